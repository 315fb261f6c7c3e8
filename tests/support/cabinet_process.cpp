// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cabinet_process.h"

#include "kiosk/base/check.h"
#include "kiosk/base/file.h"
#include "tests/support/real_time.h"
#include "tests/support/run_certificates.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTest>

namespace huimin::test {

using nlohmann::json;

namespace {

constexpr int LimitMs = 10'000;

/// The laptop's station file with another printer, where relative paths still hold.
std::string siteWith(const std::string &printer)
{
    const std::string source = std::getenv("HUIMIN_SOURCE");
    auto text = QString::fromStdString(*fileText(source + "/provisioning/site/laptop.toml"));
    text.replace("port = \"usb\"", QString::fromStdString("port = \"" + printer + "\""));
    text.replace("\"../", QString::fromStdString("\"" + source + "/provisioning/"));
    text.replace(QString::fromStdString(source + "/provisioning/../"),
                 QString::fromStdString(source + "/"));
    return text.toStdString();
}

} // namespace

CabinetProcess::CabinetProcess(const std::string &printer)
{
    const QDir here(folder_.path());
    here.mkpath("run");
    here.mkpath("data");
    qputenv("HUIMIN_RUN", here.filePath("run").toUtf8());
    qputenv("HUIMIN_DATA", here.filePath("data").toUtf8());
    for (const char *name : {"HUIMIN_BANK_PORT", "HUIMIN_HTTP_PORT"})
        qputenv(name, "1");
    setCertificates(folder_.path().toStdString());
    const std::string site = here.filePath("site.toml").toStdString();
    HUIMIN_CHECK(replaceFile(site, siteWith(printer)).has_value(), "no station file");
    auto file = settings::readStationFile(site);
    HUIMIN_CHECK(file.has_value(), file.error().detail.c_str());
    file_ = *std::move(file);
    // It finds out by itself that it needs the library under which a test may run.
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove("LD_PRELOAD");
    environment.remove("UMOCKDEV_DIR");
    process_.setProcessEnvironment(environment);
    process_.setProcessChannelMode(QProcess::MergedChannels);
    process_.setProgram(QCoreApplication::applicationDirPath() + "/huimin-hardware");
    process_.setArguments({"--headless", "--site", QString::fromStdString(site)});
}

CabinetProcess::~CabinetProcess()
{
    const int code = process_.state() == QProcess::NotRunning ? 0 : end();
    if (code < 0)
        process_.kill();
    process_.waitForFinished(LimitMs);
    // Leaks are found at the end of a process.
    if (code > 0)
        QTest::qFail("the cabinet ended with this: " + process_.readAll(), __FILE__, __LINE__);
}

std::string CabinetProcess::start()
{
    process_.start();
    const bool isThere = wait([this] {
        return process_.state() == QProcess::NotRunning ||
               QFile::exists(QString::fromStdString(runPath("hardware.env")));
    });
    if (isThere && process_.state() == QProcess::Running)
        return {};
    return "it does not start: " + process_.readAll().toStdString();
}

int CabinetProcess::end()
{
    process_.terminate();
    const bool over = wait([this] { return process_.state() == QProcess::NotRunning; });
    return over && process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

json CabinetProcess::say(const std::string &line) const
{
    QLocalSocket socket;
    socket.connectToServer(QString::fromStdString(runPath("hardware.sock")));
    if (!socket.waitForConnected(LimitMs))
        return {{"ok", false}, {"error", "nobody listens"}};
    socket.write(QByteArray::fromStdString(line + "\n"));
    const bool heard = wait([&socket] { return socket.canReadLine(); });
    return heard ? json::parse(socket.readLine().toStdString())
                 : json{{"ok", false}, {"error", "no answer"}};
}

bool CabinetProcess::sayUntilGood(const std::string &line) const
{
    return wait([&] { return say(line)["ok"] == true; });
}

int CabinetProcess::processes() const
{
    int count = 0;
    for (const QString &each : QDir("/proc").entryList({"[0-9]*"}, QDir::Dirs)) {
        QFile line("/proc/" + each + "/cmdline");
        if (line.open(QFile::ReadOnly) && line.readAll().contains(folder_.path().toUtf8()))
            ++count;
    }
    return count;
}

std::string CabinetProcess::runPath(const std::string &name) const
{
    return folder_.path().toStdString() + "/run/" + name;
}

std::string CabinetProcess::dataPath(const std::string &name) const
{
    return folder_.path().toStdString() + "/data/" + name;
}

} // namespace huimin::test
