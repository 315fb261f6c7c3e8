// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "services/clinic/fhir_messages.h"
#include "services/town/clinic/clinic_service.h"

#include <algorithm>

/// What somebody finds who searches.
namespace huimin::town {

using namespace clinic_people;
using namespace http_status;
using Json = nlohmann::json;

namespace {

/// The same, with what the clinic says about it to people.
std::string withWords(const std::string &bundle, const std::string &words)
{
    Json json = Json::parse(bundle, nullptr, false);
    Json said = Json::parse(outcome("informational", words), nullptr, false);
    said["issue"][0]["severity"] = "information";
    json["entry"].push_back({{"resource", std::move(said)}, {"search", {{"mode", "outcome"}}}});
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

HttpResponse ClinicService::search(const std::string &kind, const std::string &query, WallTime now)
{
    const auto search = ClinicSearch::parse(query);
    if (!search)
        return {BadRequest, outcome("invalid", "查询的写法不对")};
    const auto resources = found(kind, *search, now);
    if (!resources && resources.error().code == ErrorCode::NotFound)
        return {NotFound, outcome("not-supported", "没有这项服务")};
    if (!resources)
        return {Broken, outcome("exception", describe(resources.error()))};
    std::string bundle = search->bundle(kind, *resources);
    const bool isWhyNot = kind == "EpisodeOfCare" && resources->empty();
    return {Ok, isWhyNot ? withWords(bundle, CareFor) : std::move(bundle)};
}

HttpResponse ClinicService::findPatient(const HttpRequest &request, WallTime now)
{
    const auto asked = ClinicSearch::parse(request.body);
    const std::string number =
        asked ? asked->token("identifier", clinic::IdentityCards) : std::string();
    const AccessBook::Look look{number, "patient", request.speaker, {}, now};
    const auto may = accesses_.mayLook(look);
    if (may && !*may)
        return {TooMany, outcome("throttled", "查询太频繁")};
    HttpResponse answer = search("Patient", request.body, now);
    const bool shown = answer.status == Ok && patientOf(number).has_value();
    if (!may || (!number.empty() && !accesses_.note(look, shown)))
        return {Broken, outcome("exception", "查询没有记下")};
    return answer;
}

HttpResponse ClinicService::searchNoted(const std::string &kind, const std::string &query,
                                        const HttpRequest &request, WallTime now)
{
    HttpResponse answer = search(kind, query, now);
    const auto asked = ClinicSearch::parse(query);
    const std::string patient =
        asked ? asked->id(kind == "Coverage" ? "beneficiary" : "patient") : std::string();
    if (patient.empty() || answer.status != Ok)
        return answer;
    auto select = database_->prepare("SELECT number FROM clinic_patients WHERE id = ?");
    const auto row = select ? select->bind(std::string_view(patient)).step()
                            : Result<bool>(fail(select.error()));
    if (!row)
        return {Broken, outcome("exception", describe(row.error()))};
    const bool noted =
        !*row || accesses_.note({select->text(0), kind, request.speaker, {}, now}, true);
    return noted ? answer : HttpResponse{Broken, outcome("exception", "查询没有记下")};
}

Result<std::vector<std::string>> ClinicService::found(const std::string &kind,
                                                      const ClinicSearch &search, WallTime now)
{
    if (kind == "Slot")
        return foundSlots(search, now);
    if (kind == "Appointment")
        return foundAppointments(search);
    if (kind == "EpisodeOfCare")
        return foundCare(search.id("patient"), now);
    std::vector<std::string> all;
    if (kind == "Schedule") {
        for (const ClinicRoom &each : rooms_)
            all.push_back(schedule(each));
        return all;
    }
    const bool isPatient = kind == "Patient";
    if (!isPatient && kind != "Observation" && kind != "MedicationRequest" && kind != "Coverage")
        return fail(ErrorCode::NotFound, kind);
    auto select = database_->prepare(
        isPatient ? "SELECT resource FROM clinic_patients WHERE number = ?"
                  : "SELECT resource FROM clinic_resources WHERE patient = ? AND kind = ? "
                    "ORDER BY row");
    if (!select)
        return fail(select.error());
    if (isPatient)
        select->bind(std::string_view(search.token("identifier", clinic::IdentityCards)));
    else
        select->bind(std::string_view(search.id(kind == "Coverage" ? "beneficiary" : "patient")))
            .bind(std::string_view(kind));
    return select->rows<std::string>([&] { return select->text(0); });
}

Result<std::vector<std::string>> ClinicService::foundCare(const std::string &patient, WallTime now)
{
    auto select = database_->prepare("SELECT resource FROM clinic_resources WHERE patient = ? AND "
                                     "kind = 'EpisodeOfCare'");
    auto person = database_->prepare("SELECT resource FROM clinic_patients WHERE id = ?");
    if (!select || !person)
        return fail(!select ? select.error() : person.error());
    auto all =
        select->bind(std::string_view(patient)).rows<std::string>([&] { return select->text(0); });
    const auto row = person->bind(std::string_view(patient)).step();
    if (!all || !row)
        return fail(!all ? all.error() : row.error());
    if (!*row || !all->empty())
        return all;
    const Json resource = Json::parse(person->text(0), nullptr, false);
    if (isOldEnough(resource.value("birthDate", std::string()), now))
        all->push_back(episode(patient));
    return all;
}

Result<std::vector<std::string>> ClinicService::foundAppointments(const ClinicSearch &search)
{
    const std::string key = search.token("identifier", clinic::Uris);
    const std::string status = search.value("status");
    auto select = database_->prepare("SELECT resource FROM clinic_appointments WHERE "
                                     "(? = '' OR key = ?) AND (? = '' OR patient = ?) AND "
                                     "(? = '' OR status = ?) ORDER BY row");
    if (!select)
        return fail(select.error());
    const std::string patient = search.id("patient");
    // Of nobody at all: a search that names neither a person nor a key finds nothing.
    const std::string nobody = key.empty() && patient.empty() ? "-" : patient;
    for (const std::string *each : {&key, &key, &nobody, &nobody, &status, &status})
        select->bind(std::string_view(*each));
    auto all = select->rows<std::string>([&] { return select->text(0); });
    if (!all)
        return all;
    const auto start = [](const std::string &resource) {
        return Json::parse(resource, nullptr, false).value("start", std::string());
    };
    std::erase_if(*all,
                  [&](const std::string &each) { return !search.holds("date", start(each)); });
    std::ranges::stable_sort(*all, {}, start);
    return all;
}

Result<std::vector<std::string>> ClinicService::foundSlots(const ClinicSearch &search, WallTime now)
{
    std::vector<std::string> all;
    for (const ClinicRoom &room : rooms_) {
        if (room.id != search.id("schedule"))
            continue;
        for (const Clinic::Slot &each : diary(room, now)) {
            const auto taken = isTaken(each);
            if (!taken)
                return fail(taken.error());
            const bool fits = search.value("status") != "free" || !*taken;
            if (fits && search.holds("start", dateTimeText(each.start)))
                all.push_back(slot(each, !*taken));
        }
    }
    return all;
}

} // namespace huimin::town
