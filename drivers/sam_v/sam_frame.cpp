// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/sam_v/sam_frame.h"

#include <algorithm>
#include <array>

namespace huimin::sam_v {

namespace {

constexpr std::array<std::uint8_t, 5> Preamble{0xAA, 0xAA, 0xAA, 0x96, 0x69};
constexpr std::size_t HeadSize = Preamble.size() + 2;
/// Text, photo and fingerprints are 2,300 bytes; nothing is longer.
constexpr std::size_t BodyMax = 4096;

Bytes framed(ByteView body)
{
    Bytes out(Preamble.begin(), Preamble.end());
    const std::size_t length = body.size() + 1;
    out.push_back(static_cast<std::uint8_t>(length >> 8));
    out.push_back(static_cast<std::uint8_t>(length));
    append(out, body);
    out.push_back(xorSum(ByteView(out).subspan(Preamble.size())));
    return out;
}

} // namespace

Bytes encodeQuestion(Command command, ByteView data)
{
    const auto code = static_cast<std::uint16_t>(command);
    Bytes body{static_cast<std::uint8_t>(code >> 8), static_cast<std::uint8_t>(code)};
    append(body, data);
    return framed(body);
}

Bytes encodeAnswer(State state, ByteView data)
{
    Bytes body{0, 0, static_cast<std::uint8_t>(state)};
    append(body, data);
    return framed(body);
}

Result<Answer> parseAnswer(ByteView body)
{
    if (body.size() < 3 || body[0] != 0 || body[1] != 0)
        return fail(ErrorCode::BadData, "an answer without its state");
    const ByteView data = body.subspan(3);
    return Answer{static_cast<State>(body[2]), {data.begin(), data.end()}};
}

Result<Question> parseQuestion(ByteView body)
{
    if (body.size() < 2)
        return fail(ErrorCode::BadData, "a question without its command");
    const ByteView data = body.subspan(2);
    return Question{static_cast<Command>(body[0] << 8 | body[1]), {data.begin(), data.end()}};
}

std::optional<Result<Bytes>> Decoder::next()
{
    for (;;) {
        const auto start = std::ranges::search(buffer_, Preamble).begin();
        if (start == buffer_.end()) {
            // The last bytes may be the first of a preamble.
            const std::size_t kept = std::min(buffer_.size(), Preamble.size() - 1);
            buffer_.erase(buffer_.begin(), buffer_.end() - static_cast<std::ptrdiff_t>(kept));
            return std::nullopt;
        }
        buffer_.erase(buffer_.begin(), start);
        if (buffer_.size() < HeadSize)
            return std::nullopt;
        const std::size_t length =
            static_cast<std::size_t>(buffer_[HeadSize - 2] << 8 | buffer_[HeadSize - 1]);
        if (length < 3 || length > BodyMax) {
            buffer_.erase(buffer_.begin()); // no frame begins here
            continue;
        }
        if (buffer_.size() < HeadSize + length)
            return std::nullopt;
        const ByteView whole = ByteView(buffer_).subspan(Preamble.size(), length + 2);
        if (xorSum(whole) != 0) {
            // What follows may be a frame that was taken for a part of this one.
            buffer_.erase(buffer_.begin());
            return fail(ErrorCode::BadFrame, "a frame with a wrong check sum");
        }
        Bytes body(whole.begin() + 2, whole.end() - 1);
        // Moved to memory of its own: what was read is somebody's, and is not kept behind it.
        buffer_ =
            Bytes(buffer_.begin() + static_cast<std::ptrdiff_t>(HeadSize + length), buffer_.end());
        return body;
    }
}

} // namespace huimin::sam_v
