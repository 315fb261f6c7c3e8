// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"

#include <string>
#include <vector>

namespace huimin::settings {
struct StationFile;
}

namespace huimin::prompts {

/// Something to record, as it is said: without a point at its end, figures in words.
struct Phrase {
    std::string key; ///< where it comes from: the page, and the words in the sources
    std::string text;
};

/// All that a station says in a language, each text once. `station` adds its own names; it may
/// be null.
std::vector<Phrase> phrases(Language language, const settings::StationFile *station = nullptr);

} // namespace huimin::prompts
