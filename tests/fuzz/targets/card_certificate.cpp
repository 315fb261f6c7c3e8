// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/crypto.h"
#include "kiosk/emv/oda.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::emv;

namespace {

/// With the exponent 1 a signature is its own message: an issuer who signs everything.
PublicKey openKey(std::size_t size)
{
    return {CaKey::Algorithm::Rsa, Bytes(size, 0xFF), {1}};
}

/// What this issuer signs: header, the body, the hash over it and over `tail`, trailer.
Bytes signedOver(const Bytes &body, const Bytes &tail)
{
    Bytes hashed = body;
    append(hashed, tail);
    Bytes out{0x6A};
    append(out, body);
    append(out, crypto::sha1(hashed));
    out.push_back(0xBC);
    return out;
}

} // namespace

// Whatever stands in a certificate whose signature is right.
HUIMIN_FUZZ("card_certificate", 5000)(ByteView input)
{
    fuzz::Pieces pieces(input);
    Data data;
    data.set(tag::Pan, hex("6228480000000000125F"));
    for (const Tag tag : {tag::IssuerKeyExponent, tag::IssuerKeyRemainder, tag::IccKeyExponent,
                          tag::IccKeyRemainder})
        data.set(tag, pieces.next());
    const Bytes body = pieces.next();
    const Bytes records = pieces.next();
    const auto tail = [&](Tag remainder, Tag exponent) {
        Bytes bytes = data.get(remainder);
        append(bytes, data.get(exponent));
        return bytes;
    };
    const CaKeys none;
    const OdaContext context{data, none, records, {2026, 11}};

    data.set(tag::IssuerCertificate,
             signedOver(body, tail(tag::IssuerKeyRemainder, tag::IssuerKeyExponent)));
    const PublicKey key = openKey(data.get(tag::IssuerCertificate).size());
    const CaKey ca{hex("A000000333"), 1, CaKey::Algorithm::Rsa, key.modulus, key.exponent};
    (void)emv::detail::rsaIssuerKey(context, ca);
    Bytes iccTail = tail(tag::IccKeyRemainder, tag::IccKeyExponent);
    append(iccTail, records);
    data.set(tag::IccCertificate, signedOver(body, iccTail));
    (void)emv::detail::rsaIccKey(context, key);
    data.set(tag::SignedStaticData, signedOver(body, records));
    (void)emv::detail::rsaSda(context, key);
    const auto dynamic = emv::detail::rsaDynamic(signedOver(body, records), records, key);
    if (dynamic)
        (void)splitDynamicData(*dynamic);
    (void)splitDynamicData(body);
    (void)emv::detail::smDynamic(body, records, {CaKey::Algorithm::Sm2, Bytes(64, 1), {}});
    (void)staticDataToAuthenticate(data, records);
}
