// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speech/sound_out.h"

#include <string>

#include <sys/types.h>

namespace huimin::speech {

/// One sound device of ALSA, played by `aplay` in a process of its own: a sound driver that
/// hangs or falls hangs and falls there.
class SoundLine final : public SoundOut
{
public:
    explicit SoundLine(std::string device) : device_(std::move(device)) {}
    ~SoundLine() override { drop(); }
    SoundLine(const SoundLine &) = delete;
    SoundLine &operator=(const SoundLine &) = delete;

    Result<void> open(int samplesPerSecond) override;
    bool isOpen() const override { return player_ > 0; }
    Result<void> play(std::span<const std::int16_t> samples) override;
    void drop() override;

private:
    std::string device_;
    pid_t player_ = 0;
    int line_ = -1;
};

} // namespace huimin::speech
