// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speech/samples.h"
#include "kiosk/speech/voice.h"

#include <functional>

namespace huimin::speech {

/// What the synthesiser hands its sound to, as it makes it. False: no more.
using Heard = std::function<bool(std::span<const std::int16_t>)>;

/// Says a text with eSpeak NG, which is one for the whole process: on one thread. False: it has
/// no voice for this language.
bool synthesise(const Utterance &utterance, const Heard &heard);

/// All of it at once; empty when there is no voice.
Samples rendered(const Utterance &utterance);

/// Hakka in Pha̍k-fa-sṳ: the synthesiser knows its sounds, and none of its characters.
Samples renderedHakka(const std::string &romanised);

} // namespace huimin::speech
