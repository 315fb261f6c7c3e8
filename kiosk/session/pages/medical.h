// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/medical/medical_insurance.h"

#include <vector>

namespace huimin::session {

/// Somebody's medical insurance (医保). Choose MedicalDone; ChooseAccesses: who has looked at this;
/// MedicalSpendings; MedicalGuides; MedicalPart + n: one part of it, explained.
struct MedicalPage {
    MedicalInsurance::Cover cover;
    bool hidden = false; ///< somebody helps: amounts are not shown

    friend bool operator==(const MedicalPage &, const MedicalPage &) = default;
};
inline constexpr int MedicalDone = 0;
inline constexpr int MedicalSpendings = 2;
inline constexpr int MedicalGuides = 3;
inline constexpr int MedicalPart = 4;

/// One part: how much it is, and what its word means. Confirm or Cancel: back.
struct MedicalPartPage {
    enum class Part {
        Account, ///< the personal account
        Payers,  ///< who has paid this year; the pooled fund
        Limits   ///< deductible and limit
    };
    Part part = Part::Account;
    MedicalInsurance::Cover cover;
    bool hidden = false; ///< as above

    friend bool operator==(const MedicalPartPage &, const MedicalPartPage &) = default;
};

/// What was spent, newest first. Confirm: the next ones; Cancel: back.
struct SpendingPage {
    static constexpr std::size_t Shown = 4;
    std::vector<MedicalInsurance::Spending> entries; ///< as far as the office was asked
    std::size_t from = 0;
    bool more = false;   ///< the office has older ones
    bool hidden = false; ///< as above

    friend bool operator==(const SpendingPage &, const SpendingPage &) = default;
};

/// A page of the office's, for everybody. Confirm or Cancel: back.
struct GuidePage {
    MedicalInsurance::Guide guide;

    friend bool operator==(const GuidePage &, const GuidePage &) = default;
};

} // namespace huimin::session
