// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/badges/badge_desk.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"
#include "kiosk/session/companion.h"
#include "services/help_desk/help_desk.h"

#include <optional>

namespace huimin::session {

// A person: the station's own, or one who came along.

/// The one call for a person that is open, if there is one. The screen says it on every page.
struct HelpStatus {
    bool open = false;
    HelpDesk::Reason reason = HelpDesk::Reason::SomethingElse;
    std::optional<HelpDesk::State> heard; ///< what the desk said last; nothing: it knows nothing
    bool lineDown = false;                ///< the desk does not answer now

    friend bool operator==(const HelpStatus &, const HelpStatus &) = default;
};

/// How the last call ended.
enum class HelpEnd { Withdrawn, Helped, Nobody, Refused };

/// A person: where they are, and a call for them. Choose n: call because of reason n;
/// HelpWithdraw: nobody is needed any more; HelpAgain: call once more. Cancel: back to where
/// one was.
struct HelpPage {
    bool canCall = false; ///< otherwise there are only a place and a telephone number
    HelpStatus call;
    std::optional<HelpEnd> ended;    ///< a moment ago
    bool moneyWaits = false;         ///< it lies in the tray
    bool cardWaits = false;          ///< it is at the exit
    std::optional<Instant> deadline; ///< when it is taken back

    friend bool operator==(const HelpPage &, const HelpPage &) = default;
};
inline constexpr int HelpReasons = 6;
inline constexpr int HelpWithdraw = 100;
inline constexpr int HelpAgain = 101;

/// May they help? Confirm: yes; Cancel: no. Or, with a refusal, why a badge does not count.
struct HelperPage {
    Helper helper;
    std::optional<badges::Refusal> refusal;

    friend bool operator==(const HelperPage &, const HelperPage &) = default;
};

/// Before money goes while somebody helps: only the resident says yes. Confirm: it is my own
/// word; Cancel: rather not.
struct OwnWordPage {
    Helper helper;
    Money amount;

    friend bool operator==(const OwnWordPage &, const OwnWordPage &) = default;
};

} // namespace huimin::session
