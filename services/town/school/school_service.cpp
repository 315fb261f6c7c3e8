// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/school/school_service.h"

#include "kiosk/base/characters.h"
#include "services/http/office_fields.h"
#include "services/school/school_messages.h"
#include "services/town/request_path.h"
#include "services/town/social_security/pension_rules.h"

#include <algorithm>

namespace huimin::town {

using namespace http_status;
using namespace school;
using namespace std::chrono;
using Office = SchoolOffice;
using points::Measure;
using points::Window;

namespace {

/// What was written in time and came late by so much at most still counts.
constexpr hours Grace(48);
constexpr std::size_t NumberLength = 8;
constexpr std::size_t ReferenceLength = 16;

HttpResponse refused(int status, const char *reason)
{
    return {status, toJson(Office::Refused{reason})};
}

} // namespace

Result<SchoolService> SchoolService::open(sqlite::Database &database, crypto::Random &random,
                                          Year year)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS school_children(
            number TEXT PRIMARY KEY, name TEXT NOT NULL, reference TEXT NOT NULL UNIQUE,
            local INTEGER NOT NULL, family TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS school_parents(
            child TEXT NOT NULL, number TEXT NOT NULL, PRIMARY KEY(child, number)) STRICT;
        CREATE TABLE IF NOT EXISTS school_applications(
            child TEXT PRIMARY KEY, number TEXT NOT NULL, school TEXT NOT NULL,
            received INTEGER NOT NULL, objected TEXT NOT NULL DEFAULT '') STRICT;
        CREATE TABLE IF NOT EXISTS school_letters(
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, content TEXT NOT NULL,
            status INTEGER NOT NULL, answer TEXT NOT NULL, times INTEGER NOT NULL DEFAULT 1) STRICT;
        CREATE TABLE IF NOT EXISTS school_windows(
            id INTEGER PRIMARY KEY, what TEXT NOT NULL, begins INTEGER NOT NULL,
            ends INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS school_silent(measure TEXT PRIMARY KEY) STRICT;
        CREATE TABLE IF NOT EXISTS school_papers(
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, reference TEXT NOT NULL,
            kind TEXT NOT NULL, type TEXT NOT NULL, digest TEXT NOT NULL, at INTEGER NOT NULL,
            letter TEXT NOT NULL DEFAULT '', bytes BLOB NOT NULL) STRICT;
    )");
    auto accesses = AccessBook::open(database, "school");
    auto drafts = DraftBook::open(database, "school");
    if (!made || !accesses || !drafts)
        return fail(!made ? made.error() : !accesses ? accesses.error() : drafts.error());
    return SchoolService(database, random, std::move(year), *std::move(accesses),
                         *std::move(drafts));
}

Result<void> SchoolService::add(const SchoolChild &child)
{
    const std::string reference = code(ReferenceLength);
    const Office::Family family{reference, maskedName(child.name), child.known, {}};
    auto insert =
        database_->prepare("INSERT INTO school_children(number, name, reference, local, "
                           "family) VALUES(?, ?, ?, ?, ?) ON CONFLICT(number) DO NOTHING");
    auto parent = database_->prepare(
        "INSERT INTO school_parents(child, number) VALUES(?, ?) ON CONFLICT DO NOTHING");
    if (!insert || !parent)
        return fail(!insert ? insert.error() : parent.error());
    auto done = insert->bind(std::string_view(child.number))
                    .bind(std::string_view(child.name))
                    .bind(std::string_view(reference))
                    .bind(std::int64_t{child.isLocal})
                    .bind(std::string_view(toJson(Office::Told(family))))
                    .run();
    for (const std::string &each : child.parents)
        if (done)
            done = parent->bind(std::string_view(child.number)).bind(std::string_view(each)).run();
    return done;
}

HttpResponse SchoolService::answer(const HttpRequest &request, WallTime now,
                                   const std::string &refusal)
{
    if (request.path == "/v1/season" && request.method == "GET")
        return season();
    if (request.path == "/v1/family" && request.method == "POST")
        return family(request, now, refusal);
    const auto about = partBetween(request.path, "/v1/drafts/", "");
    if (about && request.method == "POST")
        return draft(*about, request, now, refusal);
    const auto paper = partBetween(request.path, "/v1/papers/", "");
    if (paper && request.method == "PUT")
        return bring(*paper, request.body, now, refusal);
    const auto key = partBetween(request.path, "/v1/letters/", "");
    if (key && request.method == "PUT")
        return take(*key, request.body, now, refusal);
    if (key && request.method == "GET")
        return ask(*key, Ok);
    return {NotFound, {}};
}

HttpResponse SchoolService::season()
{
    auto windows = calendar();
    if (!windows)
        return {Broken, {}};
    return {Ok, toJson(Office::Season{year_.rule.id, *std::move(windows), year_.schools})};
}

HttpResponse SchoolService::family(const HttpRequest &request, WallTime now,
                                   const std::string &refusal)
{
    const auto query = parseQuery(request.body);
    if (!query)
        return {Unprocessable, notUnderstoodJson(query.error().detail)};
    if (!query->purpose.consent)
        return refused(Forbidden, "noConsent");
    if (!refusal.empty())
        return refused(Conflict, refusal.c_str());
    const AccessBook::Look look{query->person.number, "family",
                                stationOf(request, query->purpose.station), query->purpose.helper,
                                now};
    const auto may = accesses_.mayLook(look);
    if (!may)
        return {Broken, {}};
    if (!*may)
        return refused(TooMany, "tooOften");
    const auto known = find("number", query->child, now);
    if (!known)
        return {Broken, {}};
    // Whether there is such a child is told to its parents alone.
    const bool isTheirs = *known && (*known)->child.isOf(query->person.number);
    if (!accesses_.note(look, isTheirs))
        return {Broken, {}};
    if (!isTheirs)
        return {Ok, toJson(Office::Told(Office::NotTheirs{}))};
    if ((*known)->child.isLocal)
        return {Ok, toJson(Office::Told(Office::LocalChild{}))};
    auto records = told((*known)->child.known);
    if (!records)
        return {Broken, {}};
    return {Ok, toJson(Office::Told(Office::Family{(*known)->reference,
                                                   maskedName((*known)->child.name),
                                                   *std::move(records), (*known)->application}))};
}

/// What the other offices say now.
Result<points::Family> SchoolService::told(points::Family family)
{
    auto select = database_->prepare("SELECT measure FROM school_silent");
    if (!select)
        return fail(select.error());
    const auto silent = select->rows<std::string>([&] { return select->text(0); });
    if (!silent)
        return fail(silent.error());
    for (const std::string &each : *silent)
        for (points::Parent &parent : family.parents) {
            const auto measure = points::measureOf(each);
            if (measure == Measure::InsuranceMonths)
                parent.insurance.reset();
            else if (measure == Measure::ResidenceMonths)
                parent.residence.reset();
            else if (measure)
                parent.facts.erase(*measure);
        }
    return family;
}

HttpResponse SchoolService::take(const std::string &key, const std::string &body, WallTime now,
                                 const std::string &refusal)
{
    if (!isKey(key))
        return {Unprocessable, notUnderstoodJson(WrongKey)};
    const auto letter = parseLetter(body);
    if (!letter)
        return {Unprocessable, notUnderstoodJson(letter.error().detail)};
    const std::string content = toJson(*letter);
    auto transaction = sqlite::Transaction::begin(*database_);
    auto before = database_->prepare("SELECT content FROM school_letters WHERE key = ?");
    auto again = database_->prepare("UPDATE school_letters SET times = times + 1 WHERE key = ?");
    auto insert = database_->prepare(
        "INSERT INTO school_letters(key, content, status, answer) VALUES(?, ?, ?, ?)");
    if (!transaction || !before || !again || !insert)
        return {Broken, {}};
    const auto row = before->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (*row) {
        if (before->text(0) != content)
            return refused(Conflict, "keyReused");
        const bool counted = again->bind(std::string_view(key)).run() && transaction->commit();
        return counted ? ask(key, Ok) : HttpResponse{Broken, {}};
    }
    const auto known = find("reference", letter->reference, now);
    const auto complete = haveAll(*letter);
    if (!known || !complete)
        return {Broken, {}};
    // Nothing is remembered: without them the same letter may still be in time.
    if (!*complete)
        return refused(Conflict, "paperNotKnown");
    Result<Office::Answer> answer = Office::Refused{refusal.empty() ? "notKnown" : refusal};
    if (*known && refusal.empty())
        answer = decide(**known, *letter, now);
    if (!answer)
        return {Broken, {}};
    if (auto *received = std::get_if<Office::Received>(&*answer)) {
        Office::Letter named = *letter;
        named.key = key;
        const auto count = putWith(named);
        if (!count)
            return {Broken, {}};
        received->papers = *count;
    }
    const bool isRefused = std::holds_alternative<Office::Refused>(*answer);
    const bool kept = insert->bind(std::string_view(key))
                          .bind(std::string_view(content))
                          .bind(std::int64_t{isRefused ? Conflict : Ok})
                          .bind(std::string_view(toJson(*answer)))
                          .run() &&
                      transaction->commit();
    return kept ? ask(key, Created) : HttpResponse{Broken, {}};
}

HttpResponse SchoolService::ask(const std::string &key, int status)
{
    auto select = database_->prepare("SELECT status, answer FROM school_letters WHERE key = ?");
    if (!select)
        return {Broken, {}};
    const auto row = select->bind(std::string_view(key)).step();
    if (!row)
        return {Broken, {}};
    if (!*row)
        return {NotFound, toJson(Office::Answer(Office::NeverHeard{}))};
    const auto decided = static_cast<int>(select->integer(0));
    return {decided == Ok ? status : decided, select->text(1)};
}

Result<Office::Answer> SchoolService::decide(const Known &known, const Office::Letter &letter,
                                             WallTime now)
{
    return letter.kind == Office::Letter::Kind::Application ? apply(known, letter, now)
                                                            : object(known, letter, now);
}

Result<Office::Answer> SchoolService::apply(const Known &known, const Office::Letter &letter,
                                            WallTime now)
{
    const auto school = std::ranges::find(year_.schools, letter.school, &Office::School::id);
    const auto inTime = wasIn(Window::What::Apply, letter.at, now);
    if (!inTime)
        return fail(inTime.error());
    if (!*inTime)
        return Office::Refused{"closed"};
    if (known.application)
        return Office::Refused{"alreadyApplied"};
    if (school == year_.schools.end() || letter.rule != year_.rule.id)
        return Office::Refused{"notKnown"};
    if (school->isFull)
        return Office::Refused{"full"};
    if (known.child.isLocal || points::verdict(year_.rule, known.child.known).isRefused())
        return Office::Refused{"notEligible"};
    const Office::Received received{"SG" + code(NumberLength), letter.at};
    auto insert = database_->prepare("INSERT INTO school_applications(child, number, school, "
                                     "received) VALUES(?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    const auto done = insert->bind(std::string_view(known.child.number))
                          .bind(std::string_view(received.number))
                          .bind(std::string_view(letter.school))
                          .bind(inMilliseconds(received.at))
                          .run();
    if (!done)
        return fail(done.error());
    // What was begun is finished.
    if (auto gone = drafts_.dropAbout(known.reference); !gone)
        return fail(gone.error());
    return received;
}

Result<Office::Answer> SchoolService::object(const Known &known, const Office::Letter &letter,
                                             WallTime now)
{
    if (!known.application)
        return Office::Refused{"notKnown"};
    if (known.application->state == Office::Application::State::Received)
        return Office::Refused{"notScored"};
    const auto inTime = wasIn(Window::What::Review, letter.at, now);
    if (!inTime)
        return fail(inTime.error());
    if (!*inTime)
        return Office::Refused{"closed"};
    if (year_.rule.item(letter.item) == nullptr)
        return Office::Refused{"notKnown"};
    auto update = database_->prepare("UPDATE school_applications SET objected = ? WHERE child = ?");
    if (!update)
        return fail(update.error());
    const auto done = update->bind(std::string_view(letter.item))
                          .bind(std::string_view(known.child.number))
                          .run();
    if (!done)
        return fail(done.error());
    return Office::Received{"FH" + code(NumberLength), letter.at};
}

/// Whoever wrote in time may come a little late; nobody writes from the future.
Result<bool> SchoolService::wasIn(Window::What what, WallTime at, WallTime now)
{
    const auto windows = calendar();
    if (!windows)
        return fail(windows.error());
    const Window *window = points::openNow(*windows, what, std::min(at, now));
    return window != nullptr && now < window->to + Grace;
}

Result<std::optional<SchoolService::Known>>
SchoolService::find(const char *column, const std::string &value, WallTime now)
{
    auto select = database_->prepare(
        std::string("SELECT number, name, reference, local, family FROM school_children WHERE ") +
        column + " = ?");
    auto parents =
        database_->prepare("SELECT number FROM school_parents WHERE child = ? ORDER BY rowid");
    if (!select || !parents)
        return fail(!select ? select.error() : parents.error());
    const auto row = select->bind(std::string_view(value)).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Known>();
    Known known;
    known.child.number = select->text(0);
    known.child.name = select->text(1);
    known.reference = select->text(2);
    known.child.isLocal = select->integer(3) != 0;
    const auto family = understandFamily(HttpResponse{Ok, select->text(4)});
    if (const auto *kept = std::get_if<Office::Family>(&family))
        known.child.known = kept->known;
    auto numbers = parents->bind(std::string_view(known.child.number)).rows<std::string>([&] {
        return parents->text(0);
    });
    auto current = application(known.child, now);
    if (!numbers || !current)
        return fail(!numbers ? numbers.error() : current.error());
    if (*current)
        if (auto counted = countPapers(known.reference, **current); !counted)
            return fail(counted.error());
    known.child.parents = *std::move(numbers);
    known.application = *std::move(current);
    return known;
}

Result<std::optional<Office::Application>> SchoolService::application(const SchoolChild &child,
                                                                      WallTime now)
{
    using State = Office::Application::State;
    auto select = database_->prepare(
        "SELECT number, school, received, objected FROM school_applications WHERE child = ?");
    const auto windows = calendar();
    if (!select || !windows)
        return fail(!select ? select.error() : windows.error());
    const auto row = select->bind(std::string_view(child.number)).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Office::Application>();
    Office::Application application{.number = select->text(0), .school = select->text(1)};
    application.received = wallTime(select->integer(2));
    application.isObjected = !select->text(3).empty();
    const auto begun = [&](Window::What what) {
        return std::ranges::any_of(
            *windows, [&](const Window &each) { return each.what == what && each.from <= now; });
    };
    if (!begun(Window::What::Publish)) {
        application.next = "请带户口簿和居住证到现场审核";
        return application;
    }
    const auto score = points::score(year_.rule, child.known, pension_rules::dayOf(now));
    application.total = score.total;
    for (const points::ItemScore &each : score.items)
        application.items.push_back({each.item->id, each.points});
    const auto school = std::ranges::find(year_.schools, application.school, &Office::School::id);
    const bool reaches = school == year_.schools.end() || !school->lastLine ||
                         application.total >= *school->lastLine;
    application.state = !begun(Window::What::Result) ? State::Scored
                        : reaches                    ? State::Placed
                                                     : State::NotPlaced;
    application.next = application.state == State::Scored   ? "按积分排队录取"
                       : application.state == State::Placed ? "请在八月二十五日到学校报到"
                                                            : "由教育部门统筹安排学位";
    return application;
}

/// Characters that nobody takes for another one: no 0 and O, no 1 and I, no 8 and B.
std::string SchoolService::code(std::size_t length)
{
    constexpr std::string_view Characters = "34679ACDEFHJKMNPQRTUWXY";
    constexpr std::size_t Fair = 256 / Characters.size() * Characters.size();
    std::string made;
    while (made.size() < length)
        for (const std::uint8_t each : random_->bytes(length))
            if (each < Fair && made.size() < length)
                made += Characters[each % Characters.size()];
    return made;
}

} // namespace huimin::town
