// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>

namespace huimin::sam_v {

// The wire is described in README.md beside this file.

/// CMD and PARA.
enum class Command : std::uint16_t {
    Reset = 0x10FF,
    Status = 0x11FF,
    Number = 0x12FF,
    Find = 0x2001,
    Select = 0x2002,
    Read = 0x3001,
};

/// The third byte of an answer's state; the first two are zero.
enum class State : std::uint8_t {
    Ok = 0x90,
    Found = 0x9F,
    BadChecksum = 0x10,
    BadLength = 0x11,
    UnknownCommand = 0x21,
    CardRejectedModule = 0x31,
    ModuleRejectedCard = 0x32,
    CheckFailed = 0x33,
    WrongCardType = 0x37,
    WrongCard = 0x40,
    ReadFailed = 0x41,
    RandomFailed = 0x47,
    SelfTestFailed = 0x60,
    NotAuthorised = 0x66,
    NoCard = 0x80,
    SelectFailed = 0x81,
    NoContent = 0x91,
};

/// A question has a command in front of its data, an answer has three bytes of state.
Bytes encodeQuestion(Command command, ByteView data = {});
Bytes encodeAnswer(State state, ByteView data = {});

struct Answer {
    State state{};
    Bytes data;
};
struct Question {
    Command command{};
    Bytes data;
};
Result<Answer> parseAnswer(ByteView body);
Result<Question> parseQuestion(ByteView body);

/// Cuts bytes into the bodies of frames, between length and check sum. Whatever is not a frame
/// is passed over; one whose sum is wrong is told as such.
class Decoder
{
public:
    using Frame = Bytes;

    void feed(ByteView bytes) { append(buffer_, bytes); }
    std::optional<Result<Bytes>> next();
    void reset() { buffer_.clear(); }

private:
    Bytes buffer_;
};

} // namespace huimin::sam_v
