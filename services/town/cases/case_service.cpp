// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/cases/case_service.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/open311/georeport.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace huimin::town {

using namespace http_status;

namespace {

using Json = nlohmann::json;

constexpr std::size_t DescriptionMax = 4000; // GeoReport v2, POST Service Request
constexpr std::size_t PhotoMost = 4U << 20U;
constexpr const char *Agency = "曙光社区网格服务站";

HttpResponse error(int code, const std::string &description)
{
    return {code, Json::array({{{"code", code}, {"description", description}}}).dump()};
}

HttpResponse broken()
{
    return error(Broken, "the books cannot be read");
}

/// "/v2/services/X.json" -> X
std::optional<std::string> named(const std::string &path, std::string_view before)
{
    constexpr std::string_view End = ".json";
    if (!path.starts_with(before) || !path.ends_with(End) ||
        path.size() <= before.size() + End.size())
        return std::nullopt;
    const auto part =
        urlDecoded(path.substr(before.size(), path.size() - before.size() - End.size()));
    return part && part->find('/') == std::string::npos ? std::optional(*part) : std::nullopt;
}

const CatalogueEntry *entryFor(const std::string &code)
{
    const auto &all = catalogue();
    const auto found = std::ranges::find_if(
        all, [&](const CatalogueEntry &each) { return each.service.code == code; });
    return found == all.end() ? nullptr : &*found;
}

HttpResponse definition(const std::string &code)
{
    const CatalogueEntry *entry = entryFor(code);
    if (entry == nullptr || !entry->service.metadata)
        return error(NotFound, "no definition of this service_code");
    Json attributes = Json::array();
    for (const Hotline::Attribute &each : entry->attributes) {
        Json values = Json::array();
        for (const auto &value : each.values)
            values.push_back({{"key", value.key}, {"name", value.name}});
        attributes.push_back({{"variable", true},
                              {"code", each.code},
                              {"datatype", "singlevaluelist"},
                              {"required", each.required},
                              {"datatype_description", nullptr},
                              {"order", each.order},
                              {"description", each.question},
                              {"values", values}});
    }
    return {Ok, Json{{"service_code", code}, {"attributes", attributes}}.dump()};
}

std::string field(const std::map<std::string, std::string> &fields, const std::string &name)
{
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

/// JPEG (T.81) or PNG begin so; people open it with programs that look closer.
bool isPicture(const std::string &media)
{
    return media.starts_with("\xFF\xD8\xFF") || media.starts_with("\x89PNG\r\n\x1A\n");
}

/// What is wrong with a new case; empty: nothing.
std::string wrongWith(const std::map<std::string, std::string> &form, const CatalogueEntry &entry)
{
    if (entry.needsPlace && field(form, "address_id").empty() &&
        field(form, "address_string").empty() &&
        (field(form, "lat").empty() || field(form, "long").empty()))
        return "one of address_id, address_string, lat and long is needed";
    if (field(form, "description").size() > DescriptionMax)
        return "the description is too long";
    for (const Hotline::Attribute &each : entry.attributes) {
        const std::string value = field(form, "attribute[" + each.code + "]");
        if (value.empty() && each.required)
            return "attribute[" + each.code + "] is needed";
        if (!value.empty() &&
            std::ranges::find(each.values, value, &Hotline::Attribute::Value::key) ==
                each.values.end())
            return "attribute[" + each.code + "] has no such value";
    }
    return {};
}

} // namespace

Result<CaseService> CaseService::open(sqlite::Database &database, crypto::Random &random)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS cases(
            id TEXT PRIMARY KEY, token TEXT NOT NULL, ready INTEGER NOT NULL,
            service TEXT NOT NULL, open INTEGER NOT NULL, description TEXT NOT NULL,
            address_id TEXT NOT NULL, address TEXT NOT NULL, device TEXT NOT NULL,
            notes TEXT NOT NULL, form TEXT NOT NULL, asked INTEGER NOT NULL,
            updated INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS case_photos(
            id TEXT PRIMARY KEY REFERENCES cases, picture BLOB NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS case_draft_misses(
            station TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
    )");
    auto drafts = DraftBook::open(database, "cases");
    if (!made || !drafts)
        return fail(made ? drafts.error() : made.error());
    return CaseService(database, random, *std::move(drafts));
}

HttpResponse CaseService::answer(const HttpRequest &request, WallTime now,
                                 const std::string &refusal)
{
    const std::string path = request.path.substr(0, request.path.find('?'));
    const bool isGet = request.method == "GET";
    if (path == "/v2/services.json" && isGet) {
        std::vector<Hotline::Service> services;
        for (const CatalogueEntry &each : catalogue())
            if (!withdrawn_.contains(each.service.code))
                services.push_back(each.service);
        return {Ok, open311::toJson(services)};
    }
    if (path == "/v2/requests.json") {
        if (request.method == "POST")
            return take(request, now, refusal);
        const auto question = request.path.find('?');
        const auto query = open311::parseForm(
            question == std::string::npos ? std::string() : request.path.substr(question + 1));
        return query ? list(*query, now) : error(BadRequest, query.error().detail);
    }
    constexpr std::string_view Drafts = "/v2/drafts/";
    if (path.starts_with(Drafts) && request.method == "POST")
        return draft(path.substr(Drafts.size()), request, now, !refusal.empty());
    if (const auto code = named(path, "/v2/services/"); code && isGet)
        return definition(*code);
    if (const auto which = named(path, "/v2/tokens/"); which && isGet)
        return token(*which);
    if (const auto id = named(path, "/v2/requests/"); id && isGet)
        return find(*id);
    return error(NotFound, "no such address");
}

/// Twelve digits that people can type: the day, and what cannot be guessed.
Result<std::string> CaseService::newId(WallTime now)
{
    constexpr std::uint32_t Million = 1'000'000;
    constexpr std::chrono::hours UtcOffset(8);
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(now + UtcOffset));
    const Bytes bytes = random_->bytes(4);
    std::uint32_t number = 0;
    for (const std::uint8_t each : bytes)
        number = number * 256 + each;
    return fmt::format("{:02}{:02}{:02}{:06}", static_cast<int>(day.year()) % 100,
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                       number % Million);
}

namespace {

/// With a photo or without one.
Result<open311::Multipart> reportIn(const HttpRequest &request)
{
    if (open311::isMultipart(request.type))
        return open311::parseMultipart(request.type, request.body);
    const auto form = open311::parseForm(request.body);
    if (!form)
        return fail(form.error());
    return open311::Multipart{*form, {}};
}

} // namespace

HttpResponse CaseService::take(const HttpRequest &request, WallTime now, const std::string &refusal)
{
    const auto report = reportIn(request);
    if (!report)
        return error(BadRequest, report.error().detail);
    const open311::Fields &form = report->fields;
    if (field(form, "api_key").empty())
        return error(Forbidden, "api_key is needed");
    const CatalogueEntry *entry = entryFor(field(form, "service_code"));
    if (entry == nullptr || withdrawn_.contains(entry->service.code))
        return error(NotFound, "no such service_code");
    std::string wrong = refusal.empty() ? wrongWith(form, *entry) : refusal;
    if (wrong.empty() && report->media.size() > PhotoMost)
        wrong = "the media is too long";
    if (wrong.empty() && !report->media.empty() && !isPicture(report->media))
        wrong = "the media is no picture";
    return wrong.empty() ? keep(*report, *entry, now) : error(BadRequest, wrong);
}

HttpResponse CaseService::keep(const open311::Multipart &report, const CatalogueEntry &entry,
                               WallTime now)
{
    const open311::Fields &form = report.fields;
    auto transaction = sqlite::Transaction::begin(*database_);
    const auto id = newId(now);
    auto insert =
        database_->prepare("INSERT INTO cases VALUES(?, ?, ?, ?, 1, ?, ?, ?, ?, '', ?, ?, ?)");
    auto photo = database_->prepare("INSERT INTO case_photos VALUES(?, ?)");
    if (!transaction || !id || !insert || !photo)
        return broken();
    auto kept = form;
    kept.erase("api_key");
    const std::string all = Json(kept).dump();
    const std::string token = "T" + *id;
    const std::int64_t time = inMilliseconds(now);
    const std::string description = field(form, "description");
    const std::string addressId = field(form, "address_id");
    const std::string address = field(form, "address_string");
    const std::string device = field(form, "device_id");
    auto done = insert->bind(std::string_view(*id))
                    .bind(std::string_view(token))
                    .bind(std::int64_t{givesTokens_ ? 0 : 1})
                    .bind(std::string_view(entry.service.code))
                    .bind(std::string_view(description))
                    .bind(std::string_view(addressId))
                    .bind(std::string_view(address))
                    .bind(std::string_view(device))
                    .bind(std::string_view(all))
                    .bind(time)
                    .bind(time)
                    .run();
    if (done && !report.media.empty())
        done = photo->bind(std::string_view(*id)).bind(ByteView(bytesOf(report.media))).run();
    if (!done || !transaction->commit())
        return broken();
    if (givesTokens_)
        return {Created, Json::array({{{"token", token}}}).dump()};
    const std::string notice = fmt::format("{} 小时内有人处理", entry.hours);
    return {Created, Json::array({{{"service_request_id", *id},
                                   {"service_notice", notice},
                                   {"account_id", nullptr}}})
                         .dump()};
}

HttpResponse CaseService::token(const std::string &token)
{
    auto select = database_->prepare("SELECT id, ready FROM cases WHERE token = ?");
    if (!select)
        return broken();
    const auto known = select->bind(std::string_view(token)).step();
    if (!known)
        return broken();
    if (!*known)
        return error(NotFound, "no such token");
    Json answer{{"token", token}};
    answer["service_request_id"] = select->integer(1) != 0 ? select->text(0) : std::string();
    return {Ok, Json::array({answer}).dump()};
}

namespace {

constexpr const char *Columns =
    "id, service, open, description, address_id, address, notes, asked, updated";

/// What somebody wrote and where is nobody else's business: only stations see it.
Json requestIn(const sqlite::Statement &row, bool forStations)
{
    const std::string code = row.text(1);
    const CatalogueEntry *entry = entryFor(code);
    const WallTime asked = wallTime(row.integer(7));
    const WallTime updated = wallTime(row.integer(8));
    const std::chrono::hours hours(entry != nullptr ? entry->hours : 0);
    const auto orNull = [](const std::string &text) { return text.empty() ? Json() : Json(text); };
    return {{"service_request_id", row.text(0)},
            {"status", row.integer(2) != 0 ? "open" : "closed"},
            {"status_notes", orNull(row.text(6))},
            {"service_name", entry != nullptr ? entry->service.name : code},
            {"service_code", code},
            {"description", forStations ? orNull(row.text(3)) : Json()},
            {"agency_responsible", Agency},
            {"service_notice", nullptr},
            {"requested_datetime", dateTimeText(asked)},
            {"updated_datetime", dateTimeText(updated)},
            {"expected_datetime", dateTimeText(asked + hours)},
            {"address", forStations ? orNull(row.text(5)) : Json()},
            {"address_id", forStations ? orNull(row.text(4)) : Json()},
            {"zipcode", nullptr},
            {"lat", nullptr},
            {"long", nullptr},
            {"media_url", nullptr}};
}

} // namespace

HttpResponse CaseService::list(const std::map<std::string, std::string> &query, WallTime now)
{
    constexpr std::chrono::days Span(90);
    const auto from = parseDateTime(field(query, "start_date"));
    const auto to = parseDateTime(field(query, "end_date"));
    if ((!from && query.contains("start_date")) || (!to && query.contains("end_date")))
        return error(BadRequest, "a date is no W3C date-time with a zone");
    auto select = database_->prepare(
        std::string("SELECT ") + Columns +
        " FROM cases WHERE ready = 1 AND asked BETWEEN ? AND ? AND (? = '' OR service = ?) "
        "ORDER BY asked DESC LIMIT 1000");
    if (!select)
        return broken();
    const std::string code = field(query, "service_code");
    select->bind(inMilliseconds(from.value_or(now - Span)))
        .bind(inMilliseconds(to.value_or(now)))
        .bind(std::string_view(code))
        .bind(std::string_view(code));
    Json all = Json::array();
    const auto read = select->forEachRow([&]() -> Result<void> {
        all.push_back(requestIn(*select, query.contains("api_key")));
        return {};
    });
    return read ? HttpResponse{Ok, all.dump()} : broken();
}

HttpResponse CaseService::find(const std::string &id)
{
    auto select = database_->prepare(std::string("SELECT ") + Columns +
                                     " FROM cases WHERE ready = 1 AND id = ?");
    if (!select)
        return broken();
    const auto known = select->bind(std::string_view(id)).step();
    if (!known)
        return broken();
    if (!*known)
        return error(NotFound, "no such service_request_id");
    return {Ok, Json::array({requestIn(*select, false)}).dump()};
}

Result<std::vector<CaseService::Entry>> CaseService::cases()
{
    auto select = database_->prepare(
        "SELECT cases.id, service, open, description, address_id, device, notes, form, "
        "coalesce(length(picture), 0) FROM cases LEFT JOIN case_photos USING(id) "
        "ORDER BY asked, cases.rowid");
    if (!select)
        return fail(select.error());
    return select->rows<Entry>([&]() -> Result<Entry> {
        return Entry{
            select->text(0), select->text(1), select->integer(2) != 0,
            select->text(3), select->text(4), select->text(5),
            select->text(6), select->text(7), static_cast<std::size_t>(select->integer(8))};
    });
}

Result<Bytes> CaseService::newestPhoto()
{
    auto select = database_->prepare(
        "SELECT picture FROM case_photos JOIN cases USING(id) ORDER BY cases.rowid DESC LIMIT 1");
    if (!select)
        return fail(select.error());
    const auto found = select->firstRow<Bytes>([&]() -> Result<Bytes> { return select->blob(0); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, "no case has a photo");
    return **found;
}

Result<void> CaseService::put(const std::string &notes, bool closed, WallTime now)
{
    auto update = database_->prepare("UPDATE cases SET notes = ?, open = ?, updated = ? WHERE "
                                     "rowid = (SELECT max(rowid) FROM cases)");
    if (!update)
        return fail(update.error());
    if (auto done = update->bind(std::string_view(notes))
                        .bind(std::int64_t{closed ? 0 : 1})
                        .bind(inMilliseconds(now))
                        .run();
        !done)
        return done;
    if (database_->changes() == 0)
        return fail(ErrorCode::NotFound, "there is no case");
    return {};
}

Result<void> CaseService::offer(const std::string &service, bool on)
{
    if (entryFor(service) == nullptr)
        return fail(ErrorCode::NotFound, "there is no such service");
    if (on)
        withdrawn_.erase(service);
    else
        withdrawn_.insert(service);
    return {};
}

Result<int> CaseService::releaseTokens()
{
    if (auto done = database_->execute("UPDATE cases SET ready = 1 WHERE ready = 0"); !done)
        return fail(done.error());
    return static_cast<int>(database_->changes());
}

} // namespace huimin::town
