// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/points/score.h"
#include "services/school/school_office.h"

namespace huimin::session {

// A place at a public school, by points.

/// When what can be done. Confirm: about a child of mine.
struct SchoolDatesPage {
    points::Calendar calendar;
    WallTime now;
    bool canGoOn = false; ///< Choose 0: with what was begun, by its code

    friend bool operator==(const SchoolDatesPage &, const SchoolDatesPage &) = default;
};

/// The identity number of a child. Type, Erase; Confirm: that is it.
struct ChildNumberPage {
    static constexpr std::size_t Length = 18;
    enum class Notice { None, NoSuchDay, WrongCheck, NotTheirs };
    std::string typed;
    Notice notice = Notice::None;

    /// Only the last one may be an X.
    bool wantsCheck() const { return typed.size() == Length - 1; }
    friend bool operator==(const ChildNumberPage &, const ChildNumberPage &) = default;
};

/// Whether the child may be asked a place for, with the rule. Confirm: go on, if it may; Choose
/// 0: something else.
struct EligibilityPage {
    std::string maskedChild;
    points::Verdict verdict;

    friend bool operator==(const EligibilityPage &, const EligibilityPage &) = default;
};

/// What a table of points gives, item by item.
struct ScoreSheet {
    struct Row {
        std::string item;
        Naming name;
        points::Measure measure{};
        bool hasValue = true;                 ///< the table says what it gives
        std::optional<std::int64_t> measured; ///< nothing: its office does not say
        std::string role;
        points::Points points;

        friend bool operator==(const Row &, const Row &) = default;
    };
    Naming title; ///< of the table
    std::vector<Row> rows;
    std::vector<points::Advice> advice;
    points::Points total;
    bool isEstimate = true;
    bool isComplete = true;
    bool hasValues = true;
    std::chrono::year_month until; ///< months count to here

    friend bool operator==(const ScoreSheet &, const ScoreSheet &) = default;
};

/// Confirm: choose a school, if one can apply now; Choose 0: something else.
struct ScorePage {
    ScoreSheet sheet;
    bool canApply = false;
    std::optional<WallTime> opens; ///< when one can, if that is known
    bool hidden = false;           ///< somebody helps: income is not shown

    friend bool operator==(const ScorePage &, const ScorePage &) = default;
};

/// This school and no other. Confirm: yes; Cancel: choose again.
struct SchoolSurePage {
    Naming school;
    Naming area;
    std::optional<points::Points> lastLine;
    points::Points total;
    bool hasTotal = true;

    friend bool operator==(const SchoolSurePage &, const SchoolSurePage &) = default;
};

/// What goes with a letter.
struct WithLetter {
    int papers = 0;              ///< as pictures; the office has them
    std::vector<Naming> toBring; ///< those that it has not
    bool isSigned = false;
    bool toSign = false; ///< it has to be, and was not

    friend bool operator==(const WithLetter &, const WithLetter &) = default;
};

/// What will be sent. Confirm: send it; Choose 0: go on later; Cancel: rather not.
struct SchoolReviewPage {
    std::string maskedChild;
    Naming school;
    int grade = 1;
    points::Points total;
    bool hasTotal = true;
    Naming objection;     ///< what shall be counted again; empty: it is an application
    bool canWait = false; ///< it can be gone on with another day
    WithLetter with = {};

    friend bool operator==(const SchoolReviewPage &, const SchoolReviewPage &) = default;
};

/// It is there, or on its way. Confirm: done; Choose 0: something else.
struct SchoolSentPage {
    bool isObjection = false;
    bool waits = false; ///< the office has not answered; it is sent as soon as it does
    std::string number; ///< the office's; on its way: the station's own
    WallTime at;        ///< the time that counts
    Naming school;
    std::optional<WallTime> onSiteFrom;
    int printed = 0; ///< copies
    WithLetter with = {};

    friend bool operator==(const SchoolSentPage &, const SchoolSentPage &) = default;
};

/// How an application stands. Confirm: have it counted again, if that can be done now; Choose 0:
/// something else.
struct SchoolStatusPage {
    using State = SchoolOffice::Application::State;
    struct Row {
        std::string item;
        Naming name;
        points::Points points;

        friend bool operator==(const Row &, const Row &) = default;
    };
    std::string maskedChild;
    std::string number;
    Naming school;
    State state = State::Received;
    WallTime received;
    points::Points total;
    std::vector<Row> rows;
    bool isObjected = false;
    bool canObject = false;
    std::optional<WallTime> reviewFrom; ///< it has not begun
    std::optional<WallTime> reviewTo;   ///< it ends, or has ended
    std::string next;                   ///< in the office's words
    WithLetter with = {};

    friend bool operator==(const SchoolStatusPage &, const SchoolStatusPage &) = default;
};

} // namespace huimin::session
