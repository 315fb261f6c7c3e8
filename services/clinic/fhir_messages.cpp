// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clinic/fhir_messages.h"

#include "kiosk/base/check.h"
#include "kiosk/base/date_time.h"
#include "services/clinic/fhir_readings.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::clinic {

using namespace http_status;
using Json = nlohmann::json;

namespace {

constexpr std::size_t EntriesMax = 100; ///< of a page
constexpr std::size_t AddressMax = 1000;
constexpr std::size_t DayLength = 10;

Error problemOf(const std::string &kind, const JsonFields &fields)
{
    return {ErrorCode::BadData, kind + "." + fields.problem()};
}

/// Each of them by `read`; the first that is wrong is wrong with all.
template <typename Read>
auto readAll(const Resources &resources, const char *kind, Read read)
    -> Result<std::vector<decltype(read(std::declval<FhirFields &>()))>>
{
    std::vector<decltype(read(std::declval<FhirFields &>()))> all;
    for (const Json &each : resources) {
        FhirFields fields(each);
        all.push_back(read(fields));
        if (!fields.problem().empty())
            return fail(problemOf(kind, fields));
    }
    return all;
}

/// Of somebody else: nothing of it may be seen, whatever went wrong there.
void mustBeAbout(FhirFields &fields, const char *key, const std::string &patient)
{
    if (fields.reference(key, "Patient") != patient)
        fields.wrong(key, "is another person");
}

std::string nextIn(const Json &bundle)
{
    FhirFields fields(bundle);
    for (const Json &each : fields.list("link")) {
        const auto relation = each.find("relation");
        const auto url = each.find("url");
        if (relation != each.end() && *relation == "next" && url != each.end() && url->is_string())
            return url->get<std::string>();
    }
    return {};
}

/// The actor of that kind among those who take part; an empty object when there is none.
const Json &actorIn(FhirFields &appointment, std::string_view kind)
{
    static const Json none = Json::object();
    for (const Json &each : appointment.list("participant")) {
        const auto actor = each.find("actor");
        if (actor == each.end() || !actor->is_object())
            continue;
        const auto reference = actor->find("reference");
        if (reference != actor->end() && reference->is_string() &&
            idIn(reference->get<std::string>(), kind))
            return *actor;
    }
    return none;
}

std::string displayOf(FhirFields &whole, const Json &actor)
{
    FhirFields fields(actor);
    const std::string display = fields.wordsOrNone("display");
    whole.wrongInside("actor", fields);
    return display;
}

/// Whoever is seen: a practitioner, in one of their roles or not.
std::string doctorIn(FhirFields &appointment)
{
    const std::string inRole = displayOf(appointment, actorIn(appointment, "PractitionerRole"));
    return inRole.empty() ? displayOf(appointment, actorIn(appointment, "Practitioner")) : inRole;
}

std::string firstConcept(FhirFields &fields, const char *key)
{
    const Json &all = fields.list(key);
    return all.empty() ? std::string() : fields.wordsOf(all.front());
}

/// Whether one of its categories says that somebody comes to people.
bool isAtHome(FhirFields &fields)
{
    const Json &categories = fields.list("serviceCategory");
    return std::ranges::any_of(categories, [&fields](const Json &each) {
        return fields.hasCode(each, ActCodes, HomeHealth);
    });
}

Clinic::Appointment::State stateOf(const std::string &status)
{
    using State = Clinic::Appointment::State;
    return status == "booked"      ? State::Booked
           : status == "cancelled" ? State::Cancelled
                                   : State::Other;
}

Clinic::Appointment appointmentIn(FhirFields &fields, const Json &resource,
                                  const std::string &patient)
{
    Clinic::Appointment appointment;
    appointment.id = fields.id();
    FhirFields meta(fields.part("meta"));
    appointment.version = meta.id("versionId");
    fields.wrongInside("meta", meta);
    appointment.state = stateOf(fields.words("status"));
    appointment.start = fields.instant("start");
    appointment.end = fields.instant("end");
    if (appointment.end <= appointment.start)
        fields.wrong("end", "is not after its start");
    appointment.department = firstConcept(fields, "serviceType");
    appointment.doctor = doctorIn(fields);
    appointment.atHome = isAtHome(fields);
    const Json &who = actorIn(fields, "Patient");
    if (!who.contains("reference") ||
        idIn(who.at("reference").get<std::string>(), "Patient") != patient)
        fields.wrong("participant", "are other people");
    appointment.resource = resource.dump(-1, ' ', false, Json::error_handler_t::replace);
    return appointment;
}

Result<Clinic::Appointment> readAppointment(const std::string &body, const std::string &patient)
{
    const auto json = parseResource(body);
    if (!json)
        return fail(json.error());
    if (const std::string missing = missingIn(*json); !missing.empty())
        return fail(ErrorCode::BadData, missing + " is missing");
    FhirFields fields(*json);
    if (json->at("resourceType") != "Appointment")
        return fail(ErrorCode::BadData, "resourceType is no Appointment");
    Clinic::Appointment appointment = appointmentIn(fields, *json, patient);
    if (!fields.problem().empty())
        return fail(problemOf("Appointment", fields));
    return appointment;
}

Clinic::NoAnswer noAnswer(const Result<HttpResponse> &response)
{
    return {response ? fmt::format("status {}", response->status) : describe(response.error())};
}

} // namespace

