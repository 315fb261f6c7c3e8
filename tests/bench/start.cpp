// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"
#include "tests/support/run_certificates.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fmt/format.h>

namespace huimin::bench {

namespace {

constexpr int Pairs = 15;
constexpr double StartGoal = 1.3;
constexpr double MemoryGoal = 1.6;
constexpr int StepLimit = 15'000;
constexpr int TouchLimit = 3'000;

/// A virtual display of the panel's size, for as long as it lives.
class Display
{
public:
    Display()
    {
        xvfb_.setProcessChannelMode(QProcess::SeparateChannels);
        xvfb_.start("Xvfb", {"-displayfd", "1", "-screen", "0", "1080x1920x24", "-nolisten", "tcp",
                             "-noreset"});
        if (xvfb_.waitForStarted(StepLimit) && xvfb_.waitForReadyRead(StepLimit))
            name_ = ":" + QString::fromLatin1(xvfb_.readLine()).trimmed();
    }
    ~Display()
    {
        xvfb_.terminate();
        xvfb_.waitForFinished(StepLimit);
    }
    Display(const Display &) = delete;
    Display &operator=(const Display &) = delete;
    const QString &name() const { return name_; }

private:
    QProcess xvfb_;
    QString name_;
};

/// One program from its start until it says that its first page stands.
struct Start {
    double milliseconds = 0;
    double kilobytes = 0;   ///< VmHWM: the most that was resident at once
    double touchToHome = 0; ///< of the kiosk
    std::string why;        ///< what went wrong
};

class Program
{
public:
    Program(const QString &path, const QStringList &arguments,
            const QProcessEnvironment &environment)
    {
        process_.setProcessEnvironment(environment);
        process_.start(path, arguments);
    }
    ~Program()
    {
        process_.kill();
        process_.waitForFinished(StepLimit);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    bool says(const QByteArray &words, int limit = StepLimit)
    {
        const Stopwatch waited;
        while (!heard_.contains(words)) {
            if (process_.state() == QProcess::NotRunning || waited.milliseconds() > limit)
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
            heard_ += process_.readAllStandardError();
        }
        return true;
    }
    double peakKilobytes() const { return kilobytes(process_.processId(), "VmHWM:"); }
    std::string heard() const { return heard_.right(200).toStdString(); }

private:
    QProcess process_;
    QByteArray heard_;
};

class Stand
{
public:
    Stand()
    {
        environment_ = QProcessEnvironment::systemEnvironment();
        environment_.insert("DISPLAY", display_.name());
        environment_.insert("QT_QPA_PLATFORM", "xcb");
        environment_.insert("QT_QUICK_BACKEND", "software");
        environment_.insert("XDG_RUNTIME_DIR", folder_.path());
        environment_.insert("HUIMIN_RUN", folder_.path());
        environment_.insert("HUIMIN_DATA", folder_.path());
        environment_.insert("HUIMIN_BANK_PORT", "1");
        environment_.insert("HUIMIN_HTTP_PORT", "1");
        test::setCertificates(folder_.path().toStdString());
        environment_.insert("HUIMIN_TLS", folder_.filePath("tls"));
        QFile file(folder_.filePath("station.toml"));
        if (file.open(QIODevice::WriteOnly))
            file.write(withoutDevices());
    }
    /// Empty when everything that is needed is there.
    std::string missing() const
    {
        if (display_.name().isEmpty())
            return "Xvfb is not installed";
        for (const char *name : {"huimin-kiosk", "huimin-bare-window"})
            if (!QFile::exists(program(name)))
                return std::string(name) + " has not been built";
        return {};
    }

