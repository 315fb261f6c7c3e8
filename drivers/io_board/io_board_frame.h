// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>

namespace huimin::io_board {

// The wire is specified in README.md beside this file.

enum class Command : std::uint8_t {
    Status = 0x01,
    Present = 0x02,
    Retract = 0x03,
    Reject = 0x04,
    Close = 0x05,
};

inline constexpr std::uint8_t AnswerBit = 0x80;

enum class Accepted : std::uint8_t { Started = 0, Busy = 1, NotPossible = 2, UnknownCommand = 3 };

struct Message {
    std::uint8_t sequence = 0;
    std::uint8_t command = 0;
    Bytes data;

    friend bool operator==(const Message &, const Message &) = default;
};

Bytes encode(const Message &message);

class Decoder
{
public:
    using Frame = Message;

    void feed(ByteView bytes) { append(buffer_, bytes); }
    std::optional<Result<Message>> next();
    void reset() { buffer_.clear(); }

private:
    Bytes buffer_;
};

struct Status {
    enum class JobResult : std::uint8_t {
        None = 0,
        Running = 1,
        Done = 2,
        ShutterStuck = 3,
        BeltStuck = 4,
        Interrupted = 5,
    };
    enum class Bin : std::uint8_t { Ok = 0, High = 1, Full = 2 };

    bool shutterClosed = false;
    bool shutterOpen = false;
    bool itemsInTray = false;
    bool headset = false; ///< a plug is in the socket
    bool moving = false;
    JobResult result = JobResult::None;
    Bin retractBin = Bin::Ok;
    std::uint16_t lastJob = 0;
    std::uint16_t lastPresented = 0;

    friend bool operator==(const Status &, const Status &) = default;
};

Bytes encode(const Status &status);
Result<Status> parseStatus(ByteView data);

} // namespace huimin::io_board
