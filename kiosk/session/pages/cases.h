// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/session/community.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace huimin::session {

// What is told to the community.

/// What will be told to the community. Confirm: send it; Cancel: change it; Choose 0: the photo;
/// Choose 1: go on with it another day.
struct CaseReviewPage {
    static constexpr int ChoosePhoto = 0;
    static constexpr int ChooseLater = 1;
    enum class Photo { Never, NotYet, Kept }; ///< goes with it; never: this station has no camera
    Named service;
    Named place; ///< empty: none was asked
    std::vector<std::pair<std::string, std::string>> answers;
    std::string text;
    Photo photo = Photo::Never;
    bool canWait = false; ///< the town keeps what was begun

    friend bool operator==(const CaseReviewPage &, const CaseReviewPage &) = default;
};

/// It is on its way, or there. Confirm: done; Choose: something else.
struct CaseSentPage {
    std::string number; ///< under which people find it
    bool waits = false; ///< the town has not answered; it is sent as soon as it does
    std::string notice; ///< the town's words
    bool printed = false;

    friend bool operator==(const CaseSentPage &, const CaseSentPage &) = default;
};

/// The number of an earlier case, or the code of what was begun: an application, or a case. Type,
/// Erase; Confirm: look it up.
struct CaseNumberPage {
    enum class Of { Case, Draft };
    static constexpr int LengthMost = 16;
    static constexpr int LengthLeast = 8;
    static constexpr int CodeLength = 9;
    /// WrongDigit, Over: of a code.
    enum class Notice { None, NotFound, NoAnswer, TooOften, WrongDigit, Over };
    Of of = Of::Case;
    std::string typed;
    Notice notice = Notice::None;

    int least() const { return of == Of::Case ? LengthLeast : CodeLength; }
    friend bool operator==(const CaseNumberPage &, const CaseNumberPage &) = default;
};

/// How an earlier case stands. Confirm: done.
struct CaseStatusPage {
    enum class State { Waits, Open, Closed, Refused };
    State state = State::Open;
    std::string number;
    Named service;
    std::string reply;
    std::string agency;
    std::optional<WallTime> asked;
    std::optional<WallTime> updated;
    std::optional<WallTime> expected;

    friend bool operator==(const CaseStatusPage &, const CaseStatusPage &) = default;
};

} // namespace huimin::session
