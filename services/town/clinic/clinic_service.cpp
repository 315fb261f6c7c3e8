// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/clinic/clinic_service.h"

#include "kiosk/base/date_time.h"
#include "services/clinic/fhir_messages.h"
#include "services/town/request_path.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace huimin::town {

using namespace clinic_people;
using namespace http_status;
using Json = nlohmann::json;

namespace {

constexpr int PreconditionFailed = 412;
constexpr const char *Taken = "这个时间刚刚被别人约了";

HttpResponse refused(int status, const char *code, const std::string &words)
{
    return {status, outcome(code, words)};
}

HttpResponse broken(const Error &error)
{
    return refused(Broken, "exception", describe(error));
}

/// Behind "urn:uuid:" of its identifier; empty: it has none.
std::string keyIn(const Json &appointment)
{
    for (const Json &each : appointment.value("identifier", Json::array()))
        if (each.is_object() && each.value("system", Json()) == clinic::Uris &&
            each.contains("value") && each.at("value").is_string())
            return each.at("value").get<std::string>();
    return {};
}

/// Of the first in a list of references: "Slot/x" -> x.
std::string slotIn(const Json &appointment)
{
    const Json slots = appointment.value("slot", Json::array());
    if (!slots.is_array() || slots.empty() || !slots.front().is_object())
        return {};
    const Json reference = slots.front().value("reference", Json());
    if (!reference.is_string())
        return {};
    return clinic::idIn(reference.get<std::string>(), "Slot").value_or(std::string());
}

std::string patientIn(const Json &appointment)
{
    for (const Json &each : appointment.value("participant", Json::array())) {
        const Json actor = each.is_object() ? each.value("actor", Json()) : Json();
        const Json reference = actor.is_object() ? actor.value("reference", Json()) : Json();
        if (!reference.is_string())
            continue;
        if (auto id = clinic::idIn(reference.get<std::string>(), "Patient"))
            return *id;
    }
    return {};
}

std::string withId(Json resource, const std::string &id, int version)
{
    resource["id"] = id;
    resource["meta"]["versionId"] = std::to_string(version);
    return resource.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

Result<ClinicService> ClinicService::open(sqlite::Database &database, std::vector<ClinicRoom> rooms)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS clinic_patients(
            number TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, resource TEXT NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS clinic_resources(
            row INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, patient TEXT NOT NULL,
            resource TEXT NOT NULL, UNIQUE(kind, id)) STRICT;
        CREATE TABLE IF NOT EXISTS clinic_appointments(
            row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, key TEXT NOT NULL,
            slot TEXT NOT NULL, patient TEXT NOT NULL, status TEXT NOT NULL,
            version INTEGER NOT NULL DEFAULT 1, times INTEGER NOT NULL DEFAULT 1,
            resource TEXT NOT NULL) STRICT;
        CREATE INDEX IF NOT EXISTS clinic_appointments_by_key ON clinic_appointments(key);
    )");
    auto accesses = AccessBook::open(database, "clinic");
    if (!made || !accesses)
        return fail(made ? accesses.error() : made.error());
    return ClinicService(database, std::move(rooms), *std::move(accesses));
}

Result<void> ClinicService::put(const char *kind, const std::string &id, const std::string &patient,
                                const std::string &resource)
{
    auto insert = database_->prepare(
        "INSERT INTO clinic_resources(kind, id, patient, resource) VALUES(?, ?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(kind))
        .bind(std::string_view(id))
        .bind(std::string_view(patient))
        .bind(std::string_view(resource))
        .run();
}

Result<void> ClinicService::add(const ClinicPatient &person, WallTime now)
{
    const auto known = patientOf(person.number);
    if (known)
        return {};
    const auto count = database_->value("SELECT count(*) + 1 FROM clinic_patients");
    if (!count)
        return fail(count.error());
    const std::string id = "p" + *count;
    auto insert =
        database_->prepare("INSERT INTO clinic_patients(number, id, resource) VALUES(?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    auto done = insert->bind(std::string_view(person.number))
                    .bind(std::string_view(id))
                    .bind(std::string_view(patient(id, person)))
                    .run();
    int number = 0;
    const auto next = [&] { return fmt::format("{}-{}", id, ++number); };
    for (const auto &each : person.readings) {
        const std::string own = next();
        if (done)
            done = put("Observation", own, id, observation(own, id, each, now));
    }
    if (done && !person.cover.empty())
        done = put("Coverage", id + "-cover", id, coverage(id + "-cover", id, person.cover));
    if (done && person.needsCare)
        done = put("EpisodeOfCare", id + "-care", id, episode(id));
    for (const auto &each : person.medicines)
        if (done)
            done = prescribe(person.number, each, now);
    return done;
}

Result<void> ClinicService::prescribe(const std::string &number, const Clinic::Medicine &medicine,
                                      WallTime now)
{
    const auto id = patientOf(number);
    if (!id)
        return fail(id.error());
    const auto count = database_->value("SELECT count(*) + 1 FROM clinic_resources");
    if (!count)
        return fail(count.error());
    const std::string own = "m" + *count;
    return put("MedicationRequest", own, *id, medication(own, *id, medicine, now));
}

Result<std::string> ClinicService::patientOf(const std::string &number)
{
    auto select = database_->prepare("SELECT id FROM clinic_patients WHERE number = ?");
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(number)).step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, "the clinic knows nobody with this number");
    return select->text(0);
}

HttpResponse ClinicService::answer(const HttpRequest &request, WallTime now,
                                   const std::string &refusal)
{
    const std::size_t mark = std::min(request.path.find('?'), request.path.size());
    const std::string path = request.path.substr(0, mark);
    const std::string query = mark < request.path.size() ? request.path.substr(mark + 1) : "";
    if (path == "/metadata" && request.method == "GET")
        return {Ok, capabilities(now)};
    if (path == "/Patient/_search" && request.method == "POST")
        return findPatient(request, now);
    const auto id = partBetween(path, "/Appointment/", "");
    const bool changes = request.method == "POST" || request.method == "PUT";
    if (changes && !refusal.empty())
        return refused(Unprocessable, "business-rule", refusal);
    if (path == "/Appointment" && request.method == "POST")
        return create(request, now);
    if (id && request.method == "PUT")
        return update(*id, request);
    if (id && request.method == "GET")
        return read(*id);
    // A number of an identity card has no place in an address.
    if (request.method == "GET" && path.size() > 1 && path != "/Patient")
        return searchNoted(path.substr(1), query, request, now);
    return refused(NotFound, "not-supported", "没有这项服务");
}

Result<bool> ClinicService::isTaken(const Clinic::Slot &slot)
{
    if (isTakenAnyway(slot))
        return true;
    auto select = database_->prepare(
        "SELECT 1 FROM clinic_appointments WHERE slot = ? AND status = 'booked'");
    if (!select)
        return fail(select.error());
    return select->bind(std::string_view(slot.id)).step();
}

std::optional<Clinic::Slot> ClinicService::slotOf(const std::string &id, WallTime now) const
{
    for (const ClinicRoom &room : rooms_)
        for (Clinic::Slot &each : diary(room, now))
            if (each.id == id)
                return std::move(each);
    return std::nullopt;
}

Result<std::optional<ClinicService::Kept>> ClinicService::keptBy(const char *column,
                                                                 const std::string &value)
{
    auto select = database_->prepare(
        std::string("SELECT id, status, version, resource FROM clinic_appointments WHERE ") +
        column + " = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(value));
    return select->firstRow<Kept>([&]() -> Result<Kept> {
        Kept kept{select->text(0), select->text(1), static_cast<int>(select->integer(2)),
                  select->text(3)};
        return kept;
    });
}

Result<std::string> ClinicService::nextId()
{
    const auto count = database_->value("SELECT count(*) + 1 FROM clinic_appointments");
    if (!count)
        return fail(count.error());
    return "a" + *count;
}

Result<void> ClinicService::take(const Clinic::Slot &slot, const std::string &key,
                                 const std::string &resource, const std::string &id)
{
    auto insert = database_->prepare("INSERT INTO clinic_appointments(id, key, slot, patient, "
                                     "status, resource) VALUES(?, ?, ?, ?, 'booked', ?)");
    if (!insert)
        return fail(insert.error());
    const std::string patient = patientIn(Json::parse(resource, nullptr, false));
    return insert->bind(std::string_view(id))
        .bind(std::string_view(key))
        .bind(std::string_view(slot.id))
        .bind(std::string_view(patient))
        .bind(std::string_view(resource))
        .run();
}

HttpResponse ClinicService::create(const HttpRequest &request, WallTime now)
{
    const auto json = clinic::parseResource(request.body);
    if (!json)
        return refused(BadRequest, "structure", describe(json.error()));
    sent_ = request.body;
    if (const std::string missing = clinic::missingIn(*json); !missing.empty())
        return refused(Unprocessable, "required", missing);
    const std::string key = keyIn(*json);
    const auto wanted = slotOf(slotIn(*json), now);
    const auto header = request.headers.find("if-none-exist");
    const auto asked =
        header == request.headers.end() ? std::nullopt : ClinicSearch::parse(header->second);
    if (json->value("resourceType", Json()) != "Appointment" || key.empty() || !wanted || !asked ||
        asked->token("identifier", clinic::Uris) != key || patientIn(*json).empty())
        return refused(Unprocessable, "invalid", "预约的内容不对");
    const auto before = keptBy("key", key);
    if (!before)
        return broken(before.error());
    if (*before) {
        (void)database_->execute("UPDATE clinic_appointments SET times = times + 1 WHERE id = '" +
                                 (*before)->id + "'");
        return {Ok, (*before)->resource};
    }
    const auto room = std::ranges::find(rooms_, wanted->schedule, &ClinicRoom::id);
    const auto care = foundCare(patientIn(*json), now);
    if (!care)
        return broken(care.error());
    if (room != rooms_.end() && room->atHome && care->empty())
        return refused(Unprocessable, "business-rule", CareFor);
    const auto taken = isTaken(*wanted);
    if (!taken)
        return broken(taken.error());
    if (*taken || quicker_ > 0) {
        quicker_ = std::max(0, quicker_ - 1);
        return refused(Conflict, "conflict", Taken);
    }
    const auto id = nextId();
    if (!id)
        return broken(id.error());
    const std::string resource = withId(*json, *id, 1);
    if (auto done = take(*wanted, key, resource, *id); !done)
        return broken(done.error());
    return {Created, resource};
}

HttpResponse ClinicService::read(const std::string &id)
{
    const auto kept = keptBy("id", id);
    if (!kept)
        return broken(kept.error());
    return *kept ? HttpResponse{Ok, (*kept)->resource}
                 : refused(NotFound, "not-found", "没有这个预约");
}

HttpResponse ClinicService::update(const std::string &id, const HttpRequest &request)
{
    const auto json = clinic::parseResource(request.body);
    if (!json)
        return refused(BadRequest, "structure", describe(json.error()));
    sent_ = request.body;
    const auto kept = keptBy("id", id);
    if (!kept)
        return broken(kept.error());
    if (!*kept)
        return refused(NotFound, "not-found", "没有这个预约");
    const auto header = request.headers.find("if-match");
    const std::string version = fmt::format("W/\"{}\"", (*kept)->version);
    if (header == request.headers.end() || header->second != version)
        return refused(PreconditionFailed, "conflict", "这个预约刚刚有改动");
    // Nothing but that it is cancelled can be changed from outside.
    if (!clinic::missingIn(*json).empty() || json->value("id", Json()) != id ||
        json->value("status", Json()) != "cancelled")
        return refused(Unprocessable, "invalid", "只能取消预约");
    Json changed = Json::parse((*kept)->resource, nullptr, false);
    changed["status"] = "cancelled";
    const std::string resource = withId(std::move(changed), id, (*kept)->version + 1);
    auto write = database_->prepare("UPDATE clinic_appointments SET status = 'cancelled', "
                                    "version = version + 1, resource = ? WHERE id = ?");
    if (!write)
        return broken(write.error());
    if (auto done = write->bind(std::string_view(resource)).bind(std::string_view(id)).run(); !done)
        return broken(done.error());
    return {Ok, resource};
}

Result<std::vector<ClinicService::Entry>> ClinicService::appointments()
{
    auto select = database_->prepare(
        "SELECT id, key, slot, status, times FROM clinic_appointments ORDER BY row");
    if (!select)
        return fail(select.error());
    return select->rows<Entry>([&] {
        return Entry{select->text(0), select->text(1), select->text(2), select->text(3),
                     static_cast<int>(select->integer(4))};
    });
}

Result<std::string> ClinicService::bookAtCounter(const std::string &number, WallTime now)
{
    const auto patient = patientOf(number);
    const auto id = nextId();
    if (!patient || !id)
        return fail(!patient ? patient.error() : id.error());
    for (const ClinicRoom &room : rooms_)
        for (const Clinic::Slot &each : diary(room, now)) {
            const auto taken = isTaken(each);
            if (!taken)
                return fail(taken.error());
            if (*taken)
                continue;
            const Clinic::Wish wish{
                {},
                *patient,
                {room.id, room.name, room.doctor, "PractitionerRole/" + room.id},
                each};
            Json json = Json::parse(clinic::bookingJson(wish), nullptr, false);
            json.erase("identifier");
            if (auto done = take(each, {}, withId(std::move(json), *id, 1), *id); !done)
                return fail(done.error());
            return *id;
        }
    return fail(ErrorCode::NotFound, "no time is free");
}

} // namespace huimin::town
