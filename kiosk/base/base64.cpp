// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/base64.h"

#include <array>

namespace huimin {

namespace {

constexpr std::string_view Alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t Group = 3; ///< bytes, in four characters
constexpr std::size_t Letters = 4;
constexpr unsigned Bits = 6;
constexpr std::uint8_t None = 0xFF;

constexpr auto Values = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(None);
    for (std::size_t at = 0; at < Alphabet.size(); ++at)
        values[static_cast<std::uint8_t>(Alphabet[at])] = static_cast<std::uint8_t>(at);
    return values;
}();

} // namespace

std::string toBase64(ByteView bytes)
{
    std::string text;
    text.reserve((bytes.size() + Group - 1) / Group * Letters);
    for (std::size_t at = 0; at < bytes.size(); at += Group) {
        const std::size_t count = std::min(Group, bytes.size() - at);
        std::uint32_t value = 0;
        for (std::size_t each = 0; each < Group; ++each)
            value = value << 8U | (each < count ? bytes[at + each] : 0U);
        for (std::size_t letter = 0; letter < Letters; ++letter) {
            const unsigned shift = Bits * static_cast<unsigned>(Letters - 1 - letter);
            text += letter <= count ? Alphabet[value >> shift & 0x3FU] : '=';
        }
    }
    return text;
}

Result<Bytes> fromBase64(std::string_view text)
{
    if (text.size() % Letters != 0)
        return fail(ErrorCode::BadData, "base64 has whole groups");
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    Bytes bytes;
    bytes.reserve(text.size() / Letters * Group);
    for (std::size_t at = 0; at < text.size(); at += Letters) {
        const bool isLast = at + Letters == text.size();
        const std::size_t empty = isLast ? padding : 0;
        std::uint32_t value = 0;
        for (std::size_t letter = 0; letter < Letters; ++letter) {
            const std::uint8_t each =
                letter < Letters - empty ? Values[static_cast<std::uint8_t>(text[at + letter])] : 0;
            if (each == None)
                return fail(ErrorCode::BadData, "not of base64");
            value = value << Bits | each;
        }
        // Bits that stand for nothing are none: otherwise there were several texts.
        if ((value & ((1U << (8U * empty)) - 1U)) != 0)
            return fail(ErrorCode::BadData, "base64 ends with bits that mean nothing");
        for (std::size_t each = 0; each < Group - empty; ++each)
            bytes.push_back(static_cast<std::uint8_t>(value >> (8U * (Group - 1 - each))));
    }
    return bytes;
}

} // namespace huimin
