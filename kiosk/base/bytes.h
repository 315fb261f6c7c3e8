// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace huimin {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// Upper-case hex, no spaces: the form in which bytes are journalled and logged.
std::string toHex(ByteView bytes);

/// Accepts either case and spaces between bytes; anything else is BadData.
Result<Bytes> fromHex(std::string_view text);

/// For constants in code and tests, where a wrong digit is our own mistake.
Bytes hex(std::string_view text);

/// Packed decimal. The text must consist of an even number of digits 0-9
/// (for card data also 'A'-'F', as in padded PANs).
Bytes bcd(std::string_view evenDigits);

/// The digits of packed decimal, nibbles above 9 as 'A'-'F'.
std::string digits(ByteView packed);

inline Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

inline std::string textOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

/// A number of at most four bytes, the highest first.
std::uint32_t bigEndian(ByteView bytes);

inline void append(Bytes &to, ByteView more)
{
    to.insert(to.end(), more.begin(), more.end());
}

/// XOR of all bytes.
std::uint8_t xorSum(ByteView bytes);

/// CRC-16/KERMIT: poly 1021 reflected, init 0 (CCNET, ID-003, our I/O board).
std::uint16_t crcKermit(ByteView bytes);

} // namespace huimin
