// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

namespace huimin::test {

/// The head of a PNG of such a size, with something behind it that tells one from another.
inline Bytes pngHead(std::uint32_t width, std::uint32_t height, std::uint8_t mark = 0)
{
    Bytes bytes = hex("89504E470D0A1A0A0000000D49484452");
    for (const std::uint32_t side : {width, height})
        for (const int shift : {24, 16, 8, 0})
            bytes.push_back(static_cast<std::uint8_t>(side >> shift));
    append(bytes, hex("0802000000"));
    bytes.push_back(mark);
    return bytes;
}

/// Of a JPEG, with what cameras write before the frame.
inline Bytes jpegHead(std::uint16_t width, std::uint16_t height)
{
    // The table's segment has two bytes, then a fill byte stands before the frame.
    Bytes bytes = hex("FFD8FFE000104A46494600010100000100010000FFC400040000FFFFC0001108");
    for (const std::uint16_t side : {height, width})
        for (const int shift : {8, 0})
            bytes.push_back(static_cast<std::uint8_t>(side >> shift));
    append(bytes, hex("03012200021101031101"));
    return bytes;
}

} // namespace huimin::test
