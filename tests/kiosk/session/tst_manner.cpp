// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/manner.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace huimin;
using namespace huimin::session;
using Kind = Input::Kind;

namespace {

std::vector<int> sizesFrom(Manner manner)
{
    std::vector<int> seen;
    for (int press = 0; press < 4; ++press) {
        seen.push_back(manner.textPercent);
        manner = *changed(manner, {Kind::NextSize});
    }
    return seen;
}

} // namespace

class TestManner : public QObject
{
    Q_OBJECT
private slots:
    void lettersGrowAsFarAsThereIsRoom()
    {
        QCOMPARE(sizesFrom({}), (std::vector{100, 200, 300, 100}));
        QCOMPARE(sizesFrom({.elder = true}), (std::vector{100, 200, 100, 200}));
        QCOMPARE(sizesFrom({.low = true}), (std::vector{100, 150, 100, 150}));
        QCOMPARE(sizesFrom({.elder = true, .low = true}), (std::vector{100, 100, 100, 100}));
    }

    void largeLettersStayLargeWhenSomethingElseIsChosen()
    {
        const Manner large{.textPercent = 300};
        QCOMPARE(changed(large, {Kind::SwitchElder})->textPercent, 200);
        QCOMPARE(changed(large, {Kind::SwitchReach})->textPercent, 150);
        QCOMPARE(changed(large, {Kind::NextContrast})->textPercent, 300);
    }

    void everyLanguageIsOneTouchAway()
    {
        for (const LanguageRow &row : languages()) {
            const int index = static_cast<int>(row.language);
            QCOMPARE(changed({}, {Kind::SwitchLanguage, index})->language, row.language);
            QCOMPARE(languageOf(row.tag), std::optional(row.language));
        }
        QCOMPARE(changed({}, {Kind::SwitchLanguage, 99})->language, Language::Chinese);
    }

    void everyKeyComesRoundAgain()
    {
        Manner manner;
        for (int press = 0; press < 3; ++press)
            manner = *changed(manner, {Kind::NextContrast});
        QCOMPARE(manner, Manner());
        for (int press = 0; press < 3; ++press)
            manner = *changed(manner, {Kind::Slower});
        QCOMPARE(manner, Manner());
    }

    void nothingElseIsAWishOfThisKind()
    {
        for (const Kind kind :
             {Kind::Choose, Kind::Confirm, Kind::Cancel, Kind::Help, Kind::Extend})
            QVERIFY(!changed({}, {kind}));
    }
};

HUIMIN_TEST(TestManner)
#include "tst_manner.moc"
