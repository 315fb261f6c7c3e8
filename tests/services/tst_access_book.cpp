// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/access_book.h"
#include "services/town/rate_limit.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::town;
using namespace std::chrono_literals;

namespace {

const WallTime Noon{1'795'752'000s};

struct Bench {
    sqlite::Database database = *sqlite::Database::open(":memory:");
    AccessBook social = *AccessBook::open(database, "social");
    AccessBook clinic = *AccessBook::open(database, "clinic");

    static AccessBook::Look look(WallTime at, const std::string &what = "pension",
                                 const std::string &person = "1")
    {
        return {person, what, "HM000001", {}, at};
    }
    /// Whether all of so many looks were allowed; each is written down.
    bool looks(AccessBook &book, int count, WallTime at, const std::string &what = "pension")
    {
        bool all = true;
        for (int each = 0; each < count; ++each) {
            const auto may = book.mayLook(look(at, what));
            all = all && *may;
            if (*may)
                (void)book.note(look(at, what), true);
        }
        return all;
    }
};

} // namespace

class TestAccessBook : public QObject
{
    Q_OBJECT
private slots:
    void the31stLookWithinAnHourIsRefusedInEveryOfficeAlike()
    {
        Bench bench;
        QVERIFY(bench.looks(bench.social, AccessBook::LooksMax, Noon));
        QVERIFY(!*bench.social.mayLook(Bench::look(Noon)));
        // Another office, another thing, another person, another hour.
        QVERIFY(*bench.clinic.mayLook(Bench::look(Noon)));
        QVERIFY(*bench.social.mayLook(Bench::look(Noon, "accesses")));
        QVERIFY(*bench.social.mayLook(Bench::look(Noon, "pension", "2")));
        QVERIFY(*bench.social.mayLook(Bench::look(Noon + 1h + 1s)));
    }

    void whoLookedForSomebodyElseIsWrittenDown()
    {
        Bench bench;
        AccessBook::Look look = Bench::look(Noon);
        look.agent = AccessBook::Agent{"441302198809210036", "陈思远"};
        QVERIFY(bench.social.note(look, true));
        QVERIFY(bench.social.note(Bench::look(Noon + 1s), true));
        const auto shown = *bench.social.shownTo("1");
        QCOMPARE(shown.size(), std::size_t{2});
        QVERIFY(!shown[0].look.agent);
        QVERIFY(shown[1].look.agent == look.agent);
    }

    void whoGoesOnAskingIsNotShutOutForEver()
    {
        Bench bench;
        QVERIFY(bench.looks(bench.social, AccessBook::LooksMax, Noon));
        QVERIFY(!bench.looks(bench.social, 100, Noon + 59min));
        QVERIFY(*bench.social.mayLook(Bench::look(Noon + 1h + 1s)));
    }

    void aPersonSeesWhatWasShownInAnyOffice()
    {
        Bench bench;
        QVERIFY(bench.social.note(Bench::look(Noon), true).has_value());
        QVERIFY(bench.social.note(Bench::look(Noon + 1s), false).has_value());
        QVERIFY(bench.clinic.note(Bench::look(Noon + 2s, "patient"), true).has_value());
        QVERIFY(bench.clinic.note(Bench::look(Noon + 3s, "patient", "2"), true).has_value());
        const auto shown = bench.social.shownTo("1");
        QCOMPARE(shown->size(), std::size_t{2});
        QCOMPARE(shown->front().office, std::string("clinic"));
        QCOMPARE(shown->back().look.what, std::string("pension"));
        // Whoever audits sees everything.
        QCOMPARE(bench.social.all({})->size(), std::size_t{4});
        QCOMPARE(bench.social.all("1")->size(), std::size_t{3});
    }

    void aRefusedLookIsWrittenDownToo()
    {
        Bench bench;
        (void)bench.looks(bench.social, AccessBook::LooksMax + 1, Noon);
        QCOMPARE(bench.social.all("1")->front().outcome, std::string("tooOften"));
    }

    void aStationsCertificateKnowsBetterThanItSays()
    {
        HttpRequest request;
        QCOMPARE(stationOf(request, "HM000009"), std::string("HM000009"));
        request.speaker = "HM000001";
        QCOMPARE(stationOf(request, "HM000009"), std::string("HM000001"));
    }

    void oneStationCannotTakeAnOfficeAwayFromTheOthers()
    {
        RateLimit rates;
        for (int count = 0; count < RateLimit::Most; ++count)
            QVERIFY(!rates.isTooMuch("HM000001", "/social", Noon));
        QVERIFY(rates.isTooMuch("HM000001", "/social", Noon));
        QVERIFY(!rates.isTooMuch("HM000001", "/school", Noon));
        QVERIFY(!rates.isTooMuch("HM000002", "/social", Noon));
        QVERIFY(!rates.isTooMuch("HM000001", "/social", Noon + 1min));
    }
};

HUIMIN_TEST(TestAccessBook)
#include "tst_access_book.moc"