Result<SearchPage> readSearch(const Result<HttpResponse> &response, const std::string &kind)
{
    if (!response)
        return fail(response.error());
    if (response->status != Ok)
        return fail(ErrorCode::BadData, fmt::format("{}: status {}", kind, response->status));
    const auto json = parseResource(response->body);
    if (!json)
        return fail(json.error());
    if (const std::string missing = missingIn(*json); !missing.empty())
        return fail(ErrorCode::BadData, missing + " is missing");
    FhirFields bundle(*json);
    if (json->at("resourceType") != "Bundle" || json->at("type") != "searchset")
        bundle.wrong("type", "is no answer to a search");
    SearchPage page{{}, nextIn(*json), {}};
    for (const Json &each : bundle.list("entry", EntriesMax)) {
        const auto search = each.find("search");
        // What only tells about the search, or comes along with a match.
        if (search != each.end() && search->is_object() && search->contains("mode") &&
            search->at("mode") != "match") {
            if (search->at("mode") == "outcome" && each.contains("resource"))
                page.words = wordsIn(each.at("resource"));
            continue;
        }
        FhirFields entry(each);
        const Json &resource = entry.part("resource");
        const std::string missing = missingIn(resource);
        if (!missing.empty())
            entry.wrong("resource", "lacks what the standard demands");
        else if (resource.at("resourceType") != kind)
            entry.wrong("resource", "is of another kind");
        bundle.wrongInside(missing.empty() ? "entry" : "entry(" + missing + ")", entry);
        page.resources.push_back(resource);
    }
    if (!bundle.problem().empty())
        return fail(problemOf("Bundle", bundle));
    return page;
}

std::optional<std::string> pathOfNext(const std::string &next, const std::string &origin,
                                      const std::string &base)
{
    const std::string whole = origin + base + "/";
    const auto isPart = [](char c) { return c > ' ' && c < 0x7f && c != '\\' && c != '#'; };
    std::string rest = next;
    if (!origin.empty() && next.starts_with(whole))
        rest = next.substr(whole.size());
    const bool isInside = !rest.empty() && rest.size() <= AddressMax && rest.front() != '/' &&
                          rest.find(':') >= rest.find('?') && !rest.starts_with("..") &&
                          rest.find("/..") == std::string::npos &&
                          std::ranges::all_of(rest, isPart);
    if (!isInside)
        return std::nullopt;
    return base + "/" + rest;
}

std::string hiddenHome(const std::string &address)
{
    const auto isNumber = [](char c) { return c >= '0' && c <= '9'; };
    std::string hidden;
    for (const char c : address)
        if (!isNumber(c))
            hidden += c;
        else if (!hidden.ends_with('*'))
            hidden += '*';
    return hidden;
}

Clinic::Found understandPatient(const Resources &resources, const Clinic::Person &person)
{
    if (resources.empty())
        return Clinic::NotKnown{};
    if (resources.size() > 1)
        return Clinic::NoAnswer{"several patients with one number"};
    FhirFields fields(resources.front());
    Clinic::Patient patient{fields.id(), {}};
    if (const Json &addresses = fields.list("address"); !addresses.empty()) {
        FhirFields address(addresses.front());
        patient.home = hiddenHome(address.wordsOrNone("text"));
        fields.wrongInside("address[0]", address);
    }
    const auto isNumber = [&](const Json &each) {
        return each.value("system", Json()) == IdentityCards &&
               each.value("value", Json()) == person.number;
    };
    if (!std::ranges::any_of(fields.list("identifier"), isNumber))
        fields.wrong("identifier", "is another person's");
    const auto isName = [&](const Json &each) { return each.value("text", Json()) == person.name; };
    const bool sameName = std::ranges::any_of(fields.list("name"), isName);
    if (!fields.problem().empty())
        return Clinic::NoAnswer{"Patient." + fields.problem()};
    if (!sameName)
        return Clinic::OtherName{};
    return patient;
}

