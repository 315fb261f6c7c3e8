// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/faces/face_reading.h"

#include <algorithm>
#include <array>
#include <vector>

namespace huimin::town::faces {

using social_security::Gesture;

namespace {

constexpr int Width = 144;
constexpr int Height = 108;
constexpr int DarkBelow = 45; ///< of 255, on the whole
constexpr int Hundred = 100;
constexpr int FaceLeast = 3;    ///< of hundred points: skin
constexpr int MaskedBelow = 80; ///< a face that is no higher than so much of its width
constexpr int BandLeast = 12;   ///< of hundred rows of a face: dark ones
constexpr int TurnedFrom = 8;   ///< of hundred: how far its middle lies to one side
constexpr int DarkPoint = 110;  ///< an eye, a brow, a mouth
constexpr int RunLeast = 6;     ///< points of skin in a row that belongs to a face

/// Kovac's rule for skin in daylight.
bool isSkin(QRgb point)
{
    const int red = qRed(point);
    const int green = qGreen(point);
    const int blue = qBlue(point);
    return red > 95 && green > 40 && blue > 20 && red - std::min(green, blue) > 15 &&
           red - green > 15 && red > green && red > blue;
}

struct Box {
    int left = Width;
    int right = -1;
    int top = Height;
    int bottom = -1;
    int width() const { return right - left + 1; }
    int height() const { return bottom - top + 1; }
};

/// Where skin is, but for single points of it.
Box boxOf(const QImage &picture, int &skin)
{
    std::array<int, Width> columns{};
    Box box;
    for (int y = 0; y < Height; ++y) {
        int row = 0;
        for (int x = 0; x < Width; ++x)
            if (isSkin(picture.pixel(x, y))) {
                ++row;
                ++columns[static_cast<std::size_t>(x)];
            }
        skin += row;
        if (row < RunLeast)
            continue;
        box.top = std::min(box.top, y);
        box.bottom = y;
    }
    for (int x = 0; x < Width; ++x)
        if (columns[static_cast<std::size_t>(x)] >= RunLeast) {
            box.left = std::min(box.left, x);
            box.right = x;
        }
    return box;
}

int lightAt(const QImage &picture, int x, int y)
{
    return qGray(picture.pixel(std::clamp(x, 0, Width - 1), std::clamp(y, 0, Height - 1)));
}

int meanLight(const QImage &picture)
{
    int sum = 0;
    for (int y = 0; y < Height; ++y)
        for (int x = 0; x < Width; ++x)
            sum += lightAt(picture, x, y);
    return sum / (Width * Height);
}

/// Rows in the upper part of a face in which more than half is dark.
bool hasBand(const QImage &picture, const Box &box)
{
    int rows = 0;
    for (int y = box.top + box.height() / 6; y < box.top + box.height() * 3 / 5; ++y) {
        int dark = 0;
        for (int x = box.left; x <= box.right; ++x)
            dark += lightAt(picture, x, y) < 60 ? 1 : 0;
        rows += dark * 2 > box.width() ? 1 : 0;
    }
    return rows * Hundred >= BandLeast * box.height();
}

/// Where eyes, nose and mouth are, on the whole: from the middle of the face, of hundred.
int sideOf(const QImage &picture, const Box &box)
{
    int count = 0;
    int sum = 0;
    for (int y = box.top + box.height() / 4; y < box.bottom - box.height() / 10; ++y)
        for (int x = box.left + box.width() / 12; x <= box.right - box.width() / 12; ++x)
            if (lightAt(picture, x, y) < DarkPoint) {
                ++count;
                sum += 2 * x - box.left - box.right;
            }
    return count == 0 ? 0 : sum * Hundred / (2 * count * box.width());
}

Reading::Pattern patternOf(const QImage &picture, const Box &box)
{
    constexpr int Side = Reading::Side;
    // Hair belongs to somebody too.
    const int left = box.left - box.width() / 4;
    const int width = box.width() * 3 / 2;
    const int top = box.top - box.height() / 2;
    const int height = box.height() * 7 / 4;
    std::array<std::array<int, Side>, Side> fields{};
    for (int row = 0; row < Side; ++row)
        for (int column = 0; column < Side; ++column) {
            int sum = 0;
            int count = 0;
            for (int y = top + height * row / Side; y < top + height * (row + 1) / Side; ++y)
                for (int x = left + width * column / Side; x < left + width * (column + 1) / Side;
                     ++x, ++count)
                    sum += lightAt(picture, x, y);
            fields[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] =
                count == 0 ? 0 : sum / count;
        }
    constexpr int Clearly = 6; // what is even stays even, however it was saved
    Reading::Pattern pattern;
    std::size_t bit = 0;
    for (std::size_t row = 0; row < Side; ++row)
        for (std::size_t next = 1; next < Side; ++next) {
            pattern[bit++] = fields[row][next] > fields[row][next - 1] + Clearly;
            pattern[bit++] = fields[next][row] > fields[next - 1][row] + Clearly;
        }
    return pattern;
}

} // namespace

Reading read(const QImage &picture)
{
    const QImage small =
        picture.scaled(Width, Height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    Reading reading;
    if (meanLight(small) < DarkBelow) {
        reading.flaw = Reading::Flaw::Dark;
        return reading;
    }
    int skin = 0;
    const Box box = boxOf(small, skin);
    if (skin * Hundred < FaceLeast * Width * Height || box.width() <= 0 || box.height() <= 0) {
        reading.flaw = Reading::Flaw::NoFace;
        return reading;
    }
    if (box.height() * Hundred < MaskedBelow * box.width() || hasBand(small, box)) {
        reading.flaw = Reading::Flaw::Covered;
        return reading;
    }
    const int side = sideOf(small, box);
    reading.held = side >= TurnedFrom    ? Gesture::Left
                   : side <= -TurnedFrom ? Gesture::Right
                                         : Gesture::Straight;
    reading.pattern = patternOf(small, box);
    return reading;
}

int difference(const Reading::Pattern &one, const Reading::Pattern &other)
{
    return static_cast<int>((one ^ other).count() * Hundred / one.size());
}

} // namespace huimin::town::faces
