// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/file.h"
#include "kiosk/points/score.h"
#include "tests/support/suite.h"

#include <rapidcheck.h>

using namespace huimin;
using namespace huimin::points;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

const std::string Folder = qgetenv("HUIMIN_SOURCE").toStdString() + "/provisioning/rules/";

Rule shipped(const char *name)
{
    const auto rule = parseRule(fileText(Folder + name + ".toml").value_or(std::string()));
    if (!rule)
        qFatal("%s: %s", name, describe(rule.error()).c_str());
    return *rule;
}
const Rule &huicheng()
{
    static const Rule rule = shipped("school_huicheng_2024");
    return rule;
}

constexpr sys_days Today = 2024y / April / 10;
constexpr year_month Last = 2024y / August;

/// So many months up to the cut-off.
std::vector<Months> untilCutoff(int count)
{
    if (count == 0)
        return {};
    return {{Last - months(count - 1), Last}};
}

/// Somebody of whom all is known.
Parent oneWith(int insured, int resident)
{
    Parent parent{"mother", untilCutoff(insured), untilCutoff(resident), {}};
    for (std::size_t at = 0; at < Measures; ++at)
        parent.facts[static_cast<Measure>(at)] = 0;
    return parent;
}

Family family(Parent one)
{
    return {{std::move(one)}, {2018y / May / 1, 0}};
}

Score scoreOf(const Parent &one)
{
    return score(huicheng(), family(one), Today);
}

std::string complaint(const std::string &text)
{
    const auto rule = parseRule(text);
    return rule ? std::string() : rule.error().detail;
}

} // namespace

class TestPoints : public QObject
{
    Q_OBJECT
private slots:
    void aFamilyBringsWhatNoRecordShows()
    {
        const Rule rule = shipped("school_shuguang_2027");
        const auto broughtBy = [&](const Parent &one) {
            std::string ids;
            for (const PaperKind &each : papersFor(rule, family(one)))
                ids += each.id + " ";
            return ids;
        };
        Parent one = oneWith(59, 41);
        QCOMPARE(broughtBy(one), std::string("household_book "));
        one.facts[Measure::FlatInTown] = 1;
        QCOMPARE(broughtBy(one), std::string("household_book property_deed "));
        one.insurance.reset(); // its office does not answer
        QCOMPARE(broughtBy(one), std::string("household_book insurance_list property_deed "));
        QVERIFY(papersFor(huicheng(), family(one)).empty()); // nobody has said which
        QCOMPARE(rule.paperFor(Measure::ResidenceMonths)->id, std::string("residence_permit"));
        QVERIFY(rule.paperFor(Measure::TaxFraud) == nullptr);
    }

    void workedExamplesComeOutToTheTenth_data()
    {
        QTest::addColumn<int>("insured");
        QTest::addColumn<int>("resident");
        QTest::addColumn<int>("flat");
        QTest::addColumn<int>("incomeTax");
        QTest::addColumn<int>("hukou");
        QTest::addColumn<int>("fraud");
        QTest::addColumn<QString>("total");
        QTest::newRow("A: everything but tax") << 60 << 60 << 1 << 0 << 0 << 0 << "108";
        QTest::newRow("B: half a point each month") << 35 << 41 << 0 << 0 << 0 << 0 << "55.5";
        QTest::newRow("C: only five years count") << 72 << 12 << 0 << 4300 << 1 << 0 << "104";
        QTest::newRow("D: fraud clears tax") << 0 << 0 << 0 << 4300 << 0 << 1 << "0";
        QTest::newRow("D: without fraud") << 0 << 0 << 0 << 4300 << 0 << 0 << "12";
        QTest::newRow("tax is capped") << 0 << 0 << 0 << 99'000 << 0 << 0 << "12";
        QTest::newRow("E: one month short") << 59 << 0 << 0 << 0 << 0 << 0 << "59";
    }
    void workedExamplesComeOutToTheTenth()
    {
        QFETCH(int, insured);
        QFETCH(int, resident);
        Parent one = oneWith(insured, resident);
        QFETCH(int, flat);
        QFETCH(int, incomeTax);
        QFETCH(int, hukou);
        QFETCH(int, fraud);
        one.facts[Measure::FlatInTown] = flat;
        one.facts[Measure::IncomeTaxYuan] = incomeTax;
        one.facts[Measure::LocalHukou] = hukou;
        one.facts[Measure::TaxFraud] = fraud;
        QFETCH(QString, total);
        QCOMPARE(QString::fromStdString(text(scoreOf(one).total)), total);
    }