    Start bare() const
    {
        const Stopwatch watch;
        Program window(program("huimin-bare-window"), {}, environment_);
        if (!window.says("is on the screen"))
            return {0, 0, 0, "the bare window: " + window.heard()};
        const double spent = watch.milliseconds();
        return {spent, window.peakKilobytes(), 0, {}};
    }
    Start kiosk() const
    {
        const Stopwatch watch;
        Program kiosk(program("huimin-kiosk"),
                      {"--site", folder_.filePath("station.toml"), "--size", "1080x1920"},
                      environment_);
        if (!kiosk.says("idle is on the screen"))
            return {0, 0, 0, "the kiosk: " + kiosk.heard()};
        Start start{watch.milliseconds(), 0, 0, {}};
        if (!QStandardPaths::findExecutable("xdotool").isEmpty())
            touch(kiosk, start);
        start.kilobytes = kiosk.peakKilobytes();
        return start;
    }

private:
    /// The laptop's station file without its devices: a station is closed until they have
    /// answered, and how long that takes is theirs.
    static QByteArray withoutDevices()
    {
        const QString source = QString::fromStdString(sourceFolder());
        QFile file(source + "/provisioning/site/laptop.toml");
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression device(
            "^\\[\\[?(card_reader|pin_pad|dispenser|tray|acceptor|printer|scanner)\\b[^\\[]*",
            QRegularExpression::MultilineOption);
        text.remove(device);
        text.replace("\"../../", "\"" + source + "/");
        text.replace("\"../", "\"" + source + "/provisioning/");
        return text.toUtf8();
    }
    /// A finger in the middle of the first page; again, if it was not felt.
    void touch(Program &kiosk, Start &start) const
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            const Stopwatch watch;
            QProcess hand;
            hand.setProcessEnvironment(environment_);
            hand.start("xdotool", {"mousemove", "540", "960", "click", "1"});
            const bool home = kiosk.says("home is on the screen", TouchLimit);
            start.touchToHome = watch.milliseconds();
            hand.waitForFinished(StepLimit);
            if (home)
                return;
        }
        start.why = "the kiosk after a touch: " + kiosk.heard();
    }
    static QString program(const char *name)
    {
        return QCoreApplication::applicationDirPath() + "/" + name;
    }

    Display display_;
    QTemporaryDir folder_;
    QProcessEnvironment environment_;
};

struct Runs {
    std::vector<double> kiosk, bare, ratios, touch, kioskMemory, bareMemory, memoryRatios;
    std::string why;
};

Runs runPairs()
{
    Runs runs;
    const Stand stand;
    runs.why = stand.missing();
    for (int pair = -1; pair < Pairs && runs.why.empty(); ++pair) {
        const Start bare = stand.bare();
        const Start kiosk = stand.kiosk();
        runs.why = bare.why.empty() ? kiosk.why : bare.why;
        if (pair < 0) // the first pair reads everything from the disk, and fills a new journal
            continue;
        runs.kiosk.push_back(kiosk.milliseconds);
        runs.bare.push_back(bare.milliseconds);
        runs.ratios.push_back(kiosk.milliseconds / bare.milliseconds);
        runs.touch.push_back(kiosk.touchToHome);
        runs.kioskMemory.push_back(kiosk.kilobytes / 1024);
        runs.bareMemory.push_back(bare.kilobytes / 1024);
        runs.memoryRatios.push_back(kiosk.kilobytes / bare.kilobytes);
    }
    return runs;
}

const Runs &runs()
{
    static const Runs once = runPairs();
    return once;
}

constexpr const char *Bare = "a Qt Quick window that says one word";

} // namespace

std::vector<Row> measureStart()
{
    Row row{"start", "ms", {}, {}, Bare, {}, "at most 1.3"};
    row.note = runs().why;
    if (!runs().why.empty())
        return {row};
    row.ours = median(runs().kiosk);
    row.baseline = median(runs().bare);
    row.ratio = median(runs().ratios);
    row.met = *row.ratio <= StartGoal;
    row.note = fmt::format("from exec to the first page that can be touched; {} pairs; a touch "
                           "showed home {:.0f} ms later",
                           Pairs, median(runs().touch));
    return {row};
}

std::vector<Row> measureMemory()
{
    Row row{"memory", "MiB", {}, {}, Bare, {}, "at most 1.6"};
    row.note = runs().why;
    if (!runs().why.empty())
        return {row};
    row.ours = median(runs().kioskMemory);
    row.baseline = median(runs().bareMemory);
    row.ratio = median(runs().memoryRatios);
    row.met = *row.ratio <= MemoryGoal;
    row.note = "the most that was resident at once (VmHWM), with the home page shown";
    return {row};
}

} // namespace huimin::bench
