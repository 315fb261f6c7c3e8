// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/sound_line.h"

#include <alsa/asoundlib.h>

namespace huimin::speech {

namespace {

/// So much lies in the device; a key that interrupts is heard no later.
constexpr unsigned LatencyMicroseconds = 60'000;

void keepQuiet(const char *, int, const char *, int, const char *, ...) {}

} // namespace

void SoundLine::Close::operator()(_snd_pcm *line) const
{
    snd_pcm_close(line);
}

Result<void> SoundLine::open(int samplesPerSecond)
{
    if (line_)
        return {};
    // A station without a sound card is told of once, by us.
    snd_lib_error_set_handler(keepQuiet);
    snd_pcm_t *line = nullptr;
    int code = snd_pcm_open(&line, device_.c_str(), SND_PCM_STREAM_PLAYBACK, 0);
    if (code < 0)
        return fail(ErrorCode::Unavailable, device_ + ": " + snd_strerror(code));
    line_.reset(line);
    code = snd_pcm_set_params(line, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED, 1,
                              static_cast<unsigned>(samplesPerSecond), 1, LatencyMicroseconds);
    if (code < 0) {
        line_.reset();
        return fail(ErrorCode::Unavailable, device_ + ": " + snd_strerror(code));
    }
    return {};
}

void SoundLine::play(std::span<const std::int16_t> samples)
{
    while (line_ && !samples.empty()) {
        const auto written = snd_pcm_writei(line_.get(), samples.data(), samples.size());
        if (written < 0) {
            // Starved or asleep is no fault; a device that was pulled out is opened again.
            if (snd_pcm_recover(line_.get(), static_cast<int>(written), 1) < 0)
                line_.reset();
            continue;
        }
        samples = samples.subspan(static_cast<std::size_t>(written));
    }
}

void SoundLine::finish()
{
    if (!line_)
        return;
    snd_pcm_drain(line_.get());
    snd_pcm_prepare(line_.get());
}

void SoundLine::drop()
{
    if (!line_)
        return;
    snd_pcm_drop(line_.get());
    snd_pcm_prepare(line_.get());
}

} // namespace huimin::speech
