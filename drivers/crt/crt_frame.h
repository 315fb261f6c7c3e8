// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>
#include <string>
#include <variant>

namespace huimin::crt {

/// The CRT-571/591 and MTK-571 family (see README.md).
/// F2 | ADDR | LEN BE2 | 'C' CM PM data | 03 | BCC; replies carry 'P' CM PM st0 st1 st2
/// data, or 'N' CM PM e1 e0. LEN counts the text, BCC is the XOR of F2 ... 03.
/// Before a reply the device confirms with 06 or 15; the host confirms the reply.
inline constexpr std::uint8_t AckByte = 0x06;
inline constexpr std::uint8_t NakByte = 0x15;
inline constexpr std::uint8_t EotByte = 0x04;

struct Ack {
    friend bool operator==(const Ack &, const Ack &) = default;
};
struct Nak {
    friend bool operator==(const Nak &, const Nak &) = default;
};
struct Message {
    char kind = 'C';  ///< 'C' command, 'P' positive, 'N' negative reply
    std::string text; ///< CM, PM and what follows, ASCII

    friend bool operator==(const Message &, const Message &) = default;
};

/// CM and PM in ASCII digits, e.g. "30" is CM 30 PM 30 when written "00".
namespace command {
inline constexpr const char *InitialiseLeave = "\x30\x33";
inline constexpr const char *Status = "\x31\x30";
inline constexpr const char *HoldAtGate = "\x32\x30";
inline constexpr const char *ToContacts = "\x32\x31";
inline constexpr const char *Capture = "\x32\x33";
inline constexpr const char *EnableEntry = "\x33\x30";
inline constexpr const char *DisableEntry = "\x33\x31";
} // namespace command

Bytes encode(const Message &message);

class Decoder
{
public:
    using Frame = std::variant<Ack, Nak, Message>;

    void feed(ByteView bytes) { append(buffer_, bytes); }
    std::optional<Result<Frame>> next();
    void reset() { buffer_.clear(); }

private:
    Bytes buffer_;
};

/// The three status characters of a positive reply.
struct Status {
    enum class Place : char { None = '0', Gate = '1', Inside = '2' };
    Place card = Place::None;
    bool binFull = false;

    friend bool operator==(const Status &, const Status &) = default;
};
Result<Status> parseStatus(const Message &reply);
std::string statusText(const Status &status);

} // namespace huimin::crt
