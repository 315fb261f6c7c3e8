// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/access_book.h"

namespace huimin::town {

namespace {

constexpr const char *Shown = "shown";
constexpr const char *NotShown = "notShown";
constexpr const char *TooOften = "tooOften";

} // namespace

Result<AccessBook> AccessBook::open(sqlite::Database &database, std::string office)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS accesses(
            id INTEGER PRIMARY KEY, office TEXT NOT NULL, person TEXT NOT NULL, at INTEGER NOT NULL,
            station TEXT NOT NULL, what TEXT NOT NULL, helper TEXT NOT NULL,
            outcome TEXT NOT NULL) STRICT;
        CREATE INDEX IF NOT EXISTS accesses_by_person ON accesses(person, at);
        CREATE TABLE IF NOT EXISTS access_agents(
            access INTEGER PRIMARY KEY, number TEXT NOT NULL, name TEXT NOT NULL) STRICT;
    )");
    if (!made)
        return fail(made.error());
    return AccessBook(database, std::move(office));
}

Result<bool> AccessBook::mayLook(const Look &look)
{
    auto count = database_->prepare("SELECT count(*) FROM accesses WHERE office = ? AND person = ? "
                                    "AND what = ? AND at > ? AND outcome <> 'tooOften'");
    if (!count)
        return fail(count.error());
    const auto row = count->bind(std::string_view(office_))
                         .bind(std::string_view(look.person))
                         .bind(std::string_view(look.what))
                         .bind(inMilliseconds(look.at - std::chrono::hours(1)))
                         .step();
    if (!row)
        return fail(row.error());
    if (!*row || count->integer(0) < LooksMax)
        return true;
    if (auto done = write(look, TooOften); !done)
        return fail(done.error());
    return false;
}

Result<void> AccessBook::note(const Look &look, bool shown)
{
    return write(look, shown ? Shown : NotShown);
}

Result<void> AccessBook::write(const Look &look, const char *outcome)
{
    auto insert = database_->prepare("INSERT INTO accesses(office, person, at, station, what, "
                                     "helper, outcome) VALUES(?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    auto done = insert->bind(std::string_view(office_))
                    .bind(std::string_view(look.person))
                    .bind(inMilliseconds(look.at))
                    .bind(std::string_view(look.station))
                    .bind(std::string_view(look.what))
                    .bind(std::string_view(look.helper))
                    .bind(std::string_view(outcome))
                    .run();
    if (!done || !look.agent)
        return done;
    auto agent = database_->prepare("INSERT INTO access_agents VALUES(last_insert_rowid(), ?, ?)");
    if (!agent)
        return fail(agent.error());
    return agent->bind(std::string_view(look.agent->number))
        .bind(std::string_view(look.agent->name))
        .run();
}

Result<std::vector<AccessBook::Entry>> AccessBook::shownTo(const std::string &person)
{
    return read("person = ?1 AND outcome = 'shown' ORDER BY id DESC LIMIT 50", person);
}

Result<std::vector<AccessBook::Entry>> AccessBook::all(const std::string &person)
{
    return read("?1 IN ('', person) ORDER BY id DESC LIMIT 100", person);
}

Result<std::vector<AccessBook::Entry>> AccessBook::read(const char *where,
                                                        const std::string &person)
{
    auto select =
        database_->prepare(std::string("SELECT office, person, what, station, helper, at, outcome, "
                                       "number, name FROM accesses "
                                       "LEFT JOIN access_agents ON access = id WHERE ") +
                           where);
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(person));
    return select->rows<Entry>([&] {
        Entry entry{select->text(0),
                    {select->text(1), select->text(2), select->text(3), select->text(4),
                     wallTime(select->integer(5))},
                    select->text(6)};
        if (std::string number = select->text(7); !number.empty())
            entry.look.agent = Agent{std::move(number), select->text(8)};
        return entry;
    });
}

} // namespace huimin::town
