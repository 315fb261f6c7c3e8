// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speech/voice.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace huimin::speech {

/// eSpeak NG into the sound system, both on a thread of their own. Without a sound card it is
/// silent and says so once; nobody waits for it.
class EspeakVoice final : public Voice
{
public:
    struct Settings {
        /// ALSA names. With one socket that switches itself off both are the same.
        std::string loudspeaker = "default";
        std::string headset = "default";
    };
    /// Runs something on the station's thread.
    using Post = std::function<void(std::function<void()>)>;

    EspeakVoice(Settings settings, Post post);
    ~EspeakVoice() override;

    void say(const Utterance &utterance) override;
    void stop() override;
    void onDone(std::function<void()> listener) override;

private:
    class Desk;

    std::unique_ptr<Desk> desk_;
};

/// Of what eSpeak NG makes, in one channel.
inline constexpr int SamplesPerSecond = 22'050;

/// What eSpeak NG makes of one text, in 16-bit samples; empty when it cannot. For measures of
/// loudness and length, in a process without an EspeakVoice.
std::vector<std::int16_t> rendered(const Utterance &utterance);

} // namespace huimin::speech
