// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clinic/clinic.h"
#include "services/clinic/fhir_fields.h"
#include "services/http/http.h"

/// FHIR R4 (4.0.1) as a station speaks it. Pure; everything read is outside data. What is wrong is
/// said by its place, never by its value: it is somebody's health.
namespace huimin::clinic {

/// Number of an identity card (HL7 China).
inline constexpr const char *IdentityCards = "urn:oid:2.16.840.1.113883.2.23.1.19.1";
/// What is named by a URI: "urn:uuid:...".
inline constexpr const char *Uris = "urn:ietf:rfc:3986";
inline constexpr const char *Loinc = "http://loinc.org";
/// HL7's: an encounter in the residence of the patient.
inline constexpr const char *ActCodes = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
inline constexpr const char *HomeHealth = "HH";
/// HL7's: whoever is in such an episode has care at home.
inline constexpr const char *EpisodeTypes =
    "http://terminology.hl7.org/CodeSystem/episodeofcare-type";
inline constexpr const char *HomeAndCommunityCare = "hacc";
inline constexpr const char *MediaType = "application/fhir+json";

/// One page of what a search has found.
struct SearchPage {
    std::vector<nlohmann::json> resources;
    std::string next;  ///< the address of the next page; empty: this is the last
    std::string words; ///< what the clinic says about the search to people; may be empty
};
/// Every resource is of this kind and has what the standard demands.
Result<SearchPage> readSearch(const Result<HttpResponse> &response, const std::string &kind);
/// The path of the next page under `base`; nothing when it leads to somebody else.
std::optional<std::string> pathOfNext(const std::string &next, const std::string &origin,
                                      const std::string &base);

using Resources = std::vector<nlohmann::json>;

/// "曙光路*号*栋*": it is recognised, and nobody else finds it.
std::string hiddenHome(const std::string &address);
Clinic::Found understandPatient(const Resources &resources, const Clinic::Person &person);
// Those that are about this patient, and an error when one is about another.
Result<std::vector<Clinic::Appointment>> appointmentsIn(const Resources &resources,
                                                        const std::string &patient);
Result<std::vector<Clinic::Reading>> readingsIn(const Resources &resources,
                                                const std::string &patient);
Result<std::vector<Clinic::Medicine>> medicinesIn(const Resources &resources,
                                                  const std::string &patient);
Result<std::vector<Clinic::Cover>> coversIn(const Resources &resources, const std::string &patient);
Result<std::vector<Clinic::Department>> departmentsIn(const Resources &resources);
/// Of a search for the episode in which this patient has care at home.
Clinic::HomeCare understandHomeCare(const Result<SearchPage> &page, const std::string &patient);
Result<std::vector<Clinic::Slot>> freeSlotsIn(const Resources &resources,
                                              const std::string &schedule);

/// The Appointment that a station wants made.
std::string bookingJson(const Clinic::Wish &wish);
Clinic::Booking understandBooking(const Result<HttpResponse> &response, const Clinic::Wish &wish);
/// Of a search for that key.
Clinic::Booking understandAsked(const Result<SearchPage> &page, const std::string &patient);
/// The same resource, cancelled.
std::string cancellingJson(const Clinic::Appointment &appointment);
Clinic::Cancelling understandCancelling(const Result<HttpResponse> &response,
                                        const Clinic::Appointment &appointment);

/// "urn:uuid:..." of a key.
std::string uriOf(const std::string &key);
/// What an OperationOutcome says to people; empty: nothing, or nothing that can be shown.
std::string wordsIn(const std::string &body);
std::string wordsIn(const nlohmann::json &outcome);

} // namespace huimin::clinic
