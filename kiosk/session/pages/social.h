// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/page_printer.h"
#include "kiosk/session/pages/identity.h"
#include "services/social_security/social_security.h"

#include <optional>
#include <string>
#include <vector>

namespace huimin::session {

/// What somebody has paid in (社保). Choose SocialDone; ChooseAccesses: who has looked at this;
/// SocialYears, SocialInsurances, SocialPaper.
struct SocialPage {
    SocialSecurity::Record record;
    bool hidden = false;   ///< somebody helps: amounts are not shown
    bool hasPaper = false; ///< this station prints whole pages
    std::optional<PagePrinter::Trouble> paperTrouble;

    friend bool operator==(const SocialPage &, const SocialPage &) = default;
};
inline constexpr int SocialDone = 0;
inline constexpr int SocialYears = 2;
inline constexpr int SocialInsurances = 3;
inline constexpr int SocialPaper = 4;

/// By year and by who paid, newest first. Confirm: the next ones; Cancel: back.
struct YearsPage {
    static constexpr std::size_t Shown = 5;
    std::vector<social_security::YearPaid> years;
    std::size_t from = 0;
    bool hidden = false; ///< as above

    friend bool operator==(const YearsPage &, const YearsPage &) = default;
};

/// One of the insurances: how it stands, and what it is for. Cancel: back.
struct InsurancePage {
    social_security::Insurance insurance;
    bool hidden = false; ///< as above

    friend bool operator==(const InsurancePage &, const InsurancePage &) = default;
};

/// A social-security card, and what can be done with it. Confirm: what its PIN needs; Cancel:
/// back.
struct SocialCardPage {
    enum class Pin { Unknown, NotSet, Set, Blocked };
    social_security::CardStanding standing;
    Pin pin = Pin::Unknown;
    int triesLeft = 0;       ///< when it is set
    bool canWritePin = true; ///< the PIN pad works, and the office does not want it at its counter

    friend bool operator==(const SocialCardPage &, const SocialCardPage &) = default;
};

/// One thing that is done with a social-security card, or was. Offered, Confirm: yes; Cancel:
/// rather not. Otherwise, Confirm: done.
struct CardServicePage {
    enum class What { Activate, NewPin, Unblock, Loss };
    enum class State {
        Offered,
        Done,
        NotDone, ///< nothing has changed on the card
        Unclear  ///< it was taken out, and has not come back
    };
    What what = What::NewPin;
    State state = State::Offered;
    std::string maskedName;
    std::string ending;  ///< of the card's number
    std::string code;    ///< the office's; of what is not clear, the station's
    std::string until;   ///< of a loss; empty: for ever
    bool isLate = false; ///< the office has not heard of it yet
    bool printed = false;

    friend bool operator==(const CardServicePage &, const CardServicePage &) = default;
};

} // namespace huimin::session
