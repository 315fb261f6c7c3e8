// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/help_desk/help_messages.h"
#include "services/town/help_desk/help_desk_service.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::town;
using namespace std::chrono_literals;

using Stage = HelpDesk::Stage;

namespace {

const WallTime Now = *parseUtc("2026-11-26T06:30:00Z");

struct Bench {
    sqlite::Database database = *sqlite::Database::open(":memory:");
    HelpDeskService desk = *HelpDeskService::open(
        database,
        {"0752-000-1234", {{"王莉", "Wang Li", HelpDesk::Role::GridWorker, {"HM000001"}, 10min}}});

    HelpDesk::State call(const std::string &station = "HM000001")
    {
        HelpDesk::Call call{{}, station, "曙光社区", Now};
        call.page = "home";
        call.language = "en";
        return state(desk.answer({"PUT", "/v1/calls/HM000001-1", help_desk::toJson(call)}, Now),
                     Now);
    }
    HelpDesk::State at(WallTime now)
    {
        return state(desk.answer({"GET", "/v1/calls/HM000001-1", {}}, now), now);
    }
    static HelpDesk::State state(const HttpResponse &response, WallTime)
    {
        const auto answer = help_desk::understand(response);
        const auto *state = std::get_if<HelpDesk::State>(&answer);
        HUIMIN_CHECK(state != nullptr, response.body.c_str());
        return *state;
    }
};

} // namespace

class TestHelpDeskService : public QObject
{
    Q_OBJECT
private slots:
    void nobodyIsSentBeforeTheDeskOpens()
    {
        Bench bench;
        bench.desk.nobodyBefore(Now + 2h);
        const auto queued = bench.call();
        QCOMPARE(queued.stage, Stage::Queued);
        QVERIFY(queued.by == Now + 2h);
        QCOMPARE(bench.at(Now + 121min).stage, Stage::OnTheWay);
    }

    void aStationThatNobodyIsResponsibleForIsToldANumber()
    {
        Bench bench;
        const auto state = bench.call("HM000099");
        QCOMPARE(state.stage, Stage::Telephone);
        QCOMPARE(state.telephone, std::string("0752-000-1234"));
        QVERIFY(!bench.desk.put({.stage = Stage::Coming}));
    }

    void whatTheDeskDecidesStays()
    {
        Bench bench;
        QVERIFY(!bench.desk.put({.stage = Stage::Arrived}));
        (void)bench.call();
        QVERIFY(bench.desk.put({.stage = Stage::OnTheWay, .by = Now + 3min}));
        QCOMPARE(bench.at(Now + 2h).stage, Stage::OnTheWay);
        QVERIFY(bench.desk.put({.stage = Stage::Closed, .end = HelpDesk::End::Nobody}));
        QCOMPARE(bench.at(Now + 2h).end, HelpDesk::End::Nobody);
    }

    void aClosedCallIsNotWithdrawnAnyMore()
    {
        Bench bench;
        (void)bench.call();
        QVERIFY(bench.desk.put({.stage = Stage::Closed}));
        const auto answer = bench.desk.answer({"DELETE", "/v1/calls/HM000001-1", {}}, Now);
        QCOMPARE(Bench::state(answer, Now).end, HelpDesk::End::Helped);
    }

    void everythingElseIsNotFound()
    {
        Bench bench;
        QCOMPARE(bench.desk.answer({"GET", "/v1/calls/", {}}, Now).status, 404);
        QCOMPARE(bench.desk.answer({"POST", "/v1/calls/HM000001-1", {}}, Now).status, 404);
        QCOMPARE(bench.desk.answer({"PUT", "/v1/calls/short", "{}"}, Now).status, 422);
    }
};

HUIMIN_TEST(TestHelpDeskService)
#include "tst_help_desk_service.moc"
