// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/escpos/escpos_text.h"

#include "kiosk/base/encoding.h"

namespace huimin::escpos {

namespace {

Glyph glyphOf(std::string utf8)
{
    if (utf8.size() == 1)
        return {utf8, 1, Bytes{static_cast<std::uint8_t>(utf8[0])}};
    auto encoded = toGb18030(utf8);
    if (!encoded)
        return {"?", 1, Bytes{'?'}};
    // Four-byte forms are rarely in a font ROM: rare characters of personal names.
    if (encoded->size() != 2)
        return {std::move(utf8), 2, std::nullopt};
    return {std::move(utf8), 2, std::move(encoded)};
}

} // namespace

std::vector<Glyph> glyphsOf(std::string_view text)
{
    std::vector<Glyph> glyphs;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<std::uint8_t>(text[at]);
        const std::size_t length = utf8Length(text.substr(at));
        if (lead < 0x20 || lead == 0x7F) {
            ++at;
            continue;
        }
        if (length == 0) {
            glyphs.push_back({"?", 1, Bytes{'?'}});
            ++at;
            continue;
        }
        glyphs.push_back(glyphOf(std::string(text.substr(at, length))));
        at += length;
    }
    return glyphs;
}

int columnsOf(const std::vector<Glyph> &glyphs)
{
    int sum = 0;
    for (const Glyph &glyph : glyphs)
        sum += glyph.columns;
    return sum;
}

std::vector<std::vector<Glyph>> wrapped(const std::vector<Glyph> &glyphs, int columns)
{
    std::vector<std::vector<Glyph>> lines(1);
    int used = 0;
    for (std::size_t at = 0; at < glyphs.size();) {
        // A piece is one wide character, or a run of ASCII up to the next space.
        std::size_t end = at + 1;
        int width = glyphs[at].columns;
        const bool word = glyphs[at].columns == 1 && glyphs[at].utf8 != " ";
        while (word && end < glyphs.size() && glyphs[end].columns == 1 && glyphs[end].utf8 != " ")
            width += glyphs[end++].columns;
        if (width > columns) { // a word longer than the paper is broken where it must
            end = at + 1;
            width = glyphs[at].columns;
        }
        if (used + width > columns) {
            lines.emplace_back();
            used = 0;
            if (glyphs[at].utf8 == " ") {
                at = end;
                continue;
            }
        }
        lines.back().insert(lines.back().end(), glyphs.begin() + static_cast<std::ptrdiff_t>(at),
                            glyphs.begin() + static_cast<std::ptrdiff_t>(end));
        used += width;
        at = end;
    }
    return lines;
}

} // namespace huimin::escpos
