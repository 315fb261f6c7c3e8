// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clinic/fhir_fields.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"

#include <algorithm>
#include <array>

namespace huimin::clinic {

using Json = nlohmann::json;

namespace {

constexpr std::size_t WordsMax = 120; ///< characters
constexpr std::size_t WordsBytes = 4 * WordsMax;
constexpr std::size_t DecimalMax = 8;
constexpr std::size_t IdMax = 64;
constexpr std::size_t TimeMax = 40;
constexpr std::size_t ReferenceMax = 300;
constexpr int DepthMax = 40;

struct Must {
    const char *resource;
    const char *part; ///< "participant[].status": of each in the list, of which one must be there
};

// hl7.org/fhir/R4, the tables of each resource: what is "1..1" or "1..*".
constexpr std::array Table{
    Must{"Coverage", "status"},
    Must{"Coverage", "beneficiary"},
    Must{"Coverage", "payor[]"},
    Must{"Schedule", "actor[]"},
    Must{"Slot", "schedule"},
    Must{"Slot", "status"},
    Must{"Slot", "start"},
    Must{"Slot", "end"},
    Must{"Appointment", "status"},
    Must{"Appointment", "participant[].status"},
    Must{"Observation", "status"},
    Must{"Observation", "code"},
    Must{"MedicationRequest", "status"},
    Must{"MedicationRequest", "intent"},
    Must{"MedicationRequest", "medicationCodeableConcept"},
    Must{"MedicationRequest", "subject"},
    Must{"EpisodeOfCare", "status"},
    Must{"EpisodeOfCare", "patient"},
    Must{"Bundle", "type"},
    Must{"OperationOutcome", "issue[].severity"},
    Must{"OperationOutcome", "issue[].code"},
    Must{"CapabilityStatement", "status"},
    Must{"CapabilityStatement", "date"},
    Must{"CapabilityStatement", "kind"},
    Must{"CapabilityStatement", "fhirVersion"},
    Must{"CapabilityStatement", "format[]"},
};

bool hasValue(const Json &object, std::string_view key)
{
    const auto found = object.find(key);
    return found != object.end() && !found->is_null() && *found != "";
}

bool isThere(const Json &resource, std::string_view part)
{
    const std::size_t list = part.find("[]");
    if (list == std::string_view::npos)
        return hasValue(resource, part);
    const auto found = resource.find(part.substr(0, list));
    if (found == resource.end() || !found->is_array() || found->empty())
        return false;
    if (part.size() == list + 2)
        return true;
    const std::string_view key = part.substr(list + 3);
    return std::ranges::all_of(
        *found, [key](const Json &each) { return each.is_object() && hasValue(each, key); });
}

const Json &noObject()
{
    static const Json none = Json::object();
    return none;
}

} // namespace

std::string missingIn(const Json &resource)
{
    const auto kind = resource.find("resourceType");
    if (kind == resource.end() || !kind->is_string() || *kind == "")
        return "resourceType";
    for (const Must &each : Table)
        if (*kind == each.resource && !isThere(resource, each.part))
            return std::string(each.resource) + "." + each.part;
    return {};
}

Result<Json> parseResource(const std::string &text)
{
    int depth = 0;
    bool inText = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (inText && c == '\\')
            ++at;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '[' || c == '{') && ++depth > DepthMax)
            return fail(ErrorCode::BadData, "lists in lists in lists");
        else if (!inText && (c == ']' || c == '}'))
            --depth;
    }
    return parseJsonObject(text);
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= IdMax && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-' || c == '.';
    });
}

std::optional<std::string> idIn(std::string_view reference, std::string_view kind)
{
    const std::size_t slash = reference.rfind('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const std::string_view id = reference.substr(slash + 1);
    const std::string_view before = reference.substr(0, slash);
    const bool isKind = before == kind || before.ends_with("/" + std::string(kind));
    if (!isKind || !isId(id))
        return std::nullopt;
    return std::string(id);
}

std::string FhirFields::words(const char *key)
{
    const std::string value = text(key, WordsBytes, Empty::IsWrong);
    if (isPlain(value) && characterCount(value) <= WordsMax)
        return value;
    wrong(key, "is no clean text");
    return {};
}

std::string FhirFields::id(const char *key)
{
    std::string value = text(key, IdMax, Empty::IsWrong);
    if (!isId(value))
        wrong(key, "is no id");
    return value;
}

WallTime FhirFields::instant(const char *key)
{
    const auto value = parseDateTime(text(key, TimeMax, Empty::IsWrong));
    if (!value)
        wrong(key, "is no time with a zone");
    return value.value_or(WallTime());
}

const Json &FhirFields::part(const char *key)
{
    const auto found = json().find(key);
    if (found != json().end() && found->is_object())
        return *found;
    wrong(key, "is no object");
    return noObject();
}

const Json &FhirFields::list(const char *key, std::size_t most)
{
    static const Json none = Json::array();
    const auto found = json().find(key);
    if (found == json().end())
        return none;
    const auto isObject = [](const Json &each) { return each.is_object(); };
    if (found->is_array() && found->size() <= most && std::ranges::all_of(*found, isObject))
        return *found;
    wrong(key, "is no list of objects, or too long");
    return none;
}

std::string FhirFields::decimal(const char *key)
{
    const auto found = json().find(key);
    const std::string value =
        found != json().end() && found->is_number() ? found->dump() : std::string();
    const bool isShort = !value.empty() && value.size() <= DecimalMax;
    const bool isDigits = std::ranges::all_of(
        value, [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; });
    if (isShort && isDigits)
        return value.ends_with(".0") ? value.substr(0, value.size() - 2) : value;
    wrong(key, "is no short number");
    return {};
}

std::string FhirFields::reference(const char *key, std::string_view kind)
{
    FhirFields reference(part(key));
    const auto id = idIn(reference.text("reference", ReferenceMax), kind);
    if (!id)
        reference.wrong("reference", "is of another kind");
    wrongInside(key, reference);
    return id.value_or(std::string());
}

std::string FhirFields::wordsOf(const Json &coded)
{
    FhirFields fields(coded);
    std::string said = fields.wordsOrNone("text");
    if (said.empty()) {
        const Json &codings = fields.list("coding");
        FhirFields coding(codings.empty() ? noObject() : codings.front());
        said = coding.wordsOrNone("display");
        fields.wrongInside("coding[0]", coding);
    }
    if (said.empty())
        fields.wrong("text", "is missing");
    wrongInside("code", fields);
    return said;
}

bool FhirFields::hasCode(const Json &coded, std::string_view system, std::string_view code)
{
    FhirFields fields(coded);
    const Json &codings = fields.list("coding");
    wrongInside("coding", fields);
    return std::ranges::any_of(codings, [&](const Json &each) {
        const auto itsSystem = each.find("system");
        const auto itsCode = each.find("code");
        return itsSystem != each.end() && *itsSystem == system && itsCode != each.end() &&
               *itsCode == code;
    });
}

} // namespace huimin::clinic
