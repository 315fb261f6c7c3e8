// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/clinic/clinic_people.h"

#include "kiosk/base/date_time.h"
#include "services/clinic/fhir_messages.h"
#include "services/clinic/fhir_readings.h"

#include <fmt/format.h>

#include <array>

namespace huimin::town::clinic_people {

using namespace std::chrono;
using Json = nlohmann::json;
using Kind = Clinic::Reading::Kind;

namespace {

constexpr hours UtcOffset(8); // China has one time
constexpr const char *Ucum = "http://unitsofmeasure.org";

struct Unit {
    const char *shown;
    const char *ucum;
    const char *name;
};
// In the order of the kinds.
constexpr std::array Units{Unit{"mmHg", "mm[Hg]", "血压"},
                           Unit{"次/分", "/min", "脉搏"},
                           Unit{"mmol/L", "mmol/L", "空腹血糖"},
                           Unit{"kg", "kg", "体重"},
                           Unit{"cm", "cm", "身高"},
                           Unit{"°C", "Cel", "体温"},
                           Unit{"%", "%", "血氧"}};

Json coded(const char *system, const std::string &code, const std::string &text)
{
    return {{"coding", {{{"system", system}, {"code", code}}}}, {"text", text}};
}

Json reference(const std::string &kind, const std::string &id)
{
    return {{"reference", kind + "/" + id}};
}

Json meta(const std::string &version = "1")
{
    return {{"versionId", version}};
}

/// As a number, the way it was written.
Json quantity(const std::string &value, const Unit &unit)
{
    return {{"value", Json::parse(value, nullptr, false)},
            {"unit", unit.shown},
            {"system", Ucum},
            {"code", unit.ucum}};
}

std::string text(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string patient(const std::string &id, const ClinicPatient &patient)
{
    const std::string &birth = patient.birth; // YYYYMMDD, as identity cards have it
    Json json{
        {"resourceType", "Patient"},
        {"id", id},
        {"meta", meta()},
        {"identifier", {{{"system", clinic::IdentityCards}, {"value", patient.number}}}},
        {"active", true},
        {"name", {{{"text", patient.name}}}},
        {"gender", patient.sex == '1' ? "male" : "female"},
        {"birthDate", birth.substr(0, 4) + "-" + birth.substr(4, 2) + "-" + birth.substr(6, 2)}};
    if (!patient.address.empty())
        json["address"] = {{{"use", "home"}, {"text", patient.address}}};
    return text(json);
}

std::string episode(const std::string &patient)
{
    return text({{"resourceType", "EpisodeOfCare"},
                 {"id", patient + "-care"},
                 {"meta", meta()},
                 {"status", "active"},
                 {"type", {coded(clinic::EpisodeTypes, clinic::HomeAndCommunityCare, "居家护理")}},
                 {"patient", reference("Patient", patient)}});
}

std::string observation(const std::string &id, const std::string &patient,
                        const ClinicPatient::Measured &measured, WallTime now)
{
    const auto &unit = Units.at(static_cast<std::size_t>(measured.kind));
    const std::string category = "http://terminology.hl7.org/CodeSystem/observation-category";
    Json json{{"resourceType", "Observation"},
              {"id", id},
              {"meta", meta()},
              {"status", measured.bySelf ? "preliminary" : "final"},
              {"category", {{{"coding", {{{"system", category}, {"code", "vital-signs"}}}}}}},
              {"code", coded(clinic::Loinc, clinic::loincOf(measured.kind), unit.name)},
              {"subject", reference("Patient", patient)},
              {"effectiveDateTime", dateTimeText(now - days(measured.daysAgo))}};
    if (measured.kind == Kind::BloodPressure) {
        const std::size_t slash = measured.value.find('/');
        json["component"] = {{{"code", coded(clinic::Loinc, "8480-6", "收缩压")},
                              {"valueQuantity", quantity(measured.value.substr(0, slash), unit)}},
                             {{"code", coded(clinic::Loinc, "8462-4", "舒张压")},
                              {"valueQuantity", quantity(measured.value.substr(slash + 1), unit)}}};
    } else {
        json["valueQuantity"] = quantity(measured.value, unit);
    }
    return text(json);
}

std::string medication(const std::string &id, const std::string &patient,
                       const Clinic::Medicine &medicine, WallTime now)
{
    return text({{"resourceType", "MedicationRequest"},
                 {"id", id},
                 {"meta", meta()},
                 {"status", "active"},
                 {"intent", "order"},
                 {"medicationCodeableConcept", {{"text", medicine.name}}},
                 {"subject", reference("Patient", patient)},
                 {"authoredOn", dayText(floor<days>(now + UtcOffset))},
                 {"dosageInstruction", {{{"text", medicine.how}}}}});
}

std::string coverage(const std::string &id, const std::string &patient, const std::string &kind)
{
    return text({{"resourceType", "Coverage"},
                 {"id", id},
                 {"meta", meta()},
                 {"status", "active"},
                 {"type", coded("urn:oid:2.16.156.10011.2.3.1.248", kind,
                                kind == "310" ? "职工基本医疗保险" : "城乡居民基本医疗保险")},
                 {"beneficiary", reference("Patient", patient)},
                 {"payor", {{{"display", "惠州市医疗保障局"}}}}});
}

std::string schedule(const ClinicRoom &room)
{
    Json json{
        {"resourceType", "Schedule"},
        {"id", room.id},
        {"meta", meta()},
        {"active", true},
        {"serviceType", {{{"text", room.name}}}},
        {"actor", {{{"reference", "PractitionerRole/" + room.id}, {"display", room.doctor}}}}};
    if (room.atHome)
        json["serviceCategory"] = {coded(clinic::ActCodes, clinic::HomeHealth, "上门")};
    return text(json);
}

std::string slot(const Clinic::Slot &slot, bool isFree)
{
    return text({{"resourceType", "Slot"},
                 {"id", slot.id},
                 {"meta", meta()},
                 {"schedule", reference("Schedule", slot.schedule)},
                 {"status", isFree ? "free" : "busy"},
                 {"start", dateTimeText(slot.start)},
                 {"end", dateTimeText(slot.end)}});
}

std::string capabilities(WallTime now)
{
    const auto searched = [](const char *kind, std::vector<const char *> parameters) {
        Json all = Json::array();
        for (const char *each : parameters)
            all.push_back(
                {{"name", each},
                 {"type",
                  std::string_view(each) == "date" || std::string_view(each) == "start" ? "date"
                  : std::string_view(each) == "status" || std::string_view(each) == "active" ||
                          std::string_view(each) == "identifier" ||
                          std::string_view(each) == "category" || std::string_view(each) == "type"
                      ? "token"
                      : "reference"}});
        Json interactions = Json::array({{{"code", "search-type"}}});
        if (std::string_view(kind) == "Appointment")
            for (const char *each : {"read", "create", "update"})
                interactions.push_back({{"code", each}});
        return Json{{"type", kind}, {"interaction", interactions}, {"searchParam", all}};
    };
    Json resources = Json::array();
    resources.push_back(searched("Patient", {"identifier"}));
    resources.push_back(searched("Coverage", {"beneficiary", "status"}));
    resources.push_back(searched("Schedule", {"active"}));
    resources.push_back(searched("Slot", {"schedule", "status", "start"}));
    resources.push_back(searched("Appointment", {"patient", "date", "status", "identifier"}));
    resources.push_back(searched("Observation", {"patient", "category"}));
    resources.push_back(searched("MedicationRequest", {"patient", "status"}));
    resources.push_back(searched("EpisodeOfCare", {"patient", "type", "status"}));
    return text({{"resourceType", "CapabilityStatement"},
                 {"status", "active"},
                 {"date", dayText(floor<days>(now + UtcOffset))},
                 {"kind", "instance"},
                 {"implementation", {{"description", "Clinic of the reference town"}}},
                 {"fhirVersion", "4.0.1"},
                 {"format", {"application/fhir+json"}},
                 {"rest", {{{"mode", "server"}, {"resource", resources}}}}});
}

std::string outcome(const char *code, const std::string &words)
{
    return text(
        {{"resourceType", "OperationOutcome"},
         {"issue", {{{"severity", "error"}, {"code", code}, {"details", {{"text", words}}}}}}});
}

std::vector<Clinic::Slot> diary(const ClinicRoom &room, WallTime now)
{
    constexpr int DaysAhead = 14;
    // On the way to somebody's home there is more to do.
    const minutes each(room.atHome ? 60 : 15);
    struct Hours {
        minutes from;
        minutes to;
    };
    constexpr std::array<Hours, 2> Open{Hours{minutes(510), minutes(690)},  // 8:30 to 11:30
                                        Hours{minutes(870), minutes(990)}}; // 14:30 to 16:30
    std::vector<Clinic::Slot> all;
    const sys_days today = floor<days>(now + UtcOffset);
    for (int ahead = 0; ahead < DaysAhead; ++ahead) {
        const sys_days day = today + days(ahead);
        if (const weekday on(day); on == Saturday || on == Sunday)
            continue;
        for (const Hours &open : Open)
            for (minutes at = open.from; at < open.to; at += each) {
                const WallTime start = WallTime(day) + at - UtcOffset;
                const std::string compact = fmt::format("{}-{}-{:02}{:02}", room.id, dayText(day),
                                                        at.count() / 60, at.count() % 60);
                if (start > now)
                    all.push_back({compact, room.id, start, start + each});
            }
    }
    return all;
}

/// By the writing of days, which also holds for those before the computers' first one.
bool isOldEnough(const std::string &birthDate, WallTime now)
{
    constexpr int From = 60;
    const year_month_day today(floor<days>(now + UtcOffset));
    const std::string latest =
        fmt::format("{:04}-{:02}-{:02}", static_cast<int>(today.year()) - From,
                    static_cast<unsigned>(today.month()), static_cast<unsigned>(today.day()));
    return birthDate.size() == latest.size() && birthDate <= latest;
}

bool isTakenAnyway(const Clinic::Slot &slot)
{
    // Every third one, in no order that anybody sees.
    constexpr unsigned Some = 3;
    unsigned sum = 0;
    for (const char c : slot.id)
        sum = sum * 31 + static_cast<unsigned char>(c);
    return (sum >> 4) % Some == 0;
}

} // namespace huimin::town::clinic_people
