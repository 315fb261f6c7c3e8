// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speech/prompt_pack.h"
#include "kiosk/speech/sound_out.h"
#include "kiosk/speech/voice.h"

#include <memory>
#include <vector>

namespace huimin::speech {

/// What a station speaks with, on a thread of its own: what somebody has recorded, and eSpeak NG
/// for whatever a recording lacks. Without a sound card it is silent and says so once; nobody
/// waits for it.
class StationVoice final : public Voice
{
public:
    struct Lines {
        std::unique_ptr<SoundOut> loudspeaker;
        std::unique_ptr<SoundOut> headset;
    };
    /// Runs something on the station's thread.
    using Post = std::function<void(std::function<void()>)>;

    StationVoice(Lines lines, std::vector<PromptPack> packs, Post post);
    ~StationVoice() override;

    void say(const Utterance &utterance) override;
    void stop() override;
    void onDone(std::function<void()> listener) override;

private:
    class Desk;

    std::unique_ptr<Desk> desk_;
};

} // namespace huimin::speech
