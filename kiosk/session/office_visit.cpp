// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/office_visit.h"

#include "kiosk/base/log.h"

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;

SocialSecurity::Purpose OfficeVisit::purpose(const Identity &card) const
{
    const auto helper = talk_.helper();
    const bool hasBadge = helper && helper->hasBadge();
    return {world_.station, world_.clock.wall(), card.consents,
            hasBadge ? helper->badge->fingerprint : std::string(), card.agent};
}

Task<OfficeVisit::Way> OfficeVisit::showAccesses(const Identity &card, std::string maskedName)
{
    talk_.show(at(errand_, step_, WorkingPage{WorkingPage::What::AskingOffice, {}}));
    SocialSecurity::Person who = person(card);
    SocialSecurity::Purpose why = purpose(card);
    auto told = co_await world_.office.accesses(std::move(who), std::move(why));
    auto *accesses = std::get_if<std::vector<SocialSecurity::Access>>(&told);
    if (accesses == nullptr) {
        const ProblemPage problem{.what = std::holds_alternative<SocialSecurity::NoAnswer>(told)
                                              ? What::OfficeSilent
                                              : What::AskedTooOften};
        (void)co_await talk_.tell(problem, errand_);
        co_return talk_.isGone() ? Way::Left : Way::Back;
    }
    AccessesPage page{std::move(*accesses), talk_.canPrint(), false};
    for (;;) {
        const auto input =
            co_await talk_.ask(at(errand_, step_, page).withBack(), Kind::Confirm | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (!page.canPrint || page.printed)
            continue;
        talk_.show(at(errand_, step_, WorkingPage{WorkingPage::What::Printing, {}}));
        const ReceiptWriter::AccessFacts facts{world_.clock.wall(), maskedName, page.accesses};
        ReceiptDocument paper = world_.writer.write(facts);
        const auto outcome = co_await talk_.printSlip(std::move(paper));
        page.printed = outcome == Outcome::Done;
        page.canPrint = page.printed;
    }
}

What OfficeVisit::refusedFor(const std::string &reason)
{
    return reason == "tooOften"       ? What::AskedTooOften
           : reason == "otherName"    ? What::OtherData
           : reason == "noRelation"   ? What::NoRelation
           : reason == "cardLost"     ? What::SocialCardLost
           : reason == "cardInactive" ? What::SocialCardInactive
           : reason == "cardUnknown"  ? What::SocialCardUnknown
                                      : What::AtTheCounter;
}

void OfficeVisit::noteSilence(const SocialSecurity::NoAnswer &silence)
{
    log::warning("office", "the office does not answer: {}", silence.detail);
}

} // namespace huimin::session
