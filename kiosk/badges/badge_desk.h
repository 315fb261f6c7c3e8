// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/chip_slot.h"
#include "kiosk/badges/certificate.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/crypto.h"
#include "kiosk/emv/chip.h"

#include <functional>
#include <string>
#include <variant>

namespace huimin::badges {

/// Somebody who is who they say: their badge has just proved it.
struct Badge {
    std::string name;
    std::string number;
    Role role = Role::GridWorker;
    std::string fingerprint;

    friend bool operator==(const Badge &, const Badge &) = default;
};

/// Why a card on the reader is no badge that counts.
enum class Refusal {
    NoBadge,   ///< another card, or one that does not answer
    Forged,    ///< not signed by the town, or by a chip that has not its key
    Expired,   ///< before its first day or after its last
    Revoked,   ///< on the list
    Unchecked, ///< the list cannot be read: nobody is let through unseen
};
const char *name(Refusal refusal);

/// Who says which badges count.
struct Authority {
    Bytes key;           ///< SM2, X||Y
    std::string revoked; ///< path: numbers of badges, one a line; # begins a comment
};

/// Watches the reader of badges: who lies there, is checked once, and when they are gone.
/// The card that somebody's money hangs on is in another reader.
class BadgeDesk
{
public:
    struct Gone {};
    using Event = std::variant<Badge, Refusal, Gone>;
    using Listener = std::function<void(const Event &)>;

    BadgeDesk(ChipSlot &slot, Authority authority, Clock &clock, crypto::Random &random);

    void onEvent(Listener listener) { listener_ = std::move(listener); }
    void start() { tasks_.run(watch()); }

private:
    using Checked = std::variant<Badge, Refusal>;

    Task<void> watch();
    /// CardRemoved: it was taken away before it could be checked.
    Task<emv::CardResult<Checked>> check(bool answers);
    Task<emv::CardResult<Checked>> prove(emv::Chip &chip, const Certificate &certificate);
    Task<bool> isStillThere(bool answers);

    ChipSlot &slot_;
    Authority authority_;
    Clock &clock_;
    crypto::Random &random_;
    Listener listener_;
    TaskScope tasks_;
};

/// By what is known without the chip: signature, days, list.
std::variant<Badge, Refusal> judge(const Certificate &certificate, const Authority &authority,
                                   WallTime now);

} // namespace huimin::badges
