// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/characters.h"
#include "kiosk/writing/writing.h"
#include "tests/support/suite.h"

#include <QDir>

#include <algorithm>

using namespace huimin;
using namespace huimin::writing;

namespace {

Stroke line(Point from, Point to)
{
    constexpr int Steps = 12;
    Stroke stroke;
    for (int at = 0; at <= Steps; ++at)
        stroke.push_back(
            {from.x + (to.x - from.x) * at / Steps, from.y + (to.y - from.y) * at / Steps});
    return stroke;
}

std::vector<std::string> texts(const Writing &writing)
{
    std::vector<std::string> all;
    for (const auto &each : writing.candidates())
        all.push_back(each.text);
    return all;
}

bool offers(const Writing &writing, const std::string &text)
{
    const auto all = texts(writing);
    return std::ranges::find(all, text) != all.end();
}

void type(Writing &writing, const std::string &letters)
{
    for (const char each : letters)
        writing.key(std::string(1, each));
}

void choose(Writing &writing, const std::string &text)
{
    const auto all = texts(writing);
    const auto at = std::ranges::find(all, text);
    QVERIFY2(at != all.end(), text.c_str());
    writing.choose(static_cast<std::size_t>(at - all.begin()));
}

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT

private slots:
    void pinyinBecomesWords()
    {
        Writing writing(tools_, Way::Pinyin, {});
        type(writing, "ludeng");
        QCOMPARE(texts(writing).front(), std::string("路灯"));
        writing.choose(0);
        QCOMPARE(writing.text(), std::string("路灯"));
        QVERIFY(writing.letters().empty());
    }

    void aShortChoiceLeavesTheOtherLetters()
    {
        Writing writing(tools_, Way::Pinyin, {});
        type(writing, "ludeng");
        choose(writing, "路");
        QCOMPARE(writing.letters(), std::string("deng"));
        choose(writing, "灯");
        QCOMPARE(writing.text(), std::string("路灯"));
    }

    void anApostrophePartsSyllables()
    {
        Writing writing(tools_, Way::Pinyin, {});
        writing.key("'"); // nothing to part
        QVERIFY(writing.letters().empty());
        type(writing, "xi'an");
        QVERIFY(offers(writing, "西安"));
        choose(writing, "西");
        QCOMPARE(writing.letters(), std::string("an"));
    }

    void strokesBecomeACharacter()
    {
        Writing writing(tools_, Way::Strokes, {});
        writing.stroke(line({100, 450}, {900, 450}));
        QVERIFY(offers(writing, "一"));
        writing.stroke(line({500, 100}, {500, 900}));
        QCOMPARE(texts(writing).front(), std::string("十"));
        writing.choose(0);
        QCOMPARE(writing.text(), std::string("十"));
        QVERIFY(writing.strokes().empty());
    }

    void aStrokeIsTakenBackBeforeACharacter()
    {
        Writing writing(tools_, Way::Strokes, {}, "路");
        writing.stroke(line({100, 450}, {900, 450}));
        writing.stroke(line({500, 100}, {500, 900}));
        writing.erase();
        QCOMPARE(writing.strokes().size(), std::size_t{1});
        writing.clear();
        QVERIFY(!writing.isUnfinished());
        QCOMPARE(writing.text(), std::string("路"));
        writing.erase();
        QVERIFY(writing.text().empty());
        writing.erase(); // and no further
    }

    void aPointOutsideOfTheFieldIsAtItsEdge()
    {
        Writing writing(tools_, Way::Strokes, {});
        writing.stroke({{-50, 2000}, {500, 500}});
        QCOMPARE(writing.strokes().front().front(), (Point{0, FieldSide}));
    }

    void manyPointsAndStrokesAreLimited()
    {
        Writing writing(tools_, Way::Strokes, {});
        for (int count = 0; count < 60; ++count)
            writing.stroke(Stroke(1000, Point{count * 10, 500}));
        QCOMPARE(writing.strokes().size(), Strokes::StrokesMax);
        QCOMPARE(writing.strokes().front().size(), Strokes::PointsMax);
        QVERIFY(writing.candidates().size() <= Strokes::CandidatesMax);
    }

    void keysOfATelephoneWriteLettersWithoutAClock()
    {
        Writing writing(tools_, Way::Pinyin, {});
        for (const int digit : {5, 5, 5, 8, 8}) // l u
            writing.tap(digit);
        QCOMPARE(writing.letters(), std::string("lu"));
        for (const int digit : {2, 2, 1, 2}) // b, and a on the same key
            writing.tap(digit);
        QCOMPARE(writing.letters(), std::string("luba"));
        for (const int digit : {7, 7, 7, 7, 7}) // round
            writing.tap(digit);
        QCOMPARE(writing.letters(), std::string("lubap"));
        writing.erase();
        writing.tap(7);
        QCOMPARE(writing.letters(), std::string("lubap"));
    }

