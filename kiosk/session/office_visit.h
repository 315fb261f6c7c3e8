// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/conversation.h"
#include "kiosk/session/screen.h"

namespace huimin::session {

/// What the errands at the office for social security have in common: why it is asked, who has
/// looked, and why something is not told.
class OfficeVisit
{
public:
    struct World {
        Clock &clock;
        const ReceiptWriter &writer;
        SocialSecurity &office;
        std::string station;
    };
    using Way = Conversation::Way;

    OfficeVisit(World world, Conversation &talk, Errand errand, int step)
        : world_(std::move(world)), talk_(talk), errand_(errand), step_(step)
    {}

    /// Whoever lays their card here to see what is theirs wants it to be asked for.
    SocialSecurity::Purpose purpose(const Identity &card) const;
    static SocialSecurity::Person person(const Identity &card)
    {
        return {card.number, card.name, card.socialCard};
    }
    Task<Way> showAccesses(const Identity &card, std::string maskedName);
    /// `silent` is how it is called that the office does not answer.
    template <typename Told>
    static ProblemPage whyNot(const Told &told, ProblemPage::What silent)
    {
        using What = ProblemPage::What;
        ProblemPage problem{.what = silent};
        if (const auto *silence = std::get_if<SocialSecurity::NoAnswer>(&told))
            noteSilence(*silence);
        else if (std::holds_alternative<SocialSecurity::NotKnown>(told))
            problem.what = What::NotInsuredHere;
        else if (std::holds_alternative<SocialSecurity::AtTheCounter>(told))
            problem.what = What::AtTheCounter;
        else if (const auto *refused = std::get_if<SocialSecurity::Refused>(&told))
            problem.what = refusedFor(refused->reason);
        return problem;
    }

    /// It is about the card by which somebody has shown who they are, and not about them.
    static bool isAboutCard(ProblemPage::What what)
    {
        using What = ProblemPage::What;
        return what == What::SocialCardLost || what == What::SocialCardInactive ||
               what == What::SocialCardUnknown;
    }

    static ProblemPage::What refusedFor(const std::string &reason);

private:
    static void noteSilence(const SocialSecurity::NoAnswer &silence);

    World world_;
    Conversation &talk_; // borrowed; the visit
    const Errand errand_;
    const int step_;
};

} // namespace huimin::session
