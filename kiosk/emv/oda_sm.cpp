// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/crypto.h"
#include "kiosk/emv/oda.h"

#include <algorithm>

// PBOC 3.0 (JR/T 0025) part 17. SM certificates carry everything in clear with a
// signature r||s behind it; there is nothing to recover, no remainder, no exponent.

namespace huimin::emv::detail {

namespace {

constexpr std::uint8_t IssuerFormat = 0x12;
constexpr std::uint8_t StaticFormat = 0x13;
constexpr std::uint8_t IccFormat = 0x14;
// Not fixed by any public text; the next number of the row (README.md).
constexpr std::uint8_t DynamicFormat = 0x15;

constexpr std::uint8_t SignatureIsSm2 = 0x04;
constexpr std::size_t KeySize = 64;
constexpr std::size_t SignatureSize = 64;
constexpr std::size_t IssuerSize = 142;
constexpr std::size_t IccSize = 148;
constexpr std::size_t StaticSize = 67;

/// What comes before the signature, when the signature over it and `tail` is right.
Result<Bytes> verified(ByteView key, ByteView signedData, ByteView tail)
{
    const ByteView body = signedData.first(signedData.size() - SignatureSize);
    Bytes message(body.begin(), body.end());
    append(message, tail);
    const auto right = crypto::sm2Verify(key, message, signedData.last(SignatureSize));
    if (!right)
        return fail(right.error());
    if (!*right)
        return fail(ErrorCode::Refused, "an SM2 signature that does not fit");
    return Bytes(body.begin(), body.end());
}

/// Signature algorithm, cipher, curve and key length, the same in both certificates.
bool namesSm2Key(ByteView four)
{
    return four[0] == SignatureIsSm2 && four[3] == KeySize;
}

PublicKey keyAtEnd(ByteView body)
{
    const ByteView key = body.last(KeySize);
    return {CaKey::Algorithm::Sm2, Bytes(key.begin(), key.end()), {}};
}

} // namespace

Result<PublicKey> smIssuerKey(const OdaContext &context, const CaKey &ca)
{
    const Bytes &certificate = context.data.get(tag::IssuerCertificate);
    if (certificate.empty())
        return fail(ErrorCode::NotFound, "the issuer certificate is missing");
    if (certificate.size() != IssuerSize || certificate[0] != IssuerFormat)
        return fail(ErrorCode::BadData, "an SM issuer certificate of an unknown form");
    const auto body = verified(ca.modulus, certificate, {});
    if (!body)
        return fail(body.error());
    // format 1, issuer 4, expiry 2, serial 3, four bytes about the key, key 64
    const ByteView view = *body;
    if (!issuerMatches(view.subspan(1, 4), context.data.get(tag::Pan)))
        return fail(ErrorCode::Refused, "an issuer certificate for another issuer");
    const auto expiry = expiryOf(view.subspan(5, 2));
    if (!expiry || *expiry < context.today)
        return fail(ErrorCode::Refused, "the issuer certificate has expired");
    if (context.keys.isRevoked(ca.rid, ca.index, view.subspan(7, 3)))
        return fail(ErrorCode::Refused, "the issuer certificate is revoked");
    if (!namesSm2Key(view.subspan(10, 4)))
        return fail(ErrorCode::BadData, "an issuer key of an unknown kind");
    return keyAtEnd(view);
}

Result<PublicKey> smIccKey(const OdaContext &context, const PublicKey &issuer)
{
    const Bytes &certificate = context.data.get(tag::IccCertificate);
    if (certificate.empty())
        return fail(ErrorCode::NotFound, "the ICC certificate is missing");
    if (certificate.size() != IccSize || certificate[0] != IccFormat)
        return fail(ErrorCode::BadData, "an SM ICC certificate of an unknown form");
    const auto body = verified(issuer.modulus, certificate, context.staticData);
    if (!body)
        return fail(body.error());
    // format 1, PAN 10, expiry 2, serial 3, four bytes about the key, key 64
    const ByteView view = *body;
    std::string pan = digits(context.data.get(tag::Pan));
    pan.resize(20, 'F');
    if (digits(view.subspan(1, 10)) != pan)
        return fail(ErrorCode::Refused, "an ICC certificate for another card");
    const auto expiry = expiryOf(view.subspan(11, 2));
    if (!expiry || *expiry < context.today)
        return fail(ErrorCode::Refused, "the ICC certificate has expired");
    if (!namesSm2Key(view.subspan(16, 4)))
        return fail(ErrorCode::BadData, "an ICC key of an unknown kind");
    return keyAtEnd(view);
}

Result<Bytes> smSda(const OdaContext &context, const PublicKey &issuer)
{
    const Bytes &signature = context.data.get(tag::SignedStaticData);
    if (signature.empty())
        return fail(ErrorCode::NotFound, "the static signature is missing");
    if (signature.size() != StaticSize || signature[0] != StaticFormat)
        return fail(ErrorCode::BadData, "an SM static signature of an unknown form");
    const auto body = verified(issuer.modulus, signature, context.staticData);
    if (!body)
        return fail(body.error());
    return Bytes(body->begin() + 1, body->begin() + 3);
}

Result<Bytes> smDynamic(ByteView signedData, ByteView terminalData, const PublicKey &icc)
{
    // format 1, length 1, ICC dynamic data, r||s
    if (signedData.size() < 2 + SignatureSize || signedData[0] != DynamicFormat ||
        signedData.size() != 2u + signedData[1] + SignatureSize)
        return fail(ErrorCode::BadData, "an SM dynamic signature of an unknown form");
    const auto body = verified(icc.modulus, signedData, terminalData);
    if (!body)
        return fail(body.error());
    return Bytes(body->begin() + 2, body->end());
}

} // namespace huimin::emv::detail
