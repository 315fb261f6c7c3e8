// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal/journal.h"
#include "kiosk/base/virtual_clock.h"
#include "tests/bench/measure.h"

#include <QTemporaryDir>

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>

namespace {
std::atomic<int> synced = 0;
}

// SQLite finds this one before the library's: every sync of the process is counted.
extern "C" int fdatasync(int file)
{
    ++synced;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

namespace huimin::bench {

namespace {

constexpr int Blocks = 40;
constexpr int PerBlock = 8;

/// What a step of a withdrawal leaves in the journal, about.
const std::string Body =
    R"({"event":"answered","code":"00","authorisation":"123456","stan":"000042",)"
    R"("amount":30000,"issuerData":"910A1122334455667788303086)"
    R"(0A04DA9F580909080706050403","at":"2026-11-24T09:41:00"})";

class RawFile
{
public:
    explicit RawFile(const std::string &path)
        : file_(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
    {}
    ~RawFile() { ::close(file_); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;
    bool append(const std::string &bytes) const
    {
        return ::write(file_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) &&
               ::fdatasync(file_) == 0;
    }

private:
    int file_;
};

} // namespace

std::vector<Row> measureJournal()
{
    const QTemporaryDir folder;
    VirtualClock clock;
    Journal journal =
        std::move(Journal::open(folder.filePath("journal.db").toStdString(), clock)->journal);
    const RawFile raw(folder.filePath("raw").toStdString());
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    int syncsOfJournal = 0;
    for (int block = -3; block < Blocks; ++block) { // the first ones only warm up
        double spent[2] = {0, 0};
        for (int i = 0; i < PerBlock * 2; ++i) {
            const bool journals = (i % 4 == 0 || i % 4 == 3); // ABBA
            const int before = synced;
            const Stopwatch watch;
            if (journals)
                (void)journal.append(1, "answered", Body);
            else
                (void)raw.append(Body);
            spent[journals ? 0 : 1] += watch.milliseconds();
            if (journals && block >= 0)
                syncsOfJournal += synced - before;
        }
        (void)journal.rest(); // as the station does after a visit, when nobody waits
        if (block < 0)
            continue;
        ours.push_back(PerBlock * 1000.0 / spent[0]);
        theirs.push_back(PerBlock * 1000.0 / spent[1]);
        ratios.push_back(spent[1] / spent[0]);
    }
    const double syncs = static_cast<double>(syncsOfJournal) / (Blocks * PerBlock);
    Row row{"journal",
            "per s",
            median(ours),
            median(theirs),
            "raw append + fdatasync of the same bytes",
            median(ratios),
            "at least 0.85 and one sync per point"};
    row.met = *row.ratio >= 0.85 && syncs == 1.0;
    row.note = fmt::format(
        "{:.2f} syncs per journal point; {} pairs; middle half of the ratios {:.2f} to {:.2f}",
        syncs, Blocks, quantile(ratios, 0.25), quantile(ratios, 0.75));
    return {row};
}

} // namespace huimin::bench
