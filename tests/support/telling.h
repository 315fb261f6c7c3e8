// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/somebody.h"

#include <algorithm>

namespace huimin::test {

/// A resident who has something to tell.
struct Telling : Somebody {
    Telling()
    {
        restart();
        station.until([] { return false; },
                      std::chrono::seconds(5)); // the town has said what it can be told
    }
    const SeenScreen &screen() const { return station.screen; }
    void type(const std::string &keys)
    {
        for (const char each : keys)
            say({.kind = session::Input::Kind::Type, .text = std::string(1, each)});
    }
    /// The choice that is called so.
    bool chooses(const char *name)
    {
        if (!comesTo("choice") ||
            !station.until([&] { return indexOf(name) >= 0; }, std::chrono::seconds(10)))
            return false;
        say(session::Input::Kind::Choose, indexOf(name));
        return true;
    }
    int indexOf(const char *name) const
    {
        if (!screen().isAt("choice"))
            return -1;
        const auto &options = screen().as<session::ChoicePage>().options;
        const auto found = std::ranges::find_if(options, [&](const session::Named &each) {
            return each.name.in(session::Language::Chinese) == name;
        });
        return found == options.end() ? -1 : static_cast<int>(found - options.begin());
    }
    bool opens() { return Somebody::opens(session::Errand::Case, "choice"); }
    bool writesAboutALamp()
    {
        return opens() && chooses("报修") && chooses("路灯不亮") && chooses("3 栋") &&
               comesTo("writing");
    }
    /// With words of their own.
    bool isAtReviewWithWords()
    {
        if (!writesAboutALamp())
            return false;
        type("ludeng");
        if (!station.until([&] { return !screen().as<session::WritingPage>().candidates.empty(); },
                           std::chrono::seconds(5)))
            return false;
        say(session::Input::Kind::Choose, 0);
        say(session::Input::Kind::Confirm);
        return comesTo("caseReview");
    }
    bool sends()
    {
        if (!isAtReviewWithWords())
            return false;
        say(session::Input::Kind::Confirm);
        return true;
    }
    /// What stands on the case page after looking up a number; nothing: another page came.
    std::optional<session::CaseStatusPage::State> looksUp(const std::string &number)
    {
        if (!opens() || !chooses("查进度") || !comesTo("caseNumber"))
            return std::nullopt;
        type(number);
        say(session::Input::Kind::Confirm);
        if (!comesTo("caseStatus"))
            return std::nullopt;
        return screen().as<session::CaseStatusPage>().state;
    }
    bool isAtReview()
    {
        if (!writesAboutALamp())
            return false;
        say(session::Input::Kind::Confirm); // words are not needed for a lamp
        return comesTo("caseReview");
    }
    /// To the picture that was taken.
    bool looksAtAPicture()
    {
        say(session::Input::Kind::Choose, 0);
        if (!comesTo("picture"))
            return false;
        say(session::Input::Kind::Confirm);
        return comesTo("working") && comesTo("picture");
    }
    session::CaseReviewPage::Photo photo() const
    {
        return screen().as<session::CaseReviewPage>().photo;
    }
    /// From the review, for another day: the code.
    std::string keeps()
    {
        say(session::Input::Kind::Choose, session::CaseReviewPage::ChooseLater);
        return comesTo("kept") ? screen().as<session::KeptPage>().code : std::string();
    }
    bool isAskedForCode()
    {
        return opens() && chooses("接着上次没写完的") && comesTo("caseNumber");
    }
    bool goesOn(const std::string &code)
    {
        if (!isAskedForCode())
            return false;
        type(code);
        say(session::Input::Kind::Confirm);
        return true;
    }
    /// What is said to a code that is typed instead of what stands there.
    session::CaseNumberPage::Notice tries(const std::string &code)
    {
        using session::CaseNumberPage;
        for (std::size_t at = screen().as<CaseNumberPage>().typed.size(); at > 0; --at)
            say(session::Input::Kind::Erase);
        (void)station.until([&] { return screen().as<CaseNumberPage>().typed.empty(); });
        type(code);
        (void)station.until([&] { return screen().as<CaseNumberPage>().typed == code; });
        say(session::Input::Kind::Confirm);
        (void)station.until([&] {
            return screen().isAt("caseNumber") &&
                   screen().as<CaseNumberPage>().notice != CaseNumberPage::Notice::None;
        });
        return screen().as<CaseNumberPage>().notice;
    }
    int drafts() { return *station.cases->drafts(); }
    int inJournal(const char *kind) { return static_cast<int>(journal(kind).size()); }
};

} // namespace huimin::test