    void aKeyThatIsFullDoesNotEatWhatStandsThere()
    {
        Writing writing(tools_, Way::Letters, {.characters = 2}, "ab");
        writing.tap(3);
        writing.tap(3);
        QCOMPARE(writing.text(), std::string("ab"));
    }

    void digitsAndLettersAreWrittenAtOnce()
    {
        Writing writing(tools_, Way::Digits, {});
        type(writing, "12");
        writing.tap(0);
        writing.turnTo(Way::Letters);
        writing.key(CapitalsKey);
        type(writing, "ab");
        writing.tap(0);
        QCOMPARE(writing.text(), std::string("120Ab "));
    }

    void anotherWayDropsWhatIsNotFinished()
    {
        Writing writing(tools_, Way::Pinyin, {}, "路");
        type(writing, "deng");
        writing.turnTo(Way::Strokes);
        QVERIFY(writing.letters().empty());
        QCOMPARE(writing.text(), std::string("路"));
    }

    void theTextHasAnEnd()
    {
        Writing writing(tools_, Way::Pinyin, {.characters = 3});
        type(writing, "ludeng");
        writing.choose(0);
        type(writing, "ludeng");
        choose(writing, "路灯");
        QCOMPARE(writing.text(), std::string("路灯")); // would be four
        choose(writing, "路");
        QCOMPARE(writing.text(), std::string("路灯路"));
        QVERIFY(writing.isFull());
    }

    void nothingThatCannotBeReadIsWritten_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const char *key : {"\x01", "\n", "\x7f", "\xe2\x80\xae", "\xe2\x80\x8b",
                                "\xef\xbb\xbf", "\xff", "\xc2\x85", "\xee\x80\x80", "ab", ""})
            QTest::addRow("%s", QByteArray(key).toHex().constData()) << QByteArray(key);
    }
    void nothingThatCannotBeReadIsWritten()
    {
        QFETCH(QByteArray, key);
        for (const Way way : {Way::Pinyin, Way::Strokes, Way::Digits, Way::Letters}) {
            Writing writing(tools_, way, {});
            writing.key(key.toStdString());
            QVERIFY(writing.text().empty());
        }
    }

    void signsAndUsualWordsFollowWhatIsWritten()
    {
        Writing writing(tools_, Way::Pinyin, {});
        QVERIFY(writing.candidates().empty());
        type(writing, "lu");
        choose(writing, "路");
        QVERIFY(offers(writing, "。"));
        QVERIFY(texts(writing).size() > 3);
        writing.choose(0);
        QCOMPARE(writing.text(), std::string("路，"));
    }

    void aCharacterIsToldFromOthersByAWord()
    {
        Writing writing(tools_, Way::Pinyin, {});
        type(writing, "hui");
        for (const auto &each : writing.candidates())
            if (each.text == "惠") {
                QVERIFY(each.word.starts_with("惠"));
                QCOMPARE(characterCount(each.word), std::size_t{2});
                return;
            }
        QFAIL("no 惠");
    }

    /// libpinyin would learn who lives here; the next resident must not be offered it.
    void nothingIsLearned()
    {
        constexpr int Times = 30;
        std::vector<std::string> before;
        {
            Writing writing(tools_, Way::Pinyin, {});
            type(writing, "zhangsan");
            before = texts(writing);
        }
        for (int count = 0; count < Times; ++count) {
            Writing writing(tools_, Way::Pinyin, {});
            type(writing, "zhangsan");
            writing.choose(before.size() - 1);
            type(writing, "zhangsan");
            writing.choose(2);
            tools_.forget();
        }
        Writing writing(tools_, Way::Pinyin, {});
        type(writing, "zhangsan");
        QCOMPARE(texts(writing), before);
        for (const QString &place :
             {QDir::homePath() + "/.cache/libpinyin", QDir::homePath() + "/.config/libpinyin",
              QStringLiteral("/nonexistent")})
            QVERIFY2(!QDir(place).exists(), qPrintable(place));
    }

    void anyLettersAreAnswered()
    {
        for (const char *odd :
             {"v", "zxcv", "uuu", "ii", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "ng", "xi'''an",
              "nv", "qwertyuiopasdfghjklzxcvbnmqwertyuiop"}) {
            Writing writing(tools_, Way::Pinyin, {});
            type(writing, odd);
            QVERIFY(writing.letters().size() <= Pinyin::LettersMax);
            for (const auto &each : writing.candidates())
                QVERIFY(characterCount(each.text) <= Pinyin::CharactersMax);
            while (writing.isUnfinished() && !writing.candidates().empty()) {
                const auto left = writing.letters().size();
                writing.choose(writing.candidates().size() - 1);
                QVERIFY(writing.letters().size() < left);
            }
        }
    }

private:
    Tools tools_;
};

HUIMIN_TEST(TestWriting)
#include "tst_writing.moc"
