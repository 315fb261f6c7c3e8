// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/page_room.h"

#include "kiosk/base/file.h"
#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <sys/prctl.h>
#include <unistd.h>

namespace huimin::hardware {

namespace fs = std::filesystem;

namespace {

constexpr const char *Program = "/usr/sbin/cupsd";
constexpr const char *Helpers = "/usr/lib/cups/daemon"; ///< what cupsd starts a backend with
constexpr int EndMs = 3'000;

/// The printer: a backend of CUPS, as `man 7 backend` has it. It may be run by its owner alone: a
/// cupsd that is root would not let it be root otherwise.
constexpr const char *Backend = R"sh(#!/bin/sh
[ $# -ge 5 ] || {{ echo 'direct huimin-a4 "Unknown" "Huimin A4"'; exit 0; }}
cd '{0}' || exit 1
waits() {{
    said=
    while [ -e "$1" ]; do
        [ -n "$said" ] || echo "STATE: +$2" >&2
        said=1
        sleep 0.1
    done
    [ -z "$said" ] || echo "STATE: -$2" >&2
}}
if [ -e break ]; then
    rm -f break
    exit 5
fi
echo 'STATE: -media-empty-error,media-jam-error' >&2
waits empty media-empty-error
waits jam media-jam-error
cat "${{6:--}}" > "out/.$1" && mv "out/.$1" "out/$(printf %04d "$(ls out | wc -l)").pdf"
echo 'PAGE: 1 1' >&2
)sh";

constexpr const char *Files = R"(ServerBin {0}/bin
ServerRoot {0}/etc
RequestRoot {0}/spool
TempDir {0}/spool/tmp
CacheDir {0}/cache
StateDir {0}/state
AccessLog {0}/log/access
ErrorLog {0}/log/error
PageLog {0}/log/page
FatalErrors none
)";

constexpr const char *Server = R"(Listen {1}
LogLevel warn
Browsing Off
WebInterface No
PreserveJobFiles No
PreserveJobHistory 300
MaxJobTime 120
<Location />
Order allow,deny
Allow localhost
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order deny,allow
</Limit>
</Policy>
)";

constexpr const char *Printers = R"(<Printer {0}>
Info A4
DeviceURI huimin-a4:/
State {1}
Accepting Yes
Shared No
JobSheets none none
ErrorPolicy abort-job
OpPolicy default
</Printer>
)";

} // namespace

PageRoom::PageRoom(std::string folder, std::string socket, std::string queue)
    : folder_(std::move(folder)), socket_(std::move(socket)), queue_(std::move(queue))
{}

PageRoom::~PageRoom()
{
    end();
}

Result<void> PageRoom::start()
{
    if (::access(Program, X_OK) != 0)
        return fail(ErrorCode::Unavailable, std::string(Program) + " is not installed");
    if (auto done = furnish(); !done)
        return done;
    run();
    return {};
}

Result<void> PageRoom::furnish()
{
    std::error_code error;
    fs::remove_all(folder_, error);
    for (const char *each :
         {"bin/backend", "bin/filter", "etc", "spool/tmp", "cache", "state", "log", "out"})
        fs::create_directories(folder_ + "/" + each, error);
    fs::create_symlink(Helpers, folder_ + "/bin/daemon", error);
    if (error)
        return fail(ErrorCode::Unavailable, folder_ + ": " + error.message());
    const std::string backend = folder_ + "/bin/backend/huimin-a4";
    for (const auto &[path, text] : std::vector<std::pair<std::string, std::string>>{
             {backend, fmt::format(Backend, folder_)},
             {folder_ + "/etc/cups-files.conf", fmt::format(Files, folder_)},
             {folder_ + "/etc/cupsd.conf", fmt::format(Server, folder_, socket_)}})
        if (auto done = replaceFile(path, text); !done)
            return done;
    fs::permissions(backend, fs::perms::owner_all, error);
    return writePrinters();
}

Result<void> PageRoom::writePrinters()
{
    return replaceFile(folder_ + "/etc/printers.conf",
                       fmt::format(Printers, queue_, stopped_ ? "Stopped" : "Idle"));
}

void PageRoom::run()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("LD_PRELOAD"); // it is about our USB devices
    cupsd_.setProcessEnvironment(environment);
    cupsd_.setStandardOutputFile(QProcess::nullDevice());
    cupsd_.setStandardErrorFile(QString::fromStdString(folder_ + "/log/out"));
    cupsd_.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    cupsd_.start(Program, {"-f", "-c", QString::fromStdString(folder_ + "/etc/cupsd.conf"), "-s",
                           QString::fromStdString(folder_ + "/etc/cups-files.conf")});
}

void PageRoom::end()
{
    if (cupsd_.state() == QProcess::NotRunning)
        return;
    cupsd_.terminate();
    if (!cupsd_.waitForFinished(EndMs))
        cupsd_.kill();
    cupsd_.waitForFinished(EndMs);
    QFile::remove(QString::fromStdString(socket_));
}

/// The backend looks for these.
void PageRoom::mark(const char *name, bool set) const
{
    const std::string path = folder_ + "/" + name;
    std::error_code error;
    if (!set)
        fs::remove(path, error);
    else if (auto done = replaceFile(path, ""); !done)
        log::warning("pages", "{}", describe(done.error()));
}

void PageRoom::setPaper(bool there)
{
    mark("empty", !there);
}

void PageRoom::setJammed(bool jammed)
{
    mark("jam", jammed);
}

void PageRoom::breakNext()
{
    mark("break", true);
}

void PageRoom::setStopped(bool stopped)
{
    end();
    stopped_ = stopped;
    if (auto done = writePrinters(); !done)
        log::warning("pages", "{}", describe(done.error()));
    run();
}

void PageRoom::setDown(bool down)
{
    if (down)
        end();
    else if (cupsd_.state() == QProcess::NotRunning)
        run();
}

bool PageRoom::hasPaper() const
{
    return !fs::exists(folder_ + "/empty");
}

std::vector<std::string> PageRoom::pages() const
{
    std::vector<std::string> all;
    std::error_code error;
    for (const auto &each : fs::directory_iterator(folder_ + "/out", error))
        if (each.path().extension() == ".pdf")
            all.push_back(each.path().string());
    std::ranges::sort(all);
    return all;
}

} // namespace huimin::hardware
