// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/oda.h"

#include "kiosk/base/crypto.h"

#include <algorithm>

namespace huimin::emv {

namespace {

constexpr std::size_t RidSize = 5;

// Terminal capabilities, byte 3 (EMV Book 4 Annex A2).
constexpr std::uint8_t CanSda = 0x80;
constexpr std::uint8_t CanDda = 0x40;
constexpr std::uint8_t CanCda = 0x08;

} // namespace

OdaMethod chooseOda(ByteView interchangeProfile, ByteView terminalCapabilities)
{
    if (interchangeProfile.empty() || terminalCapabilities.size() < 3)
        return OdaMethod::None;
    const std::uint8_t card = interchangeProfile[0];
    const std::uint8_t terminal = terminalCapabilities[2];
    if ((card & aip::Cda) != 0 && (terminal & CanCda) != 0)
        return OdaMethod::Cda;
    if ((card & aip::Dda) != 0 && (terminal & CanDda) != 0)
        return OdaMethod::Dda;
    if ((card & aip::Sda) != 0 && (terminal & CanSda) != 0)
        return OdaMethod::Sda;
    return OdaMethod::None;
}

Result<Bytes> staticDataToAuthenticate(const Data &data, ByteView records)
{
    Bytes all(records.begin(), records.end());
    if (const Bytes *list = data.find(tag::StaticDataTagList)) {
        if (*list != Bytes{0x82})
            return fail(ErrorCode::BadData, "9F4A asks for more than the AIP");
        append(all, data.get(tag::ApplicationInterchangeProfile));
    }
    return all;
}

Result<PublicKey> issuerKey(const OdaContext &context)
{
    const Bytes &name = context.data.get(tag::DedicatedFileName);
    const Bytes &index = context.data.get(tag::CaPublicKeyIndexCard);
    if (name.size() < RidSize || index.size() != 1)
        return fail(ErrorCode::NotFound, "the card names no CA key");
    const CaKey *ca = context.keys.find(ByteView(name).first(RidSize), index[0]);
    if (ca == nullptr)
        return fail(ErrorCode::NotFound, "CA key " + toHex(index) + " is not known here");
    if (YearMonth{ca->expiryYear, ca->expiryMonth} < context.today)
        return fail(ErrorCode::Refused, "CA key " + toHex(index) + " has expired");
    return ca->algorithm == CaKey::Algorithm::Rsa ? detail::rsaIssuerKey(context, *ca)
                                                  : detail::smIssuerKey(context, *ca);
}

Result<PublicKey> iccKey(const OdaContext &context, const PublicKey &issuer)
{
    return issuer.algorithm == CaKey::Algorithm::Rsa ? detail::rsaIccKey(context, issuer)
                                                     : detail::smIccKey(context, issuer);
}

Result<Bytes> verifySda(const OdaContext &context, const PublicKey &issuer)
{
    return issuer.algorithm == CaKey::Algorithm::Rsa ? detail::rsaSda(context, issuer)
                                                     : detail::smSda(context, issuer);
}

Result<Bytes> verifyDynamic(ByteView signedData, ByteView terminalData, const PublicKey &icc)
{
    return icc.algorithm == CaKey::Algorithm::Rsa
               ? detail::rsaDynamic(signedData, terminalData, icc)
               : detail::smDynamic(signedData, terminalData, icc);
}

Result<DynamicData> splitDynamicData(ByteView iccDynamicData)
{
    // EMV Book 2 table 15: a length of 2 to 8, then the number.
    if (iccDynamicData.empty() || iccDynamicData[0] < 2 || iccDynamicData[0] > 8 ||
        iccDynamicData.size() < 1u + iccDynamicData[0])
        return fail(ErrorCode::BadData, "ICC dynamic data without its number");
    const std::size_t length = iccDynamicData[0];
    const ByteView number = iccDynamicData.subspan(1, length);
    const ByteView rest = iccDynamicData.subspan(1 + length);
    return DynamicData{Bytes(number.begin(), number.end()), Bytes(rest.begin(), rest.end())};
}

Bytes transactionDataHash(ByteView transactionData, CaKey::Algorithm algorithm)
{
    if (algorithm == CaKey::Algorithm::Sm2) {
        const auto hash = crypto::sm3(transactionData);
        return {hash.begin(), hash.end()};
    }
    const auto hash = crypto::sha1(transactionData);
    return {hash.begin(), hash.end()};
}

namespace detail {

Result<YearMonth> expiryOf(ByteView mmyy)
{
    const std::string text = digits(mmyy);
    if (text.size() != 4 || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return fail(ErrorCode::BadData, "a certificate's expiry is no date");
    const int month = (text[0] - '0') * 10 + (text[1] - '0');
    const int year = (text[2] - '0') * 10 + (text[3] - '0');
    if (month < 1 || month > 12)
        return fail(ErrorCode::BadData, "a certificate's expiry has no such month");
    return YearMonth{year < 50 ? 2000 + year : 1900 + year, month};
}

bool issuerMatches(ByteView identifier, ByteView pan)
{
    const std::string named = digits(identifier);
    const std::string number = digits(pan);
    const std::size_t length = std::min(named.find('F'), named.size());
    return length >= 3 && number.size() >= length &&
           named.substr(length).find_first_not_of('F') == std::string::npos &&
           number.compare(0, length, named, 0, length) == 0;
}

} // namespace detail

} // namespace huimin::emv
