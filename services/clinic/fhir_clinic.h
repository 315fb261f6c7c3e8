// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clinic/clinic.h"
#include "services/clinic/fhir_messages.h"
#include "services/http/http.h"

namespace huimin::clinic {

/// A clinic that speaks FHIR R4.
class FhirClinic final : public Clinic
{
public:
    /// `base` stands before every path: "/fhir"; `origin` is scheme, host and port of the same
    /// clinic, as its links to further pages may begin.
    FhirClinic(HttpClient &client, std::string base, std::string origin = {})
        : client_(client), base_(std::move(base)), origin_(std::move(origin))
    {}

    Task<Found> find(Person person) override;
    Task<All<Appointment>> appointments(std::string patient, WallTime from) override;
    Task<All<Reading>> readings(std::string patient) override;
    Task<All<Medicine>> medicines(std::string patient) override;
    Task<All<Cover>> covers(std::string patient) override;
    Task<All<Department>> departments() override;
    Task<HomeCare> homeCare(std::string patient) override;
    Task<All<Slot>> freeSlots(std::string schedule, WallTime from, WallTime to) override;
    Task<Booking> book(Wish wish) override;
    Task<Booking> ask(std::string key, std::string patient) override;
    Task<Cancelling> cancel(Appointment appointment) override;
    Task<Cancelling> look(Appointment appointment) override;

private:
    HttpRequest get(const std::string &search) const;
    /// Page after page, as far as PagesMax.
    Task<Result<Resources>> searchAll(HttpRequest first, std::string kind);

    static constexpr int PagesMax = 5;

    HttpClient &client_; // borrowed; lives beside this in the composition root
    const std::string base_;
    const std::string origin_;
};

} // namespace huimin::clinic
