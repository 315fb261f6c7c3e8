// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>
#include <string>
#include <variant>

namespace huimin::zt_epp {

/// SZZT "ZT" command set (see README.md).
/// 02 | LLL | CMD data | 03 | XX: LLL counts CMD and data in three decimal digits,
/// XX is the XOR of LLL ... 03 in two hex digits. A reply carries CMD + 30, or an
/// error byte D0-FF in its place. Keys pressed come as single bytes between frames.
inline constexpr std::size_t TextMax = 999;

struct KeyPress {
    std::uint8_t code = 0;

    friend bool operator==(const KeyPress &, const KeyPress &) = default;
};

namespace key {
inline constexpr std::uint8_t Masked = 0x2A; // a digit, hidden
inline constexpr std::uint8_t Enter = 0x0D;
inline constexpr std::uint8_t Cancel = 0x1B;
inline constexpr std::uint8_t Clear = 0x08;
// In the open: digits are 30 to 39, function keys 41 to 48.
inline constexpr std::uint8_t Point = 0x2E;
inline constexpr std::uint8_t DoubleZero = 0x22;
inline constexpr std::uint8_t F1 = 0x41;
inline constexpr std::uint8_t F4 = 0x44;
} // namespace key

struct Message {
    std::uint8_t code = 0; ///< the command, or a reply's code
    std::string text;

    friend bool operator==(const Message &, const Message &) = default;
};

inline constexpr std::uint8_t ReplyOffset = 0x30;
inline constexpr std::uint8_t ErrorBase = 0xD0;

Bytes encode(const Message &message);

class Decoder
{
public:
    using Frame = std::variant<KeyPress, Message>;

    void feed(ByteView bytes) { append(buffer_, bytes); }
    std::optional<Result<Frame>> next();
    void reset() { buffer_.clear(); }

private:
    Bytes buffer_;
};

/// What an error byte is called.
const char *describeError(std::uint8_t code);
/// The pad has been opened or has lost its keys for good: nobody may repair that
/// by loading keys again.
bool isTamper(std::uint8_t code);
bool isKeyMissing(std::uint8_t code);

} // namespace huimin::zt_epp
