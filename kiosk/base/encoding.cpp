// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/encoding.h"

#include "kiosk/base/check.h"

#include <iconv.h>

namespace huimin {

namespace {

std::optional<Bytes> convert(const char *to, const char *from, ByteView bytes)
{
    const iconv_t converter = iconv_open(to, from);
    HUIMIN_CHECK(converter != reinterpret_cast<iconv_t>(-1), "iconv does not know an encoding");
    Bytes out(bytes.size() * 4 + 4);
    auto *in = reinterpret_cast<char *>(const_cast<std::uint8_t *>(bytes.data()));
    auto *target = reinterpret_cast<char *>(out.data());
    std::size_t inLeft = bytes.size();
    std::size_t outLeft = out.size();
    const std::size_t done = iconv(converter, &in, &inLeft, &target, &outLeft);
    iconv_close(converter);
    if (done == static_cast<std::size_t>(-1))
        return std::nullopt;
    out.resize(out.size() - outLeft);
    return out;
}

} // namespace

std::optional<Bytes> toGb18030(std::string_view utf8)
{
    return convert("GB18030", "UTF-8", bytesOf(utf8));
}

std::optional<std::string> fromGb18030(ByteView bytes)
{
    const auto text = convert("UTF-8", "GB18030", bytes);
    return text ? std::optional(textOf(*text)) : std::nullopt;
}

std::optional<Bytes> toUtf16(std::string_view utf8)
{
    return convert("UTF-16LE", "UTF-8", bytesOf(utf8));
}

std::optional<std::string> fromUtf16(ByteView bytes)
{
    const auto text = convert("UTF-8", "UTF-16LE", bytes);
    return text ? std::optional(textOf(*text)) : std::nullopt;
}

std::size_t utf8Length(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto lead = static_cast<std::uint8_t>(text[0]);
    const std::size_t length = lead < 0x80                   ? 1
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xF0 && lead < 0xF5 ? 4
                                                             : 0;
    if (length == 0 || length > text.size())
        return 0;
    for (std::size_t at = 1; at < length; ++at)
        if ((static_cast<std::uint8_t>(text[at]) & 0xC0u) != 0x80)
            return 0;
    const auto second = length > 1 ? static_cast<std::uint8_t>(text[1]) : std::uint8_t{0};
    // Longer than need be, a surrogate, or beyond the last code point.
    const bool badSecond = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ||
                           (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90);
    return badSecond ? 0 : length;
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

} // namespace huimin
