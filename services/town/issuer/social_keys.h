// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "services/town/issuer/card_keys.h"

#include <array>

/// The symmetric keys of social-security cards (社会保障卡), as their office, its modules and their
/// chips compute them. kiosk/social_card knows none of this: a station only carries what they say.
namespace huimin::issuer::social {

/// By what a card's key is made out of a province's: area and chip, eight bytes each.
using Factors = std::array<Bytes, 3>;
/// `area` has six digits, `history` the thirteen historical bytes of the answer to reset.
Factors factorsOf(const std::string &area, ByteView history);

/// One level down. A key of eight bytes is one of single DES.
Bytes childKey(Cipher cipher, ByteView key, ByteView factor);
Bytes cardKey(Cipher cipher, ByteView master, const Factors &factors);

/// The key of one conversation, by a random number.
Bytes sessionKey(Cipher cipher, ByteView key, ByteView random);
/// What proves that somebody has the key: eight bytes over eight.
Bytes proof(Cipher cipher, ByteView session, ByteView text);
/// Four bytes over a command with its header.
Bytes mac(Cipher cipher, ByteView session, ByteView command);
/// A PIN as it travels: its length, packed, padded, enciphered.
Bytes sealed(Cipher cipher, ByteView session, ByteView packedPin);
/// Nothing that a card would take as a PIN: empty.
Bytes opened(Cipher cipher, ByteView session, ByteView sealedPin);

} // namespace huimin::issuer::social
