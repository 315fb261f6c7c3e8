// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/lcdm/lcdm_frame.h"

#include "kiosk/base/check.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::lcdm {

namespace {

constexpr std::uint8_t Address = 0x30;
constexpr std::uint8_t TextStart = 0x02;
constexpr std::uint8_t TextEnd = 0x03;
constexpr std::uint8_t Base = 0x20;     // counts and codes travel as value + 20
constexpr std::uint8_t TypeBase = 0x30; // cassette types as value + 30; 30 is "removed"
constexpr std::size_t HeadSize = 4;     // 01 30 02 CMD
constexpr std::size_t FrameMax = 64;
constexpr std::size_t PerUnit = 3;
constexpr std::size_t ReservedInReply = 9;
constexpr int SerialMax = 64;

void putUnits(Bytes &data, const std::array<UnitResult, Cassettes> &units)
{
    for (const UnitResult &unit : units) {
        data.push_back(static_cast<std::uint8_t>(unit.exit + Base));
        data.push_back(static_cast<std::uint8_t>(unit.reject + Base));
        data.push_back(static_cast<std::uint8_t>(unit.type + TypeBase));
    }
}

Result<std::array<UnitResult, Cassettes>> parseUnits(ByteView data)
{
    std::array<UnitResult, Cassettes> units;
    for (std::size_t at = 0; at < units.size(); ++at) {
        const ByteView row = data.subspan(at * PerUnit, PerUnit);
        if (row[0] < Base || row[1] < Base || row[2] < TypeBase ||
            row[0] > Base + NotesPerDispense || row[1] > Base + NotesPerDispense)
            return fail(ErrorCode::BadData, "a cassette count outside its range");
        units[at] = {row[0] - Base, row[1] - Base, static_cast<std::uint8_t>(row[2] - TypeBase)};
    }
    return units;
}

} // namespace

Bytes encode(From from, const Message &message)
{
    Bytes out{static_cast<std::uint8_t>(from), Address, TextStart, message.command};
    append(out, message.data);
    out.push_back(TextEnd);
    out.push_back(xorSum(out));
    return out;
}

std::optional<Result<Decoder::Frame>> Decoder::next()
{
    const auto from = static_cast<std::uint8_t>(from_);
    while (!buffer_.empty()) {
        const std::uint8_t first = buffer_[0];
        // From the host 04 begins a frame, from the device it ends the talk.
        if (first == from) {
            if (buffer_.size() < 3)
                return std::nullopt;
            if (buffer_[1] == Address && buffer_[2] == TextStart)
                return frameAtFront();
        }
        buffer_.erase(buffer_.begin());
        if (first == AckByte)
            return Frame(Ack{});
        if (first == NakByte)
            return Frame(Nak{});
        if (first == EotByte && from_ == From::Device)
            return Frame(EndOfTalk{});
        // Anything else is idle noise: this unit sends stray FF bytes.
    }
    return std::nullopt;
}

std::optional<Result<Decoder::Frame>> Decoder::frameAtFront()
{
    // No further than a frame can reach, so that it does not matter how much has arrived.
    const auto limit =
        buffer_.begin() + static_cast<std::ptrdiff_t>(std::min(buffer_.size(), FrameMax));
    const auto end = std::find(buffer_.begin() + 3, limit, TextEnd);
    if (end == limit || end + 1 == buffer_.end()) {
        if (buffer_.size() <= FrameMax)
            return std::nullopt;
        buffer_.erase(buffer_.begin());
        return fail(ErrorCode::BadFrame, "LCDM frame without an end");
    }
    const auto length = static_cast<std::size_t>(end - buffer_.begin()) + 2;
    const bool good = length >= HeadSize + 2 &&
                      xorSum(ByteView(buffer_).first(length - 1)) == buffer_[length - 1];
    Message message{buffer_[3], {}};
    if (good)
        message.data.assign(buffer_.begin() + HeadSize, end);
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(length));
    if (!good)
        return fail(ErrorCode::BadFrame, "LCDM check byte mismatch");
    return Frame(std::move(message));
}

Message dispenseCommand(const std::array<int, Cassettes> &counts, int serial)
{
    HUIMIN_CHECK(serial >= 0 && serial < SerialMax, "a dispense serial is below 64");
    Message message{static_cast<std::uint8_t>(Command::Dispense), {}};
    for (const int count : counts) {
        HUIMIN_CHECK(count >= 0 && count <= NotesPerDispense, "at most 100 notes");
        message.data.push_back(static_cast<std::uint8_t>(count + Base));
    }
    message.data.push_back(Base); // TO1, TO2: the unit's own time-outs
    message.data.push_back(Base);
    message.data.push_back(static_cast<std::uint8_t>(serial + Base));
    return message;
}

