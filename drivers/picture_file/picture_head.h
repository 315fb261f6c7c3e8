// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/camera.h"

namespace huimin::picture_file {

/// What a camera may give: longer, smaller and larger ones are refused before anybody opens them.
inline constexpr std::size_t BytesMost = 8U << 20U;
inline constexpr int SideLeast = 100;
inline constexpr int SideMost = 8192;
inline constexpr int PixelsMost = 24'000'000;

struct Head {
    Camera::Picture::Format format = Camera::Picture::Format::Jpeg;
    int width = 0;
    int height = 0;

    friend bool operator==(const Head &, const Head &) = default;
};

/// The head of a picture as PNG (ISO/IEC 15948) or JPEG (ITU-T T.81): which one, and how large it
/// says it is. Pure. BadData: it is neither, or has a size that is not taken.
Result<Head> parseHead(ByteView bytes);

} // namespace huimin::picture_file
