// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/cash_acceptor.h"
#include "kiosk/base/bytes.h"

#include <array>

namespace huimin::ccnet {

/// What a poll can say, as far as a validator says it.
enum class State : std::uint8_t {
    PowerUp = 0x10,
    PowerUpBillInValidator = 0x11, ///< the note is given back after RESET: never credit it
    PowerUpBillInStacker = 0x12,   ///< the note goes to the cash box after RESET; 81 may follow
    Initialising = 0x13,
    Idling = 0x14,
    Accepting = 0x15,
    Stacking = 0x17,
    Returning = 0x18,
    Disabled = 0x19,
    Holding = 0x1A,
    Busy = 0x1B,
    Rejecting = 0x1C,
    CassetteFull = 0x41,
    CassetteRemoved = 0x42,
    ValidatorJammed = 0x43,
    CassetteJammed = 0x44,
    Cheated = 0x45,
    Pause = 0x46,
    Failure = 0x47,
    TransportJammed = 0x48,
    Escrow = 0x80,
    Stacked = 0x81, ///< the only state that is money
    Returned = 0x82,
};

struct Poll {
    State state{};
    std::uint8_t parameter = 0; ///< note type, reject or failure code, 0 where there is none

    friend bool operator==(const Poll &, const Poll &) = default;
};

/// An answer that no table names is BadData, never the nearest state.
Result<Poll> parsePoll(ByteView data);

CashAcceptor::RefuseReason refuseReason(std::uint8_t rejectCode);

/// Denominations by note type; zero where the type is not used or not renminbi.
using BillTable = std::array<Money, 24>;
Result<BillTable> parseBillTable(ByteView data);

/// The three bytes that name note types: type n is bit n%8 of byte 2 - n/8.
Bytes typeMask(const BillTable &table, const std::set<std::int64_t> &fen);

} // namespace huimin::ccnet
