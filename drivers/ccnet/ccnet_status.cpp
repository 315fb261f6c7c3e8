// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ccnet/ccnet_status.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::ccnet {

namespace {

struct Row {
    State state;
    bool hasParameter;
};

constexpr std::array Rows{
    Row{State::PowerUp, false},
    Row{State::PowerUpBillInValidator, false},
    Row{State::PowerUpBillInStacker, false},
    Row{State::Initialising, false},
    Row{State::Idling, false},
    Row{State::Accepting, false},
    Row{State::Stacking, false},
    Row{State::Returning, false},
    Row{State::Disabled, false},
    Row{State::Holding, false},
    Row{State::Busy, true},
    Row{State::Rejecting, true},
    Row{State::CassetteFull, false},
    Row{State::CassetteRemoved, false},
    Row{State::ValidatorJammed, false},
    Row{State::CassetteJammed, false},
    Row{State::Cheated, false},
    Row{State::Pause, false},
    Row{State::Failure, true},
    Row{State::TransportJammed, false},
    Row{State::Escrow, true},
    Row{State::Stacked, true},
    Row{State::Returned, true},
};

constexpr std::size_t TableRow = 5;

} // namespace

Result<Poll> parsePoll(ByteView data)
{
    if (data.empty())
        return fail(ErrorCode::BadFrame, "an empty poll answer");
    const auto *row = std::ranges::find_if(
        Rows, [&](const Row &each) { return static_cast<std::uint8_t>(each.state) == data[0]; });
    if (row == Rows.end())
        return fail(ErrorCode::BadData, fmt::format("unknown poll state {:02X}", data[0]));
    if (data.size() != (row->hasParameter ? 2u : 1u))
        return fail(ErrorCode::BadFrame,
                    fmt::format("poll state {:02X} with {} bytes", data[0], data.size()));
    return Poll{row->state, row->hasParameter ? data[1] : std::uint8_t{0}};
}

CashAcceptor::RefuseReason refuseReason(std::uint8_t rejectCode)
{
    using Reason = CashAcceptor::RefuseReason;
    switch (rejectCode) {
    case 0x68: // type inhibited
    case 0x6A: // operation: the slot is closing
        return Reason::DenominationOff;
    case 0x60: // insertion
    case 0x61: // magnetic or dielectric
    case 0x63: // compensation
    case 0x64: // conveying
    case 0x65: // identification
    case 0x66: // verification
    case 0x67: // optic
    case 0x69: // capacity
    case 0x6C: // length
    case 0x6D: // ultraviolet
        return Reason::InvalidBill;
    case 0x62: // the note before is still in the head
        return Reason::SecondNote;
    case 0x92: // barcode coupons
    case 0x93:
    case 0x94:
    case 0x95:
        return Reason::ForeignItems;
    default:
        return Reason::Other;
    }
}

Result<BillTable> parseBillTable(ByteView data)
{
    BillTable table{};
    if (data.size() != table.size() * TableRow)
        return fail(ErrorCode::BadFrame, fmt::format("a bill table of {} bytes", data.size()));
    for (std::size_t type = 0; type < table.size(); ++type) {
        const ByteView row = data.subspan(type * TableRow, TableRow);
        // The country is three letters of the vendor's choice.
        const std::string country = textOf(row.subspan(1, 3));
        const unsigned exponent = row[4] & 0x7Fu;
        const bool fraction = (row[4] & 0x80u) != 0;
        if (row[0] == 0 || fraction || exponent > 4 || (country != "CHN" && country != "CNY"))
            continue;
        std::int64_t yuan = row[0];
        for (unsigned power = 0; power < exponent; ++power)
            yuan *= 10;
        table[type] = Money::yuan(yuan);
    }
    return table;
}

Bytes typeMask(const BillTable &table, const std::set<std::int64_t> &fen)
{
    Bytes mask(3);
    for (std::size_t type = 0; type < table.size(); ++type)
        if (table[type].isPositive() && fen.contains(table[type].inFen()))
            mask[2 - type / 8] = static_cast<std::uint8_t>(mask[2 - type / 8] | 1u << type % 8);
    return mask;
}

} // namespace huimin::ccnet
