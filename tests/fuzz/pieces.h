// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/base/check.h"

#include <algorithm>
#include <concepts>
#include <vector>

namespace huimin::fuzz {

/// Takes an input apart into byte strings: two bytes of length before each.
class Pieces
{
public:
    explicit Pieces(ByteView input) : rest_(input) {}

    bool atEnd() const { return rest_.size() < 2; }
    /// As much as there is, when the length says more.
    Bytes next()
    {
        if (atEnd())
            return {};
        const std::size_t length = std::size_t{rest_[0]} << 8 | rest_[1];
        const ByteView piece = rest_.subspan(2, std::min(length, rest_.size() - 2));
        rest_ = rest_.subspan(2 + piece.size());
        return {piece.begin(), piece.end()};
    }

    static void append(Bytes &out, ByteView piece)
    {
        out.push_back(static_cast<std::uint8_t>(piece.size() >> 8));
        out.push_back(static_cast<std::uint8_t>(piece.size() & 0xFFu));
        huimin::append(out, piece);
    }

private:
    ByteView rest_;
};

template <typename Decoder>
using Frames = std::vector<Result<typename Decoder::Frame>>;

/// What a decoder finds in a stream that comes in parts of so many bytes.
template <typename Decoder>
Frames<Decoder> decoded(Decoder &decoder, ByteView stream, std::size_t part)
{
    Frames<Decoder> frames;
    for (std::size_t at = 0; at < stream.size(); at += part) {
        decoder.feed(stream.subspan(at, std::min(part, stream.size() - at)));
        while (auto frame = decoder.next()) {
            frames.push_back(*std::move(frame));
            HUIMIN_CHECK(frames.size() <= stream.size(), "a decoder makes frames out of nothing");
        }
    }
    return frames;
}

template <typename Frame>
bool isSame(const Result<Frame> &one, const Result<Frame> &other)
{
    if (!one || !other)
        return !one && !other;
    if constexpr (std::equality_comparable<Frame>)
        return *one == *other;
    else
        return true;
}

enum class Cut { MayMatter, ChangesNothing };

/// The frames of an input. Its first byte says into which parts it is cut. A decoder that
/// forgot half a frame is as good as new.
template <typename Decoder>
Frames<Decoder> decodedInParts(ByteView input, Cut cut = Cut::ChangesNothing,
                               const Decoder &fresh = Decoder())
{
    if (input.empty())
        return {};
    const ByteView stream = input.subspan(1);
    const std::size_t part = 1 + input[0] % 32u;
    Decoder decoder = fresh;
    auto frames = decoded(decoder, stream, part);
    decoder.reset();
    const auto again = decoded(decoder, stream, part);
    HUIMIN_CHECK(std::ranges::equal(frames, again, isSame<typename Decoder::Frame>),
                 "what came before a reset is forgotten");
    Decoder other = fresh;
    const auto whole = decoded(other, stream, std::max<std::size_t>(stream.size(), 1));
    HUIMIN_CHECK(cut == Cut::MayMatter ||
                     std::ranges::equal(frames, whole, isSame<typename Decoder::Frame>),
                 "how a stream is cut changes nothing");
    return frames;
}

} // namespace huimin::fuzz
