// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/receipt_printer.h"
#include "drivers/escpos/escpos_text.h"

#include <functional>

namespace huimin::escpos {

/// A black-and-white picture, rows padded to whole bytes, most significant bit left.
struct Raster {
    int width = 0;
    int height = 0;
    Bytes rows;
};

struct Paper {
    int columns = 48;     ///< 80 mm at 203 dpi: 576 dots, 12 a column
    bool nativeQr = true; ///< some clones lack the command; then the code is drawn
    /// Draws text that the printer's font lacks, 24 dots high. Without it such
    /// characters become '?'.
    std::function<Raster(const std::string &utf8)> draw;
};

/// The document as ESC/POS (see README.md), from initialise to the
/// cut. Real-time sequences (10 04, 10 14) cannot occur in it: text has no control
/// characters, and in a picture a dot is moved.
Bytes encode(const ReceiptDocument &document, const Paper &paper);

Raster qrRaster(const std::string &text, int module);

} // namespace huimin::escpos
