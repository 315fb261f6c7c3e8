// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/school.h"
#include "tests/support/somebody.h"

namespace huimin::test {

using Kind = session::Input::Kind;
using Phase = town::SchoolService::Phase;

inline constexpr const char *Child = "441302202103150026";
inline constexpr const char *Young = "44130220211002006X";
inline constexpr const char *Name = "陈小雨";
inline constexpr int Shuguang = 0;
inline constexpr int Xinmin = 1;
inline constexpr int Full = 2;

inline IdentityCard father()
{
    return identityCard("441302198809210036", "陈思远");
}

/// A father who asks for a place for his child.
struct Parent : Somebody {
    explicit Parent(Phase phase = Phase::Apply)
    {
        put(phase);
        restart();
    }
    void put(Phase phase)
    {
        HUIMIN_CHECK(station.schools->put(phase, station.clock.wall()).has_value(), "a calendar");
    }
    bool opens()
    {
        if (!atHome())
            return false;
        say(Kind::Choose, session::choiceOf(session::Errand::School));
        return true;
    }
    bool isAsked()
    {
        if (!opens() || !comesTo("schoolDates"))
            return false;
        say(Kind::Confirm);
        if (!comesTo("identity"))
            return false;
        station.identityUnit.lay(std::nullopt);
        station.identityUnit.lay(father());
        return comesTo("childNumber");
    }
    void types(const std::string &number)
    {
        for (const char each : number)
            say({.kind = Kind::Type, .text = std::string(1, each)});
    }
    bool seesTheChild(const char *number = Child)
    {
        if (!isAsked())
            return false;
        types(number);
        say(Kind::Confirm);
        return station.until([&] {
            return station.screen.isAt("eligibility") || station.screen.isAt("schoolStatus") ||
                   station.screen.isAt("schoolSent");
        });
    }
    bool seesThePoints()
    {
        if (!seesTheChild())
            return false;
        say(Kind::Confirm);
        return comesTo("score");
    }
    bool chooses(int school)
    {
        if (!seesThePoints())
            return false;
        say(Kind::Confirm);
        if (!comesTo("choice"))
            return false;
        say(Kind::Choose, school);
        return true;
    }
    bool isAtChoice(session::ChoicePage::What what)
    {
        return station.until([&] {
            return station.screen.isAt("choice") &&
                   station.screen.as<session::ChoicePage>().what == what;
        });
    }
    /// The last of what can be chosen.
    void goesOn()
    {
        const auto count = station.screen.as<session::ChoicePage>().options.size();
        say(Kind::Choose, static_cast<int>(count) - 1);
    }
    bool isAtPapers(int school = Xinmin)
    {
        if (!chooses(school) || !comesTo("schoolSure"))
            return false;
        say(Kind::Confirm);
        return isAtChoice(session::ChoicePage::What::SchoolPapers);
    }
    /// By papers and the name by hand, without any of them.
    bool passesPapers()
    {
        if (!isAtChoice(session::ChoicePage::What::SchoolPapers))
            return false;
        goesOn();
        if (!comesTo("sign"))
            return false;
        say(Kind::Choose, session::SignPage::ChooseLater);
        return comesTo("schoolReview");
    }
    bool reviews(int school = Xinmin) { return isAtPapers(school) && passesPapers(); }
    bool applies(int school = Xinmin)
    {
        if (!reviews(school))
            return false;
        say(Kind::Confirm);
        return comesTo("schoolSent");
    }
    bool isTold(session::ProblemPage::What what)
    {
        return comesTo("problem") && station.screen.as<session::ProblemPage>().what == what;
    }
    bool leaves()
    {
        say(Kind::Confirm);
        return comesTo("idle");
    }
    session::ChildNumberPage::Notice notice()
    {
        return station.screen.as<session::ChildNumberPage>().notice;
    }
    const session::SchoolSentPage &sent() { return station.screen.as<session::SchoolSentPage>(); }
    const session::SchoolStatusPage &status()
    {
        return station.screen.as<session::SchoolStatusPage>();
    }
    std::size_t letters() { return station.schools->letters()->size(); }
    /// Stands at the review, and goes on later: the code.
    std::string waits()
    {
        if (!reviews())
            return {};
        say(Kind::Choose, 0);
        return comesTo("kept") ? station.screen.as<session::KeptPage>().code : std::string();
    }
    bool isAskedForCode(const IdentityCard &card = father())
    {
        if (!opens() || !comesTo("schoolDates"))
            return false;
        say(Kind::Choose, 0);
        if (!comesTo("identity"))
            return false;
        station.identityUnit.lay(std::nullopt);
        station.identityUnit.lay(card);
        return comesTo("caseNumber");
    }
    session::CaseNumberPage::Notice tries(const std::string &code)
    {
        (void)station.until(
            [&] { return station.screen.as<session::CaseNumberPage>().typed.empty(); });
        types(code);
        say(Kind::Confirm);
        (void)station.until([&] {
            return station.screen.isAt("caseNumber") &&
                   station.screen.as<session::CaseNumberPage>().typed == code &&
                   station.screen.as<session::CaseNumberPage>().notice !=
                       session::CaseNumberPage::Notice::None;
        });
        return station.screen.as<session::CaseNumberPage>().notice;
    }
    int drafts() { return *station.schools->drafts(); }
};

} // namespace huimin::test
