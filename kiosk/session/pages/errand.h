// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace huimin::session {

/// Which errand, for the bar of steps; `step` counts from 0.
enum class Errand {
    None,
    Withdrawal,
    Bill,
    Case,
    Pension,
    School,
    Directory,
    Culture,
    Clinic,
    SocialSecurity,
    SocialCard,
    Proofs, ///< papers about earlier payments
    Medical,
    Announcements,
};

} // namespace huimin::session
