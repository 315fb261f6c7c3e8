// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/badges/certificate.h"

#include "kiosk/base/crypto.h"
#include "kiosk/emv/tlv.h"

#include <algorithm>
#include <optional>

namespace huimin::badges {

using namespace std::chrono;

namespace {

// ISO/IEC 7816-6 and 7816-8.
constexpr emv::Tag CardholderCertificate = 0x7F21;
constexpr emv::Tag CertificateBody = 0x7F4E;
constexpr emv::Tag ProfileIdentifier = 0x5F29;
constexpr emv::Tag AuthorityReference = 0x42;
constexpr emv::Tag HolderReference = 0x5F20;
constexpr emv::Tag HolderName = 0x5B;
constexpr emv::Tag DiscretionaryData = 0x53; // the role
constexpr emv::Tag PublicKey = 0x7F49;
constexpr emv::Tag PublicPoint = 0x86;
constexpr emv::Tag EffectiveDate = 0x5F25;
constexpr emv::Tag ExpirationDate = 0x5F24;
constexpr emv::Tag Signature = 0x5F37;

constexpr std::size_t TextMost = 24;
constexpr std::size_t PointBytes = 65;
constexpr std::uint8_t Uncompressed = 0x04;
constexpr std::size_t FingerprintBytes = 8;

std::unexpected<Error> wrong(const char *why)
{
    return fail(ErrorCode::BadData, std::string("badge certificate: ") + why);
}

/// The objects of one level, if they are exactly these, in this order.
Result<std::vector<Bytes>> exactly(ByteView data, std::initializer_list<emv::Tag> tags)
{
    auto objects = emv::parseTlv(data);
    if (!objects)
        return fail(objects.error());
    if (!std::ranges::equal(*objects, tags, {}, &emv::Tlv::tag))
        return wrong("other objects than it has");
    std::vector<Bytes> values;
    for (emv::Tlv &each : *objects)
        values.push_back(std::move(each.value));
    return values;
}

/// What is shown and printed: no control characters, and UTF-8 that is whole.
bool isText(ByteView text)
{
    if (text.empty() || text.size() > TextMost)
        return false;
    for (std::size_t at = 0; at < text.size();) {
        const std::uint8_t lead = text[at++];
        const int more = lead < 0x80   ? 0
                         : lead < 0xC2 ? -1
                         : lead < 0xE0 ? 1
                         : lead < 0xF0 ? 2
                         : lead < 0xF5 ? 3
                                       : -1;
        if (more < 0 || lead < 0x20 || lead == 0x7F)
            return false;
        for (int left = more; left > 0; --left, ++at)
            if (at >= text.size() || (text[at] & 0xC0U) != 0x80)
                return false;
    }
    return true;
}

bool isWord(ByteView text)
{
    return !text.empty() && text.size() <= TextMost &&
           std::ranges::all_of(text, [](std::uint8_t each) {
               return (each >= '0' && each <= '9') || (each >= 'A' && each <= 'Z') ||
                      (each >= 'a' && each <= 'z') || each == '-';
           });
}

/// YYMMDD, a digit a byte.
std::optional<year_month_day> dateOf(ByteView digits)
{
    if (digits.size() != 6 || std::ranges::any_of(digits, [](auto each) { return each > 9; }))
        return std::nullopt;
    const auto two = [&](std::size_t at) { return digits[at] * 10 + digits[at + 1]; };
    const year_month_day date(year(2000 + two(0)), month(static_cast<unsigned>(two(2))),
                              day(static_cast<unsigned>(two(4))));
    return date.ok() ? std::optional(date) : std::nullopt;
}

Result<Certificate> parseBody(ByteView body)
{
    const auto parts =
        exactly(body, {ProfileIdentifier, AuthorityReference, HolderReference, HolderName,
                       DiscretionaryData, PublicKey, EffectiveDate, ExpirationDate});
    if (!parts)
        return fail(parts.error());
    enum { Profile, Authority, Number, Name, Role_, Key, From, Until };
    const auto &all = *parts;
    const Bytes &role = all[Role_];
    if (all[Profile] != Bytes{0x00})
        return wrong("an unknown profile");
    if (!isWord(all[Authority]) || !isWord(all[Number]) || !isText(all[Name]))
        return wrong("a text that is none");
    if (role.size() != 1 || role[0] < 1 || role[0] > 2)
        return wrong("an unknown role");
    const auto point = exactly(all[Key], {PublicPoint});
    if (!point)
        return fail(point.error());
    if (point->front().size() != PointBytes || point->front()[0] != Uncompressed)
        return wrong("no uncompressed point");
    const auto first = dateOf(all[From]);
    const auto last = dateOf(all[Until]);
    if (!first || !last)
        return wrong("a day that is none");
    Certificate certificate;
    certificate.authority = textOf(all[Authority]);
    certificate.number = textOf(all[Number]);
    certificate.name = textOf(all[Name]);
    certificate.role = static_cast<Role>(role[0]);
    certificate.publicKey = Bytes(point->front().begin() + 1, point->front().end());
    certificate.from = *first;
    certificate.until = *last;
    return certificate;
}

} // namespace

std::string Certificate::fingerprint() const
{
    return toHex(ByteView(crypto::sm3(publicKey)).first(FingerprintBytes));
}

Result<Certificate> parseCertificate(ByteView data)
{
    const auto whole = exactly(data, {CardholderCertificate});
    if (!whole)
        return fail(whole.error());
    const auto parts = exactly(whole->front(), {CertificateBody, Signature});
    if (!parts)
        return fail(parts.error());
    auto certificate = parseBody(parts->front());
    if (!certificate)
        return certificate;
    certificate->signature = parts->back();
    if (certificate->signature.size() != protocol::SignatureBytes)
        return wrong("a signature of another length");
    // What was signed is the body with its tag, in the one way in which DER writes it.
    certificate->body = emv::encode(CertificateBody, parts->front());
    return certificate;
}

Bytes protocol::signedFor(ByteView challenge)
{
    Bytes message = bytesOf("HUIMIN BADGE 1");
    append(message, challenge);
    return message;
}

} // namespace huimin::badges
