// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace huimin::hardware {

class Cabinet;

/// One thing that can be done to a device. In its words N is a number, UNIT a cassette,
/// LINES and MILLISECONDS what they say, HEX a byte; they arrive as numbers.
struct Trick {
    const char *device;
    const char *words;
    std::function<void(Cabinet &, const std::vector<int> &)> happens;
    bool stands = false;              ///< until another one ends it
    std::vector<const char *> ends{}; ///< beginnings of what this ends at its device
};

const std::vector<Trick> &tricks();

} // namespace huimin::hardware
