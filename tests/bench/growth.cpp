// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/virtual_clock.h"
#include "kiosk/journal/history.h"
#include "kiosk/kiosk.h"
#include "kiosk/transaction/event_json.h"
#include "tests/bench/measure.h"
#include "tests/support/events.h"

#include <QTemporaryDir>

#include <fmt/format.h>

#include <filesystem>

namespace huimin::bench {

namespace {

using namespace test;

constexpr int Behind = 1'000'000;
constexpr int InTheFile = 1'000; // both journals: nearly as many as a file holds
constexpr int Blocks = 60;
constexpr int PerBlock = 8;
constexpr int Starts = 15;

/// Writes what a station would have written, by the same book and the same chain, but file
/// by file instead of record by record.
class Past
{
public:
    explicit Past(std::string journal) : journal_(std::move(journal)) { beginFile(); }

    /// So many withdrawals; returns without the last file being closed.
    void add(int withdrawals)
    {
        for (int each = 0; each < withdrawals; ++each) {
            withdraw();
            if (records_ >= JournalRecordsMax)
                turnOver();
        }
    }
    /// The records so far lie in archives.
    void turnOver()
    {
        const std::string body = book_.continuedBody();
        const std::string name = archiveOf(journal_, beginning_.before.sequence + 1);
        close(name);
        beginning_ = {end_, std::filesystem::path(name).filename().string()};
        beginFile();
        put(0, incident::JournalContinued, body);
    }
    void finish() { close(journal_); }
    std::int64_t sequence() const { return end_.sequence; }

private:
    void beginFile()
    {
        file_.emplace(*sqlite::Database::open(journal_ + ".new"));
        (void)file_->execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
        (void)chain::makeTables(*file_, beginning_);
        records_ = 0;
    }
    void close(const std::string &name)
    {
        (void)file_->execute("COMMIT");
        file_.reset();
        std::filesystem::rename(journal_ + ".new", name);
    }
    void put(TransactionId id, const std::string &kind, const std::string &body)
    {
        const Record record{end_.sequence + 1, clock_.wall(), id, kind, body};
        end_ = {record.sequence, chained(end_.head, record)};
        (void)chain::insert(*file_, record, end_.head);
        ++records_;
    }
    void happens(TransactionId id, const Event &event)
    {
        book_.accept(id, event, *book_.consider(id, event));
        put(id, name(event), toJson(event));
    }
    void withdraw()
    {
        const TransactionId id = book_.numbers().transaction + 1;
        const std::int64_t trace = book_.numbers().trace + 1;
        Started started = withdrawal(Money::yuan(300));
        started.lastOperation = book_.numbers().operation;
        CardCertified request = certified();
        request.request.stan = stanOf(trace);
        request.request.batch = batchOf(trace);
        happens(id, started);
        happens(id, request);
        happens(id, approved());
        happens(id, ChipAgreed{});
        happens(id, dispensed(book_.numbers().operation, {{1, 3, 0}}));
        happens(id, CardTaken{});
        happens(id, NotesPresented{Outcome::Done});
        happens(id, NotesTaken{});
        put(id, incident::Receipt, R"({"outcome":"printed"})");
        clock_.advance(std::chrono::minutes(4));
    }

    std::string journal_;
    VirtualClock clock_;
    Book book_;
    chain::Beginning beginning_;
    chain::End end_;
    std::optional<sqlite::Database> file_;
    std::int64_t records_ = 0;
};

std::int64_t bytesIn(const QTemporaryDir &folder)
{
    std::int64_t bytes = 0;
    for (const auto &each : std::filesystem::directory_iterator(folder.path().toStdString()))
        bytes += static_cast<std::int64_t>(each.file_size());
    return bytes;
}

/// What the kiosk reads of its journal before it can serve.
double startOf(const std::string &journal)
{
    VirtualClock clock;
    const Stopwatch watch;
    auto opened = Journal::open(journal, clock);
    Book book;
    bool good = opened && !opened->damage;
    if (good)
        for (const Record &record : opened->records)
            good = good && book.read(record).has_value();
    const double took = watch.milliseconds();
    HUIMIN_CHECK(good && book.numbers().transaction >= InTheFile, "the past cannot be read");
    return took;
}

Row rowOf(const char *name, const char *unit, const std::vector<double> &ours,
          const std::vector<double> &theirs, const char *baseline)
{
    std::vector<double> ratios;
    for (std::size_t at = 0; at < ours.size(); ++at)
        ratios.push_back(ours[at] / theirs[at]);
    Row row{name, unit, median(ours), median(theirs), baseline, median(ratios), "at most 1.10"};
    row.met = *row.ratio <= 1.1;
    row.note = fmt::format("{} pairs; middle half of the ratios {:.2f} to {:.2f}", ours.size(),
                           quantile(ratios, 0.25), quantile(ratios, 0.75));
    return row;
}

Row points(const std::string &longPast, const std::string &empty)
{
    const std::string body = toJson(approved());
    VirtualClock clock;
    Journal ours = std::move(Journal::open(longPast, clock)->journal);
    Journal theirs = std::move(Journal::open(empty, clock)->journal);
    std::vector<double> spent[2];
    for (int block = -3; block < Blocks; ++block) { // the first ones only warm up
        double now[2] = {0, 0};
        for (int i = 0; i < PerBlock * 2; ++i) {
            const bool isOurs = (i % 4 == 0 || i % 4 == 3); // ABBA
            const Stopwatch watch;
            (void)(isOurs ? ours : theirs).append(0, "answered", body);
            now[isOurs ? 0 : 1] += watch.milliseconds() * 1000 / PerBlock;
        }
        (void)ours.rest();
        (void)theirs.rest();
        if (block >= 0)
            for (const int each : {0, 1})
                spent[each].push_back(now[each]);
    }
    return rowOf("growth, a point", "us", spent[0], spent[1], "in a journal that was empty");
}

} // namespace

std::vector<Row> measureGrowth()
{
    const QTemporaryDir folder;
    const auto in = [&folder](const char *name) { return folder.filePath(name).toStdString(); };
    const Stopwatch making;
    Past past(in("long.db"));
    past.add(Behind);
    past.turnOver();
    past.add(InTheFile);
    past.finish();
    Past young(in("young.db"));
    young.add(InTheFile);
    young.finish();
    const double made = making.milliseconds() / 1000;

    std::vector<double> ours;
    std::vector<double> theirs;
    for (int pair = -1; pair < Starts; ++pair) { // the first one only warms up
        const double a = startOf(in("long.db"));
        const double b = startOf(in("young.db"));
        if (pair < 0)
            continue;
        ours.push_back(a);
        theirs.push_back(b);
    }
    Row start = rowOf("growth, a start", "ms", ours, theirs,
                      "1,000 withdrawals in all, all of them in the file");
    start.note += fmt::format("; {} records, {:.1f} GB, made in {:.0f} s", past.sequence(),
                              static_cast<double>(bytesIn(folder)) / 1e9, made);
    Row point = points(in("long.db"), in("empty.db"));

    VirtualClock clock;
    auto opened = *Journal::open(in("long.db"), clock);
    Book book;
    for (const Record &record : opened.records)
        (void)book.read(record);
    const Stopwatch turning;
    transaction::Runner runner(opened.journal, book);
    HUIMIN_CHECK(runner.turnJournalOver().has_value(), "it cannot be turned over");
    Row turn{"growth, turning over", "ms", turning.milliseconds()};
    turn.note = fmt::format("of {} records, while nobody is there", JournalRecordsMax);
    return {point, start, turn};
}

} // namespace huimin::bench
