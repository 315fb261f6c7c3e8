// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/file.h"
#include "kiosk/base/log.h"
#include "services/town/town.h"
#include "services/town/town_verbs.h"

#include <fmt/format.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace huimin;

namespace {

constexpr const char *SeedInSource = "services/town/seed/town.toml";

/// None: everybody on this computer is heard, in plain.
Result<std::optional<TlsFiles>> tlsOf(const QCommandLineParser &options)
{
    const std::string folder = options.value("tls").toStdString();
    if (folder.empty())
        return std::nullopt;
    const TlsFiles files{folder + "/ca.pem", folder + "/town.pem", folder + "/town.key"};
    if (const auto problem = problemIn(files))
        return fail(ErrorCode::BadData, "--tls: " + problem->why);
    return files;
}

/// The source tree that this program was built in, or nothing.
QString usualSeed()
{
    for (QDir folder(QCoreApplication::applicationDirPath());;)
        if (folder.exists(SeedInSource))
            return folder.filePath(SeedInSource);
        else if (!folder.cdUp())
            return {};
}

Result<QDir> folderOf(const QCommandLineParser &options, const char *name)
{
    const QString path = options.value(name);
    if (path.isEmpty() || !QDir().mkpath(path))
        return fail(ErrorCode::BadData, fmt::format("--{} must name a folder", name));
    return QDir(path);
}

Result<std::uint16_t> portOf(const QCommandLineParser &options, const char *name)
{
    bool good = false;
    const std::uint16_t port = options.value(name).toUShort(&good);
    if (!good)
        return fail(ErrorCode::BadData, fmt::format("--{} must be 0 to 65535", name));
    return port;
}

Result<void> run(const QCommandLineParser &options)
{
    const auto runFolder = folderOf(options, "run");
    const auto dataFolder = folderOf(options, "data");
    const auto bankPort = portOf(options, "bank-port");
    const auto httpPort = portOf(options, "http-port");
    for (const auto *folder : {&runFolder, &dataFolder})
        if (!*folder)
            return fail(folder->error());
    for (const auto *port : {&bankPort, &httpPort})
        if (!*port)
            return fail(port->error());
    const auto tls = tlsOf(options);
    if (!tls)
        return fail(tls.error());
    auto seed = town::readSeed(options.value("seed").toStdString());
    if (!seed)
        return fail(seed.error());

    // First the socket: it knows whether another town lives here.
    ControlServer control;
    if (auto done = control.listen(runFolder->filePath("town.sock").toStdString()); !done)
        return done;
    QFile::remove(runFolder->filePath("town.env")); // another town's ports
    const auto town =
        town::Town::open(dataFolder->filePath("town.db").toStdString(), *std::move(seed));
    if (!town)
        return fail(town.error());
    if (*tls) {
        auto seals = town::Seals::open(options.value("tls").toStdString(), (*town)->now());
        if (!seals)
            return fail(seals.error());
        (*town)->useSeals(*std::move(seals));
    }
    if (auto done = (*town)->listen(*bankPort, *httpPort, *tls); !done)
        return done;
    town::addTownVerbs(control, **town);
    const auto ports = fmt::format("HUIMIN_BANK_PORT={}\nHUIMIN_HTTP_PORT={}\n",
                                   (*town)->bank().port(), (*town)->web().port());
    if (auto done = replaceFile(runFolder->filePath("town.env").toStdString(), ports); !done)
        return done;
    log::info("town", "the bank is at 127.0.0.1:{}, everybody else at {}://127.0.0.1:{}",
              (*town)->bank().port(), *tls ? "https" : "http", (*town)->web().port());
    QCoreApplication::exec();
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        "The reference back end: a bank, four companies, and the offices of a town.");
    options.addHelpOption();
    const QString run = qEnvironmentVariable("HUIMIN_RUN");
    const QString data = qEnvironmentVariable("HUIMIN_DATA");
    options.addOptions({
        {"run", "Where the control socket and town.env go; usually $HUIMIN_RUN.", "folder", run},
        {"data", "Where town.db lies; usually $HUIMIN_DATA.", "folder", data},
        {"tls",
         "Where ca.pem, town.pem and town.key lie: only stations with a certificate of that "
         "authority are heard. Without it everybody on this computer is, in plain.",
         "folder", qEnvironmentVariable("HUIMIN_TLS")},
        {"seed", "Who lives in the town.", "file", usualSeed()},
        {"bank-port", "Where the bank listens; usually on any free port.", "port", "0"},
        {"http-port", "Where companies and help desk listen; usually on any free port.", "port",
         "0"},
    });
    options.process(application);
    if (const auto done = ::run(options); !done) {
        fmt::print(stderr, "huimin-town: {}\n", describe(done.error()));
        return 1;
    }
    return 0;
}
