// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/companion.h"
#include "kiosk/session/pages/identity.h"
#include "services/social_security/social_security.h"

#include <optional>
#include <string>

namespace huimin::session {

/// What the office says of a pension. Confirm: the yearly check, where it can be done now;
/// Choose 0: done; ChooseAccesses: who has looked at this.
struct PensionPage {
    SocialSecurity::Pension pension;
    bool canCheck = false;
    bool hidden = false; ///< somebody helps: amounts are not shown

    friend bool operator==(const PensionPage &, const PensionPage &) = default;
};

/// Somebody with a badge says that they see the person. Without a witness: one is waited for;
/// Choose: call one. With one, Confirm: they do; Cancel: not so.
struct WitnessPage {
    std::string maskedName;
    std::optional<Helper> witness;

    friend bool operator==(const WitnessPage &, const WitnessPage &) = default;
};

/// How a check ended, or that it is on its way. Confirm: done; Choose 0: something else;
/// ChooseReminder: a message before the next one. NotThrough: a picture got no answer and is not
/// kept, so nothing goes on by itself; Choose 0: another way.
struct CheckResultPage {
    enum class State { Done, Waiting, OnItsWay, NotThrough };
    State state = State::Done;
    bool visit = false; ///< somebody comes home
    std::string until;
    std::string code; ///< the office's; on its way: the station's own number
    std::string by;
    std::string who;
    bool printed = false;
    enum class Reminder { None, Offered, Noted, NoPhone, NotNoted };
    Reminder reminder = Reminder::None;
    std::string remindTo; ///< masked

    friend bool operator==(const CheckResultPage &, const CheckResultPage &) = default;
};
inline constexpr int ChooseReminder = 1;

} // namespace huimin::session
