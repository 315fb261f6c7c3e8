// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/base/sqlite.h"
#include "services/http/http.h"
#include "services/town/access_book.h"
#include "services/town/clinic/clinic_people.h"
#include "services/town/clinic/clinic_search.h"

namespace huimin::town {

/// The town's clinic: FHIR R4 over patients and appointments on SQLite.
class ClinicService
{
public:
    static Result<ClinicService> open(sqlite::Database &database, std::vector<ClinicRoom> rooms);

    /// Whoever is there already stays as they are.
    Result<void> add(const ClinicPatient &patient, WallTime now);

    /// The path begins behind the clinic's own: "/Patient/_search". `refusal` is why no appointment
    /// is made or changed now; empty: it is.
    HttpResponse answer(const HttpRequest &request, WallTime now, const std::string &refusal = {});

    // What somebody at the clinic sees and does.

    struct Entry {
        std::string id;
        std::string key; ///< empty: made at the counter
        std::string slot;
        std::string status;
        int times = 0; ///< how often it was asked for
    };
    /// For whom care at home is, in the clinic's words.
    static constexpr const char *CareFor =
        "居家护理是给六十岁以上的人、残疾人，和医生开了单子的病人的。";
    /// In the order in which they came.
    Result<std::vector<Entry>> appointments();
    /// The first time that is free, for this person; its id.
    Result<std::string> bookAtCounter(const std::string &number, WallTime now);
    Result<void> prescribe(const std::string &number, const Clinic::Medicine &medicine,
                           WallTime now);
    /// The next so many wishes find that somebody else was quicker.
    void letOthersBeQuicker(int times) { quicker_ = times; }
    /// The Appointment as it was sent last; empty: none since the start.
    const std::string &sent() const { return sent_; }

private:
    ClinicService(sqlite::Database &database, std::vector<ClinicRoom> rooms, AccessBook accesses)
        : database_(&database), rooms_(std::move(rooms)), accesses_(std::move(accesses))
    {}

    /// By the number of an identity card: not too often.
    HttpResponse findPatient(const HttpRequest &request, WallTime now);
    /// What belongs to somebody; it is written down.
    HttpResponse searchNoted(const std::string &kind, const std::string &query,
                             const HttpRequest &request, WallTime now);
    HttpResponse search(const std::string &kind, const std::string &query, WallTime now);
    Result<std::vector<std::string>> found(const std::string &kind, const ClinicSearch &search,
                                           WallTime now);
    Result<std::vector<std::string>> foundAppointments(const ClinicSearch &search);
    Result<std::vector<std::string>> foundSlots(const ClinicSearch &search, WallTime now);
    HttpResponse create(const HttpRequest &request, WallTime now);
    HttpResponse update(const std::string &id, const HttpRequest &request);
    HttpResponse read(const std::string &id);

    struct Kept {
        std::string id;
        std::string status;
        int version = 1;
        std::string resource;
    };
    /// `column` is id or key.
    Result<std::optional<Kept>> keptBy(const char *column, const std::string &value);
    /// The episode in which this patient has care at home; empty: they may not have it.
    Result<std::vector<std::string>> foundCare(const std::string &patient, WallTime now);
    Result<bool> isTaken(const Clinic::Slot &slot);
    std::optional<Clinic::Slot> slotOf(const std::string &id, WallTime now) const;
    Result<void> take(const Clinic::Slot &slot, const std::string &key, const std::string &resource,
                      const std::string &id);
    Result<std::string> nextId();
    Result<std::string> patientOf(const std::string &number);
    Result<void> put(const char *kind, const std::string &id, const std::string &patient,
                     const std::string &resource);

    sqlite::Database *database_; // borrowed; the town owns it
    std::vector<ClinicRoom> rooms_;
    AccessBook accesses_;
    int quicker_ = 0;
    std::string sent_;
};

} // namespace huimin::town
