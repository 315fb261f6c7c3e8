// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/pictures/flaw.h"
#include "services/social_security/faces.h"

namespace huimin::session {

// What is laid under the document camera, or who stands before the other one, whatever it is for.

/// Lay, Confirm: take the picture. Look, Confirm: keep it; Choose 0: take another. In both,
/// Choose 1: without a picture; Cancel: back, and what was kept before stays. Of a face that is to
/// be turned, Choose 2: that cannot be done.
struct PicturePage {
    static constexpr int ChooseAgain = 0;
    static constexpr int ChooseNone = 1;
    static constexpr int ChooseStraight = 2;
    enum class What { CasePhoto, SchoolPaper, Face };
    enum class State { Lay, Look };
    What what = What::CasePhoto;
    State state = State::Lay;
    pictures::Flaw flaw = pictures::Flaw::None;
    Bytes jpeg;                         ///< to look at
    social_security::Gesture gesture{}; ///< of a face

    /// One on which there is nothing says nothing.
    bool canKeep() const { return state == State::Look && flaw != pictures::Flaw::Nothing; }
    friend bool operator==(const PicturePage &, const PicturePage &) = default;
};

} // namespace huimin::session
