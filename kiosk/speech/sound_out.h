// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <cstdint>
#include <span>

namespace huimin::speech {

/// Where sound goes. It blocks while the sound does, so it belongs on a thread of its own.
class SoundOut
{
public:
    virtual ~SoundOut() = default;

    virtual Result<void> open(int samplesPerSecond) = 0;
    virtual bool isOpen() const = 0;
    /// An error: there is no such device, or it was pulled out.
    virtual Result<void> play(std::span<const std::int16_t> samples) = 0;
    /// Silence at once.
    virtual void drop() = 0;
};

} // namespace huimin::speech
