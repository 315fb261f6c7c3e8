// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ccnet/ccnet_frame.h"

#include "kiosk/base/check.h"

#include <algorithm>

namespace huimin::ccnet {

Bytes frame(ByteView data)
{
    HUIMIN_CHECK(data.size() + FrameOverhead <= FrameMax, "a CCNET frame has at most 250 bytes");
    Bytes out{Sync, BillValidator, static_cast<std::uint8_t>(data.size() + FrameOverhead)};
    append(out, data);
    const std::uint16_t check = crcKermit(out);
    out.push_back(static_cast<std::uint8_t>(check & 0xFFu)); // low byte first
    out.push_back(static_cast<std::uint8_t>(check >> 8));
    return out;
}

Bytes frame(Command command, ByteView payload)
{
    Bytes data{static_cast<std::uint8_t>(command)};
    append(data, payload);
    return frame(data);
}

std::optional<Result<Bytes>> Decoder::next()
{
    // Stray bytes before a frame occur: look for 02, a plausible address, a
    // plausible length.
    const auto plausible = [this](std::size_t at) {
        if (buffer_[at] != Sync)
            return false;
        if (at + 1 < buffer_.size() && buffer_[at + 1] != BillValidator)
            return false;
        return at + 2 >= buffer_.size() ||
               (buffer_[at + 2] > FrameOverhead && buffer_[at + 2] <= FrameMax);
    };
    std::size_t start = 0;
    while (start < buffer_.size() && !plausible(start))
        ++start;
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(start));
    if (buffer_.size() < 3 || buffer_.size() < buffer_[2])
        return std::nullopt;

    const std::size_t length = buffer_[2];
    const ByteView body = ByteView(buffer_).first(length - 2);
    const unsigned received = buffer_[length - 2] | unsigned{buffer_[length - 1]} << 8;
    const bool good = crcKermit(body) == received;
    Bytes data(body.begin() + 3, body.end());
    // After a bad frame only its first byte is certainly not a beginning.
    buffer_.erase(buffer_.begin(),
                  buffer_.begin() + static_cast<std::ptrdiff_t>(good ? length : 1));
    if (!good)
        return fail(ErrorCode::BadFrame, "CCNET CRC mismatch");
    return data;
}

} // namespace huimin::ccnet
