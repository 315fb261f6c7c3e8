// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <array>
#include <optional>
#include <variant>

namespace huimin::lcdm {

/// Puloon LCDM-4000 (see README.md). Host to device 04 30 02 CMD data 03 BCC,
/// device to host 01 30 02 CMD data 03 BCC, BCC = XOR of everything before it.
/// Around each frame single bytes confirm: 06, 15, and 04 from the device when
/// the conversation is over. Data bytes are 20 or above, so 03 ends a frame.
inline constexpr int Cassettes = 4;
inline constexpr int NotesPerDispense = 100;

enum class Command : std::uint8_t {
    Reset = 0x44,
    Status = 0x50,
    Purge = 0x51,
    Dispense = 0x52,
    LastStatus = 0x55,
    SerialNumber = 0x67,
};

struct Ack {
    friend bool operator==(const Ack &, const Ack &) = default;
};
struct Nak {
    friend bool operator==(const Nak &, const Nak &) = default;
};
struct EndOfTalk {
    friend bool operator==(const EndOfTalk &, const EndOfTalk &) = default;
};
struct Message {
    std::uint8_t command = 0;
    Bytes data;

    friend bool operator==(const Message &, const Message &) = default;
};

enum class From : std::uint8_t { Host = 0x04, Device = 0x01 };

Bytes encode(From from, const Message &message);
inline constexpr std::uint8_t AckByte = 0x06;
inline constexpr std::uint8_t NakByte = 0x15;
inline constexpr std::uint8_t EotByte = 0x04;

class Decoder
{
public:
    using Frame = std::variant<Ack, Nak, EndOfTalk, Message>;

    explicit Decoder(From from = From::Device) : from_(from) {}

    void feed(ByteView bytes) { append(buffer_, bytes); }
    std::optional<Result<Frame>> next();
    void reset() { buffer_.clear(); }

private:
    std::optional<Result<Frame>> frameAtFront();

    From from_;
    Bytes buffer_;
};

/// What one cassette gave.
struct UnitResult {
    int exit = 0;   ///< out of the exit, into the tray: this is what is booked
    int reject = 0; ///< into the reject bin
    std::uint8_t type = 0;

    friend bool operator==(const UnitResult &, const UnitResult &) = default;
};

struct DispenseResult {
    std::uint8_t error = 0; ///< 0 is good; see describe()
    std::array<UnitResult, Cassettes> units;

    friend bool operator==(const DispenseResult &, const DispenseResult &) = default;
};

Message dispenseCommand(const std::array<int, Cassettes> &counts, int serial);
Result<std::pair<std::array<int, Cassettes>, int>> parseDispenseCommand(ByteView data);

Message dispenseReply(const DispenseResult &result);
Result<DispenseResult> parseDispenseReply(ByteView data);

/// Of the last purge, dispense or test: which it was, and its result.
Message lastStatusReply(Command last, const DispenseResult &result);
Result<std::pair<Command, DispenseResult>> parseLastStatusReply(ByteView data);

struct UnitStatus {
    bool present = false;
    bool nearEnd = false;

    friend bool operator==(const UnitStatus &, const UnitStatus &) = default;
};
struct DeviceStatus {
    std::uint8_t error = 0;
    std::array<UnitStatus, Cassettes> units;

    friend bool operator==(const DeviceStatus &, const DeviceStatus &) = default;
};
Message statusReply(const DeviceStatus &status);
Result<DeviceStatus> parseStatusReply(ByteView data);

/// What an error means for the counts that came with it.
enum class ErrorKind {
    None,
    Pick,      ///< a cassette gave too little; every note is accounted for
    Refused,   ///< nothing moved
    NotesLost, ///< notes lie in the path or were miscounted: the counts are a lower bound
};
ErrorKind errorKind(std::uint8_t error);
std::string describe(std::uint8_t error);

} // namespace huimin::lcdm
