// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace huimin {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Controls, joiners and marks of direction, private use, tags, what is no character.
constexpr std::array<Range, 12> NotPlain{{{0x00, 0x1F},
                                          {0x7F, 0x9F},
                                          {0xAD, 0xAD},
                                          {0x61C, 0x61C},
                                          {0x180E, 0x180E},
                                          {0x200B, 0x200F},
                                          {0x2028, 0x202E},
                                          {0x2060, 0x206F},
                                          {0xE000, 0xF8FF},
                                          {0xFE00, 0xFE0F},
                                          {0xFEFF, 0xFEFF},
                                          {0xFFF0, 0xFFFF}}};
constexpr char32_t BeyondPictures = 0x32000; ///< ideographs end here; tags and private use follow

char32_t decode(std::string_view sequence)
{
    auto point = static_cast<char32_t>(static_cast<unsigned char>(sequence[0]));
    if (sequence.size() > 1)
        point &= 0x7FU >> sequence.size();
    for (const char each : sequence.substr(1))
        point = (point << 6U) | (static_cast<unsigned char>(each) & 0x3FU);
    return point;
}

} // namespace

bool isPlain(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        if (length == 0)
            return false;
        const char32_t point = decode(text.substr(0, length));
        const bool odd = std::ranges::any_of(NotPlain, [point](const Range &range) {
            return point >= range.first && point <= range.last;
        });
        if (odd || point >= BeyondPictures)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string plain(std::string_view text, std::size_t most)
{
    std::string clean;
    std::size_t count = 0;
    bool blank = false;
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(utf8Length(text), 1);
        const std::string_view each = text.substr(0, length);
        text.remove_prefix(length);
        if (each == " " || each == "\n" || each == "\t") {
            blank = !clean.empty();
        } else if (isPlain(each)) {
            if (count + (blank ? 1 : 0) + 1 > most)
                return clean + "…";
            count += blank ? 2 : 1;
            clean += std::string(std::exchange(blank, false) ? 1 : 0, ' ');
            clean += each;
        }
    }
    return clean;
}

std::string maskedName(std::string_view name)
{
    const std::size_t count = characterCount(name);
    std::string masked;
    for (std::size_t at = 0; at < count; ++at) {
        const std::size_t length = utf8Length(name);
        const bool shown = at == 0 || (at == count - 1 && count > 2);
        masked += shown ? name.substr(0, length) : "*";
        name.remove_prefix(length);
    }
    return masked;
}

bool isMaskOf(std::string_view masked, std::string_view name)
{
    while (!masked.empty() && !name.empty()) {
        const std::size_t shown = utf8Length(masked);
        const std::size_t real = utf8Length(name);
        if (shown == 0 || real == 0)
            return false;
        if (masked.substr(0, shown) != "*" && masked.substr(0, shown) != name.substr(0, real))
            return false;
        masked.remove_prefix(shown);
        name.remove_prefix(real);
    }
    return masked.empty() && name.empty();
}

} // namespace huimin
