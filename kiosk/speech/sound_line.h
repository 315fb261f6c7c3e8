// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <cstdint>
#include <span>
#include <string>

#include <sys/types.h>

namespace huimin::speech {

/// One sound device of ALSA, played by `aplay` in a process of its own: a sound driver that
/// hangs or falls hangs and falls there. It blocks while that process does, so it belongs on a
/// thread of its own.
class SoundLine
{
public:
    explicit SoundLine(std::string device) : device_(std::move(device)) {}
    ~SoundLine() { drop(); }
    SoundLine(const SoundLine &) = delete;
    SoundLine &operator=(const SoundLine &) = delete;

    Result<void> open(int samplesPerSecond);
    bool isOpen() const { return player_ > 0; }
    /// An error: the player has ended; there is no such device, or it was pulled out.
    Result<void> play(std::span<const std::int16_t> samples);
    /// Silence at once.
    void drop();

private:
    std::string device_;
    pid_t player_ = 0;
    int line_ = -1;
};

} // namespace huimin::speech
