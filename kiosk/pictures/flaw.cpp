// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/pictures/flaw.h"

#include "kiosk/base/check.h"

#include <algorithm>
#include <cstdint>

namespace huimin::pictures {

namespace {

constexpr int Tiles = 16; ///< a side

// Set with drawn papers, and the same in the dark, under a lamp and out of focus: no real camera
// has been met yet, and each has its own light.
constexpr std::int64_t DarkBelow = 45;  ///< of 255, on the whole
constexpr std::int64_t PlainBelow = 40; ///< a spread of about six: a bare table, a blank sheet
constexpr std::int64_t WhiteFrom = 251; ///< a lamp, mirrored: no paper is so white
constexpr std::int64_t SharpFrom = 180; ///< of the sharpest tile; text has thousands
constexpr int GlareTiles = Tiles * Tiles * 3 / 100;

struct Measure {
    std::int64_t count = 0;
    std::int64_t sum = 0;
    std::int64_t squares = 0;

    void add(std::int64_t value)
    {
        ++count;
        sum += value;
        squares += value * value;
    }
    std::int64_t mean() const { return count > 0 ? sum / count : 0; }
    std::int64_t variance() const
    {
        return count > 0 ? (squares * count - sum * sum) / (count * count) : 0;
    }
};

/// How far a point is from what its neighbours let expect: much at an edge, little in a blur.
std::int64_t edgeAt(const Grey &picture, int x, int y)
{
    const auto at = [&](int column, int row) {
        return static_cast<std::int64_t>(
            picture.points[static_cast<std::size_t>(row) * static_cast<std::size_t>(picture.width) +
                           static_cast<std::size_t>(column)]);
    };
    return 4 * at(x, y) - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1);
}

struct Seen {
    Measure whole;
    std::int64_t sharpest = 0;
    int white = 0; ///< tiles without anything but white
};

void lookAtTile(const Grey &picture, int column, int row, Seen &seen)
{
    const auto from = [](int tile, int side) { return std::max(1, side * tile / Tiles); };
    const auto to = [](int tile, int side) {
        return std::min(side - 1, side * (tile + 1) / Tiles);
    };
    Measure light;
    Measure edges;
    for (int y = from(row, picture.height); y < to(row, picture.height); ++y)
        for (int x = from(column, picture.width); x < to(column, picture.width); ++x) {
            const std::int64_t value =
                picture
                    .points[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                            static_cast<std::size_t>(x)];
            light.add(value);
            seen.whole.add(value);
            edges.add(edgeAt(picture, x, y));
        }
    seen.sharpest = std::max(seen.sharpest, edges.variance());
    if (light.count > 0 && light.mean() >= WhiteFrom)
        ++seen.white;
}

} // namespace

Flaw flawOf(const Grey &picture)
{
    HUIMIN_CHECK(picture.width > 0 && picture.height > 0 &&
                     picture.points.size() == static_cast<std::size_t>(picture.width) *
                                                  static_cast<std::size_t>(picture.height),
                 "a picture has all its points");
    Seen seen;
    for (int row = 0; row < Tiles; ++row)
        for (int column = 0; column < Tiles; ++column)
            lookAtTile(picture, column, row, seen);
    if (seen.whole.mean() < DarkBelow)
        return Flaw::Dark;
    if (seen.whole.variance() < PlainBelow)
        return Flaw::Nothing;
    if (seen.white > GlareTiles)
        return Flaw::Glare;
    return seen.sharpest < SharpFrom ? Flaw::Blurred : Flaw::None;
}

} // namespace huimin::pictures
