// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/encoding.h"
#include "kiosk/view/glyphs.h"
#include "kiosk/view/money_text.h"
#include "kiosk/view/page_texts.h"
#include "kiosk/view/programme_text.h"
#include "kiosk/view/receipt_text.h"
#include "kiosk/view/school_text.h"
#include "kiosk/view/words.h"
#include "tests/support/suite.h"

#include <QSet>
#include <QTest>

using namespace huimin;
using namespace huimin::session;
using namespace huimin::view;
using What = ProblemPage::What;

class ViewTexts : public QObject
{
    Q_OBJECT

private slots:
    void init() { words_.speak(Language::Chinese, nullptr); }

    void amountsAreWrittenAsPeopleReadThem()
    {
        QCOMPARE(moneyText(Money::yuan(300)), QStringLiteral("300 元"));
        QCOMPARE(moneyText(Money::fen(8640)), QStringLiteral("86.40 元"));
        QCOMPARE(exactText(Money::yuan(300)), QStringLiteral("300.00 元"));
        QCOMPARE(moneyText(Money::fen(5)), QStringLiteral("0.05 元"));
        words_.speak(Language::English, nullptr);
        QCOMPARE(moneyText(Money::yuan(300)), QStringLiteral("300 yuan"));
    }

    void everyProblemHasItsOwnTitleAndSaysWhereTheMoneyIs()
    {
        for (const auto language : {Language::Chinese, Language::Cantonese, Language::English}) {
            words_.speak(language, nullptr);
            QSet<QString> titles;
            for (int what = 0; what <= static_cast<int>(What::StationRestarted); ++what) {
                const ProblemValue problem =
                    value(ProblemPage{.what = static_cast<What>(what)}, language);
                QVERIFY2(!titles.contains(problem.title), qPrintable(problem.title));
                titles << problem.title;
                QVERIFY(!problem.happened.isEmpty());
                QVERIFY(!problem.advice.isEmpty());
                QVERIFY(!problem.money.isEmpty());
            }
        }
    }

    void aClaimTellsTheAmountAndTheNumber()
    {
        ProblemPage page{.what = What::NotesNotTaken,
                         .money = ProblemPage::MoneyFate::Claimed,
                         .amount = Money::yuan(300),
                         .reference = "0001-000042"};
        const ProblemValue problem = value(page, Language::Chinese);
        QVERIFY(problem.money.contains("300.00 元"));
        QCOMPARE(problem.reference, QStringLiteral("0001-000042"));
        QVERIFY(problem.slip.contains("拍下"));
        page.slipPrinted = true;
        QVERIFY(value(page, Language::Chinese).slip.contains("凭条"));
    }

    void whatHasRunOutIsSaidAtHome()
    {
        HomePage page;
        page.denominations = {Money::yuan(100), Money::yuan(50)};
        page.usedUp = {Money::yuan(10)};
        const HomeValue home = value(page, Language::Chinese);
        QCOMPARE(home.notices, QStringList{"今天可取 100、50 元；10 元已取完"});
    }

    void aClosedServiceSaysWhyAndNotHow()
    {
        HomePage page;
        page.withdrawal = false;
        page.withdrawalFaults = {Fault::DispenserJammed, Fault::TrayDown};
        QCOMPARE(value(page, Language::Chinese).withdrawalHint, QStringLiteral("出钞口故障"));
    }

    void aReceiptAccountsForEveryFen()
    {
        using namespace transaction;
        Transaction paid;
        CashTender notes;
        notes.due = Money::fen(8640);
        notes.notes = {Money::yuan(50), Money::yuan(50)};
        paid.tenders = {notes};
        BillDelivery bill;
        bill.state = LegState::Done;
        bill.amount = Money::fen(8640);
        bill.receipt = "W1";
        CashDelivery change;
        change.state = LegState::Done;
        change.purpose = PayoutPurpose::Change;
        change.amount = Money::yuan(10);
        paid.deliveries = {bill, change};
        paid.credit = Money::fen(360);
        const QString text = paper(paid);
        for (const char *wanted : {"100.00 元", "86.40 元", "10.00 元", "3.60 元为您保存", "W1",
                                   "0001-000042", "2026-11-24 12:00:00"})
            QVERIFY2(text.contains(wanted), qPrintable(text));
    }

