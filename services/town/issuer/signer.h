// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <memory>
#include <string>

namespace huimin::issuer {

/// A private key that signs the way cards need it: RSA with message recovery, SM2 raw.
class Signer
{
public:
    static Result<Signer> fromPem(const std::string &path);
    Signer(Signer &&) noexcept;
    Signer &operator=(Signer &&) noexcept;
    ~Signer();

    bool isSm2() const;
    /// RSA: the modulus. SM2: X||Y.
    Bytes publicKey() const;
    Bytes exponent() const;

    /// RSA private operation on a block as long as the modulus.
    Bytes rsaSign(ByteView block) const;
    /// r||s over SM3 with the default signer id.
    Bytes sm2Sign(ByteView message) const;

private:
    struct Key;
    explicit Signer(std::unique_ptr<Key> key);

    std::unique_ptr<Key> key_;
};

} // namespace huimin::issuer
