// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/issuer/badge.h"

#include "kiosk/emv/tlv.h"

namespace huimin::issuer {

namespace {

constexpr const char *Authority = "HUIMIN-TOWN";

/// A digit a byte, as card-verifiable certificates have their dates.
Bytes unpacked(const std::string &digits)
{
    Bytes bytes;
    for (const char digit : digits)
        bytes.push_back(static_cast<std::uint8_t>(digit - '0'));
    return bytes;
}

Bytes bodyOf(const BadgeOrder &order, ByteView publicKey)
{
    Bytes point{0x04};
    append(point, publicKey);
    Bytes body;
    const auto add = [&body](emv::Tag tag, ByteView value) {
        append(body, emv::encode(tag, value));
    };
    add(0x5F29, hex("00"));
    add(0x42, bytesOf(Authority));
    add(0x5F20, bytesOf(order.number));
    add(0x5B, bytesOf(order.name));
    add(0x53, Bytes{static_cast<std::uint8_t>(order.role)});
    add(0x7F49, emv::encode(0x86, point));
    add(0x5F25, unpacked(order.effective));
    add(0x5F24, unpacked(order.expiry));
    return emv::encode(0x7F4E, body);
}

} // namespace

Result<BadgeMaker> BadgeMaker::fromFolder(const std::string &folder)
{
    BadgeMaker maker;
    for (const auto &[name, slot] :
         {std::pair{"badge_ca", &maker.authority_}, std::pair{"badge", &maker.chip_},
          std::pair{"badge_stranger", &maker.stranger_}}) {
        auto signer = Signer::fromPem(folder + "/" + name + ".pem");
        if (!signer)
            return fail(signer.error());
        *slot = std::make_shared<Signer>(*std::move(signer));
    }
    return maker;
}

BadgeImage BadgeMaker::make(const BadgeOrder &order) const
{
    using Mischief = BadgeOrder::Mischief;
    const bool isForged = order.mischief == Mischief::Forged;
    const Bytes body = bodyOf(order, chip_->publicKey());
    Bytes content = body;
    append(content, emv::encode(0x5F37, (isForged ? stranger_ : authority_)->sm2Sign(body)));
    return {emv::encode(0x7F21, content), order.mischief == Mischief::Copied ? stranger_ : chip_};
}

} // namespace huimin::issuer
