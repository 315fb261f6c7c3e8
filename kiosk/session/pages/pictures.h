// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/pictures/flaw.h"

namespace huimin::session {

// What is laid under the document camera, whatever it is for.

/// Lay, Confirm: take the picture. Look, Confirm: keep it; Choose 0: take another. In both,
/// Choose 1: without a picture; Cancel: back, and what was kept before stays.
struct PicturePage {
    static constexpr int ChooseAgain = 0;
    static constexpr int ChooseNone = 1;
    enum class What { CasePhoto };
    enum class State { Lay, Look };
    What what = What::CasePhoto;
    State state = State::Lay;
    pictures::Flaw flaw = pictures::Flaw::None;
    Bytes jpeg; ///< to look at

    /// One on which there is nothing says nothing.
    bool canKeep() const { return state == State::Look && flaw != pictures::Flaw::Nothing; }
    friend bool operator==(const PicturePage &, const PicturePage &) = default;
};

} // namespace huimin::session
