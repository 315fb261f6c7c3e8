// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/culture.h"

#include "kiosk/base/log.h"
#include "kiosk/session/paying_steps.h"

#include <algorithm>
#include <array>

namespace huimin::session {

using Kind = Input::Kind;
using What = ProblemPage::What;
using purse::PurseDesk;

namespace {

enum CultureStep { StepCard, StepBalance };

constexpr int Tries = 3;
constexpr std::size_t KeyBytes = 8;

/// Of one's own money, as people think of it.
constexpr std::array OwnAmounts{Money::yuan(20), Money::yuan(50), Money::yuan(100),
                                Money::yuan(200)};
/// The load's terminal: six bytes.
constexpr std::size_t TerminalBytes = 6;

} // namespace

LayCulturePage::Trouble troubleOf(purse::Failure::Kind kind)
{
    using From = purse::Failure::Kind;
    using Trouble = LayCulturePage::Trouble;
    switch (kind) {
    case From::CardRemoved:
        return Trouble::TooShort;
    case From::NotOurs:
        return Trouble::OtherCard;
    case From::OtherCard:
        return Trouble::NotThisOne;
    case From::Locked:
        return Trouble::Locked;
    default:
        return Trouble::Unreadable;
    }
}

Task<CultureErrand::After> CultureErrand::run()
{
    world_.desk.enable(true);
    const After after = co_await serve();
    world_.desk.enable(false);
    co_return after;
}

Task<CultureErrand::After> CultureErrand::serve()
{
    LayCulturePage page;
    page.canReportLoss = world_.hasIdentity;
    for (;;) {
        const auto input = co_await talk_.ask(at(Errand::Culture, StepCard, page).withBack(),
                                              Kind::PurseMoved | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return After::Leave;
        if (input->kind == Kind::Cancel)
            co_return After::Home;
        Way way = Way::Back;
        if (input->kind == Kind::Choose && page.canReportLoss)
            way = co_await lost();
        if (const auto *failure = std::get_if<purse::Failure>(&world_.desk.there()))
            page.trouble = troubleOf(failure->kind);
        // As long as another one lies there when one was looked at.
        while (std::holds_alternative<PurseDesk::Seen>(world_.desk.there()) && way == Way::Back) {
            page.trouble.reset();
            PurseDesk::Seen seen = std::get<PurseDesk::Seen>(world_.desk.there());
            way = co_await showCard(std::move(seen));
        }
        if (talk_.isGone() || way == Way::Left)
            co_return After::Leave;
        if (way == Way::On)
            co_return After::Home;
    }
}

/// Back: another card lies there. On: home.
Task<CultureErrand::Way> CultureErrand::showCard(Seen seen)
{
    Seen torn = seen;
    const auto finished = co_await finishLoad(std::move(torn));
    if (finished)
        co_return *finished;
    std::string card = toHex(seen.card.serial);
    Culture::Who who = card;
    const Culture::Told told = co_await ask(std::move(who));
    CulturePage page{.account = {}, .onCard = seen.balance};
    if (const auto *account = std::get_if<Culture::Account>(&told))
        page.account = *account;
    if (page.account && page.account->renewal)
        talk_.due().learn({.what = Due::What::CardRenewal,
                           .until = page.account->validUntil,
                           .isOver = page.account->state == Culture::State::Expired,
                           .biller = {}});
    page.canTopUp = page.account && page.account->state == Culture::State::Active;
    page.canBook = page.canTopUp;
    const bool isLost = page.account && page.account->state == Culture::State::Lost;
    // What the card itself says holds without the office.
    if (isLost || (!page.account && !std::holds_alternative<Culture::NoAnswer>(told))) {
        co_await tellWhyNot(told);
        co_return talk_.isGone() ? Way::Left : Way::On;
    }
    for (;;) {
        const auto input = co_await talk_.ask(at(Errand::Culture, StepBalance, page).withBack(),
                                              Kind::PurseMoved | Kind::Choose | Kind::Cancel);
        if (!input || (input->kind == Kind::Choose && input->index == 0))
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::On;
        if (input->kind == Kind::Choose) {
            std::string serial = card;
            CulturePage chosen = page;
            const Way way = co_await act(input->index, std::move(chosen), std::move(serial));
            if (way != Way::Back)
                co_return way;
        }
        const auto *there = std::get_if<Seen>(&world_.desk.there());
        if (there != nullptr && there->card.serial != seen.card.serial)
            co_return Way::Back;
    }
}

Task<CultureErrand::Way> CultureErrand::act(int choice, CulturePage page, std::string card)
{
    if (choice == ChooseTopUp && page.canTopUp)
        co_return co_await topUp(*std::move(page.account), page.onCard, std::move(card));
    if (choice == ChooseProgramme && page.canBook)
        co_return co_await showProgramme(std::move(card));
    if (choice == ChooseRenewal && page.account && page.account->renewal)
        co_return co_await renew(*std::move(page.account), std::move(card));
    if (choice != ChooseMovements || !page.account)
        co_return Way::Back;
    const Way way = co_await showMovements(std::move(card));
    co_return way == Way::Left ? way : Way::Back;
}

/// Nothing is looked at meanwhile: whoever books has been seen, and may take the card away.
Task<CultureErrand::Way> CultureErrand::showProgramme(std::string card)
{
    ProgrammeErrand programme({world_.clock, world_.runner, world_.writer, world_.programme,
                               world_.places, world_.station, std::move(card)},
                              talk_);
    const Way way = co_await programme.run();
    co_return way;
}

Task<CultureErrand::Way> CultureErrand::renew(Culture::Account account, std::string card)
{
    using State = RenewalPage::State;
    const Culture::Renewal &renewal = *account.renewal;
    RenewalPage page{renewal.proofAt.empty() ? State::Offered : State::Elsewhere,
                     account.maskedName, account.ending, renewal.until, renewal.proofAt};
    const auto input = co_await talk_.ask(at(Errand::Culture, StepBalance, page).withBack(),
                                          Kind::Confirm | Kind::Cancel);
    if (!input || input->kind == Kind::Cancel)
        co_return input ? Way::Back : Way::Left;
    if (page.state == State::Elsewhere)
        co_return Way::Left;
    co_return co_await sendRenewal(std::move(page), std::move(card));
}

/// The same renewal as often as it takes: it is one year.
Task<CultureErrand::Way> CultureErrand::sendRenewal(RenewalPage page, std::string card)
{
    const std::string key = world_.station + "-renewal-" + toHex(world_.random.bytes(KeyBytes));
    Culture::RenewalAnswer answer = Culture::NoAnswer{};
    for (int tries = 0; tries < Tries && std::holds_alternative<Culture::NoAnswer>(answer);
         ++tries) {
        talk_.show(
            at(Errand::Culture, StepBalance, WorkingPage{WorkingPage::What::AskingCulture, {}}));
        Culture::Renewing again{key, card, purpose()};
        answer = co_await world_.office.renew(std::move(again));
    }
    const auto *renewed = std::get_if<Culture::Renewed>(&answer);
    if (renewed == nullptr) {
        const ProblemPage problem{.what = std::holds_alternative<Culture::Refused>(answer)
                                              ? What::RenewalRefused
                                              : What::RenewalUnknown};
        (void)co_await talk_.tell(problem, Errand::Culture);
        co_return talk_.isGone() ? Way::Left : Way::On;
    }
    talk_.due().settle(Due::What::CardRenewal);
    page.state = RenewalPage::State::Renewed;
    page.until = renewed->until;
    const auto input = co_await talk_.ask(at(Errand::Culture, StepBalance, page),
                                          Kind::Confirm | Kind::Choose | Kind::Cancel);
    co_return input && input->kind == Kind::Choose ? Way::On : Way::Left;
}

Task<CultureErrand::Way> CultureErrand::showMovements(std::string card)
{
    talk_.show(at(Errand::Culture, StepBalance, WorkingPage{WorkingPage::What::AskingCulture, {}}));
    Culture::Who who = std::move(card);
    Culture::Purpose why = purpose();
    auto told = co_await world_.office.history(std::move(who), std::move(why));
    auto *all = std::get_if<std::vector<Culture::Movement>>(&told);
    if (all == nullptr) {
        const ProblemPage problem{.what = std::holds_alternative<Culture::Refused>(told)
                                              ? What::AskedTooOften
                                              : What::CultureSilent};
        (void)co_await talk_.tell(problem, Errand::Culture);
        co_return talk_.isGone() ? Way::Left : Way::Back;
    }
    const MovementsPage page{std::move(*all)};
    const auto input =
        co_await talk_.ask(at(Errand::Culture, StepBalance, page).withBack(), Kind::Cancel);
    co_return input ? Way::Back : Way::Left;
}

/// The amount, and then like any payment. Back: they would rather not.
Task<CultureErrand::Way> CultureErrand::topUp(Culture::Account account, Money onCard,
                                              std::string card)
{
    const TopUpPage page{onCard, account.topUp, {OwnAmounts.begin(), OwnAmounts.end()}, false};
    for (;;) {
        const auto input = co_await talk_.ask(at(Errand::Culture, StepBalance, page).withBack(),
                                              Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        const auto own = static_cast<std::size_t>(input->index - 1);
        const bool withCity = input->index == 0 && page.withCity();
        if (!withCity && (input->index < 1 || own >= page.amounts.size()))
            continue;
        transaction::PurseDelivery load;
        load.card = card;
        load.amount = withCity ? page.rule->pay : page.amounts[own];
        load.subsidy = withCity ? page.rule->subsidy : Money();
        Purchase purchase = purchaseOf(std::move(load));
        purchase.items.front().account = account.ending;
        purchase.items.front().owner = account.maskedName;
        // Nothing is looked at meanwhile: whoever loads a card asks it.
        const PurseDesk::Use quiet(&world_.desk);
        const auto end = co_await talk_.buy(std::move(purchase));
        if (end)
            co_return end->after == After::Home ? Way::On : Way::Left;
    }
}

PayItem CultureErrand::itemOf(const transaction::PurseDelivery &load)
{
    constexpr std::size_t Ending = 4;
    BillerTile office = Places::till();
    office.icon = "wallet";
    return {.biller = std::move(office),
            .account = load.card.substr(load.card.size() - Ending),
            .amount = load.amount};
}

Purchase CultureErrand::purchaseOf(transaction::PurseDelivery load) const
{
    Bytes terminal(world_.station.begin(), world_.station.end());
    if (terminal.size() > TerminalBytes)
        terminal.erase(terminal.begin(), terminal.end() - TerminalBytes);
    terminal.resize(TerminalBytes, '0');
    load.terminal = toHex(terminal);
    Purchase purchase{.errand = Errand::Culture,
                      .items = {itemOf(load)},
                      .total = load.amount,
                      .purpose = "culture:" + load.card,
                      .deliveries = {}};
    purchase.deliveries.emplace_back(std::move(load));
    return purchase;
}

/// This card was torn away here in a load, and nobody knows how it ended. Nothing: it was not.
Task<std::optional<CultureErrand::Way>> CultureErrand::finishLoad(Seen seen)
{
    using namespace transaction;
    const std::string card = toHex(seen.card.serial);
    const auto isOpen = [&card](const auto &each) {
        const PurseDelivery *load = each.second.purse();
        return load != nullptr && load->state == LegState::Unknown && load->card == card;
    };
    const auto &open = world_.runner.book().open();
    const auto found = std::ranges::find_if(open, isOpen);
    if (found == open.end())
        co_return std::nullopt;
    const TransactionId id = found->first;
    talk_.show(at(Errand::Culture, StepBalance, WorkingPage{WorkingPage::What::LoadingCard, {}}));
    co_await world_.performer.lookAgain(id);
    const Transaction *now = world_.runner.book().find(id);
    if (now != nullptr && now->purse()->state == LegState::Unknown)
        co_return Way::Back; // it was taken away again
    const After after = co_await talk_.tellEnd(id);
    co_return after == After::Home ? Way::On : Way::Left;
}

Task<Culture::Told> CultureErrand::ask(Culture::Who who)
{
    talk_.show(at(Errand::Culture, StepBalance, WorkingPage{WorkingPage::What::AskingCulture, {}}));
    Culture::Purpose why = purpose();
    auto told = co_await world_.office.account(std::move(who), std::move(why));
    if (const auto *silence = std::get_if<Culture::NoAnswer>(&told))
        log::warning("culture", "the office does not answer: {}", silence->detail);
    co_return told;
}

Task<void> CultureErrand::tellWhyNot(Culture::Told told)
{
    ProblemPage problem{.what = What::CultureSilent};
    if (std::holds_alternative<Culture::Account>(told))
        problem.what = What::CultureCardLost;
    else if (std::holds_alternative<Culture::NotKnown>(told))
        problem.what = What::CultureUnknown;
    else if (const auto *refused = std::get_if<Culture::Refused>(&told))
        problem.what = refused->reason == "tooOften"    ? What::AskedTooOften
                       : refused->reason == "otherName" ? What::OtherData
                                                        : What::CultureUnknown;
    (void)co_await talk_.tell(problem, Errand::Culture);
}

Culture::Purpose CultureErrand::purpose() const
{
    return {world_.station, world_.clock.wall()};
}

/// The card is not there, so its holder says who they are.
Task<CultureErrand::Way> CultureErrand::lost()
{
    const IdentityCard *card = co_await talk_.identify(Errand::Culture, StepCard);
    if (card == nullptr)
        co_return talk_.isGone() ? Way::Left : Way::Back;
    Culture::Who who = Culture::Person{card->number, card->name};
    const Culture::Told told = co_await ask(std::move(who));
    const auto *account = std::get_if<Culture::Account>(&told);
    if (account == nullptr || account->state == Culture::State::Lost) {
        co_await tellWhyNot(told);
        co_return talk_.isGone() ? Way::Left : Way::On;
    }
    Culture::Account mine = *account;
    const Way way = co_await confirmLoss(std::move(mine));
    co_return way;
}

Task<CultureErrand::Way> CultureErrand::confirmLoss(Culture::Account account)
{
    const LossPage page{account.maskedName, account.ending, {}, false};
    const auto input = co_await talk_.ask(at(Errand::Culture, StepBalance, page).withBack(),
                                          Kind::Confirm | Kind::Cancel);
    if (!input)
        co_return Way::Left;
    if (input->kind == Kind::Cancel)
        co_return Way::Back;
    const Way way = co_await sendLoss(std::move(account));
    co_return way;
}

/// The same loss as often as it takes: it is one.
Task<CultureErrand::Way> CultureErrand::sendLoss(Culture::Account account)
{
    const std::string key = world_.station + "-loss-" + toHex(world_.random.bytes(KeyBytes));
    const Culture::Loss loss{key, account.reference, world_.station, world_.clock.wall()};
    for (int tries = 0; tries < Tries; ++tries) {
        talk_.show(
            at(Errand::Culture, StepBalance, WorkingPage{WorkingPage::What::SendingLoss, {}}));
        Culture::Loss again = loss;
        const auto answer = co_await world_.office.reportLoss(std::move(again));
        if (const auto *reported = std::get_if<Culture::Reported>(&answer)) {
            std::string code = reported->code;
            const Way way = co_await lossReported(std::move(account), std::move(code));
            co_return way;
        }
        if (std::holds_alternative<Culture::Refused>(answer))
            break;
    }
    const ProblemPage problem{.what = What::LossNotReported};
    (void)co_await talk_.tell(problem, Errand::Culture);
    co_return talk_.isGone() ? Way::Left : Way::On;
}

Task<CultureErrand::Way> CultureErrand::lossReported(Culture::Account account, std::string code)
{
    talk_.show(at(Errand::Culture, StepBalance, WorkingPage{WorkingPage::What::Printing, {}}));
    LossPage page{account.maskedName, account.ending, code, false};
    // Apart: GCC 12 destroys twice what is made inside of a co_await.
    const ReceiptWriter::LossFacts facts{world_.clock.wall(), page, talk_.helpGiven()};
    ReceiptDocument slip = world_.writer.write(facts);
    const auto printed = co_await talk_.printSlip(std::move(slip));
    page.printed = printed == Outcome::Done;
    Page last = at(Errand::Culture, StepBalance, std::move(page));
    const auto next =
        co_await talk_.ask(std::move(last), Kind::Confirm | Kind::Choose | Kind::Cancel);
    co_return next && next->kind == Kind::Choose ? Way::On : Way::Left;
}

} // namespace huimin::session
