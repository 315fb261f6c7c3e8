// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/acquirer/acquirer.h"

#include <variant>

namespace huimin::transaction {

/// The card in the slot, as far as money needs it. Who it is and what its PIN is was
/// settled before; here it certifies, is told the bank's answer, and goes back.
class CardDesk
{
public:
    struct Order {
        Money amount;
        bool isPurchase = false;
        std::string date; ///< YYMMDD, local
        std::string time; ///< hhmmss, local
        std::int64_t trace = 0;
    };
    struct Refused {
        std::string reason; ///< "declined", "expired", or emv::Failure's word
    };
    /// A request with everything but its trace number.
    using Certified = std::variant<Acquirer::Request, Refused>;

    struct ChipAnswer {
        bool agreed = false;
        std::string reason; ///< when it did not
    };
    struct HandedBack {
        bool taken = false;
        std::string reason; ///< "notTaken" or "jammed" when the station has it
    };

    virtual ~CardDesk() = default;

    virtual Task<Certified> certify(Order order) = 0;
    virtual Task<ChipAnswer> complete(Acquirer::Answer answer) = 0;
    /// The bank said no, or nothing (empty code): the chip is told.
    virtual Task<void> close(std::string responseCode) = 0;
    /// Gives the card back and waits until it is taken; keeps it when it is not.
    virtual Task<HandedBack> handBack() = 0;
};

} // namespace huimin::transaction
