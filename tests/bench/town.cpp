// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/qt_clock.h"
#include "kiosk/base/task.h"
#include "provisioning/certificates/certificates.h"
#include "services/http/qt_http_client.h"
#include "tests/bench/measure.h"
#include "tests/support/real_time.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <fmt/format.h>

namespace huimin::bench {

using namespace std::chrono_literals;

namespace {

constexpr int Terminals = 200;
constexpr int AsksEach = 5;
constexpr int Rounds = 3;
constexpr double RatioGoal = 0.7;
constexpr int StartLimit = 20'000;
constexpr auto AnswerLimit = 60s;

/// huimin-town with a certificate for each terminal.
class Town
{
public:
    Town()
    {
        std::vector<std::string> stations;
        for (int each = 0; each < Terminals; ++each)
            stations.push_back(nameOf(each));
        if (!certificates::equip(tls(), stations))
            return;
        const QString folder = folder_.path();
        process_.start(QCoreApplication::applicationDirPath() + "/huimin-town",
                       {"--run", folder, "--data", folder, "--tls", QString::fromStdString(tls()),
                        "--seed",
                        QString::fromStdString(sourceFolder()) + "/services/town/seed/town.toml"});
        const QString ready = folder_.filePath("town.env");
        if (!process_.waitForStarted(StartLimit) ||
            !test::wait([&] { return QFile::exists(ready); },
                        std::chrono::milliseconds(StartLimit)))
            return;
        QFile ports(ready);
        if (!ports.open(QIODevice::ReadOnly))
            return;
        for (const QByteArray &line : ports.readAll().split('\n'))
            if (line.startsWith("HUIMIN_HTTP_PORT="))
                port_ = line.mid(line.indexOf('=') + 1).toInt();
    }
    ~Town()
    {
        process_.kill();
        process_.waitForFinished();
    }

    int port() const { return port_; } ///< 0: it does not run
    qint64 process() const { return process_.processId(); }
    TlsFiles filesOf(int terminal) const
    {
        return certificates::filesIn(tls(), terminal == 0 ? "station" : nameOf(terminal));
    }

private:
    static std::string nameOf(int terminal) { return fmt::format("HM{:06}", terminal + 1); }
    std::string tls() const { return folder_.filePath("tls").toStdString(); }

    QTemporaryDir folder_;
    QProcess process_;
    int port_ = 0;
};

struct Round {
    double perSecond = 0;
    double slowest = 0; ///< 99th of 100
    int failed = 0;
};

Task<void> ask(HttpClient &terminal, std::string path, std::vector<double> &took, int &failed)
{
    for (int count = 0; count < AsksEach; ++count) {
        HttpRequest request{"GET", path, {}};
        const Stopwatch watch;
        const auto answer = co_await terminal.send(std::move(request), AnswerLimit);
        took.push_back(watch.milliseconds());
        if (!answer || answer->status != http_status::Ok)
            ++failed;
    }
}

/// Every terminal asks, and asks again as soon as it has its answer.
Round round(std::vector<std::unique_ptr<QtHttpClient>> &terminals, const std::string &path)
{
    std::vector<double> took;
    Round round;
    TaskScope tasks;
    const Stopwatch watch;
    for (const auto &each : terminals)
        tasks.run(ask(*each, path, took, round.failed));
    constexpr std::size_t All = std::size_t{Terminals} * AsksEach;
    if (!test::wait([&] { return took.size() == All; }, 3min))
        round.failed += static_cast<int>(All - took.size());
    round.perSecond = static_cast<double>(took.size()) * 1e3 / watch.milliseconds();
    round.slowest = quantile(took, 0.99);
    return round;
}

Row notMeasured(const std::string &why)
{
    return {"town", "/s", {}, {}, {}, {}, "ratio at least 0.7", false, why};
}

} // namespace

std::vector<Row> measureTown()
{
    const Town town;
    if (town.port() == 0)
        return {notMeasured("huimin-town does not run")};
    QtClock clock;
    std::vector<std::unique_ptr<QtHttpClient>> terminals;
    for (int each = 0; each < Terminals; ++each)
        terminals.push_back(std::make_unique<QtHttpClient>(
            fmt::format("https://127.0.0.1:{}/water", town.port()), town.filesOf(each), clock));
    const double before = kilobytes(town.process(), "VmRSS:");
    std::vector<double> ours;
    std::vector<double> constant;
    std::vector<double> oursSlowest;
    std::vector<double> constantSlowest;
    for (int count = 0; count < Rounds; ++count) {
        const Round bills = round(terminals, "/v1/accounts/10001234/bills");
        const Round state = round(terminals, "/v1/status");
        if (bills.failed + state.failed > 0)
            return {notMeasured(
                fmt::format("{} questions got no answer", bills.failed + state.failed))};
        ours.push_back(bills.perSecond);
        oursSlowest.push_back(bills.slowest);
        constant.push_back(state.perSecond);
        constantSlowest.push_back(state.slowest);
    }
    const double grown = kilobytes(town.process(), "VmHWM:") - before;

    Row rate{"town", "/s", median(ours), median(constant), "the same server, a constant answer"};
    rate.ratio = *rate.ours / *rate.baseline;
    rate.goal = "ratio at least 0.7";
    rate.met = *rate.ratio >= RatioGoal;
    rate.note = fmt::format("{} terminals, each with its certificate and a handshake per question, "
                            "ask for bills without a pause; they and the town share this machine",
                            Terminals);
    Row slowest{"town, p99", "ms", median(oursSlowest), median(constantSlowest),
                "a constant answer"};
    slowest.ratio = *slowest.ours / *slowest.baseline;
    slowest.note = "of which nearly all is waiting behind the others";
    Row memory{"town, memory", "kB", grown / Terminals};
    memory.note = "that the town grew by, a terminal; all of them at its door at once";
    return {rate, slowest, memory};
}

} // namespace huimin::bench
