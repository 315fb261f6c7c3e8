// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/enum_words.h"
#include "services/school/school_messages.h"
#include "services/town/school/school_service.h"
#include "services/town/social_security/pension_rules.h"

#include <nlohmann/json.hpp>

// What somebody at the office sees and does.

namespace huimin::town {

using namespace std::chrono;
using points::Window;

namespace {

// In the order of the enumeration.
constexpr std::array Phases{"before", "apply", "onSite", "review", "result", "after"};

/// A window of a calendar that begins on some day, at nine and to six in China.
struct Row {
    Window::What what;
    int from;
    int to;
};
constexpr std::array Rows{Row{Window::What::Apply, 0, 10}, Row{Window::What::OnSite, 12, 16},
                          Row{Window::What::Publish, 30, 40}, Row{Window::What::Review, 30, 32},
                          Row{Window::What::Result, 45, 70}};
constexpr hours Opens(1); // UTC
constexpr hours Closes(10);

/// So many days ago the calendar began, when this is now.
constexpr days ago(SchoolService::Phase phase)
{
    switch (phase) {
    case SchoolService::Phase::Before:
        return days(-20);
    case SchoolService::Phase::Apply:
        return days(5);
    case SchoolService::Phase::OnSite:
        return days(14);
    case SchoolService::Phase::Review:
        return days(31);
    case SchoolService::Phase::Result:
        return days(50);
    case SchoolService::Phase::After:
        return days(100);
    }
    return days(0);
}

} // namespace

const char *name(SchoolService::Phase phase)
{
    return Phases.at(static_cast<std::size_t>(phase));
}

std::optional<SchoolService::Phase> schoolPhase(const std::string &word)
{
    return valueOf<SchoolService::Phase>(Phases, word);
}

Result<points::Calendar> SchoolService::calendar()
{
    auto select =
        database_->prepare("SELECT what, begins, ends FROM school_windows ORDER BY begins, id");
    if (!select)
        return fail(select.error());
    return select->rows<Window>([&] {
        return Window{points::windowWhat(select->text(0)).value_or(Window::What::Apply),
                      wallTime(select->integer(1)), wallTime(select->integer(2))};
    });
}

Result<void> SchoolService::put(Phase phase, WallTime now)
{
    auto transaction = sqlite::Transaction::begin(*database_);
    auto insert =
        database_->prepare("INSERT INTO school_windows(what, begins, ends) VALUES(?, ?, ?)");
    if (!transaction || !insert)
        return fail(!transaction ? transaction.error() : insert.error());
    const sys_days begin = pension_rules::dayOf(now) - ago(phase);
    auto done = database_->execute("DELETE FROM school_windows");
    for (const Row &each : Rows)
        if (done)
            done = insert->bind(std::string_view(points::name(each.what)))
                       .bind(inMilliseconds(begin + days(each.from) + Opens))
                       .bind(inMilliseconds(begin + days(each.to) + Closes))
                       .run();
    return done ? transaction->commit() : done;
}

Result<void> SchoolService::begin(WallTime now)
{
    const auto windows = calendar();
    if (!windows)
        return fail(windows.error());
    return windows->empty() ? put(Phase::Apply, now) : Result<void>();
}

Result<void> SchoolService::close(WallTime now)
{
    auto update =
        database_->prepare("UPDATE school_windows SET ends = ? WHERE begins < ? AND ends > ?");
    if (!update)
        return fail(update.error());
    const std::int64_t moment = inMilliseconds(now);
    return update->bind(moment).bind(moment).bind(moment).run();
}

Result<void> SchoolService::silence(points::Measure measure, bool isSilent)
{
    auto change = database_->prepare(isSilent ? "INSERT OR IGNORE INTO school_silent VALUES(?)"
                                              : "DELETE FROM school_silent WHERE measure = ?");
    if (!change)
        return fail(change.error());
    return change->bind(std::string_view(points::name(measure))).run();
}

Result<std::vector<SchoolService::Entry>> SchoolService::letters()
{
    auto select =
        database_->prepare("SELECT key, content, answer, times FROM school_letters ORDER BY id");
    if (!select)
        return fail(select.error());
    return select->rows<Entry>([&]() -> Result<Entry> {
        auto letter = school::parseLetter(select->text(1));
        if (!letter)
            return fail(letter.error());
        letter->key = select->text(0);
        const auto answer = nlohmann::json::parse(select->text(2), nullptr, false);
        const char *said = answer.contains("number") ? "number" : "reason";
        return Entry{*std::move(letter), answer.value(said, std::string()),
                     static_cast<int>(select->integer(3))};
    });
}

} // namespace huimin::town
