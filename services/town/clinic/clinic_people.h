// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/clinic/clinic.h"

#include <optional>
#include <string>
#include <vector>

namespace huimin::town {

/// Somebody whom the clinic knows.
struct ClinicPatient {
    struct Measured {
        Clinic::Reading::Kind kind{};
        std::string value; ///< "132/84" of blood pressure
        int daysAgo = 0;
        bool bySelf = false;
    };
    std::string number; ///< of the identity card
    std::string name;
    char sex = '1'; ///< GB/T 2261.1
    std::string birth;
    std::string cover; ///< "310" or "390"; empty: none
    std::vector<Clinic::Medicine> medicines;
    std::vector<Measured> readings;
    std::string address;    ///< empty: the clinic does not know it
    bool needsCare = false; ///< with a disability, or by a doctor's word; age is known anyway
};

/// A room with a diary.
struct ClinicRoom {
    std::string id;
    std::string name;
    std::string doctor;
    bool atHome = false; ///< they come to people
};

/// What the clinic of the town has, as resources of FHIR R4. Pure.
namespace clinic_people {

std::string patient(const std::string &id, const ClinicPatient &patient);
std::string observation(const std::string &id, const std::string &patient,
                        const ClinicPatient::Measured &measured, WallTime now);
std::string medication(const std::string &id, const std::string &patient,
                       const Clinic::Medicine &medicine, WallTime now);
std::string coverage(const std::string &id, const std::string &patient, const std::string &kind);
/// In which somebody has care at home.
std::string episode(const std::string &patient);
std::string schedule(const ClinicRoom &room);
std::string slot(const Clinic::Slot &slot, bool isFree);
std::string capabilities(WallTime now);
/// In the words of FHIR, and in the clinic's.
std::string outcome(const char *code, const std::string &words);

/// Every quarter of an hour on work days, morning and afternoon, fourteen days from now.
std::vector<Clinic::Slot> diary(const ClinicRoom &room, WallTime now);
/// Whether care at home is for somebody who was born on this day ("1951-07-12").
bool isOldEnough(const std::string &birthDate, WallTime now);
/// Somebody else has it from the beginning: diaries are never empty.
bool isTakenAnyway(const Clinic::Slot &slot);

} // namespace clinic_people

} // namespace huimin::town
