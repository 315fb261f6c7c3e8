// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/number_words.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace huimin;
using namespace huimin::speech;

/// Figures as people say them.
class NumberWords : public QObject
{
    Q_OBJECT

private slots:
    void anAmountIsSaidAsPeopleSayIt_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("english");
        const auto row = [](qint64 fen, const char *chinese, const char *english) {
            QTest::addRow("%lld", static_cast<long long>(fen)) << fen << chinese << english;
        };
        row(0, "零元", "zero yuan");
        row(1, "一分", "one fen");
        row(2, "两分", "two fen");
        row(5, "五分", "five fen");
        row(20, "两角", "twenty fen");
        row(50, "五角", "fifty fen");
        row(55, "五角五分", "fifty-five fen");
        row(100, "一元", "one yuan");
        row(200, "两元", "two yuan");
        row(205, "两元零五分", "two yuan zero five");
        row(220, "两元二角", "two yuan twenty");
        row(1000, "十元", "ten yuan");
        row(1100, "十一元", "eleven yuan");
        row(1200, "十二元", "twelve yuan");
        row(2000, "二十元", "twenty yuan");
        row(2200, "二十二元", "twenty-two yuan");
        row(8640, "八十六元四角", "eighty-six yuan forty");
        row(10000, "一百元", "one hundred yuan");
        row(10100, "一百零一元", "one hundred and one yuan");
        row(11000, "一百一十元", "one hundred and ten yuan");
        row(11500, "一百一十五元", "one hundred and fifteen yuan");
        row(12340, "一百二十三元四角", "one hundred and twenty-three yuan forty");
        row(12345, "一百二十三元四角五分", "one hundred and twenty-three yuan forty-five");
        row(20000, "两百元", "two hundred yuan");
        row(20002, "两百元零二分", "two hundred yuan zero two");
        row(22200, "两百二十二元", "two hundred and twenty-two yuan");
        row(30000, "三百元", "three hundred yuan");
        row(100000, "一千元", "one thousand yuan");
        row(100500, "一千零五元", "one thousand and five yuan");
        row(101000, "一千零一十元", "one thousand and ten yuan");
        row(110000, "一千一百元", "one thousand one hundred yuan");
        row(123450, "一千两百三十四元五角", "one thousand two hundred and thirty-four yuan fifty");
        row(200000, "两千元", "two thousand yuan");
        row(222222, "两千两百二十二元二角二分",
            "two thousand two hundred and twenty-two yuan twenty-two");
        row(500000, "五千元", "five thousand yuan");
        row(1000000, "一万元", "ten thousand yuan");
        row(1000100, "一万零一元", "ten thousand and one yuan");
        row(1001000, "一万零一十元", "ten thousand and ten yuan");
        row(1050000, "一万零五百元", "ten thousand five hundred yuan");
        row(1100000, "一万一千元", "eleven thousand yuan");
        row(2000000, "两万元", "twenty thousand yuan");
        row(10000000, "十万元", "one hundred thousand yuan");
        row(10200000, "十万两千元", "one hundred and two thousand yuan");
        row(10500000, "十万五千元", "one hundred and five thousand yuan");
        row(12345678, "十二万三千四百五十六元七角八分",
            "one hundred and twenty-three thousand four hundred and fifty-six yuan seventy-eight");
        row(102000000, "一百零二万元", "one million twenty thousand yuan");
        row(200000002, "两百万元零二分", "two million yuan zero two");
        row(10000000000, "一亿元", "one hundred million yuan");
        row(10000000100, "一亿零一元", "one hundred million and one yuan");
        row(10000500000, "一亿零五千元", "one hundred million five thousand yuan");
        row(10010000000, "一亿零一十万元", "one hundred million one hundred thousand yuan");
        row(20000000000, "两亿元", "two hundred million yuan");
        row(110001000000, "十一亿零一万元", "one billion one hundred million ten thousand yuan");
        row(1000000000000, "一百亿元", "ten billion yuan");
        row(100000000000000, "一万亿元", "one thousand billion yuan");
    }
    void anAmountIsSaidAsPeopleSayIt()
    {
        QFETCH(qint64, fen);
        QFETCH(QString, chinese);
        QFETCH(QString, english);
        QCOMPARE(QString::fromStdString(moneyWords(Money::fen(fen), Language::Chinese)), chinese);
        QCOMPARE(QString::fromStdString(moneyWords(Money::fen(fen), Language::English)), english);
    }

    /// As bank counters in Hong Kong say it: 元 and 角, not 蚊 and 毫.
    void cantoneseCountsInItsOwnWords()
    {
        const auto money = [](std::int64_t fen) {
            return QString::fromStdString(moneyWords(Money::fen(fen), Language::Cantonese));
        };
        QCOMPARE(money(12340), QStringLiteral("一百二十三元四角"));
        QCOMPARE(money(200), QStringLiteral("兩元"));
        QCOMPARE(money(20000), QStringLiteral("二百元"));
        QCOMPARE(money(222222), QStringLiteral("二千二百二十二元二角二分"));
        QCOMPARE(money(2000000), QStringLiteral("兩萬元"));
        QCOMPARE(money(20000000000), QStringLiteral("兩億元"));
        QCOMPARE(inWords("100 元 × 2", Language::Cantonese), std::string("一百元兩張"));
        QCOMPARE(dateWords("2026-11-30", Language::Cantonese),
                 std::string("二零二六年十一月三十日"));
        QCOMPARE(moneyWords(Money::fen(20000), Language::Hakka), std::string("两百元"));
    }

    /// The words are read back by somebody who knows only what each of them stands for.
    void everyNumberIsUnderstoodAsItWasMeant()
    {
        for (std::int64_t number = 0; number < 120'000; ++number)
            QCOMPARE(understood(integerWords(number, Language::Chinese)), number);
        for (std::int64_t number = 99'990'000; number < 300'000'000; number += 9973)
            QCOMPARE(understood(integerWords(number, Language::Chinese)), number);
    }

    void anAccountIsReadDigitByDigit()
    {
        QCOMPARE(digitWords("44130021", Language::Chinese), std::string("四四一三，零零二一"));
        QCOMPARE(digitWords("10001234", Language::English),
                 std::string("one zero zero zero, one two three four"));
        QCOMPARE(digitWords("0752-000-1234", Language::Chinese),
                 std::string("零七五二，零零零，一二三四"));
        QCOMPARE(digitWords("0001-000042", Language::Chinese),
                 std::string("零零零一，零零零零，四二"));
        QCOMPARE(digitWords("W12", Language::Chinese), std::string("W一二"));
        QCOMPARE(digitWords("", Language::Chinese), std::string());
    }

    void aDateIsSaidInWords()
    {
        QCOMPARE(dateWords("2026-11-30", Language::Chinese), std::string("二零二六年十一月三十日"));
        QCOMPARE(dateWords("2026-01-15", Language::Chinese), std::string("二零二六年一月十五日"));
        QCOMPARE(dateWords("2026-10", Language::Chinese), std::string("二零二六年十月"));
        QCOMPARE(dateWords("2026-10-05", Language::English),
                 std::string("October five, two thousand and twenty-six"));
        QCOMPARE(dateWords("tomorrow", Language::English), std::string("tomorrow"));
        QCOMPARE(dateWords("2026-13-01", Language::English), std::string("2026-13-01"));
    }

    void figuresInATextBecomeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("english");
        const auto row = [](const char *text, const char *words, bool english = false) {
            QTest::addRow("%s", text) << text << words << english;
        };
        row("请取走您的卡", "请取走您的卡");
        row("然后出 300 元", "然后出三百元");
        row("86.40 元", "八十六元四角");
        row("一次最多 5000 元，可取 100、50、20 元", "一次最多五千元，可取一百、五十、二十元");
        row("100 元 × 2   50 元 × 1", "一百元两张五十元一张");
        row("8 位数字，印在账单上", "八位数字，印在账单上");
        row("2026 年 10 月", "二零二六年十月");
        row("2026-11-30 前交", "二零二六年十一月三十日前交");
        row("编号 10001234", "编号一零零零，一二三四");
        row("07 号", "零七号");
        row("周一至周日 8:30 到 17:00", "周一至周日八点三十分到十七点");
        row("2:05 以后有人来", "两点零五分以后有人来");
        row("1:100", "一:一百");
        row("every day 8:30 to 17:00", "every day eight thirty to seventeen o'clock", true);
        row("after 14:05", "after fourteen oh five", true);
        row("300 yuan", "three hundred yuan", true);
        row("At most 5000 yuan at once, in notes of 100, 50 yuan",
            "At most five thousand yuan at once, in notes of one hundred, fifty yuan", true);
        row("100 yuan × 2", "one hundred yuan, two notes", true);
        row("3 of 6 digits", "three of six digits", true);
    }
    void figuresInATextBecomeWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(bool, english);
        QCOMPARE(QString::fromStdString(
                     inWords(text.toStdString(), english ? Language::English : Language::Chinese)),
                 words);
    }

private:
    static std::int64_t understood(const std::string &words)
    {
        const QString digits = QStringLiteral("零一二三四五六七八九");
        const QString all = QString::fromStdString(words);
        std::int64_t total = 0;
        std::int64_t group = 0;
        std::int64_t digit = 0;
        for (const QChar each : all) {
            if (const auto at = digits.indexOf(each); at >= 0)
                digit = at;
            else if (each == u'两')
                digit = 2;
            else if (each == u'十')
                group += (digit == 0 ? 1 : digit) * 10, digit = 0;
            else if (each == u'百')
                group += digit * 100, digit = 0;
            else if (each == u'千')
                group += digit * 1000, digit = 0;
            else if (each == u'万')
                total += (group + digit) * 10'000, group = digit = 0;
            else if (each == u'亿')
                total = (total + group + digit) * 100'000'000, group = digit = 0;
        }
        return total + group + digit;
    }
};

HUIMIN_TEST(NumberWords)
#include "tst_number_words.moc"
