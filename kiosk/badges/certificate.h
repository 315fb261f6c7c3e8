// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <chrono>
#include <string>

namespace huimin::badges {

/// What somebody is who helps others at the station.
enum class Role : std::uint8_t { GridWorker = 1, Volunteer = 2 };

/// What stands in a badge's certificate; README.md has the objects.
struct Certificate {
    std::string authority;
    std::string number;
    std::string name; ///< UTF-8
    Role role = Role::GridWorker;
    Bytes publicKey; ///< SM2, X||Y
    std::chrono::year_month_day from;
    std::chrono::year_month_day until; ///< the last day
    Bytes body;                        ///< that was signed
    Bytes signature;                   ///< r||s

    /// Of its key: tells badges apart in a journal and says nothing of who has one.
    std::string fingerprint() const;
};

/// BadData for everything that is not exactly such a certificate: it is outside data.
Result<Certificate> parseCertificate(ByteView data);

// How a badge is spoken to.
namespace protocol {
inline constexpr const char *Application = "F0484D4241444745"; ///< "HMBADGE", unregistered
inline constexpr std::size_t ChallengeBytes = 32;
inline constexpr std::size_t SignatureBytes = 64;
/// What a badge signs for a challenge: never anything else with this key.
Bytes signedFor(ByteView challenge);
} // namespace protocol

} // namespace huimin::badges
