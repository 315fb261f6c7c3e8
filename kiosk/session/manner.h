// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"
#include "kiosk/session/input.h"

#include <optional>

namespace huimin::session {

using huimin::Language;

/// The three grounds on which words stand: ink on paper, light on dark, yellow on black.
enum class Contrast { Light, Dark, Yellow };

/// How one resident wants to be served: what EN 1332-4 calls their needs. It holds for one
/// visit and is forgotten with it. Every page follows it; no page decides it.
struct Manner {
    Language language = Language::Chinese;
    bool elder = false; ///< 关爱版: few choices, large type, one thing at a time
    Contrast contrast = Contrast::Light;
    int textPercent = 100; ///< 100, 200, 300; low 100, 150; elder 100, 200; both 100
    bool low = false;      ///< all controls within reach of somebody who sits
    bool spoken = false;   ///< every page is said aloud, or into the headset
    int pacePercent = 100; ///< of speech: 60 to 140
    int volumePercent = 70;

    friend bool operator==(const Manner &, const Manner &) = default;
};

/// What a wish makes of a manner; nothing when the input is no such wish.
std::optional<Manner> changed(const Manner &manner, const Input &input);

/// What is remembered, and above it what somebody has wished for since they came.
Manner merged(const Manner &remembered, const Manner &now, const Manner &usual);

} // namespace huimin::session
