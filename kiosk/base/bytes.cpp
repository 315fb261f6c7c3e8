// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/bytes.h"

#include "kiosk/base/check.h"

#include <array>

namespace huimin {

namespace {

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

constexpr std::string_view HexDigits = "0123456789ABCDEF";

} // namespace

std::string toHex(ByteView bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += HexDigits[byte >> 4];
        text += HexDigits[byte & 0x0Fu];
    }
    return text;
}

Result<Bytes> fromHex(std::string_view text)
{
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    int high = -1;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == ' ' && high < 0)
            continue;
        const int value = nibble(text[at]);
        if (value < 0)
            return fail(ErrorCode::BadData, "not a hex digit at position " + std::to_string(at));
        if (high < 0) {
            high = value;
        } else {
            bytes.push_back(static_cast<std::uint8_t>(high << 4 | value));
            high = -1;
        }
    }
    if (high >= 0)
        return fail(ErrorCode::BadData, "odd number of hex digits");
    return bytes;
}

Bytes hex(std::string_view text)
{
    auto bytes = fromHex(text);
    HUIMIN_CHECK(bytes.has_value(), "a hex constant is malformed");
    return *std::move(bytes);
}

Bytes bcd(std::string_view evenDigits)
{
    HUIMIN_CHECK(evenDigits.size() % 2 == 0, "packed decimal needs an even number of digits");
    return hex(evenDigits);
}

std::string digits(ByteView packed)
{
    return toHex(packed);
}

std::uint32_t bigEndian(ByteView bytes)
{
    std::uint32_t value = 0;
    for (const std::uint8_t each : bytes)
        value = value << 8 | each;
    return value;
}

std::uint8_t xorSum(ByteView bytes)
{
    std::uint8_t sum = 0;
    for (const std::uint8_t byte : bytes)
        sum = static_cast<std::uint8_t>(sum ^ byte);
    return sum;
}

std::uint16_t crcKermit(ByteView bytes)
{
    static constexpr auto Table = [] {
        std::array<std::uint16_t, 256> table{};
        for (unsigned byte = 0; byte < table.size(); ++byte) {
            unsigned value = byte;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1u) ? (value >> 1) ^ 0x8408u : value >> 1;
            table[byte] = static_cast<std::uint16_t>(value);
        }
        return table;
    }();
    std::uint16_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = static_cast<std::uint16_t>(value >> 8 ^ Table[(value ^ byte) & 0xFFu]);
    return value;
}

} // namespace huimin
