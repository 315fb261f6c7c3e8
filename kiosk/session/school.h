// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/session/conversation.h"
#include "kiosk/session/school_letters.h"
#include "kiosk/session/school_papers.h"
#include "kiosk/session/screen.h"

namespace huimin::session {

/// A place at a public school by points (积分入学): when what can be done, what a child's parents
/// get by the table that holds, one school, an application; later how it stands, and an objection.
/// Nothing about a child is kept.
class SchoolErrand
{
public:
    struct World {
        Clock &clock;
        transaction::Runner &runner;
        const ReceiptWriter &writer;
        SchoolOffice &office;
        SchoolLetters &letters;
        const points::Rule &rule; ///< the table that this station has
        std::string station;
        std::chrono::minutes utcOffset;
        crypto::Random &random;
        Camera *documentCamera = nullptr;             ///< null: no pictures of papers
        const pictures::Darkroom *darkroom = nullptr; ///< null: nobody signs here either
    };
    using After = Conversation::After;
    using Way = Conversation::Way;

    SchoolErrand(World world, Conversation &talk) : world_(std::move(world)), talk_(talk) {}

    Task<After> run();

private:
    using Family = SchoolOffice::Family;
    using Letter = SchoolOffice::Letter;

    // school.cpp
    Task<bool> haveSeason();
    Task<Way> aboutChild(const IdentityCard &card);
    Task<bool> typeNumber(ChildNumberPage &page);
    Task<std::optional<Family>> askFamily(const IdentityCard &card, ChildNumberPage &page);
    Task<Way> problem(ProblemPage::What what);
    SchoolOffice::Purpose purpose() const;
    const points::Window *open(points::Window::What what) const;
    const points::Window *next(points::Window::What what) const;
    const SchoolOffice::School *school(const std::string &id) const;

    // school_draft.cpp
    Task<Way> goOn(const IdentityCard &card);
    Task<Way> goOnWith(const IdentityCard &card, SchoolOffice::Begun begun);
    Task<Way> keepDraft(const IdentityCard &card);
    Task<Way> showKept(const IdentityCard &card, std::string until);
    Task<std::optional<SchoolOffice::Begun>> findDraft(const IdentityCard &card,
                                                       CaseNumberPage &page);
    Task<Way> seeTo(const IdentityCard &card, Way way);

    // school_application.cpp
    Task<Way> apply(Family family);
    Task<Way> showScore(Family family);
    Task<Way> chooseSchool(Family family, ScoreSheet sheet);
    Task<Way> isSure(Family family, ScoreSheet sheet, SchoolOffice::School school);
    Task<Way> status(Family family);
    Task<Way> object(Family family);
    ScoreSheet sheetFor(const Family &family) const;
    void noteReview(const SchoolStatusPage &page);
    SchoolStatusPage statusPage(const Family &family) const;
    Naming schoolName(const std::string &id) const;

    // school_sending.cpp
    Task<Way> goThrough(Family family, ScoreSheet sheet, SchoolReviewPage page, Letter letter);
    SchoolPapers &papersOf(const Family &family, const Letter &letter);
    Task<Way> review(Family family, ScoreSheet sheet, SchoolReviewPage page, Letter letter);
    Task<Way> send(Family family, ScoreSheet sheet, Letter letter);
    Task<Way> result(Family family, ScoreSheet sheet, SchoolSentPage page, std::string key);
    Task<Way> tellRefusal(std::string reason);
    std::optional<SchoolSentPage> pendingFor(const std::string &reference) const;

    World world_;
    Conversation &talk_; // borrowed; the visit
    SchoolOffice::Season season_;
    std::optional<SchoolOffice::Draft> draft_; ///< what is begun, and not sent
    std::optional<SchoolPapers> papers_;       ///< that go with it
    bool wantsToWait_ = false;                 ///< and gone on with another day
    std::string code_;                         ///< under which it is kept; empty: not yet
};

/// What is wrong with what was typed so far of an identity number; None: nothing yet.
ChildNumberPage::Notice wrongWith(const std::string &typed);

} // namespace huimin::session
