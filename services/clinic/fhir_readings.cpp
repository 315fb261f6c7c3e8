// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clinic/fhir_readings.h"

#include "services/clinic/fhir_messages.h"

#include <array>
#include <utility>

namespace huimin::clinic {

using Json = nlohmann::json;
using Kind = Clinic::Reading::Kind;

namespace {

// hl7.org/fhir/R4/observation-vitalsigns.html; fasting glucose stands beside them in China.
constexpr std::array Codes{
    std::pair{Kind::BloodPressure, "85354-9"}, std::pair{Kind::Pulse, "8867-4"},
    std::pair{Kind::BloodSugar, "14771-0"},    std::pair{Kind::Weight, "29463-7"},
    std::pair{Kind::Height, "8302-2"},         std::pair{Kind::Temperature, "8310-5"},
    std::pair{Kind::Oxygen, "59408-5"},
};
constexpr const char *Systolic = "8480-6";
constexpr const char *Diastolic = "8462-4";

std::string quantity(FhirFields &whole, std::string &unit)
{
    FhirFields fields(whole.part("valueQuantity"));
    std::string value = fields.decimal("value");
    unit = fields.wordsOrNone("unit");
    whole.wrongInside("valueQuantity", fields);
    return value;
}

std::string partOf(FhirFields &observation, const char *code, std::string &unit)
{
    for (const Json &each : observation.list("component")) {
        FhirFields component(each);
        const bool isIt = component.hasCode(component.part("code"), Loinc, code);
        std::string value = isIt ? quantity(component, unit) : std::string();
        observation.wrongInside("component", component);
        if (isIt)
            return value;
    }
    observation.wrong("component", "lacks a part");
    return {};
}

} // namespace

const char *loincOf(Kind kind)
{
    return Codes.at(static_cast<std::size_t>(kind)).second;
}

std::optional<Clinic::Reading> readingIn(FhirFields &observation)
{
    const Json &code = observation.part("code");
    const std::string status = observation.words("status");
    if (status == "cancelled" || status == "entered-in-error")
        return std::nullopt;
    for (const auto &[kind, loinc] : Codes) {
        if (!observation.hasCode(code, Loinc, loinc))
            continue;
        Clinic::Reading reading{.kind = kind};
        reading.provisional = status == "preliminary" || status == "registered";
        reading.at = observation.instant("effectiveDateTime");
        if (kind == Kind::BloodPressure) {
            reading.value = partOf(observation, Systolic, reading.unit) + "/" +
                            partOf(observation, Diastolic, reading.unit);
        } else {
            reading.value = quantity(observation, reading.unit);
        }
        return reading;
    }
    return std::nullopt;
}

} // namespace huimin::clinic
