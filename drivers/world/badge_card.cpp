// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/badge_card.h"

#include <algorithm>

namespace huimin::world {

namespace {

constexpr std::uint32_t Select = 0x00A40400;
constexpr std::uint32_t GetCertificate = 0x00CA7F21;
constexpr std::uint32_t InternalAuthenticate = 0x00880000;
constexpr std::size_t HeaderBytes = 4;
constexpr std::size_t ChallengeBytes = 32;

} // namespace

Bytes BadgeCard::respond(ByteView command)
{
    if (command.size() < HeaderBytes)
        return hex("6700");
    const std::uint32_t header = bigEndian(command.first(HeaderBytes));
    ByteView data;
    if (command.size() > HeaderBytes + 1) {
        const std::size_t length = command[HeaderBytes];
        if (command.size() < HeaderBytes + 1 + length)
            return hex("6700");
        data = command.subspan(HeaderBytes + 1, length);
    }
    return answer(header, data);
}

Bytes BadgeCard::answer(std::uint32_t header, ByteView data)
{
    if (header == Select) {
        selected_ = std::ranges::equal(data, hex("F0484D4241444745"));
        return selected_ ? withGood(hex("6F0A8408F0484D4241444745")) : hex("6A82");
    }
    if (!selected_)
        return hex("6985");
    if (header == GetCertificate)
        return withGood(image_.certificate);
    if (header != InternalAuthenticate)
        return hex("6D00");
    if (data.size() != ChallengeBytes)
        return hex("6700");
    Bytes message = bytesOf("HUIMIN BADGE 1");
    append(message, data);
    return withGood(image_.key->sm2Sign(message));
}

} // namespace huimin::world