    void aReceiptSaysOfEachCompanyWhatBecameOfItsBill()
    {
        using namespace transaction;
        Transaction paid;
        CardTender card;
        card.state = LegState::Done;
        card.amount = Money::yuan(120);
        paid.tenders = {card};
        BillDelivery water;
        water.biller = "water";
        water.account = "10001234";
        water.state = LegState::NotDone;
        water.amount = Money::yuan(70);
        BillDelivery gas = water;
        gas.biller = "gas";
        gas.account = "20005678";
        gas.state = LegState::Done;
        gas.amount = Money::yuan(50);
        gas.receipt = "G1";
        paid.deliveries = {water, gas};
        paid.credit = Money::yuan(70);
        const QString text = paper(paid);
        const qsizetype first = text.indexOf("10001234");
        const qsizetype second = text.indexOf("20005678");
        QVERIFY(first >= 0 && second > first);
        const QString ofWater = text.mid(first, second - first);
        QVERIFY(ofWater.contains("70.00 元") && ofWater.contains("没有交"));
        const QString ofGas = text.mid(second);
        QVERIFY(ofGas.contains("50.00 元") && ofGas.contains("G1") && ofGas.contains("已交费"));
        QVERIFY(ofGas.contains("70.00 元为您保存"));
    }

    void aPaymentInPartSaysWhichCompanyHasNotTakenIt()
    {
        PaidPage page;
        page.items = {{.biller = {"water", {"水费", "Water", "水費"}, "droplets"},
                       .amount = Money::yuan(70),
                       .state = PayItem::State::Refused},
                      {.biller = {"gas", {"燃气费", "Gas", "煤氣費"}, "flame"},
                       .amount = Money::yuan(50),
                       .state = PayItem::State::Paid}};
        page.total = Money::yuan(50);
        const PaidValue paid = value(page, Language::Chinese);
        QCOMPARE(paid.question, QStringLiteral("交好了一部分"));
        QCOMPARE(paid.hint, QStringLiteral("没有交成：水费"));
        QCOMPARE(paid.amount, QStringLiteral("50.00 元"));
        QVERIFY(paid.values.contains("70.00 元，没有交成"));
    }

    void aReceiptInCantoneseIsInWhatThePrinterKnows()
    {
        words_.speak(Language::Cantonese, nullptr);
        using namespace transaction;
        Transaction taken;
        CashDelivery notes;
        notes.state = LegState::Done;
        notes.amount = Money::yuan(300);
        taken.deliveries = {notes};
        taken.credit = Money::fen(360);
        const QString text = paper(taken, Language::Cantonese);
        for (const char *wanted : {"曙光社區惠民站", "提款收據", "300.00 元", "3.60 元為你保存"})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        for (const QChar each : text)
            QVERIFY(toGb18030(QString(each).toStdString()).value_or(Bytes{}).size() <= 2);
    }

    void onlyAVerifiedTableSaysYourPoints()
    {
        ScorePage page;
        page.sheet.total = points::Points::tenths(945);
        QCOMPARE(value(page, Reader{}).question, QStringLiteral("估算积分：94.5 分"));
        page.sheet.isEstimate = false;
        QCOMPARE(value(page, Reader{}).question, QStringLiteral("您的积分：94.5 分"));
        page.sheet.hasValues = false;
        QVERIFY(!value(page, Reader{}).question.contains("94.5"));
    }

    void whatMonthsWouldGiveIsSaidByAVerifiedTableAlone()
    {
        ScorePage page;
        page.sheet.until = std::chrono::year{2027} / std::chrono::August;
        page.sheet.advice = {{points::Measure::InsuranceMonths, "mother", 1, 5,
                              points::Points::whole(7), points::Points::whole(7)}};
        QVERIFY(!value(page, Reader{}).advice.join("").contains("7 分"));
        page.sheet.isEstimate = false;
        QVERIFY(value(page, Reader{}).advice.join("").contains("再加 1 个月可以多 7 分"));
    }

    void openingHoursAreSaidAsPeopleSayThem()
    {
        QCOMPARE(hoursText({{1, 2, 3, 4, 5}, "08:30", "17:30"}),
                 QStringLiteral("周一至周五 08:30-17:30"));
        QCOMPARE(hoursText({{2, 4, 6}, "08:30", "11:30"}),
                 QStringLiteral("周二、周四、周六 08:30-11:30"));
        QCOMPARE(hoursText({{1, 2, 4, 5, 6}, "09:00", "12:00"}),
                 QStringLiteral("周一、周二、周四至周六 09:00-12:00"));
    }

