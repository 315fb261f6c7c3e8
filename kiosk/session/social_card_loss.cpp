// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/social_card_errand.h"

namespace huimin::session {

using Kind = Input::Kind;
using Problem = ProblemPage::What;
using social_security::CardLoss;

namespace {

constexpr int LossTries = 3;
constexpr std::size_t KeyBytes = 8;

} // namespace

/// The card is not there, so its holder says who they are.
Task<SocialCardErrand::Way> SocialCardErrand::lost()
{
    const Identity *identity = co_await talk_.identify(Errand::SocialCard, StepCard);
    if (identity == nullptr)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    Identity who = *identity;
    auto told = co_await ask(std::move(who));
    if (!told)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    auto standing = co_await chooseLost(*std::move(told));
    if (!standing)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    const Way way = co_await confirmLoss(*std::move(standing));
    co_return way;
}

/// One that was not reported yet. Nothing: why not was told, or they would rather not.
Task<std::optional<SocialCardErrand::Standing>>
SocialCardErrand::chooseLost(std::vector<Standing> cards)
{
    const bool hadAny = !cards.empty();
    std::erase_if(cards, [](const Standing &each) { return each.state == Standing::State::Lost; });
    if (cards.empty()) {
        const ProblemPage problem{.what = hadAny ? Problem::SocialCardLost
                                                 : Problem::SocialCardUnknown};
        (void)co_await talk_.tell(problem, Errand::SocialCard);
        co_return std::nullopt;
    }
    if (cards.size() == 1)
        co_return cards.front();
    ChoicePage choice{
        .what = ChoicePage::What::LostCard, .question = {}, .options = {}, .times = {}};
    for (const Standing &each : cards)
        choice.options.push_back({{"尾号 " + each.ending, "Ending in " + each.ending}, "id-card"});
    const auto chosen = co_await talk_.choose(std::move(choice), Errand::SocialCard, StepOverview);
    if (!chosen)
        co_return std::nullopt;
    co_return cards[*chosen];
}

/// The same loss as often as it takes: it is one.
Task<SocialCardErrand::Way> SocialCardErrand::confirmLoss(Standing standing)
{
    CardServicePage page{
        .what = What::Loss, .maskedName = standing.maskedName, .ending = standing.ending};
    const auto yes = co_await talk_.ask(at(Errand::SocialCard, StepOverview, page).withBack(),
                                        Kind::Confirm | Kind::Cancel);
    if (!yes)
        co_return Way::Left;
    if (yes->kind == Kind::Cancel)
        co_return Way::Back;
    const CardLoss loss{world_.office.station + "-loss-" + toHex(world_.random.bytes(KeyBytes)),
                        standing.reference, world_.office.station, world_.office.clock.wall()};
    for (int tries = 0; tries < LossTries; ++tries) {
        talk_.show(
            at(Errand::SocialCard, StepOverview, WorkingPage{WorkingPage::What::SendingLoss, {}}));
        CardLoss again = loss;
        const auto answer = co_await world_.office.office.reportLoss(std::move(again));
        if (const auto *noted = std::get_if<SocialSecurity::Noted>(&answer)) {
            page.state = CardServicePage::State::Done;
            page.code = noted->code;
            page.until = noted->until;
            const Way way = co_await result(std::move(page));
            co_return way;
        }
        if (std::holds_alternative<SocialSecurity::Refused>(answer))
            break;
    }
    const ProblemPage problem{.what = Problem::LossNotReported};
    (void)co_await talk_.tell(problem, Errand::SocialCard);
    co_return talk_.isGone() ? Way::Left : Way::On;
}

/// What came of it, on paper too.
Task<SocialCardErrand::Way> SocialCardErrand::result(CardServicePage page)
{
    if (page.state != CardServicePage::State::NotDone && talk_.canPrint()) {
        talk_.show(at(Errand::SocialCard, StepPin, WorkingPage{WorkingPage::What::Printing, {}}));
        const ReceiptWriter::CardFacts facts{world_.office.clock.wall(), page, talk_.helpGiven()};
        ReceiptDocument slip = world_.office.writer.write(facts);
        const auto printed = co_await talk_.printSlip(std::move(slip));
        page.printed = printed == Outcome::Done;
    }
    const auto input =
        co_await talk_.ask(at(Errand::SocialCard, StepPin, page), Kind::Confirm | Kind::Cancel);
    co_return input ? Way::On : Way::Left;
}

} // namespace huimin::session
