// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

struct _snd_pcm; // NOLINT(bugprone-reserved-identifier): ALSA's own name for a line

namespace huimin::speech {

/// One sound device of ALSA, opened when something is to be heard. It blocks, so it belongs on
/// a thread of its own.
class SoundLine
{
public:
    explicit SoundLine(std::string device) : device_(std::move(device)) {}

    Result<void> open(int samplesPerSecond);
    bool isOpen() const { return line_ != nullptr; }
    void play(std::span<const std::int16_t> samples);
    /// What has been given is heard to its end.
    void finish();
    /// Silence at once.
    void drop();

private:
    struct Close {
        void operator()(_snd_pcm *line) const;
    };

    std::string device_;
    std::unique_ptr<_snd_pcm, Close> line_;
};

} // namespace huimin::speech
