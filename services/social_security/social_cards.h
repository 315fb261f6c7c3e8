// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/clock.h"

#include <optional>
#include <string>

namespace huimin::social_security {

/// How a social-security card stands with the office.
struct CardStanding {
    enum class State {
        Active,
        Inactive, ///< nobody has activated it yet
        Lost      ///< reported; nobody can use it
    };
    std::string reference; ///< this card for the office's errands
    std::string maskedName;
    std::string ending; ///< of its number
    State state = State::Active;
    std::string lostUntil;     ///< a loss that was told here rests then; empty: it stays
    bool pinAtCounter = false; ///< its PIN is dealt with at the counter only
    friend bool operator==(const CardStanding &, const CardStanding &) = default;
};

/// Something is to be done to the PIN of a card. The same key again is the same order.
struct CardOrder {
    enum class What {
        Activate, ///< the first PIN
        NewPin,
        Unblock ///< the old one counts again
    };
    std::string key; ///< made by the station, stored before it is sent, never used twice
    std::string reference;
    What what = What::NewPin;
    std::string station;
    WallTime at;
    std::string pinBlock;   ///< in hex, under the key that the PIN pad shares with the office
    std::string pinAccount; ///< the digits that the block is bound to
    std::string scheme;     ///< "3des", "sm4": the pad's
    friend bool operator==(const CardOrder &, const CardOrder &) = default;
};

/// What the card has said, and a command is wanted for it.
struct CardQuestion {
    enum class Step {
        Admit, ///< that the office may: EXTERNAL AUTHENTICATE
        Write  ///< what the order wants
    };
    std::string key; ///< of the order
    Step step = Step::Admit;
    std::string history;   ///< 26 digits of hex: of its answer to reset
    std::string cipher;    ///< "3des", "sm4": the card's
    std::string challenge; ///< 16 digits of hex; counts once
    friend bool operator==(const CardQuestion &, const CardQuestion &) = default;
};

/// How an order ended, as far as the card has said.
struct CardOutcome {
    std::string key; ///< of the order
    Outcome outcome = Outcome::Unknown;
    bool keyRefused = false; ///< the card did not believe the office: no more of its tries here
    WallTime at;
    friend bool operator==(const CardOutcome &, const CardOutcome &) = default;
};

struct CardLoss {
    std::string key; ///< made by the station, never used twice
    std::string reference;
    std::string station;
    WallTime at;
    friend bool operator==(const CardLoss &, const CardLoss &) = default;
};

const char *name(CardStanding::State state);
const char *name(CardOrder::What what);
const char *name(CardQuestion::Step step);
/// Nothing when there is no such word.
std::optional<CardStanding::State> cardStandingState(const std::string &word);
std::optional<CardOrder::What> cardOrderKind(const std::string &word);
std::optional<CardQuestion::Step> cardStep(const std::string &word);

} // namespace huimin::social_security
