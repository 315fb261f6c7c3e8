// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"
#include "services/culture/culture.h"
#include "services/culture/programme.h"

#include <optional>
#include <string>
#include <vector>

namespace huimin::session {

/// A cultural card is wanted on its reader. Choose: it is lost, where that can be reported here.
struct LayCulturePage {
    enum class Trouble { TooShort, OtherCard, Locked, Unreadable, NotThisOne };
    /// To look at it; to put money on it, and leave it there; once more, as it was torn away.
    enum class Mode { Look, Load, Again };
    std::optional<Trouble> trouble; ///< with the last one
    bool canReportLoss = false;
    Mode mode = Mode::Look;
    Money amount; ///< what was paid and waits for it
    std::optional<Instant> deadline;
    bool canExtend = false;

    friend bool operator==(const LayCulturePage &, const LayCulturePage &) = default;
};

/// What a cultural card holds. Choose 0: done; ChooseMovements: what was done with it;
/// ChooseTopUp: put money on it; ChooseProgramme: what is on, and what was booked; ChooseRenewal:
/// for one more year.
struct CulturePage {
    std::optional<Culture::Account> account; ///< nothing: the office does not answer
    Money onCard;                            ///< as the card itself says
    bool hidden = false;                     ///< somebody helps: amounts are not shown
    bool canTopUp = false;
    bool canBook = false;

    friend bool operator==(const CulturePage &, const CulturePage &) = default;
};
inline constexpr int ChooseMovements = 1;
inline constexpr int ChooseTopUp = 2;
inline constexpr int ChooseProgramme = 3;
inline constexpr int ChooseRenewal = 4;

/// A card for one more year. Offered, Confirm: yes; Cancel: not now. The others, Confirm: done.
struct RenewalPage {
    enum class State { Offered, Elsewhere, Renewed };
    State state = State::Offered;
    std::string maskedName;
    std::string ending;  ///< of the card's number
    std::string until;   ///< it is good, then or now
    std::string proofAt; ///< only there, with papers

    friend bool operator==(const RenewalPage &, const RenewalPage &) = default;
};

/// What is on of one kind, or what this card has booked. Choose n: the n-th that is shown;
/// Confirm: the next ones; Cancel: back.
struct OffersPage {
    static constexpr std::size_t Shown = 5; ///< at once
    std::optional<Programme::Kind> kind;    ///< nothing: what was booked
    std::vector<Programme::Offer> offers;
    std::size_t from = 0;
    bool hidden = false; ///< somebody helps: what was booked is not shown

    friend bool operator==(const OffersPage &, const OffersPage &) = default;
};

/// Something that is on, and a place at it. Looked at, Confirm: hold a place. Held, Confirm: book
/// it; Cancel: give it back. Mine, Confirm: the ticket on paper; Choose: cancel it. ToCancel,
/// Confirm: yes; Cancel: keep it. The others, Confirm: done; Choose: something else.
struct OfferPage {
    enum class State { Looked, Held, Booked, Unknown, Mine, ToCancel, Cancelled };
    State state = State::Looked;
    Programme::Offer offer;
    WallTime heldUntil;
    std::string number;   ///< the ticket's; while nobody knows, the station's own
    bool isFinal = false; ///< once it is booked, it cannot be cancelled any more
    bool printed = false;
    bool canPrint = false;

    /// The office gives a place; what was held too long can be asked for again.
    bool canHold() const
    {
        return offer.bar == Programme::Bar::None || offer.bar == Programme::Bar::HoldOver;
    }
    bool canCancel() const { return offer.bar == Programme::Bar::None; }

    friend bool operator==(const OfferPage &, const OfferPage &) = default;
};

/// How much goes onto the card. Choose 0: what the city adds to; 1 + n: only one's own money,
/// amount n.
struct TopUpPage {
    Money onCard;
    std::optional<Culture::TopUp> rule; ///< nothing: the city adds nothing to such a card
    std::vector<Money> amounts;
    bool hidden = false; ///< somebody helps: what is on it is not shown

    bool withCity() const { return rule && !rule->poolEmpty && rule->used < rule->most; }

    friend bool operator==(const TopUpPage &, const TopUpPage &) = default;
};

/// What was paid in, added and spent, newest first. Cancel: back.
struct MovementsPage {
    std::vector<Culture::Movement> movements;
    bool hidden = false; ///< as above

    friend bool operator==(const MovementsPage &, const MovementsPage &) = default;
};

/// Is this card lost? Confirm: yes. With a code it is reported; Confirm: done; Choose: something
/// else.
struct LossPage {
    std::string maskedName;
    std::string ending; ///< of the card's number
    std::string code;   ///< the office's; empty: not reported yet
    bool printed = false;

    friend bool operator==(const LossPage &, const LossPage &) = default;
};

} // namespace huimin::session
