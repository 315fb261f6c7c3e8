// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/emv/chip.h"
#include "kiosk/emv/data.h"

namespace huimin::emv {

/// Bits of the application interchange profile, byte 1 (EMV Book 3 Annex C1).
namespace aip {
inline constexpr std::uint8_t Sda = 0x40;
inline constexpr std::uint8_t Dda = 0x20;
inline constexpr std::uint8_t CardholderVerification = 0x10;
inline constexpr std::uint8_t TerminalRiskManagement = 0x08;
inline constexpr std::uint8_t IssuerAuthentication = 0x04;
inline constexpr std::uint8_t Cda = 0x01;
} // namespace aip

/// What reading an application gives beside the data objects.
struct ReadApplication {
    Bytes staticData; ///< the records that offline authentication covers
    Bytes pdolValues; ///< what GET PROCESSING OPTIONS was given, for CDA
};

/// GET PROCESSING OPTIONS, then every record of the AFL (EMV Book 3 10.1, 10.2). Adds
/// what it finds to `data`. A data object that comes twice, a missing mandatory one,
/// or any status word but 9000 ends the transaction.
Task<CardResult<ReadApplication>> readApplication(Chip &chip, Data &data);

} // namespace huimin::emv
