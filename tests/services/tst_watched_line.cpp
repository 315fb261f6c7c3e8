// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/watched_line.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

/// Answers what it is told to.
class Line final : public HttpClient
{
public:
    Result<HttpResponse> answer = HttpResponse{http_status::NotFound, {}};
    int asked = 0;

    Task<Result<HttpResponse>> send(HttpRequest, Duration) override
    {
        ++asked;
        co_return answer;
    }
};

struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    Line line;
    WatchedLine watched;

    explicit Bench(bool doubtsOnly = false) : watched(line, clock, "clinic", doubtsOnly)
    {
        watched.tell(faults);
    }
    void ask(Result<HttpResponse> answer)
    {
        line.answer = std::move(answer);
        (void)drive(clock, watched.send({"GET", "/metadata", {}}, 5s));
    }
    bool isDown() const { return faults.has(Fault::OfficeDown, "clinic"); }
    bool isDoubted() const { return faults.has(Fault::OfficeNotBelieved, "clinic"); }
};

} // namespace

class TestWatchedLine : public QObject
{
    Q_OBJECT
private slots:
    void anOfficeThatDoesNotAnswerIsDownUntilItDoes()
    {
        Bench bench;
        bench.ask(fail(ErrorCode::Timeout));
        QVERIFY(bench.isDown() && !bench.isDoubted());
        bench.clock.advance(5min);
        QVERIFY(bench.isDown());
        bench.line.answer = HttpResponse{http_status::NotFound, {}};
        bench.clock.advance(WatchedLine::AskPace);
        QVERIFY(!bench.isDown());
        // Once it is there, nobody goes on asking.
        const int asked = bench.line.asked;
        bench.clock.advance(5min);
        QCOMPARE(bench.line.asked, asked);
    }

    void aCertificateThatIsNotBelievedIsAnotherFault()
    {
        Bench bench;
        bench.ask(fail(ErrorCode::Refused, "the certificate has expired"));
        QVERIFY(bench.isDoubted() && !bench.isDown());
        bench.ask(fail(ErrorCode::PortClosed));
        QVERIFY(!bench.isDoubted() && bench.isDown());
        bench.ask(HttpResponse{http_status::Ok, {}});
        QVERIFY(!bench.isDoubted() && !bench.isDown());
    }

    void oneConversationAsksHoweverManyFail()
    {
        Bench bench;
        for (int count = 0; count < 3; ++count)
            bench.ask(fail(ErrorCode::Timeout));
        const int before = bench.line.asked;
        bench.clock.advance(WatchedLine::AskPace + 1s);
        QCOMPARE(bench.line.asked, before + 1);
    }

    void whereSomebodyElseWatchesOnlyDoubtsAreTold()
    {
        Bench bench(true);
        bench.ask(fail(ErrorCode::Timeout));
        QVERIFY(!bench.isDown());
        bench.ask(fail(ErrorCode::Refused));
        QVERIFY(bench.isDoubted());
    }
};

HUIMIN_TEST(TestWatchedLine)
#include "tst_watched_line.moc"
