// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cases/case_store.h"

#include "services/open311/georeport.h"

#include <nlohmann/json.hpp>

namespace huimin::cases {

namespace {

using Json = nlohmann::json;

// Without a write-ahead log and with secure_delete, what is taken out of the file is gone from
// it. What goes up to the disk's own layers is beyond a program.
constexpr const char *Tables = R"(
    PRAGMA journal_mode = TRUNCATE;
    PRAGMA synchronous = EXTRA;
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS cases(
        number INTEGER PRIMARY KEY AUTOINCREMENT, state INTEGER NOT NULL, report TEXT NOT NULL,
        written INTEGER NOT NULL, sent INTEGER, token TEXT NOT NULL, code TEXT NOT NULL,
        notice TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS photos(number INTEGER PRIMARY KEY, picture BLOB NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS services(list TEXT NOT NULL) STRICT;
)";

std::string toJson(const Hotline::Report &report)
{
    return Json{{"service", report.service},         {"addressId", report.addressId},
                {"address", report.address},         {"attributes", report.attributes},
                {"description", report.description}, {"device", report.device}}
        .dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Hotline::Report> parseReport(const std::string &text)
{
    if (text.empty())
        return Hotline::Report{};
    const Json json = Json::parse(text, nullptr, false);
    Hotline::Report report;
    const auto read = [&json](const char *key, std::string &to) {
        const auto found = json.find(key);
        const bool good = found != json.end() && found->is_string();
        if (good)
            to = found->get<std::string>();
        return good;
    };
    if (!json.is_object() || !read("service", report.service) ||
        !read("addressId", report.addressId) || !read("address", report.address) ||
        !read("description", report.description) || !read("device", report.device))
        return fail(ErrorCode::BadData, "a case that waits cannot be read");
    if (const auto found = json.find("attributes"); found != json.end() && found->is_object())
        for (const auto &[code, value] : found->items())
            if (value.is_string())
                report.attributes[code] = value.get<std::string>();
    return report;
}

} // namespace

Result<CaseStore> CaseStore::open(const std::string &path, WallTime now, const char *vfs)
{
    auto database = sqlite::Database::open(path, vfs);
    if (!database)
        return fail(database.error());
    if (auto made = database->execute(Tables); !made)
        return fail(made.error());
    auto old = database->prepare("DELETE FROM cases WHERE state <> ? AND written < ?");
    if (!old)
        return fail(old.error());
    if (auto done = old->bind(static_cast<std::int64_t>(State::Waiting))
                        .bind(inMilliseconds(now - Kept))
                        .run();
        !done)
        return fail(done.error());
    return CaseStore(*std::move(database));
}

Result<CaseNumber> CaseStore::add(const Hotline::Report &report, WallTime now)
{
    auto transaction = sqlite::Transaction::begin(database_);
    if (!transaction)
        return fail(transaction.error());
    auto insert = database_.prepare("INSERT INTO cases(state, report, written, token, code, "
                                    "notice) VALUES(?, ?, ?, '', '', '')");
    auto photo = database_.prepare("INSERT INTO photos VALUES(?, ?)");
    if (!insert || !photo)
        return fail(!insert ? insert.error() : photo.error());
    const std::string body = toJson(report);
    if (auto done = insert->bind(static_cast<std::int64_t>(State::Waiting))
                        .bind(std::string_view(body))
                        .bind(inMilliseconds(now))
                        .run();
        !done)
        return fail(done.error());
    const CaseNumber number = database_.lastRow();
    if (!report.photo.empty())
        if (auto done = photo->bind(number).bind(ByteView(report.photo)).run(); !done)
            return fail(done.error());
    if (auto done = transaction->commit(); !done)
        return fail(done.error());
    return number;
}

Result<Bytes> CaseStore::photo(CaseNumber number)
{
    auto select = database_.prepare("SELECT picture FROM photos WHERE number = ?");
    if (!select)
        return fail(select.error());
    const auto found = select->bind(number).step();
    if (!found)
        return fail(found.error());
    return *found ? select->blob(0) : Bytes();
}

Result<void> CaseStore::sending(CaseNumber number, WallTime now)
{
    auto update = database_.prepare("UPDATE cases SET sent = coalesce(sent, ?) WHERE number = ?");
    if (!update)
        return fail(update.error());
    return update->bind(inMilliseconds(now)).bind(number).run();
}

Result<void> CaseStore::promised(CaseNumber number, const std::string &token)
{
    auto update = database_.prepare("UPDATE cases SET token = ? WHERE number = ?");
    if (!update)
        return fail(update.error());
    return update->bind(std::string_view(token)).bind(number).run();
}

Result<void> CaseStore::taken(CaseNumber number, const std::string &code, const std::string &notice)
{
    return finish(number, State::Taken, code, notice);
}

Result<void> CaseStore::refused(CaseNumber number, const std::string &why)
{
    return finish(number, State::Refused, {}, why);
}

Result<void> CaseStore::finish(CaseNumber number, State state, const std::string &code,
                               const std::string &notice)
{
    auto transaction = sqlite::Transaction::begin(database_);
    if (!transaction)
        return fail(transaction.error());
    auto update = database_.prepare(
        "UPDATE cases SET state = ?, report = '', code = ?, notice = ? WHERE number = ?");
    auto wipe = database_.prepare("DELETE FROM photos WHERE number = ?");
    if (!update || !wipe)
        return fail(!update ? update.error() : wipe.error());
    if (auto done = update->bind(static_cast<std::int64_t>(state))
                        .bind(std::string_view(code))
                        .bind(std::string_view(notice))
                        .bind(number)
                        .run();
        !done)
        return done;
    if (auto done = wipe->bind(number).run(); !done)
        return done;
    return transaction->commit();
}

Result<std::optional<CaseStore::Entry>> CaseStore::find(CaseNumber number)
{
    auto select = database_.prepare(
        "SELECT state, report, sent, token, code, notice FROM cases WHERE number = ?");
    if (!select)
        return fail(select.error());
    const auto found = select->bind(number).step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<Entry>();
    auto report = parseReport(select->text(1));
    if (!report)
        return fail(report.error());
    Entry entry{number,
                static_cast<State>(select->integer(0)),
                *std::move(report),
                {},
                select->text(3),
                select->text(4),
                select->text(5)};
    if (!select->isNull(2))
        entry.sent = wallTime(select->integer(2));
    return std::optional(std::move(entry));
}

Result<std::vector<CaseNumber>> CaseStore::waiting()
{
    auto select = database_.prepare("SELECT number FROM cases WHERE state = ? ORDER BY number");
    if (!select)
        return fail(select.error());
    return select->bind(static_cast<std::int64_t>(State::Waiting))
        .rows<CaseNumber>([&]() -> Result<CaseNumber> { return select->integer(0); });
}

Result<void> CaseStore::keepServices(const std::vector<Hotline::Service> &services)
{
    auto transaction = sqlite::Transaction::begin(database_);
    if (!transaction)
        return fail(transaction.error());
    auto insert = database_.prepare("INSERT INTO services VALUES(?)");
    const auto emptied = database_.execute("DELETE FROM services");
    if (!insert || !emptied)
        return fail(!insert ? insert.error() : emptied.error());
    const std::string list = open311::toJson(services);
    if (auto done = insert->bind(std::string_view(list)).run(); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<Hotline::Service>> CaseStore::services()
{
    auto select = database_.prepare("SELECT list FROM services");
    if (!select)
        return fail(select.error());
    const auto found = select->step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::vector<Hotline::Service>();
    const auto list = open311::understandServices(HttpResponse{200, select->text(0)});
    const auto *known = std::get_if<std::vector<Hotline::Service>>(&list);
    return known != nullptr ? *known : std::vector<Hotline::Service>();
}

} // namespace huimin::cases
