// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/transcript_voice.h"

#include "kiosk/base/log.h"

#include <nlohmann/json.hpp>

namespace huimin::speech {

TranscriptVoice::TranscriptVoice(const std::string &path, Clock &clock, Voice &voice)
    : clock_(clock), voice_(voice), file_(std::fopen(path.c_str(), "a"))
{
    if (!file_)
        log::warning("speech", "{} cannot be written: what is said is not written down", path);
}

void TranscriptVoice::say(const Utterance &utterance)
{
    if (file_) {
        const nlohmann::json line{
            {"text", utterance.text},
            {"language", rowOf(utterance.language).tag},
            {"where", utterance.where == Where::Headset ? "headset" : "loudspeaker"},
            {"pace", utterance.pacePercent},
            {"volume", utterance.volumePercent},
            {"at",
             std::chrono::duration_cast<std::chrono::milliseconds>(clock_.wall().time_since_epoch())
                 .count()}};
        std::fputs((line.dump() + "\n").c_str(), file_.get());
        std::fflush(file_.get());
    }
    voice_.say(utterance);
}

} // namespace huimin::speech
