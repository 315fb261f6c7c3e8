// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/speech/voice.h"

#include <cstdio>
#include <memory>

namespace huimin::speech {

/// Writes down what another voice is told to say, a JSON object a line: for those who cannot
/// listen, like a test. Amounts and names stand in it, so a station for residents has none.
class TranscriptVoice final : public Voice
{
public:
    TranscriptVoice(const std::string &path, Clock &clock, Voice &voice);

    void say(const Utterance &utterance) override;
    void stop() override { voice_.stop(); }
    void onDone(std::function<void()> listener) override { voice_.onDone(std::move(listener)); }

private:
    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };

    Clock &clock_;
    Voice &voice_;
    std::unique_ptr<std::FILE, Close> file_;
};

} // namespace huimin::speech
