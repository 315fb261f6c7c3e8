// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/result.h"

#include <openssl/types.h>

#include <memory>
#include <string>

namespace huimin::crypto {

/// r||s (64 bytes) over SM3 with the default signer id, as sm2Verify() takes it.
Bytes sm2Sign(EVP_PKEY *key, ByteView message);

/// What a certificate says about an SM2 key.
struct Sm2Certificate {
    std::string name;   ///< whom it is made out to
    std::string serial; ///< in hex
    Bytes key;          ///< X||Y
};
/// BadData: it is none, or has run out.
Result<Sm2Certificate> sm2CertificateIn(const std::string &path);

/// Who signs, and under which certificate.
class Sm2Signer
{
public:
    /// BadData: the key is not that of the certificate.
    static Result<Sm2Signer> open(const std::string &certificate, const std::string &key);

    const Sm2Certificate &certificate() const { return certificate_; }
    Bytes sign(ByteView message) const { return sm2Sign(key_.get(), message); }

private:
    Sm2Signer(Sm2Certificate certificate, std::shared_ptr<EVP_PKEY> key)
        : certificate_(std::move(certificate)), key_(std::move(key))
    {}

    Sm2Certificate certificate_;
    std::shared_ptr<EVP_PKEY> key_;
};

} // namespace huimin::crypto
