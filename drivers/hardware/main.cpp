// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/cabinet.h"
#include "drivers/hardware/hardware_verbs.h"
#include "drivers/hardware/usb_socket.h"
#include "drivers/hardware/window/cabinet_window.h"
#include "drivers/port/qt_clock.h"
#include "kiosk/base/file.h"
#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace huimin;

namespace {

constexpr const char *SiteInSource = "provisioning/site/laptop.toml";
constexpr const char *SeedInSource = "services/town/seed/town.toml";

/// A file of the source tree that this program was built in, or nothing.
QString inSource(const char *path)
{
    for (QDir folder(QCoreApplication::applicationDirPath());;)
        if (folder.exists(path))
            return folder.filePath(path);
        else if (!folder.cdUp())
            return {};
}

Result<QDir> folderOf(const QCommandLineParser &options, const char *name)
{
    const QString path = options.value(name);
    if (path.isEmpty() || !QDir().mkpath(path))
        return fail(ErrorCode::BadData, fmt::format("--{} must name a folder", name));
    return QDir(QDir(path).absolutePath());
}

int signalPipe[2] = {-1, -1};

/// A signal ends the event loop, so that everything is put in order on the way out.
void endOnSignals(QObject &owner)
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *heard = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &owner);
    QObject::connect(heard, &QSocketNotifier::activated, [] { QCoreApplication::exit(0); });
    struct sigaction action{};
    action.sa_handler = [](int) { (void)!::write(signalPipe[1], "", 1); };
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
}

/// Whoever looks at the cabinet does what a script does: by its verbs.
Result<std::unique_ptr<hardware::CabinetWindow>> openWindow(const ControlServer &control,
                                                            const hardware::Cabinet &cabinet)
{
    auto window = hardware::CabinetWindow::open(
        [&control](const std::string &line) { return control.answer(line); }, {});
    if (window)
        QObject::connect(&cabinet, &hardware::Cabinet::changed, &(*window)->view(),
                         &hardware::CabinetView::refresh);
    return window;
}

Result<void> run(QObject &application, const QCommandLineParser &options)
{
    const auto runFolder = folderOf(options, "run");
    const auto dataFolder = folderOf(options, "data");
    for (const auto *folder : {&runFolder, &dataFolder})
        if (!*folder)
            return fail(folder->error());
    // The station file speaks of them.
    qputenv("HUIMIN_RUN", runFolder->path().toUtf8());
    qputenv("HUIMIN_DATA", dataFolder->path().toUtf8());
    const auto file = settings::readStationFile(options.value("site").toStdString());
    if (!file)
        return fail(file.error());
    const auto seed = town::readSeed(options.value("seed").toStdString());
    if (!seed)
        return fail(seed.error());

    // First the socket: it knows whether another one lives here.
    ControlServer control;
    if (auto done = control.listen(runFolder->filePath("hardware.sock").toStdString()); !done)
        return done;
    const std::string environmentFile = runFolder->filePath("hardware.env").toStdString();
    QFile::remove(QString::fromStdString(environmentFile)); // another cabinet's
    endOnSignals(application);
    QtClock clock;
    crypto::SystemRandom random;
    const auto cabinet =
        hardware::Cabinet::open(*file, *seed,
                                {runFolder->path().toStdString(), dataFolder->path().toStdString(),
                                 QCoreApplication::applicationDirPath().toStdString()},
                                clock, random);
    if (!cabinet)
        return fail(cabinet.error());
    hardware::addHardwareVerbs(control, **cabinet);

    std::string environment;
    for (const auto &[name, value] : (*cabinet)->environment())
        environment += fmt::format("{}={}\n", name, value);
    if (auto done = replaceFile(environmentFile, environment); !done)
        return done;
    std::unique_ptr<hardware::CabinetWindow> window;
    if (!options.isSet("headless")) {
        auto opened = openWindow(control, **cabinet);
        if (!opened)
            return fail(opened.error());
        window = *std::move(opened);
    }
    log::info("hardware", "the cabinet stands in {}", runFolder->path().toStdString());
    QCoreApplication::exec();
    QFile::remove(QString::fromStdString(environmentFile));
    return {};
}

/// Who shows USB devices must run under the same library as who sees them.
void beginAgainUnderPreload(char **argv)
{
    if (hardware::UsbSocket::isPossible())
        return;
    const QByteArray already = qgetenv("LD_PRELOAD");
    if (already.contains(hardware::UsbSocket::preload()))
        return; // it is not installed; the station file may not need it
    qputenv("LD_PRELOAD", already.isEmpty() ? QByteArray(hardware::UsbSocket::preload())
                                            : already + ':' + hardware::UsbSocket::preload());
    ::execv("/proc/self/exe", argv);
}

/// Receipts are drawn, so even without a window there must be something to draw with.
void withoutDisplay(int argc, char **argv)
{
    for (int at = 1; at < argc; ++at)
        if (std::string_view(argv[at]) == "--headless")
            qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char *argv[])
{
    beginAgainUnderPreload(argv);
    withoutDisplay(argc, argv);
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName("huimin-hardware");
    QCommandLineParser options;
    options.setApplicationDescription("The simulated cabinet around a kiosk.");
    options.addHelpOption();
    const QString run = qEnvironmentVariable("HUIMIN_RUN");
    const QString data = qEnvironmentVariable("HUIMIN_DATA");
    options.addOptions({
        {"run", "Where lines, sockets and hardware.env go; usually $HUIMIN_RUN.", "folder", run},
        {"data", "Where world.json lies; usually $HUIMIN_DATA.", "folder", data},
        {"site", "The station file.", "file", inSource(SiteInSource)},
        {"seed", "Whose cards lie in the wallet.", "file", inSource(SeedInSource)},
        {"headless", "No window: only the control socket."},
    });
    options.process(application);
    QObject owner;
    if (const auto done = ::run(owner, options); !done) {
        fmt::print(stderr, "huimin-hardware: {}\n", describe(done.error()));
        return 1;
    }
    return 0;
}
