// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/picture_file/picture_head.h"

#include <algorithm>
#include <array>

namespace huimin::picture_file {

namespace {

using Format = Camera::Picture::Format;

constexpr std::array<std::uint8_t, 8> PngBegins{0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

Result<Head> wrong(const char *what)
{
    return fail(ErrorCode::BadData, what);
}

Result<Head> sized(Format format, std::uint32_t width, std::uint32_t height)
{
    const auto isTaken = [](std::uint32_t side) {
        return side >= SideLeast && side <= static_cast<std::uint32_t>(SideMost);
    };
    if (!isTaken(width) || !isTaken(height) || width * height > PixelsMost)
        return wrong("a picture of a size that is not taken");
    return Head{format, static_cast<int>(width), static_cast<int>(height)};
}

/// ISO/IEC 15948, 11.2.2: IHDR comes first and has width and height first.
Result<Head> pngHead(ByteView bytes)
{
    constexpr std::size_t Word = 4;
    constexpr std::uint32_t HeadLength = 13;
    const ByteView chunk = bytes.subspan(PngBegins.size());
    if (chunk.size() < Word * 4 || bigEndian(chunk.first(Word)) != HeadLength ||
        textOf(chunk.subspan(Word, Word)) != "IHDR")
        return wrong("a PNG without its head");
    return sized(Format::Png, bigEndian(chunk.subspan(Word * 2, Word)),
                 bigEndian(chunk.subspan(Word * 3, Word)));
}

/// T.81, table B.1: frames are SOF0 to SOF15, and three codes between them are something else.
bool beginsFrame(std::uint8_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// T.81, B.1.1.3: these stand alone, without a length.
bool standsAlone(std::uint8_t marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

Result<Head> jpegHead(ByteView bytes)
{
    constexpr std::uint8_t Mark = 0xFF;
    constexpr std::uint8_t EndOfImage = 0xD9;
    constexpr std::uint8_t StartOfScan = 0xDA;
    constexpr std::size_t FrameLeast = 7; // its length, precision, height, width
    std::size_t at = 2;
    while (at + 1 < bytes.size()) {
        if (bytes[at] != Mark)
            return wrong("a JPEG with something between its segments");
        const std::uint8_t marker = bytes[at + 1];
        if (marker == Mark) { // fill bytes
            ++at;
            continue;
        }
        at += 2;
        if (standsAlone(marker))
            continue;
        if (marker == EndOfImage || marker == StartOfScan || at + 2 > bytes.size())
            break;
        const std::size_t length = bigEndian(bytes.subspan(at, 2));
        if (length < 2 || length > bytes.size() - at)
            return wrong("a JPEG whose segment does not end");
        if (beginsFrame(marker)) {
            if (length < FrameLeast)
                return wrong("a JPEG with a short frame");
            return sized(Format::Jpeg, bigEndian(bytes.subspan(at + 5, 2)),
                         bigEndian(bytes.subspan(at + 3, 2)));
        }
        at += length;
    }
    return wrong("a JPEG without a frame");
}

} // namespace

Result<Head> parseHead(ByteView bytes)
{
    if (bytes.size() > BytesMost)
        return wrong("a picture that is too long");
    if (bytes.size() >= PngBegins.size() &&
        std::ranges::equal(bytes.first(PngBegins.size()), PngBegins))
        return pngHead(bytes);
    if (bytes.size() > 3 && bytes[0] == 0xFF && bytes[1] == 0xD8)
        return jpegHead(bytes);
    return wrong("neither a PNG nor a JPEG");
}

} // namespace huimin::picture_file
