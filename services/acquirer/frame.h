// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>

namespace huimin::iso8583 {

inline constexpr std::size_t TpduSize = 5;
inline constexpr std::size_t HeaderSize = 6;

/// What travels: length (2, big endian, excludes itself), TPDU, header, message.
struct Frame {
    Bytes tpdu;
    Bytes header;
    Bytes message;
};

Bytes encode(const Frame &frame);

/// The TPDU of an answer has its two addresses swapped.
Bytes swapped(ByteView tpdu);

class Decoder
{
public:
    using Frame = iso8583::Frame;

    void feed(ByteView bytes) { append(buffer_, bytes); }
    std::optional<Result<iso8583::Frame>> next();
    void reset() { buffer_.clear(); }

private:
    Bytes buffer_;
};

} // namespace huimin::iso8583
