// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acquirer/frame.h"

#include "kiosk/base/check.h"

namespace huimin::iso8583 {

namespace {

constexpr std::size_t LengthSize = 2;
constexpr std::size_t BodyMax = 4096;

} // namespace

Bytes encode(const Frame &frame)
{
    HUIMIN_CHECK(frame.tpdu.size() == TpduSize && frame.header.size() == HeaderSize,
                 "a TPDU has 5 bytes, a header 6");
    const std::size_t length = TpduSize + HeaderSize + frame.message.size();
    Bytes out{static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length & 0xFFu)};
    append(out, frame.tpdu);
    append(out, frame.header);
    append(out, frame.message);
    return out;
}

Bytes swapped(ByteView tpdu)
{
    return {tpdu[0], tpdu[3], tpdu[4], tpdu[1], tpdu[2]};
}

std::optional<Result<Frame>> Decoder::next()
{
    if (buffer_.size() < LengthSize)
        return std::nullopt;
    const std::size_t length = std::size_t{buffer_[0]} << 8 | buffer_[1];
    if (length < TpduSize + HeaderSize || length > BodyMax) {
        // A stream whose lengths make no sense cannot be found again.
        buffer_.clear();
        return fail(ErrorCode::BadFrame, "a host frame of impossible length");
    }
    if (buffer_.size() < LengthSize + length)
        return std::nullopt;
    const ByteView body = ByteView(buffer_).subspan(LengthSize, length);
    const ByteView tpdu = body.first(TpduSize);
    const ByteView header = body.subspan(TpduSize, HeaderSize);
    const ByteView message = body.subspan(TpduSize + HeaderSize);
    Frame frame{Bytes(tpdu.begin(), tpdu.end()), Bytes(header.begin(), header.end()),
                Bytes(message.begin(), message.end())};
    buffer_.erase(buffer_.begin(),
                  buffer_.begin() + static_cast<std::ptrdiff_t>(LengthSize + length));
    return frame;
}

} // namespace huimin::iso8583
