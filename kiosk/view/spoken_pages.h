// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/speech/speech.h"
#include "kiosk/view/help_texts.h"

namespace huimin::view {

/// What is outside of a page and is said with it.
struct Spoken {
    session::Language language = session::Language::Chinese;
    PlaceValue place;
    int secondsLeft = -1; ///< until what waits is taken away; below zero: nothing waits
    HelpWords help;
    std::chrono::minutes utcOffset{};
};

/// What a page says: what it is and what stands on it, in the words that are on the screen and
/// with every figure in words. Which key does what follows from the controls; see teller.h.
///
/// A page without a function in spoken_pages.cpp does not compile.
speech::Speech spoken(const session::Page &page, const Spoken &with);

} // namespace huimin::view
