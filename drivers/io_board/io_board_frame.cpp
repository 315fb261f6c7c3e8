// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io_board/io_board_frame.h"

#include <fmt/format.h>

namespace huimin::io_board {

namespace {

constexpr std::uint8_t Start = 0x02;
constexpr std::size_t LengthMax = 34; // SEQ, CMD and at most 32 bytes of data
constexpr std::size_t StatusSize = 8;

std::uint16_t littleEndian(ByteView two)
{
    return static_cast<std::uint16_t>(two[0] | unsigned{two[1]} << 8);
}

} // namespace

Bytes encode(const Message &message)
{
    Bytes out{Start, static_cast<std::uint8_t>(message.data.size() + 2), message.sequence,
              message.command};
    append(out, message.data);
    const std::uint16_t check = crcKermit(out);
    out.push_back(static_cast<std::uint8_t>(check & 0xFFu));
    out.push_back(static_cast<std::uint8_t>(check >> 8));
    return out;
}

std::optional<Result<Message>> Decoder::next()
{
    std::size_t start = 0;
    while (start < buffer_.size() && (buffer_[start] != Start ||
                                      (start + 1 < buffer_.size() &&
                                       (buffer_[start + 1] < 2 || buffer_[start + 1] > LengthMax))))
        ++start;
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(start));
    if (buffer_.size() < 2 || buffer_.size() < buffer_[1] + 4u)
        return std::nullopt;

    const std::size_t length = buffer_[1] + 4u;
    const ByteView body = ByteView(buffer_).first(length - 2);
    const bool good = crcKermit(body) == littleEndian(ByteView(buffer_).subspan(length - 2, 2));
    Message message{body[2], body[3], Bytes(body.begin() + 4, body.end())};
    buffer_.erase(buffer_.begin(),
                  buffer_.begin() + static_cast<std::ptrdiff_t>(good ? length : 1));
    if (!good)
        return fail(ErrorCode::BadFrame, "I/O board CRC mismatch");
    return message;
}

Bytes encode(const Status &status)
{
    const unsigned switches = unsigned{status.shutterClosed} | unsigned{status.shutterOpen} << 1 |
                              unsigned{status.itemsInTray} << 2 | unsigned{status.headset} << 3;
    return {static_cast<std::uint8_t>(switches),
            static_cast<std::uint8_t>(status.moving ? 1 : 0),
            static_cast<std::uint8_t>(status.result),
            static_cast<std::uint8_t>(status.retractBin),
            static_cast<std::uint8_t>(status.lastJob & 0xFFu),
            static_cast<std::uint8_t>(status.lastJob >> 8),
            static_cast<std::uint8_t>(status.lastPresented & 0xFFu),
            static_cast<std::uint8_t>(status.lastPresented >> 8)};
}

Result<Status> parseStatus(ByteView data)
{
    if (data.size() != StatusSize)
        return fail(ErrorCode::BadFrame, fmt::format("a status of {} bytes", data.size()));
    if (data[0] > 15 || data[1] > 2 || data[2] > 5 || data[3] > 2)
        return fail(ErrorCode::BadData, "a status outside its table: " + toHex(data));
    return Status{(data[0] & 1u) != 0,
                  (data[0] & 2u) != 0,
                  (data[0] & 4u) != 0,
                  (data[0] & 8u) != 0,
                  data[1] != 0,
                  static_cast<Status::JobResult>(data[2]),
                  static_cast<Status::Bin>(data[3]),
                  littleEndian(data.subspan(4, 2)),
                  littleEndian(data.subspan(6, 2))};
}

} // namespace huimin::io_board
