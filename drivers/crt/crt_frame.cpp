// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/crt/crt_frame.h"

#include "kiosk/base/check.h"

namespace huimin::crt {

namespace {

constexpr std::uint8_t Start = 0xF2;
constexpr std::uint8_t Address = 0x00;
constexpr std::uint8_t End = 0x03;
constexpr std::size_t HeadSize = 4;
constexpr std::size_t TextMax = 520; // 'C' CM PM and 512 bytes of data, and some

bool isKind(std::uint8_t byte)
{
    return byte == 'C' || byte == 'P' || byte == 'N';
}

} // namespace

Bytes encode(const Message &message)
{
    HUIMIN_CHECK(message.text.size() + 1 <= TextMax, "a CRT text has at most 520 bytes");
    const std::size_t length = message.text.size() + 1;
    Bytes out{Start, Address, static_cast<std::uint8_t>(length >> 8),
              static_cast<std::uint8_t>(length & 0xFFu), static_cast<std::uint8_t>(message.kind)};
    append(out, bytesOf(message.text));
    out.push_back(End);
    out.push_back(xorSum(out));
    return out;
}

std::optional<Result<Decoder::Frame>> Decoder::next()
{
    while (!buffer_.empty()) {
        const std::uint8_t first = buffer_[0];
        if (first != Start) {
            buffer_.erase(buffer_.begin());
            if (first == AckByte)
                return Frame(Ack{});
            if (first == NakByte)
                return Frame(Nak{});
            continue;
        }
        if (buffer_.size() < HeadSize)
            return std::nullopt;
        const std::size_t length = std::size_t{buffer_[2]} << 8 | buffer_[3];
        if (length < 3 || length > TextMax || (buffer_.size() > HeadSize && !isKind(buffer_[4]))) {
            buffer_.erase(buffer_.begin());
            continue;
        }
        const std::size_t whole = HeadSize + length + 2;
        if (buffer_.size() < whole)
            return std::nullopt;
        const bool good = buffer_[whole - 2] == End &&
                          xorSum(ByteView(buffer_).first(whole - 1)) == buffer_[whole - 1];
        Message message{static_cast<char>(buffer_[4]),
                        textOf(ByteView(buffer_).subspan(HeadSize + 1, length - 1))};
        buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(whole));
        if (!good)
            return fail(ErrorCode::BadFrame, "card machine check mismatch");
        return Frame(std::move(message));
    }
    return std::nullopt;
}

Result<Status> parseStatus(const Message &reply)
{
    if (reply.kind != 'P' || reply.text.size() < 5)
        return fail(ErrorCode::BadFrame, "a reply without status");
    const char place = reply.text[2];
    const char bin = reply.text[4];
    if (place < '0' || place > '2' || (bin != '0' && bin != '1'))
        return fail(ErrorCode::BadData,
                    "a status outside its table: " + toHex(bytesOf(reply.text)));
    return Status{static_cast<Status::Place>(place), bin == '1'};
}

std::string statusText(const Status &status)
{
    // st1 tells how full a card hopper is; this machine has none.
    return {static_cast<char>(status.card), '0', status.binFull ? '1' : '0'};
}

} // namespace huimin::crt