    void aReceiptOfACardThatWasUndoneSaysSo()
    {
        using namespace transaction;
        Transaction undone;
        CardTender card;
        card.state = LegState::NotDone;
        card.amount = Money::yuan(300);
        card.card = "622848******0125";
        card.reversal = Reversal::Owed;
        CashDelivery notes;
        notes.state = LegState::NotDone;
        notes.amount = Money::yuan(300);
        undone.tenders = {card};
        undone.deliveries = {notes};
        const QString text = paper(undone);
        QVERIFY(text.contains("没有出钞"));
        QVERIFY(text.contains("已通知银行把 300.00 元退回这张卡"));
        QVERIFY(!text.contains("6228480"));
    }

    void aTicketSaysWhatWhenAndWhereAndShowsItsCodeTwice()
    {
        using Kind = ReceiptLine::Kind;
        const OfferPage booked{.state = OfferPage::State::Booked,
                               .offer = concert(),
                               .heldUntil = {},
                               .number = "K7QD3MWX"};
        const ReceiptDocument ticket = writer().write(ReceiptWriter::TicketFacts{Noon, booked, {}});
        const auto has = [&ticket](Kind kind, const std::string &words) {
            return std::ranges::any_of(ticket, [&](const ReceiptLine &line) {
                return line.kind == kind && line.left + line.right == words;
            });
        };
        QVERIFY(has(Kind::Title, "惠州交响乐团音乐会"));
        QVERIFY(has(Kind::Code, "K7QD3MWX"));
        QVERIFY(has(Kind::Title, "K7QD3MWX"));
        QVERIFY(has(Kind::Pair, "时间星期二 11 月 24 日 12:00到14:00"));
        QVERIFY(has(Kind::Pair, "费用20.00 元，到现场付"));
        // Of a place that nobody is sure of there is no ticket, only its number.
        OfferPage unknown = booked;
        unknown.state = OfferPage::State::Unknown;
        for (const ReceiptLine &line :
             writer().write(ReceiptWriter::TicketFacts{Noon, unknown, {}}))
            QVERIFY(line.kind != Kind::Code && line.left != "预约票");
    }

    void everyReasonWhyThereIsNoPlaceHasItsOwnWords()
    {
        using Bar = Programme::Bar;
        for (const auto language : {Language::Chinese, Language::Cantonese, Language::English}) {
            words_.speak(language, nullptr);
            QSet<QString> notices;
            for (int bar = 0; bar <= static_cast<int>(Bar::Other); ++bar) {
                OfferPage page{.offer = concert()};
                page.offer.bar = static_cast<Bar>(bar);
                const SheetValue sheet = value(page, Reader{language, {}});
                QVERIFY2(!notices.contains(sheet.notice), qPrintable(sheet.notice));
                notices << sheet.notice;
                QCOMPARE(sheet.notice.isEmpty(), page.offer.bar == Bar::None);
                QCOMPARE(sheet.go.isEmpty(), !page.canHold());
            }
        }
    }

    void aRareCharacterIsDrawnInDots()
    {
        const escpos::Raster raster = drawGlyphs("𬀩");
        QCOMPARE(raster.height, 24);
        QVERIFY(raster.width >= 12);
        QCOMPARE(raster.rows.size(), static_cast<std::size_t>((raster.width + 7) / 8 * 24));
        QVERIFY(std::ranges::any_of(raster.rows, [](std::uint8_t byte) { return byte != 0; }));
    }

private:
    /// 2026-11-24 04:00 UTC
    static constexpr WallTime Noon{std::chrono::milliseconds(1'795'492'800'000)};

    static Programme::Offer concert()
    {
        Programme::Offer offer;
        offer.name = "惠州交响乐团音乐会";
        offer.place = "惠州文化艺术中心";
        offer.starts = Noon;
        offer.ends = Noon + std::chrono::hours(2);
        offer.price = Money::yuan(20);
        return offer;
    }
    static ReceiptText writer(Language language = Language::Chinese)
    {
        ReceiptText writer({{"曙光社区惠民站", "Shuguang", "曙光社區惠民站"},
                            {"一楼", "Ground floor"},
                            "0752-000-1234",
                            "120",
                            "HM000001",
                            std::chrono::minutes(480)});
        writer.setLanguage(language);
        return writer;
    }
    static QString paper(const transaction::Transaction &transaction,
                         Language language = Language::Chinese)
    {
        QStringList lines;
        const std::vector<BillerTile> companies{{"water", {"水费", "Water", "水費"}, "droplets"},
                                                {"gas", {"燃气费", "Gas", "煤氣費"}, "flame"}};
        for (const ReceiptLine &line :
             writer(language).write({transaction, Noon, "0001-000042", companies}))
            lines << QString::fromStdString(line.left + " " + line.right);
        return lines.join('\n');
    }

    Words words_;
};

HUIMIN_TEST(ViewTexts)
#include "tst_texts.moc"