Result<std::pair<std::array<int, Cassettes>, int>> parseDispenseCommand(ByteView data)
{
    if (data.size() != Cassettes + 3)
        return fail(ErrorCode::BadFrame,
                    fmt::format("a dispense command of {} bytes", data.size()));
    std::array<int, Cassettes> counts{};
    for (std::size_t unit = 0; unit < counts.size(); ++unit) {
        if (data[unit] < Base || data[unit] > Base + NotesPerDispense)
            return fail(ErrorCode::BadData, "a note count outside its range");
        counts[unit] = data[unit] - Base;
    }
    if (data.back() < Base || data.back() >= Base + SerialMax)
        return fail(ErrorCode::BadData, "a serial outside its range");
    return std::pair{counts, data.back() - Base};
}

Message dispenseReply(const DispenseResult &result)
{
    Message message{static_cast<std::uint8_t>(Command::Dispense),
                    {static_cast<std::uint8_t>(result.error + Base), Base}};
    putUnits(message.data, result.units);
    message.data.insert(message.data.end(), ReservedInReply, Base);
    return message;
}

Result<DispenseResult> parseDispenseReply(ByteView data)
{
    if (data.size() != 2 + Cassettes * PerUnit + ReservedInReply || data[0] < Base)
        return fail(ErrorCode::BadFrame, fmt::format("a dispense reply of {} bytes", data.size()));
    const auto units = parseUnits(data.subspan(2));
    if (!units)
        return fail(units.error());
    return DispenseResult{static_cast<std::uint8_t>(data[0] - Base), *units};
}

Message lastStatusReply(Command last, const DispenseResult &result)
{
    Message message{
        static_cast<std::uint8_t>(Command::LastStatus),
        {static_cast<std::uint8_t>(last), static_cast<std::uint8_t>(result.error + Base), Base}};
    putUnits(message.data, result.units);
    return message;
}

Result<std::pair<Command, DispenseResult>> parseLastStatusReply(ByteView data)
{
    if (data.size() != 3 + Cassettes * PerUnit || data[1] < Base)
        return fail(ErrorCode::BadFrame, fmt::format("a last status of {} bytes", data.size()));
    const auto units = parseUnits(data.subspan(3));
    if (!units)
        return fail(units.error());
    return std::pair{static_cast<Command>(data[0]),
                     DispenseResult{static_cast<std::uint8_t>(data[1] - Base), *units}};
}

Message statusReply(const DeviceStatus &status)
{
    Message message{static_cast<std::uint8_t>(Command::Status),
                    {static_cast<std::uint8_t>(status.error + Base), Base}};
    for (std::size_t unit = 0; unit < status.units.size(); ++unit) {
        const UnitStatus &each = status.units[unit];
        message.data.push_back(static_cast<std::uint8_t>(Base + (each.nearEnd ? 1 : 0)));
        message.data.push_back(static_cast<std::uint8_t>(TypeBase + (each.present ? unit + 1 : 0)));
        message.data.push_back(Base); // opacity and length: set on the device, not here
        message.data.push_back(Base);
    }
    return message;
}

Result<DeviceStatus> parseStatusReply(ByteView data)
{
    constexpr std::size_t PerUnitStatus = 4;
    if (data.size() != 2 + Cassettes * PerUnitStatus || data[0] < Base)
        return fail(ErrorCode::BadFrame, fmt::format("a status of {} bytes", data.size()));
    DeviceStatus status{static_cast<std::uint8_t>(data[0] - Base), {}};
    for (std::size_t unit = 0; unit < status.units.size(); ++unit) {
        const ByteView row = data.subspan(2 + unit * PerUnitStatus, PerUnitStatus);
        if (row[0] < Base || row[1] < TypeBase)
            return fail(ErrorCode::BadData, "a cassette status outside its range");
        status.units[unit] = {row[1] != TypeBase, ((row[0] - Base) & 1) != 0};
    }
    return status;
}

ErrorKind errorKind(std::uint8_t error)
{
    switch (error) {
    case 0x00:
    case 0x25: // near end: news, not trouble
        return ErrorKind::None;
    case 0x01: // pick
    case 0x0A: // length check
    case 0x0D: // more than ten rejects
    case 0x24: // cassette missing
    case 0x40: // wrong note in cassette 1-4
    case 0x41:
    case 0x42:
    case 0x43:
        return ErrorKind::Pick;
    case 0x0B: // notes on the path before start
    case 0x0C: // more than 100 asked
    case 0x26: // reject tray missing
    case 0x30: // bad command
    case 0x31: // bad parameter
        return ErrorKind::Refused;
    default:
        return ErrorKind::NotesLost;
    }
}

std::string describe(std::uint8_t error)
{
    switch (error) {
    case 0x00:
        return "good";
    case 0x01:
        return "pick failed";
    case 0x02:
        return "jam between check and diverter";
    case 0x03:
        return "jam between diverter and ejector";
    case 0x04:
        return "jam between ejector and exit";
    case 0x05:
        return "note left in the exit";
    case 0x07:
        return "count mismatch";
    case 0x0B:
        return "notes on the path before start";
    case 0x0D:
        return "too many rejects";
    case 0x24:
        return "cassette missing";
    case 0x26:
        return "reject tray missing";
    default:
        return fmt::format("error {:02X}", error);
    }
}

} // namespace huimin::lcdm
