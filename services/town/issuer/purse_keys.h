// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/money.h"

/// The symmetric keys of a purse (PBOC 1.0 part 2, electronic purse), as its issuer and its chip
/// compute them. kiosk/purse knows none of this: a station only carries what they say.
namespace huimin::issuer::purse {

inline constexpr std::uint8_t LoadType = 0x02;
inline constexpr std::uint8_t PurchaseType = 0x06;

/// A card's key out of the issuer's, by the right eight bytes of the card's serial number.
Bytes cardKey(ByteView master, ByteView serial);

/// The key of one load: DLK over random number and number of loads.
Bytes loadKey(ByteView cardLoadKey, ByteView random, std::uint16_t number);
/// Of one purchase: DPK; `terminalNumber` is that of the terminal's transaction, 4 bytes.
Bytes purchaseKey(ByteView cardPurchaseKey, ByteView random, std::uint16_t number,
                  ByteView terminalNumber);
/// What certifies a transaction that has happened: both halves of DTK.
Bytes certifyingKey(ByteView cardTacKey);

/// Four bytes over the data, padded with 80 00 ...
Bytes mac(ByteView eightByteKey, ByteView data);

/// One load, as all three MACs see it.
struct Load {
    Money before;
    Money amount;
    std::uint8_t type = LoadType;
    Bytes terminal;           ///< 6
    std::uint16_t number = 0; ///< of loads before it
    Bytes at;                 ///< YYYYMMDDhhmmss, packed
};
Bytes cardsMac(ByteView sessionKey, const Load &load);
Bytes issuersMac(ByteView sessionKey, const Load &load);
Bytes certificate(ByteView cardTacKey, const Load &load);

/// Big endian, in fen.
Bytes amountBytes(Money amount);

} // namespace huimin::issuer::purse
