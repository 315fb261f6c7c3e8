// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/camera.h"
#include "kiosk/pictures/flaw.h"
#include "kiosk/writing/stroke.h"

#include <optional>

namespace huimin::pictures {

/// A picture as it is shown and sent: opened and written anew, so that of the bytes that came
/// from a camera only what is seen goes on, and nothing of where and when.
struct Developed {
    static constexpr std::size_t BytesMost = 1U << 20U;
    Bytes jpeg; ///< at most so many
    Flaw flaw = Flaw::None;
};

class Darkroom
{
public:
    virtual ~Darkroom() = default;

    /// Nothing: what came is no picture after all.
    virtual std::optional<Developed> develop(const Camera::Picture &picture) const = 0;

    /// What a finger wrote on a field twice as wide as it is high: a small PNG, black on white.
    virtual Bytes drawn(const std::vector<writing::Stroke> &strokes) const = 0;
};

} // namespace huimin::pictures