    void oneMonthShortIsToldToBeWorthSevenPoints()
    {
        const Score score = scoreOf(oneWith(59, 60));
        QCOMPARE(score.advice.size(), std::size_t{1});
        const Advice &advice = score.advice.front();
        QCOMPARE(advice.measure, Measure::InsuranceMonths);
        QCOMPARE(advice.missing, 1);
        QCOMPARE(advice.byNext, Points::whole(7));
        QCOMPARE(advice.canCome, 5); // April to August
    }

    void whoHasInsuredLongerComesFirstWhereTotalsAreEqual()
    {
        const Standing longer{scoreOf(oneWith(40, 20)), 1};
        const Standing shorter{scoreOf(oneWith(30, 40)), 1};
        QCOMPARE(longer.score.total, shorter.score.total);
        QVERIFY(comesBefore(huicheng(), longer, shorter));
        QVERIFY(!comesBefore(huicheng(), shorter, longer));
        QVERIFY(!comesBefore(huicheng(), longer, longer));
        const Standing secondWish{longer.score, 2};
        QVERIFY(comesBefore(huicheng(), shorter, secondWish));
    }

    void whoBeganEarlierComesFirstWhereAllElseIsEqual()
    {
        Parent early = oneWith(0, 0);
        early.insurance = {{Last - months(40), Last - months(31)}};
        const Standing before{scoreOf(early), 1};
        const Standing after{scoreOf(oneWith(10, 0)), 1};
        QCOMPARE(before.score.total, after.score.total);
        QVERIFY(comesBefore(huicheng(), before, after));
    }

    void aMonthCountsOnceAndOnlyWithinTheWindow()
    {
        Parent one = oneWith(0, 0);
        one.insurance = {{Last - months(70), Last - months(58)}, // two of them count
                         {Last - months(59), Last - months(59)}, // again
                         {Last, Last + months(12)}};             // one of them counts
        QCOMPARE(measured(huicheng(), one, Measure::InsuranceMonths),
                 std::optional<std::int64_t>(3));
    }

    void theBetterParentCountsItemByItem()
    {
        Family both = family(oneWith(10, 40));
        both.parents.push_back(oneWith(30, 0));
        both.parents.back().role = "father";
        const Score score = points::score(huicheng(), both, Today);
        QCOMPARE(text(score.total), std::string("50"));
        QCOMPARE(score.items[0].role, std::string("father"));
        QCOMPARE(score.items[2].role, std::string("mother"));
    }

    void whatNobodySaysIsUnknownAndRefusesNobody()
    {
        Parent one = oneWith(10, 10);
        one.insurance.reset();
        const Score score = scoreOf(one);
        QVERIFY(!score.items.front().measured);
        QVERIFY(!score.isComplete);
        one.residence = untilCutoff(2);
        const Verdict verdict = points::verdict(huicheng(), family(one));
        QVERIFY(!verdict.isRefused());
        QVERIFY(!verdict.isCertain());
    }

    void aChildIsOldEnoughOnTheDayAndNotOneDayLater()
    {
        Family one = family(oneWith(6, 0));
        one.child.born = 2018y / August / 31;
        QVERIFY(!verdict(huicheng(), one).isRefused());
        QCOMPARE(verdict(huicheng(), one).grade, 1);
        one.child.born = 2018y / September / 1;
        QVERIFY(verdict(huicheng(), one).isRefused());
        one.child.grade = 6;
        QCOMPARE(verdict(huicheng(), one).grade, 7);
        one.child.grade = 3;
        QVERIFY(verdict(huicheng(), one).isRefused());
        one.child.grade = 0;
        one.child.born = 2018y / August / 31;
        one.parents = {oneWith(5, 0)};
        QVERIFY(verdict(huicheng(), one).isRefused());
    }

    void onlyAVerifiedRuleSaysYourPoints()
    {
        Rule rule = huicheng();
        QVERIFY(score(rule, family(oneWith(60, 60)), Today).isEstimate);
        std::erase_if(rule.items,
                      [](const Item &each) { return each.state != Item::State::Scored; });
        QVERIFY(score(rule, family(oneWith(60, 60)), Today).isEstimate);
        rule.status = Rule::Status::Verified;
        QVERIFY(!score(rule, family(oneWith(60, 60)), Today).isEstimate);
    }

    void nothingIsInventedForZhongkai()
    {
        const Rule rule = shipped("school_zhongkai");
        const Score score = points::score(rule, family(oneWith(60, 60)), Today);
        QVERIFY(!score.hasValues);
        QCOMPARE(score.total, Points{});
        QCOMPARE(rule.eligibility.insuranceMonths, 12);
    }

