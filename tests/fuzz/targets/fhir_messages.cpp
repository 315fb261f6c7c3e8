// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clinic/fhir_messages.h"
#include "kiosk/base/characters.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::clinic;

namespace {

constexpr const char *Number = "441302195107120024";

void mustBePlain(const std::string &words)
{
    HUIMIN_CHECK(isPlain(words), "people are shown what is not plain");
}

/// Of this patient, or nothing at all.
void understandAll(const Resources &resources)
{
    const auto found = understandPatient(resources, {Number, "王秀芳"});
    if (const auto *patient = std::get_if<Clinic::Patient>(&found)) {
        mustBePlain(patient->home);
        HUIMIN_CHECK(patient->home.find_first_of("0123456789") == std::string::npos,
                     "a number of where somebody lives is shown");
    }
    if (const auto all = appointmentsIn(resources, "p1"))
        for (const Clinic::Appointment &each : *all) {
            mustBePlain(each.department + each.doctor);
            HUIMIN_CHECK(parseResource(cancellingJson(each)).has_value(), "what is sent is JSON");
        }
    if (const auto all = readingsIn(resources, "p1"))
        for (const Clinic::Reading &each : *all)
            mustBePlain(each.value + each.unit);
    if (const auto all = medicinesIn(resources, "p1"))
        for (const Clinic::Medicine &each : *all)
            mustBePlain(each.name + each.how);
    if (const auto all = departmentsIn(resources))
        for (const Clinic::Department &each : *all)
            mustBePlain(each.name + each.doctor);
    (void)coversIn(resources, "p1");
    (void)freeSlotsIn(resources, "general");
}

} // namespace

// Whatever a clinic answers.
HUIMIN_FUZZ("fhir_messages", 6000)(ByteView input)
{
    const std::string text = textOf(input);
    const HttpResponse response{http_status::Ok, text};
    for (const char *kind : {"Patient", "Appointment", "Observation", "MedicationRequest",
                             "Coverage", "Schedule", "Slot", "EpisodeOfCare"}) {
        const auto page = readSearch(response, kind);
        if (!page)
            continue;
        understandAll(page->resources);
        (void)understandAsked(page, "p1");
        const auto care = understandHomeCare(page, "p1");
        if (const auto *without = std::get_if<Clinic::NotEntitled>(&care))
            mustBePlain(without->words);
        if (const auto path = pathOfNext(page->next, "https://clinic.example", "/fhir"))
            HUIMIN_CHECK(path->starts_with("/fhir/"), "a page is elsewhere");
    }
    if (const auto path = pathOfNext(text, "https://clinic.example", "/fhir"))
        HUIMIN_CHECK(path->starts_with("/fhir/"), "a page is elsewhere");
    const Clinic::Wish wish{"key", "p1", {"general", "x", "", ""}, {"s", "general", {}, {}}};
    for (const int status : {200, 201, 400, 403, 404, 409, 412, 422, 500}) {
        const HttpResponse said{status, text};
        const auto booking = understandBooking(said, wish);
        if (const auto *appointment = std::get_if<Clinic::Appointment>(&booking))
            (void)understandCancelling(said, *appointment);
        if (const auto *refused = std::get_if<Clinic::Refused>(&booking))
            mustBePlain(refused->words);
    }
}
