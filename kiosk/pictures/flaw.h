// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

namespace huimin::pictures {

/// What makes a picture hard to see, the worst first: there is one thing to do better at a time.
enum class Flaw { None, Dark, Nothing, Glare, Blurred };

/// The brightness of each point, row by row, 0 to 255.
struct Grey {
    int width = 0;
    int height = 0;
    Bytes points; ///< width times height
};

/// Looks at a picture of about 800 points a side, tile by tile. Pure; whoever reads it may see
/// more, so what it says is advice.
Flaw flawOf(const Grey &picture);

} // namespace huimin::pictures
