// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <vector>

namespace huimin::emv {

/// A certification authority's public key, as the acquirer's parameter download
/// gives it.
struct CaKey {
    enum class Algorithm { Rsa, Sm2 };

    Bytes rid; ///< five bytes
    std::uint8_t index = 0;
    Algorithm algorithm = Algorithm::Rsa;
    Bytes modulus;  ///< RSA modulus, or X||Y of an SM2 key
    Bytes exponent; ///< RSA only
    int expiryYear = 9999;
    int expiryMonth = 12;
};

struct RevokedCertificate {
    Bytes rid;
    std::uint8_t index = 0;
    Bytes serial; ///< three bytes
};

struct CaKeys {
    std::vector<CaKey> keys;
    std::vector<RevokedCertificate> revoked;

    const CaKey *find(ByteView rid, std::uint8_t index) const;
    bool isRevoked(ByteView rid, std::uint8_t index, ByteView serial) const;
};

} // namespace huimin::emv