    void windowsOpenAndCloseOnTheMinute()
    {
        const Calendar &calendar = huicheng().calendar;
        const WallTime opens = sys_days(2024y / April / 28) + 1h; // nine in China
        QVERIFY(openNow(calendar, Window::What::Apply, opens - 1ms) == nullptr);
        const Window *next = comesNext(calendar, Window::What::Apply, opens - 1ms);
        QVERIFY(next != nullptr && next->from == opens);
        QVERIFY(openNow(calendar, Window::What::Apply, opens) != nullptr);
        const WallTime closes = sys_days(2024y / April / 30) + 10h;
        QVERIFY(openNow(calendar, Window::What::Apply, closes - 1ms) != nullptr);
        QVERIFY(openNow(calendar, Window::What::Apply, closes) == nullptr);
        QVERIFY(comesNext(calendar, Window::What::Apply, closes) == nullptr);
        QVERIFY(openNow(calendar, Window::What::OnSite, sys_days(2024y / May / 13) + 2h) ==
                nullptr);
    }

    void everyRuleThatIsShippedCanBeRead()
    {
        for (const char *name : {"school_huicheng_2024", "school_zhongkai", "school_shuguang_2027"})
            QVERIFY2(!shipped(name).items.empty(), name);
    }

    void aBadFileIsToldWithLineAndKey_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("key");
        QTest::newRow("no such day") << "cutoff = \"2024-08-31\"" << "cutoff = \"2024-08-32\""
                                     << "cutoff";
        QTest::newRow("points with hundredths") << "points = \"0.5\"" << "points = \"0.55\""
                                                << "points";
        QTest::newRow("unknown measure") << "\"local_hukou\"" << "\"luck\"" << "measure";
        QTest::newRow("unknown group") << "group = \"tax\"" << "group = \"taxi\"" << "group";
        QTest::newRow("an item twice") << "id = \"flat\"" << "id = \"insurance\"" << "id";
        QTest::newRow("ties by nothing") << "by = \"item\"\nid = \"insurance\""
                                         << "by = \"item\"\nid = \"smile\"" << "id";
        QTest::newRow("verified by nobody") << "status = \"transcribed\""
                                            << "status = \"verified\"" << "verified_by";
        QTest::newRow("ends before it begins") << "to = \"2024-04-30T18:00\""
                                               << "to = \"2024-04-27T18:00\"" << "to";
        QTest::newRow("misspelt") << "window_years" << "window_year" << "window_year";
        QTest::newRow("a state that is none") << "state = \"unknown\"" << "state = \"maybe\""
                                              << "state";
    }
    void aBadFileIsToldWithLineAndKey()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, key);
        auto text = QString::fromStdString(fileText(Folder + "school_huicheng_2024.toml").value());
        QVERIFY(complaint(text.toStdString()).empty());
        QVERIFY(text.contains(from));
        const qsizetype at = text.indexOf(from);
        text.replace(at, from.size(), to);
        const QString why = QString::fromStdString(complaint(text.toStdString()));
        QVERIFY2(why.contains(key) && why.startsWith("line "), qPrintable(why));
    }

    void moreMonthsNeverLowerTheScore()
    {
        const bool holds = rc::check("more months never lower the score", [] {
            const auto anyMonths = [] {
                std::vector<Months> all;
                for (int count = *rc::gen::inRange(0, 4); count > 0; --count) {
                    const year_month from = Last - months(*rc::gen::inRange(-12, 80));
                    all.push_back({from, from + months(*rc::gen::inRange(0, 40))});
                }
                return all;
            };
            Family before = family(oneWith(0, 0));
            for (Parent &each : before.parents) {
                each.insurance = anyMonths();
                each.residence = anyMonths();
                each.facts[Measure::IncomeTaxYuan] = *rc::gen::inRange(0, 9000);
                each.facts[Measure::TaxFraud] = *rc::gen::inRange(0, 2);
            }
            Family after = before;
            auto &more = *rc::gen::arbitrary<bool>() ? after.parents[0].insurance
                                                     : after.parents[0].residence;
            for (const Months &each : anyMonths())
                more->push_back(each);
            RC_ASSERT(score(huicheng(), after, Today).total >=
                      score(huicheng(), before, Today).total);
        });
        QVERIFY(holds);
    }
};

HUIMIN_TEST(TestPoints)
#include "tst_points.moc"