Result<std::vector<Clinic::Appointment>> appointmentsIn(const Resources &resources,
                                                        const std::string &patient)
{
    std::vector<Clinic::Appointment> all;
    for (const Json &each : resources) {
        FhirFields fields(each);
        all.push_back(appointmentIn(fields, each, patient));
        if (!fields.problem().empty())
            return fail(problemOf("Appointment", fields));
    }
    std::ranges::stable_sort(all, {}, &Clinic::Appointment::start);
    return all;
}

Result<std::vector<Clinic::Reading>> readingsIn(const Resources &resources,
                                                const std::string &patient)
{
    std::vector<Clinic::Reading> all;
    for (const Json &each : resources) {
        FhirFields fields(each);
        mustBeAbout(fields, "subject", patient);
        if (auto reading = readingIn(fields))
            all.push_back(*std::move(reading));
        if (!fields.problem().empty())
            return fail(problemOf("Observation", fields));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Clinic::Reading::at);
    return all;
}

Result<std::vector<Clinic::Medicine>> medicinesIn(const Resources &resources,
                                                  const std::string &patient)
{
    return readAll(resources, "MedicationRequest", [&patient](FhirFields &fields) {
        mustBeAbout(fields, "subject", patient);
        Clinic::Medicine medicine{fields.wordsOf(fields.part("medicationCodeableConcept")), {}};
        const Json &how = fields.list("dosageInstruction");
        if (!how.empty()) {
            FhirFields dosage(how.front());
            medicine.how = dosage.wordsOrNone("text");
            fields.wrongInside("dosageInstruction[0]", dosage);
        }
        return medicine;
    });
}

Result<std::vector<Clinic::Cover>> coversIn(const Resources &resources, const std::string &patient)
{
    return readAll(resources, "Coverage", [&patient](FhirFields &fields) {
        mustBeAbout(fields, "beneficiary", patient);
        Clinic::Cover cover;
        if (fields.has("type"))
            for (const char *kind : {"310", "390"})
                for (const Json &each : FhirFields(fields.part("type")).list("coding"))
                    if (each.value("code", Json()) == kind)
                        cover.kind = kind;
        if (fields.has("period")) {
            FhirFields period(fields.part("period"));
            cover.until = period.wordsOrNone("end").substr(0, DayLength);
            if (!cover.until.empty() && !parseDay(cover.until))
                period.wrong("end", "is no day");
            fields.wrongInside("period", period);
        }
        return cover;
    });
}

Result<std::vector<Clinic::Department>> departmentsIn(const Resources &resources)
{
    return readAll(resources, "Schedule", [](FhirFields &fields) {
        Clinic::Department department{
            fields.id(), firstConcept(fields, "serviceType"), {}, {}, isAtHome(fields)};
        if (department.name.empty())
            fields.wrong("serviceType", "is missing");
        for (const Json &each : fields.list("actor")) {
            FhirFields actor(each);
            const std::string reference = actor.words("reference");
            if (idIn(reference, "PractitionerRole") || idIn(reference, "Practitioner")) {
                department.actor = reference;
                department.doctor = actor.wordsOrNone("display");
            }
            fields.wrongInside("actor", actor);
        }
        return department;
    });
}

Clinic::HomeCare understandHomeCare(const Result<SearchPage> &page, const std::string &patient)
{
    if (!page)
        return Clinic::NoAnswer{describe(page.error())};
    bool isActive = false;
    for (const Json &each : page->resources) {
        FhirFields fields(each);
        mustBeAbout(fields, "patient", patient);
        const auto isCare = [&fields](const Json &type) {
            return fields.hasCode(type, EpisodeTypes, HomeAndCommunityCare);
        };
        isActive = isActive || (fields.words("status") == "active" &&
                                std::ranges::any_of(fields.list("type"), isCare));
        if (!fields.problem().empty())
            return Clinic::NoAnswer{"EpisodeOfCare." + fields.problem()};
    }
    if (isActive)
        return Clinic::Entitled{};
    return Clinic::NotEntitled{page->words};
}

Result<std::vector<Clinic::Slot>> freeSlotsIn(const Resources &resources,
                                              const std::string &schedule)
{
    auto all = readAll(resources, "Slot", [&schedule](FhirFields &fields) {
        Clinic::Slot slot{fields.id(), fields.reference("schedule", "Schedule"),
                          fields.instant("start"), fields.instant("end")};
        if (slot.schedule != schedule)
            fields.wrong("schedule", "is another one");
        if (fields.words("status") != "free")
            fields.wrong("status", "is not free");
        if (slot.end <= slot.start)
            fields.wrong("end", "is not after its start");
        return slot;
    });
    if (all)
        std::ranges::stable_sort(*all, {}, &Clinic::Slot::start);
    return all;
}

std::string uriOf(const std::string &key)
{
    return "urn:uuid:" + key;
}

