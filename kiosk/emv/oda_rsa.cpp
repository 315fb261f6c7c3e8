// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/crypto.h"
#include "kiosk/emv/oda.h"

#include <algorithm>

namespace huimin::emv::detail {

namespace {

constexpr std::uint8_t Header = 0x6A;
constexpr std::uint8_t Trailer = 0xBC;
constexpr std::size_t HashSize = 20;
constexpr std::uint8_t HashIsSha1 = 0x01;
constexpr std::uint8_t KeyIsRsa = 0x01;

constexpr std::uint8_t IssuerFormat = 0x02;
constexpr std::uint8_t IccFormat = 0x04;
constexpr std::uint8_t StaticFormat = 0x03;
constexpr std::uint8_t DynamicFormat = 0x05;

// What stands around the key in a certificate (EMV Book 2 tables 6 and 14).
constexpr std::size_t IssuerOverhead = 36;
constexpr std::size_t IccOverhead = 42;

/// Message recovery (EMV Book 2 Annex A2.1): header, format, trailer, and the hash
/// over everything between header and hash with `tail` behind it. Gives the part
/// from the format byte up to the hash.
Result<Bytes> recover(const PublicKey &key, ByteView signature, std::uint8_t format, ByteView tail)
{
    const auto plain = crypto::rsaRecover(key.modulus, key.exponent, signature);
    if (!plain)
        return fail(plain.error());
    if (plain->size() < HashSize + 3 || plain->front() != Header || (*plain)[1] != format ||
        plain->back() != Trailer)
        return fail(ErrorCode::Refused, "a signature that does not open");
    const ByteView body = ByteView(*plain).subspan(1, plain->size() - HashSize - 2);
    Bytes hashed(body.begin(), body.end());
    append(hashed, tail);
    const auto hash = crypto::sha1(hashed);
    if (!std::ranges::equal(hash, ByteView(*plain).subspan(plain->size() - HashSize - 1, HashSize)))
        return fail(ErrorCode::Refused, "a signature over other data");
    return Bytes(body.begin(), body.end());
}

/// The key inside a certificate body and its remainder.
Result<Bytes> assembleKey(ByteView inCertificate, ByteView remainder, std::size_t length)
{
    if (length <= inCertificate.size()) {
        // Shorter keys are padded with BB, and have no remainder.
        return Bytes(inCertificate.begin(),
                     inCertificate.begin() + static_cast<std::ptrdiff_t>(length));
    }
    if (remainder.size() != length - inCertificate.size())
        return fail(ErrorCode::BadData, "a key whose remainder does not fit");
    Bytes key(inCertificate.begin(), inCertificate.end());
    append(key, remainder);
    return key;
}

bool isBeforeOrIn(YearMonth today, const Result<YearMonth> &expiry)
{
    return expiry && today <= *expiry;
}

} // namespace

Result<PublicKey> rsaIssuerKey(const OdaContext &context, const CaKey &ca)
{
    const Bytes &certificate = context.data.get(tag::IssuerCertificate);
    const Bytes &exponent = context.data.get(tag::IssuerKeyExponent);
    const Bytes &remainder = context.data.get(tag::IssuerKeyRemainder);
    if (certificate.empty() || exponent.empty())
        return fail(ErrorCode::NotFound, "the issuer certificate is missing");
    Bytes tail = remainder;
    append(tail, exponent);
    const auto body =
        recover({CaKey::Algorithm::Rsa, ca.modulus, ca.exponent}, certificate, IssuerFormat, tail);
    if (!body)
        return fail(body.error());
    // format 1, issuer 4, expiry 2, serial 3, hash 1, algorithm 1, length 1, exponent 1, key
    constexpr std::size_t KeyAt = 14;
    if (body->size() < KeyAt + 1 || certificate.size() < IssuerOverhead)
        return fail(ErrorCode::BadData, "an issuer certificate that is too short");
    const ByteView view = *body;
    if (!issuerMatches(view.subspan(1, 4), context.data.get(tag::Pan)))
        return fail(ErrorCode::Refused, "an issuer certificate for another issuer");
    if (!isBeforeOrIn(context.today, expiryOf(view.subspan(5, 2))))
        return fail(ErrorCode::Refused, "the issuer certificate has expired");
    if (context.keys.isRevoked(ca.rid, ca.index, view.subspan(7, 3)))
        return fail(ErrorCode::Refused, "the issuer certificate is revoked");
    if (view[10] != HashIsSha1 || view[11] != KeyIsRsa)
        return fail(ErrorCode::BadData, "an issuer key of an unknown kind");
    const auto key = assembleKey(view.subspan(KeyAt), remainder, view[12]);
    if (!key)
        return fail(key.error());
    return PublicKey{CaKey::Algorithm::Rsa, *key, exponent};
}

Result<PublicKey> rsaIccKey(const OdaContext &context, const PublicKey &issuer)
{
    const Bytes &certificate = context.data.get(tag::IccCertificate);
    const Bytes &exponent = context.data.get(tag::IccKeyExponent);
    const Bytes &remainder = context.data.get(tag::IccKeyRemainder);
    if (certificate.empty() || exponent.empty())
        return fail(ErrorCode::NotFound, "the ICC certificate is missing");
    Bytes tail = remainder;
    append(tail, exponent);
    append(tail, context.staticData);
    const auto body = recover(issuer, certificate, IccFormat, tail);
    if (!body)
        return fail(body.error());
    // format 1, PAN 10, expiry 2, serial 3, hash 1, algorithm 1, length 1, exponent 1, key
    constexpr std::size_t KeyAt = 20;
    if (body->size() < KeyAt + 1 || certificate.size() < IccOverhead)
        return fail(ErrorCode::BadData, "an ICC certificate that is too short");
    const ByteView view = *body;
    std::string pan = digits(context.data.get(tag::Pan));
    pan.resize(20, 'F');
    if (digits(view.subspan(1, 10)) != pan)
        return fail(ErrorCode::Refused, "an ICC certificate for another card");
    if (!isBeforeOrIn(context.today, expiryOf(view.subspan(11, 2))))
        return fail(ErrorCode::Refused, "the ICC certificate has expired");
    if (view[16] != HashIsSha1 || view[17] != KeyIsRsa)
        return fail(ErrorCode::BadData, "an ICC key of an unknown kind");
    const auto key = assembleKey(view.subspan(KeyAt), remainder, view[18]);
    if (!key)
        return fail(key.error());
    return PublicKey{CaKey::Algorithm::Rsa, *key, exponent};
}

Result<Bytes> rsaSda(const OdaContext &context, const PublicKey &issuer)
{
    const Bytes &signature = context.data.get(tag::SignedStaticData);
    if (signature.empty())
        return fail(ErrorCode::NotFound, "the static signature is missing");
    const auto body = recover(issuer, signature, StaticFormat, context.staticData);
    if (!body)
        return fail(body.error());
    // format 1, hash 1, DAC 2, padding BB
    if (body->size() < 4 || (*body)[1] != HashIsSha1)
        return fail(ErrorCode::BadData, "a static signature of an unknown kind");
    return Bytes(body->begin() + 2, body->begin() + 4);
}

Result<Bytes> rsaDynamic(ByteView signedData, ByteView terminalData, const PublicKey &icc)
{
    const auto body = recover(icc, signedData, DynamicFormat, terminalData);
    if (!body)
        return fail(body.error());
    // format 1, hash 1, length 1, ICC dynamic data, padding BB
    const ByteView view = *body;
    if (view.size() < 3 || view[1] != HashIsSha1 || view.size() < 3u + view[2])
        return fail(ErrorCode::BadData, "a dynamic signature of an unknown kind");
    const ByteView dynamic = view.subspan(3, view[2]);
    return Bytes(dynamic.begin(), dynamic.end());
}

} // namespace huimin::emv::detail
