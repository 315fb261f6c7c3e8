// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <string>

/// The symmetric keys of a bank card, as its issuer and its chip compute them
/// (EMV Book 2 Annex A1, PBOC 3.0 part 5). The SM4 forms follow the same shape with
/// one 16-byte block in place of two 8-byte ones.
namespace huimin::issuer {

enum class Cipher { TripleDes, Sm4 };

/// A card's key out of the issuer's: option A over PAN and sequence number.
Bytes cardKey(Cipher cipher, ByteView issuerKey, const std::string &pan,
              const std::string &sequence);

/// The key for one transaction, out of the card's key and its counter.
Bytes sessionKey(Cipher cipher, ByteView cardKey, std::uint16_t counter);

/// Eight bytes over the data, padded with 80 00 ...
Bytes cryptogram(Cipher cipher, ByteView sessionKey, ByteView data);

/// ARPC method 1: the answer to a cryptogram and a response code.
Bytes responseCryptogram(Cipher cipher, ByteView sessionKey, ByteView requestCryptogram,
                         ByteView responseCode);

/// The four bytes behind a script command.
Bytes scriptMac(Cipher cipher, ByteView sessionKey, ByteView command, std::uint16_t counter,
                ByteView requestCryptogram);

} // namespace huimin::issuer