std::string bookingJson(const Clinic::Wish &wish)
{
    Json participants = Json::array();
    participants.push_back(
        {{"actor", {{"reference", "Patient/" + wish.patient}}}, {"status", "accepted"}});
    if (!wish.department.actor.empty()) {
        Json actor{{"reference", wish.department.actor}};
        if (!wish.department.doctor.empty())
            actor["display"] = wish.department.doctor;
        participants.push_back({{"actor", actor}, {"status", "accepted"}});
    }
    Json appointment{{"resourceType", "Appointment"},
                     {"identifier", {{{"system", Uris}, {"value", uriOf(wish.key)}}}},
                     {"status", "booked"},
                     {"serviceType", {{{"text", wish.department.name}}}},
                     {"slot", {{{"reference", "Slot/" + wish.slot.id}}}},
                     {"start", dateTimeText(wish.slot.start)},
                     {"end", dateTimeText(wish.slot.end)},
                     {"participant", participants}};
    if (wish.department.atHome)
        appointment["serviceCategory"] = {
            {{"coding", {{{"system", ActCodes}, {"code", HomeHealth}}}}}};
    return appointment.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Clinic::Booking understandBooking(const Result<HttpResponse> &response, const Clinic::Wish &wish)
{
    constexpr int PreconditionFailed = 412;
    if (!response)
        return noAnswer(response);
    const int status = response->status;
    if (status == Conflict || status == PreconditionFailed)
        return Clinic::SlotGone{};
    if (status == Unprocessable || status == BadRequest || status == Forbidden) {
        // Not the status alone: any gateway on the way can say it.
        const auto json = parseResource(response->body);
        if (json && json->value("resourceType", Json()) == "OperationOutcome")
            return Clinic::Refused{wordsIn(response->body)};
        return noAnswer(response);
    }
    if (status != Ok && status != Created)
        return noAnswer(response);
    auto appointment = readAppointment(response->body, wish.patient);
    if (!appointment)
        return Clinic::NoAnswer{describe(appointment.error())};
    if (appointment->start != wish.slot.start)
        return Clinic::NoAnswer{"Appointment.start is not what was wanted"};
    return *std::move(appointment);
}

Clinic::Booking understandAsked(const Result<SearchPage> &page, const std::string &patient)
{
    if (!page)
        return Clinic::NoAnswer{describe(page.error())};
    if (page->resources.empty())
        return Clinic::NeverHeard{};
    auto all = appointmentsIn(page->resources, patient);
    if (!all)
        return Clinic::NoAnswer{describe(all.error())};
    if (all->size() > 1)
        return Clinic::NoAnswer{"several appointments with one key"};
    return std::move(all->front());
}

std::string cancellingJson(const Clinic::Appointment &appointment)
{
    Json json = Json::parse(appointment.resource, nullptr, false);
    HUIMIN_CHECK(json.is_object(), "an appointment was read from an object");
    json["status"] = "cancelled";
    return json.dump();
}

Clinic::Cancelling understandCancelling(const Result<HttpResponse> &response,
                                        const Clinic::Appointment &appointment)
{
    constexpr int PreconditionFailed = 412;
    constexpr int Gone = 410;
    if (!response)
        return noAnswer(response);
    const int status = response->status;
    if (status == Conflict || status == PreconditionFailed || status == NotFound || status == Gone)
        return Clinic::Changed{};
    if (status == Unprocessable || status == BadRequest || status == Forbidden)
        return Clinic::Refused{wordsIn(response->body)};
    if (status != Ok)
        return noAnswer(response);
    const auto json = parseResource(appointment.resource);
    FhirFields before(*json);
    const Json &who = actorIn(before, "Patient");
    const auto patient = idIn(who.value("reference", std::string()), "Patient");
    auto after = readAppointment(response->body, patient.value_or(std::string()));
    if (!after)
        return Clinic::NoAnswer{describe(after.error())};
    if (after->id != appointment.id)
        return Clinic::NoAnswer{"Appointment.id is another one"};
    return *std::move(after);
}

std::string wordsIn(const std::string &body)
{
    const auto json = parseResource(body);
    return json ? wordsIn(*json) : std::string();
}

std::string wordsIn(const Json &json)
{
    if (!json.is_object() || json.value("resourceType", Json()) != "OperationOutcome")
        return {};
    FhirFields outcome(json);
    const Json &issues = outcome.list("issue");
    if (issues.empty() || !issues.front().contains("details"))
        return {};
    FhirFields issue(issues.front());
    FhirFields details(issue.part("details"));
    const std::string words = details.wordsOrNone("text");
    return details.problem().empty() ? words : std::string();
}

} // namespace huimin::clinic
