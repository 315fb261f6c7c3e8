// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/journal_seeds.h"

#include "kiosk/base/file.h"
#include "kiosk/base/virtual_clock.h"
#include "kiosk/journal/journal.h"
#include "kiosk/replay/report.h"
#include "kiosk/transaction/event_json.h"
#include "tests/fuzz/pieces.h"
#include "tests/support/events.h"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>

namespace huimin::fuzz {

namespace {

using namespace test;

struct Told {
    std::int64_t transaction;
    std::string kind;
    std::string body;
};

void visit(std::vector<Told> &told, std::int64_t id, const std::vector<Event> &events)
{
    for (const Event &event : events)
        told.push_back({id, transaction::name(event), toJson(event)});
    told.push_back({id, "receipt", R"({"outcome":"done"})"});
}

std::vector<Told> visits()
{
    std::vector<Told> told{
        {0, "cashLoaded", R"({"cassettes":[{"unit":1,"denomination":10000,"count":30}]})"}};
    visit(told, 1,
          {withdrawal(Money::yuan(300)), certified(), approved(), ChipAgreed{},
           dispensed(101, {{1, 3, 0}}), CardTaken{}, NotesPresented{Outcome::Done}, NotesLeft{},
           NotesRetracted{Outcome::Done}});
    visit(told, 2,
          {billByCash(Money::yuan(80)), NoteEscrowed{Money::yuan(100)},
           NoteStacked{Money::yuan(100)}, AcceptorEmpty{}, BillUnanswered{WaterKey},
           dispensed(101, {{3, 1, 1}}), NotesPresented{Outcome::Done}, NotesTaken{},
           BillNeverHeard{WaterKey}, BillBooked{WaterKey, "W1"}});
    visit(told, 3,
          {billByCard(Money::yuan(80)), certified(), Unanswered{}, Interrupted{},
           ReversalAnswered{"96", false}});
    visit(told, 4,
          {billByCash(Money::yuan(80)), NoteEscrowed{Money::yuan(50)}, Interrupted{},
           NoteUnknown{Money::yuan(50)}});
    told.push_back({0, "unexpectedNote", R"({"value":2000})"});
    told.push_back({0, "cardKept", R"({"card":"622848*********0125","reason":"notTaken"})"});
    return told;
}

} // namespace

Bytes journalReportSeed()
{
    std::string text = replay::headLine({"1", "", "journal.db"});
    replay::Entry entry{{}, Bytes(32), true};
    for (const Told &each : visits()) {
        entry.record = {entry.record.sequence + 1, WallTime(std::chrono::hours(490'000)),
                        each.transaction, each.kind, each.body};
        text += replay::entryLine(entry);
    }
    return bytesOf(text + replay::endLine(entry.record.sequence, {}));
}

Bytes journalFileSeed(bool inLog)
{
    const auto folder =
        std::filesystem::temp_directory_path() / fmt::format("huimin-seed-{}", ::getpid());
    std::filesystem::create_directory(folder);
    const std::string path = (folder / "journal.db").string();
    {
        // Small pages make a small seed.
        auto made = sqlite::Database::open(path);
        (void)made->execute("PRAGMA page_size=512; CREATE TABLE x(y); DROP TABLE x;");
    }
    {
        VirtualClock clock;
        auto opened = Journal::open(path, clock);
        HUIMIN_CHECK(opened.has_value(), "a journal can be made");
        (void)opened->journal.rest();
        for (const Told &each : visits())
            (void)opened->journal.append(each.transaction, each.kind, each.body);
        if (!inLog)
            (void)opened->journal.rest();
    }
    Bytes seed;
    Pieces::append(seed, inLog ? bytesOf(*fileText(path + "-wal")) : Bytes());
    append(seed, bytesOf(*fileText(path)));
    std::filesystem::remove_all(folder);
    return seed;
}

} // namespace huimin::fuzz
