// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/escpos/escpos_encoder.h"

namespace huimin::view {

/// Draws one line of text 24 dots high, for characters that a printer's own font
/// lacks (rare ones in names).
escpos::Raster drawGlyphs(const std::string &utf8);

} // namespace huimin::view
