// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace huimin::writing {

/// A point on the field on which somebody writes: thousandths of its width and height.
struct Point {
    int x = 0;
    int y = 0;

    friend bool operator==(const Point &, const Point &) = default;
};
inline constexpr int FieldSide = 1000;

/// What a finger draws without being lifted.
using Stroke = std::vector<Point>;

} // namespace huimin::writing
