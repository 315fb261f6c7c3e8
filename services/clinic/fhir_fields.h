// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/json_fields.h"

#include <optional>
#include <string>
#include <string_view>

/// Parts of FHIR R4 (4.0.1) in JSON, as somebody else wrote them. Pure.
namespace huimin::clinic {

/// What must be there by the standard, for the resources that a clinic and a station exchange; the
/// published JSON schema lets most of it be missing. Empty: all of it is; otherwise the place:
/// "Slot.end". Of a resource that is not in the table only its name must be there.
std::string missingIn(const nlohmann::json &resource);

/// A resource that somebody else has written; BadData: it is no JSON object, or lists and objects
/// lie in each other deeper than any resource.
Result<nlohmann::json> parseResource(const std::string &text);

/// [A-Za-z0-9\-.]{1,64}
bool isId(std::string_view text);
/// "Patient/p1" -> p1, when it is of that kind; a full address ends with the same two parts.
std::optional<std::string> idIn(std::string_view reference, std::string_view kind);

/// Reads a resource or a part of one, and remembers the first thing that is not as it should be.
class FhirFields : public JsonFields
{
public:
    using JsonFields::JsonFields;

    /// For people: short, and no mark in it changes how others are read.
    std::string words(const char *key);
    std::string wordsOrNone(const char *key) { return has(key) ? words(key) : std::string(); }
    std::string id(const char *key = "id");
    WallTime instant(const char *key);
    /// A part that is an object; an empty one, and wrong, when there is none.
    const nlohmann::json &part(const char *key);
    /// A part that is a list with at most so many objects; empty when there is none.
    const nlohmann::json &list(const char *key, std::size_t most = PartsMax);
    /// A decimal as it is written, without the rounding of a computer.
    std::string decimal(const char *key);
    /// The id behind reference.reference.
    std::string reference(const char *key, std::string_view kind);
    /// CodeableConcept: its text, or what its first coding is called.
    std::string wordsOf(const nlohmann::json &coded);
    bool hasCode(const nlohmann::json &coded, std::string_view system, std::string_view code);

    static constexpr std::size_t PartsMax = 20;
};

} // namespace huimin::clinic
