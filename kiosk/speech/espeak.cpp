// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/speech/espeak.h"

#include <espeak-ng/speak_lib.h>

namespace huimin::speech {

namespace {

constexpr int BufferMilliseconds = 50;
constexpr int WordsPerMinute = 165; ///< at a hundred percent
constexpr int LoudAtHundred = 130;  ///< of espeak's 200; 100 is its usual

int hear(short *samples, int count, espeak_EVENT *events)
{
    if (samples == nullptr || count == 0)
        return 0;
    const auto &heard = *static_cast<const Heard *>(events->user_data);
    return heard({samples, static_cast<std::size_t>(count)}) ? 0 : 1;
}

bool prepare()
{
    static const bool isReady =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, BufferMilliseconds, nullptr,
                          espeakINITIALIZE_DONT_EXIT) == SamplesPerSecond;
    return isReady;
}

/// The usual voice for Mandarin reads pinyin as if it were English; this one knows hanzi. So does
/// the one for Cantonese, in either writing; the one for Hakka does not, and Mandarin stands in.
const char *voiceFor(Language language)
{
    switch (language) {
    case Language::English:
        return "en";
    case Language::Cantonese:
        return "yue";
    case Language::Chinese:
    case Language::Hakka:
        break;
    }
    return "cmn-latn-pinyin";
}

bool synthesiseWith(const char *voice, const Utterance &utterance, const Heard &heard)
{
    if (!prepare() || espeak_SetVoiceByName(voice) != EE_OK)
        return false;
    espeak_SetSynthCallback(hear);
    espeak_SetParameter(espeakRATE, WordsPerMinute * utterance.pacePercent / 100, 0);
    espeak_SetParameter(espeakVOLUME, LoudAtHundred * utterance.volumePercent / 100, 0);
    return espeak_Synth(utterance.text.c_str(), utterance.text.size() + 1, 0, POS_CHARACTER, 0,
                        espeakCHARS_UTF8, nullptr, const_cast<Heard *>(&heard)) == EE_OK;
}

Samples renderedWith(const char *voice, const Utterance &utterance)
{
    Samples all;
    const bool isThere =
        synthesiseWith(voice, utterance, [&](std::span<const std::int16_t> samples) {
            all.insert(all.end(), samples.begin(), samples.end());
            return true;
        });
    return isThere ? all : Samples();
}

} // namespace

bool synthesise(const Utterance &utterance, const Heard &heard)
{
    return synthesiseWith(voiceFor(utterance.language), utterance, heard);
}

Samples rendered(const Utterance &utterance)
{
    return renderedWith(voiceFor(utterance.language), utterance);
}

Samples renderedHakka(const std::string &romanised)
{
    return renderedWith("hak", {.text = romanised, .language = Language::Hakka});
}

} // namespace huimin::speech
