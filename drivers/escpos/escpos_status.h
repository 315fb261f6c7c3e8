// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <deque>
#include <optional>

namespace huimin::escpos {

/// What the printer says about itself, from the four real-time status bytes
/// (DLE EOT n; see README.md).
struct Status {
    bool offline = false;
    bool coverOpen = false;
    bool paperEnd = false;
    bool paperNearEnd = false;
    bool cutterError = false;
    bool unrecoverable = false;
    bool otherError = false;

    friend bool operator==(const Status &, const Status &) = default;
};

inline constexpr std::uint8_t StatusKinds = 4;

/// DLE EOT n.
Bytes statusQuestion(std::uint8_t n);
/// GS r 1: answered when everything before it has gone through.
Bytes doneQuestion();

/// Every real-time answer x satisfies (x AND 93) = 12; anything else is no answer.
bool isRealTimeAnswer(std::uint8_t byte);
/// The answer to GS r 1: bits 4 and 7 are clear.
bool isDoneAnswer(std::uint8_t byte);

/// Takes the answer to question n into the picture.
Result<void> learn(Status &status, std::uint8_t n, std::uint8_t answer);
/// The reverse, for the printer's side.
std::uint8_t answerFor(const Status &status, std::uint8_t n);

/// Answers come as single bytes; XON and XOFF are filtered out.
class Decoder
{
public:
    using Frame = std::uint8_t;

    void feed(ByteView bytes)
    {
        for (const std::uint8_t byte : bytes)
            if (byte != 0x11 && byte != 0x13)
                bytes_.push_back(byte);
    }
    std::optional<Result<std::uint8_t>> next()
    {
        if (bytes_.empty())
            return std::nullopt;
        const std::uint8_t byte = bytes_.front();
        bytes_.pop_front();
        return byte;
    }
    void reset() { bytes_.clear(); }

private:
    std::deque<std::uint8_t> bytes_;
};

} // namespace huimin::escpos
