// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/issuer/personalise.h"

#include "kiosk/base/crypto.h"
#include "kiosk/base/encoding.h"
#include "kiosk/emv/application.h"
#include "kiosk/emv/tags.h"

namespace huimin::issuer {

using namespace emv;

namespace {

constexpr std::uint8_t RsaHeader = 0x6A;
constexpr std::uint8_t RsaTrailer = 0xBC;
const Bytes CertificateExpiry = hex("1235"); // December 2035
const Bytes CertificateSerial = hex("000001");

std::string paddedPan(const std::string &pan, std::size_t digitCount)
{
    std::string text = pan;
    text.resize(digitCount, 'F');
    return text;
}

/// A signed block with message recovery: header, body padded with BB, hash, trailer.
Bytes rsaSignedBlock(const Signer &signer, Bytes body, ByteView tail)
{
    const std::size_t size = signer.publicKey().size();
    body.resize(size - 22, 0xBB);
    Bytes hashed = body;
    append(hashed, tail);
    const auto hash = crypto::sha1(hashed);
    Bytes block{RsaHeader};
    append(block, body);
    append(block, hash);
    block.push_back(RsaTrailer);
    return signer.rsaSign(block);
}

/// The part of a key that fits into a certificate, and the rest.
std::pair<Bytes, Bytes> split(const Bytes &key, std::size_t fits)
{
    if (key.size() <= fits)
        return {key, {}};
    const auto middle = key.begin() + static_cast<std::ptrdiff_t>(fits);
    return {Bytes(key.begin(), middle), Bytes(middle, key.end())};
}

Bytes record(std::initializer_list<std::pair<Tag, Bytes>> objects)
{
    Bytes inner;
    for (const auto &[each, value] : objects)
        if (!value.empty())
            append(inner, encode(each, value));
    return encode(tag::RecordTemplate, inner);
}

Bytes templateValue(ByteView recordBytes)
{
    return parseTlv(recordBytes)->front().value;
}

Bytes profileOf(const ApplicationOrder &order)
{
    std::uint8_t first =
        aip::CardholderVerification | aip::TerminalRiskManagement | aip::IssuerAuthentication;
    switch (order.authentication) {
    case CardAuthentication::None:
        break;
    case CardAuthentication::Sda:
        first |= aip::Sda;
        break;
    case CardAuthentication::Dda:
        first |= aip::Dda;
        break;
    case CardAuthentication::Cda:
        first |= aip::Dda | aip::Cda;
        break;
    }
    return {first, 0x00};
}

} // namespace

Bytes masterKeyForCryptograms()
{
    return hex("4855494D494E2D414320544553540001");
}

Bytes masterKeyForScripts()
{
    return hex("4855494D494E2D534D20544553540002");
}

Bytes cryptogramData(const CryptogramInput &input)
{
    Bytes data = input.terminalData;
    append(data, input.profile);
    append(data, Bytes{static_cast<std::uint8_t>(input.counter >> 8),
                       static_cast<std::uint8_t>(input.counter & 0xFFu)});
    append(data, input.verificationResults);
    return data;
}

Result<Personaliser::Chain> Personaliser::chain(const std::string &folder, const std::string &kind)
{
    Chain chain;
    for (const auto &[name, slot] : {std::pair{"ca", &chain.ca}, std::pair{"issuer", &chain.issuer},
                                     std::pair{"icc", &chain.chip}}) {
        auto signer = Signer::fromPem(folder + "/" + name + "_" + kind + ".pem");
        if (!signer)
            return fail(signer.error());
        *slot = std::make_shared<Signer>(*std::move(signer));
    }
    return chain;
}

Result<Personaliser> Personaliser::fromFolder(const std::string &folder)
{
    Personaliser personaliser;
    auto rsa = chain(folder, "rsa");
    auto sm = chain(folder, "sm2");
    if (!rsa || !sm)
        return fail(rsa ? sm.error() : rsa.error());
    personaliser.rsa_ = *std::move(rsa);
    personaliser.sm_ = *std::move(sm);
    return personaliser;
}

ApplicationImage Personaliser::personalise(const ApplicationOrder &order) const
{
    ApplicationImage image;
    image.order = order;
    const bool sm = order.cipher == Cipher::Sm4;
    image.profile = profileOf(order);
    image.pdol = sm ? hex("DF69019F1A02") : Bytes();
    // amount, other amount, country, TVR, currency, date, type, unpredictable number
    image.cdol1 = hex("9F02069F03069F1A0295055F2A029A039C019F3704");
    image.cdol2 = hex("8A029F02069F03069F1A0295055F2A029A039C019F3704");
    image.keyForCryptograms =
        cardKey(order.cipher, masterKeyForCryptograms(), order.pan, order.sequence);
    image.keyForScripts = cardKey(order.cipher, masterKeyForScripts(), order.pan, order.sequence);

    const Bytes pan = bcd(paddedPan(order.pan, order.pan.size() + order.pan.size() % 2));
    std::string track = order.pan + "D" + order.expiry.substr(0, 4) + "2201000000000";
    track.resize(track.size() + track.size() % 2, 'F');
    image.records[{1, 1}] = record({{tag::Track2Equivalent, bcd(track)}});
    // Online PIN always, else nothing.
    const Bytes cvmList = hex("0000000000000000 0200 0000");
    const Bytes denial = order.denyExpired ? hex("0050000000") : hex("0010000000");
    image.records[{1, 2}] = record({{tag::ApplicationExpirationDate, bcd(order.expiry)},
                                    {tag::ApplicationEffectiveDate, bcd(order.effective)},
                                    {tag::Pan, pan},
                                    {tag::PanSequenceNumber, bcd(order.sequence)},
                                    {tag::ApplicationUsageControl, hex("FF00")},
                                    {tag::CvmList, cvmList},
                                    {tag::IacDefault, hex("D86004A800")},
                                    {tag::IacDenial, denial},
                                    {tag::IacOnline, hex("D86804F800")},
                                    {tag::IssuerCountryCode, hex("0156")},
                                    {tag::StaticDataTagList, hex("82")}});
    image.records[{1, 3}] = record({{tag::Cdol1, image.cdol1},
                                    {tag::Cdol2, image.cdol2},
                                    {tag::ApplicationVersionCard, hex("0020")},
                                    {tag::ApplicationCurrencyCode, hex("0156")},
                                    {tag::LowerConsecutiveLimit, hex("FF")},
                                    {tag::UpperConsecutiveLimit, hex("FF")}});
    Bytes staticData = templateValue(image.records[{1, 2}]);
    append(staticData, image.profile);
    if (sm)
        addSm(image, std::move(staticData));
    else
        addRsa(image, std::move(staticData));
    image.locator = hex("08010100 08020201 08030300");
    if (order.authentication != CardAuthentication::None)
        append(image.locator, hex("10010200"));
    if (order.mischief == CardMischief::MalformedRecord)
        image.records[{1, 3}][1] = 0x7F;
    return image;
}

void Personaliser::addRsa(ApplicationImage &image, Bytes staticData) const
{
    image.chipKey = rsa_.chip;
    const Bytes issuerKey = rsa_.issuer->publicKey();
    const Bytes issuerExponent = rsa_.issuer->exponent();
    const auto [issuerPart, issuerRest] = split(issuerKey, rsa_.ca->publicKey().size() - 36);
    Bytes body{0x02};
    append(body, bcd(paddedPan(image.order.pan.substr(0, 8), 8)));
    append(body, CertificateExpiry);
    append(body, CertificateSerial);
    append(body, Bytes{0x01, 0x01, static_cast<std::uint8_t>(issuerKey.size()),
                       static_cast<std::uint8_t>(issuerExponent.size())});
    append(body, issuerPart);
    Bytes tail = issuerRest;
    append(tail, issuerExponent);
    const Bytes issuerCertificate = rsaSignedBlock(*rsa_.ca, body, tail);
    image.records[{2, 1}] = record({{tag::CaPublicKeyIndexCard, {RsaCaIndex}},
                                    {tag::IssuerKeyExponent, issuerExponent},
                                    {tag::IssuerKeyRemainder, issuerRest},
                                    {tag::IssuerCertificate, issuerCertificate}});

    if (image.order.mischief == CardMischief::WrongSignature)
        staticData.back() ^= 0x01;
    if (image.order.authentication == CardAuthentication::Sda) {
        const Bytes code = hex("DAC1");
        Bytes staticBody{0x03, 0x01};
        append(staticBody, code);
        image.records[{2, 2}] =
            record({{tag::SignedStaticData, rsaSignedBlock(*rsa_.issuer, staticBody, staticData)}});
        return;
    }
    const Bytes chipKey = rsa_.chip->publicKey();
    const Bytes chipExponent = rsa_.chip->exponent();
    const auto [chipPart, chipRest] = split(chipKey, issuerKey.size() - 42);
    Bytes chipBody{0x04};
    append(chipBody, bcd(paddedPan(image.order.pan, 20)));
    append(chipBody, CertificateExpiry);
    append(chipBody, CertificateSerial);
    append(chipBody, Bytes{0x01, 0x01, static_cast<std::uint8_t>(chipKey.size()),
                           static_cast<std::uint8_t>(chipExponent.size())});
    append(chipBody, chipPart);
    Bytes chipTail = chipRest;
    append(chipTail, chipExponent);
    append(chipTail, staticData);
    image.records[{2, 2}] =
        record({{tag::IccCertificate, rsaSignedBlock(*rsa_.issuer, chipBody, chipTail)},
                {tag::IccKeyExponent, chipExponent},
                {tag::IccKeyRemainder, chipRest},
                {tag::Ddol, hex("9F3704")}});
}

void Personaliser::addSm(ApplicationImage &image, Bytes staticData) const
{
    image.chipKey = sm_.chip;
    const Bytes aboutKey = hex("04000140"); // SM2, no cipher, curve 01, 64 bytes
    Bytes issuerBody{0x12};
    append(issuerBody, bcd(paddedPan(image.order.pan.substr(0, 8), 8)));
    append(issuerBody, CertificateExpiry);
    append(issuerBody, CertificateSerial);
    append(issuerBody, aboutKey);
    append(issuerBody, sm_.issuer->publicKey());
    Bytes issuerCertificate = issuerBody;
    append(issuerCertificate, sm_.ca->sm2Sign(issuerBody));
    image.records[{2, 1}] = record(
        {{tag::CaPublicKeyIndexCard, {SmCaIndex}}, {tag::IssuerCertificate, issuerCertificate}});

    if (image.order.mischief == CardMischief::WrongSignature)
        staticData.back() ^= 0x01;
    if (image.order.authentication == CardAuthentication::Sda) {
        Bytes staticBody = hex("13DAC2");
        Bytes message = staticBody;
        append(message, staticData);
        append(staticBody, sm_.issuer->sm2Sign(message));
        image.records[{2, 2}] = record({{tag::SignedStaticData, staticBody}});
        return;
    }
    Bytes chipBody{0x14};
    append(chipBody, bcd(paddedPan(image.order.pan, 20)));
    append(chipBody, CertificateExpiry);
    append(chipBody, CertificateSerial);
    append(chipBody, aboutKey);
    append(chipBody, sm_.chip->publicKey());
    Bytes message = chipBody;
    append(message, staticData);
    append(chipBody, sm_.issuer->sm2Sign(message));
    image.records[{2, 2}] = record({{tag::IccCertificate, chipBody}, {tag::Ddol, hex("9F3704")}});
}

CardImage Personaliser::card(const std::vector<ApplicationOrder> &orders, bool t0,
                             bool blocked) const
{
    CardImage image;
    // T=0 direct convention, or T=1 with its check byte.
    image.answerToReset = t0 ? hex("3B6A00004855494D494E2D54302E") : hex("3B8A8001");
    if (!t0) {
        append(image.answerToReset, bytesOf("HUIMIN-T1."));
        image.answerToReset.push_back(xorSum(ByteView(image.answerToReset).subspan(1)));
    }
    for (const ApplicationOrder &order : orders)
        image.applications.push_back(personalise(order));
    image.blocked = blocked;
    return image;
}

} // namespace huimin::issuer
