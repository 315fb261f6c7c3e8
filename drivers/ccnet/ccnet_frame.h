// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>

namespace huimin::ccnet {

/// 02 | ADR | LNG | data | CRC lo | CRC hi, LNG counting the whole frame
/// (see README.md). The long form (LNG 00) is only used to download
/// firmware, which this driver never does, and is refused.
inline constexpr std::uint8_t Sync = 0x02;
inline constexpr std::uint8_t BillValidator = 0x03;
inline constexpr std::size_t FrameOverhead = 5;
inline constexpr std::size_t FrameMax = 0xFA;

enum class Command : std::uint8_t {
    Ack = 0x00,
    Reset = 0x30,
    GetStatus = 0x31,
    SetSecurity = 0x32,
    Poll = 0x33,
    EnableBillTypes = 0x34,
    Stack = 0x35,
    Return = 0x36,
    Identification = 0x37,
    Hold = 0x38,
    GetBillTable = 0x41,
    Nak = 0xFF,
};

/// Single-byte answers.
inline constexpr std::uint8_t AckByte = 0x00;
inline constexpr std::uint8_t IllegalCommand = 0x30;
inline constexpr std::uint8_t NakByte = 0xFF;

Bytes frame(ByteView data);
Bytes frame(Command command, ByteView payload = {});

/// Finds frames in a stream of bytes. Gives the data between length and CRC, or
/// BadFrame once for a frame whose CRC is wrong.
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

} // namespace huimin::ccnet
