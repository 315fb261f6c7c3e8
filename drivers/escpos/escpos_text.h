// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace huimin::escpos {

/// One character of UTF-8 text as the printer sees it.
struct Glyph {
    std::string utf8;
    int columns = 1;              ///< full-width characters take two
    std::optional<Bytes> gb18030; ///< missing: not in a printer's font, draw it
};

/// Splits text into glyphs. Bytes that are no UTF-8 become '?', control characters
/// vanish: what stands on paper may come from outside.
std::vector<Glyph> glyphsOf(std::string_view text);

int columnsOf(const std::vector<Glyph> &glyphs);

/// Lines of at most `columns`, broken at columns, not at characters; ASCII words
/// stay together where they fit.
std::vector<std::vector<Glyph>> wrapped(const std::vector<Glyph> &glyphs, int columns);

} // namespace huimin::escpos
