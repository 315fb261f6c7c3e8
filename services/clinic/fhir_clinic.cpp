// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/clinic/fhir_clinic.h"

#include "kiosk/base/date_time.h"

namespace huimin::clinic {

using namespace std::chrono_literals;

namespace {

/// Somebody stands there and waits: what takes longer is told as a line that is down.
constexpr auto AnswerLimit = 8s;
constexpr const char *FormType = "application/x-www-form-urlencoded";

std::string numberQuery(const std::string &number)
{
    return "identifier=" + urlEncoded(std::string(IdentityCards) + "|" + number);
}

std::string keyQuery(const std::string &key)
{
    return "identifier=" + urlEncoded(std::string(Uris) + "|" + uriOf(key));
}

template <typename Thing, typename Understand>
Clinic::All<Thing> all(const Result<Resources> &found, Understand understand)
{
    if (!found)
        return Clinic::NoAnswer{describe(found.error())};
    auto things = understand(*found);
    if (!things)
        return Clinic::NoAnswer{describe(things.error())};
    return *std::move(things);
}

} // namespace

HttpRequest FhirClinic::get(const std::string &search) const
{
    return {"GET", base_ + "/" + search, {}, MediaType, {{"accept", MediaType}}};
}

Task<Result<Resources>> FhirClinic::searchAll(HttpRequest first, std::string kind)
{
    Resources found;
    HttpRequest request = std::move(first);
    for (int count = 0; count < PagesMax; ++count) {
        const auto response = co_await client_.send(std::move(request), AnswerLimit);
        auto page = readSearch(response, kind);
        if (!page)
            co_return fail(page.error());
        found.insert(found.end(), page->resources.begin(), page->resources.end());
        if (page->next.empty())
            co_return found;
        const auto path = pathOfNext(page->next, origin_, base_);
        if (!path)
            co_return fail(ErrorCode::BadData, "Bundle.link leads to somebody else");
        request = HttpRequest{"GET", *path, {}, MediaType, {{"accept", MediaType}}};
    }
    // What nobody can read to its end is cut; it is sorted by what matters most.
    co_return found;
}

/// The number is in a body and not in an address: addresses are written down everywhere.
Task<Clinic::Found> FhirClinic::find(Person person)
{
    HttpRequest request{"POST",
                        base_ + "/Patient/_search",
                        numberQuery(person.number),
                        FormType,
                        {{"accept", MediaType}}};
    const auto found = co_await searchAll(std::move(request), "Patient");
    if (!found)
        co_return NoAnswer{describe(found.error())};
    co_return understandPatient(*found, person);
}

Task<Clinic::All<Clinic::Appointment>> FhirClinic::appointments(std::string patient, WallTime from)
{
    HttpRequest request =
        get("Appointment?patient=" + urlEncoded("Patient/" + patient) + "&status=booked&date=ge" +
            urlEncoded(dateTimeText(from)) + "&_sort=date&_count=20");
    const auto found = co_await searchAll(std::move(request), "Appointment");
    co_return all<Appointment>(
        found, [&patient](const Resources &each) { return appointmentsIn(each, patient); });
}

Task<Clinic::All<Clinic::Reading>> FhirClinic::readings(std::string patient)
{
    HttpRequest request = get("Observation?patient=" + urlEncoded("Patient/" + patient) +
                              "&category=vital-signs&_sort=-date&_count=20");
    const auto found = co_await searchAll(std::move(request), "Observation");
    co_return all<Reading>(found,
                           [&patient](const Resources &each) { return readingsIn(each, patient); });
}

Task<Clinic::All<Clinic::Medicine>> FhirClinic::medicines(std::string patient)
{
    HttpRequest request = get("MedicationRequest?patient=" + urlEncoded("Patient/" + patient) +
                              "&status=active&_count=20");
    const auto found = co_await searchAll(std::move(request), "MedicationRequest");
    co_return all<Medicine>(
        found, [&patient](const Resources &each) { return medicinesIn(each, patient); });
}

Task<Clinic::All<Clinic::Cover>> FhirClinic::covers(std::string patient)
{
    HttpRequest request =
        get("Coverage?beneficiary=" + urlEncoded("Patient/" + patient) + "&status=active");
    const auto found = co_await searchAll(std::move(request), "Coverage");
    co_return all<Cover>(found,
                         [&patient](const Resources &each) { return coversIn(each, patient); });
}

Task<Clinic::All<Clinic::Department>> FhirClinic::departments()
{
    HttpRequest request = get("Schedule?active=true&_count=50");
    const auto found = co_await searchAll(std::move(request), "Schedule");
    co_return all<Department>(found, departmentsIn);
}

Task<Clinic::HomeCare> FhirClinic::homeCare(std::string patient)
{
    HttpRequest request =
        get("EpisodeOfCare?patient=" + urlEncoded("Patient/" + patient) + "&type=" +
            urlEncoded(std::string(EpisodeTypes) + "|" + HomeAndCommunityCare) + "&status=active");
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    const auto page = readSearch(response, "EpisodeOfCare");
    co_return understandHomeCare(page, patient);
}

Task<Clinic::All<Clinic::Slot>> FhirClinic::freeSlots(std::string schedule, WallTime from,
                                                      WallTime to)
{
    HttpRequest request = get("Slot?schedule=" + urlEncoded("Schedule/" + schedule) +
                              "&status=free&start=ge" + urlEncoded(dateTimeText(from)) +
                              "&start=lt" + urlEncoded(dateTimeText(to)) + "&_count=50");
    const auto found = co_await searchAll(std::move(request), "Slot");
    co_return all<Slot>(found,
                        [&schedule](const Resources &each) { return freeSlotsIn(each, schedule); });
}

Task<Clinic::Booking> FhirClinic::book(Wish wish)
{
    HttpRequest request{"POST",
                        base_ + "/Appointment",
                        bookingJson(wish),
                        MediaType,
                        {{"accept", MediaType},
                         {"prefer", "return=representation"},
                         {"if-none-exist", keyQuery(wish.key)}}};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandBooking(response, wish);
}

Task<Clinic::Booking> FhirClinic::ask(std::string key, std::string patient)
{
    HttpRequest request = get("Appointment?" + keyQuery(key));
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    const auto page = readSearch(response, "Appointment");
    co_return understandAsked(page, patient);
}

Task<Clinic::Cancelling> FhirClinic::cancel(Appointment appointment)
{
    HttpRequest request{"PUT",
                        base_ + "/Appointment/" + appointment.id,
                        cancellingJson(appointment),
                        MediaType,
                        {{"accept", MediaType},
                         {"prefer", "return=representation"},
                         {"if-match", "W/\"" + appointment.version + "\""}}};
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandCancelling(response, appointment);
}

Task<Clinic::Cancelling> FhirClinic::look(Appointment appointment)
{
    HttpRequest request = get("Appointment/" + appointment.id);
    const auto response = co_await client_.send(std::move(request), AnswerLimit);
    co_return understandCancelling(response, appointment);
}

} // namespace huimin::clinic
