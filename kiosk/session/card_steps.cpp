// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/visit.h"

namespace huimin::session {

using namespace std::chrono_literals;
using Kind = Input::Kind;
using What = ProblemPage::What;
using CardFate = ProblemPage::CardFate;

/// A card in the slot that can be used. Back: the resident wants another page and has put
/// none in.
Task<Visit::Way> Visit::haveCard(Errand errand, std::optional<Money> amount)
{
    if (!world_.card->hasCard()) {
        co_await world_.card->openSlot();
        const InsertCardPage page{amount};
        const auto input = co_await ask(at(errand, 0, page).withBack(),
                                        Kind::CardIn | Kind::CardBad | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel) {
            // Somebody who cancels may have put it in a moment ago; what comes next may be money,
            // and no card is inside when that is shown.
            co_await world_.card->refuseCards();
            co_await giveCardBack(errand, 0);
            co_return input ? Way::Back : Way::Left;
        }
        if (input->kind == Kind::CardBad) {
            ProblemPage problem{.what = What::CardJammed, .card = CardFate::Kept};
            (void)co_await tell(problem, errand);
            co_return Way::Left;
        }
    }
    co_return co_await readCard(errand);
}

Task<Visit::Way> Visit::readCard(Errand errand)
{
    show(at(errand, 0, WorkingPage{WorkingPage::What::ReadingCard, {}}));
    const EarlyReading said = co_await whatTheCardSays();
    const auto &candidates = said.candidates;
    if (!candidates) {
        co_await tellCardProblem(problemOf(candidates.error()), errand);
        co_return Way::Left;
    }
    std::size_t chosen = 0;
    const bool mustAsk = candidates->size() > 1 || candidates->front().needsConfirmation;
    if (mustAsk) {
        ApplicationPage page;
        for (const emv::Candidate &candidate : *candidates)
            page.labels.push_back(candidate.label);
        const auto input = co_await ask(at(errand, 0, page).withBack(),
                                        Kind::Choose | Kind::Cancel | Kind::CardOut);
        const bool isChoice = input && input->kind == Kind::Choose && input->index >= 0 &&
                              static_cast<std::size_t>(input->index) < candidates->size();
        if (!isChoice) {
            co_await stopCard(input, errand, 0);
            co_return Way::Left;
        }
        chosen = static_cast<std::size_t>(input->index);
        show(at(errand, 0, WorkingPage{WorkingPage::What::ReadingCard, {}}));
    }
    std::optional<emv::CardResult<void>> opened = said.opened;
    if (!opened || chosen != 0)
        opened = co_await world_.card->choose((*candidates)[chosen]);
    if (!*opened) {
        co_await tellCardProblem(problemOf(opened->error()), errand);
        co_return Way::Left;
    }
    co_return Way::On;
}

/// A key of the pad, and never which digit.
void Visit::padSays(PinPad::Key key)
{
    using Key = PinPad::Key;
    say({.kind = key == Key::Digit    ? Kind::PinDigit
                 : key == Key::Enter  ? Kind::PinEnter
                 : key == Key::Cancel ? Kind::PinCancel
                                      : Kind::PinClear});
}

/// Six hidden digits in the PIN pad.
Task<Visit::Way> Visit::havePin(Errand errand, bool wrongBefore, std::optional<Money> amount)
{
    world_.card->forgetPin();
    const ProblemPage broken{.what = What::PinPadBroken, .card = CardFate::ComesBack};
    const auto started = co_await world_.card->startPin([this](PinPad::Key key) { padSays(key); });
    if (!started) {
        log::warning("visit", "PIN entry: {}", describe(started.error()));
        co_await tellCardProblem(broken, errand);
        co_return Way::Left;
    }
    PinPage page{.length = CardSession::PinDigits, .wrongBefore = wrongBefore, .amount = amount};
    for (;;) {
        const auto input = co_await ask(at(errand, 1, page).withBack(),
                                        Kind::PinDigit | Kind::PinClear | Kind::PinEnter |
                                            Kind::PinCancel | Kind::Cancel | Kind::CardOut);
        if (input && input->kind == Kind::PinDigit) {
            page.digits = std::min(page.digits + 1, page.length);
        } else if (input && input->kind == Kind::PinClear) {
            page.digits = 0;
        } else if (input && input->kind == Kind::PinEnter) {
            const auto finished = co_await world_.card->finishPin();
            if (finished)
                co_return Way::On;
            co_await tellCardProblem(broken, errand);
            co_return Way::Left;
        } else if (input && input->kind == Kind::PinCancel &&
                   world_.faults.stands(Fault::PinPadDown)) {
            // The pad went away with the digits; nobody cancelled.
            co_await tellCardProblem(broken, errand);
            co_return Way::Left;
        } else {
            co_await world_.card->stopPin();
            co_await stopCard(input, errand, 1);
            co_return Way::Left;
        }
    }
}

Task<void> Visit::stopCard(std::optional<Input> why, Errand errand, int step)
{
    if (why && why->kind == Kind::CardOut) {
        ProblemPage problem{.what = What::CardPulled, .card = CardFate::Taken};
        (void)co_await tell(problem, errand);
    } else {
        co_await giveCardBack(errand, step);
    }
}

/// The card at the exit, until it is taken or kept.
Task<void> Visit::giveCardBack(Errand errand, int step, MoneyFate money)
{
    if (world_.card == nullptr || !world_.card->holdsCard())
        co_return;
    stopLooking();
    handed_.reset();
    handBack_.run(handBackNow());
    while (!handed_) {
        show(at(errand, step, takeCardPage({}, false)));
        // The deadline becomes known once the card has reached the exit: look again soon.
        (void)co_await look();
    }
    world_.card->forget();
    co_await tellIfKept(errand, money);
}

Task<void> Visit::handBackNow()
{
    const auto handed = co_await world_.card->handBack();
    handed_ = handed;
    say({.kind = Kind::CardHandedBack, .index = handed.taken ? 1 : 0});
}

TakeCardPage Visit::takeCardPage(std::optional<Money> then, bool bookingMeanwhile) const
{
    TakeCardPage page{world_.card->handBackDeadline(), then, bookingMeanwhile};
    page.urgent = isUrgent(page.deadline);
    return page;
}

/// A card that was handed back and was not taken.
Task<void> Visit::tellIfKept(Errand errand, MoneyFate money)
{
    if (!handed_ || handed_->taken)
        co_return;
    ProblemPage problem{.what = handed_->reason == "jammed" ? What::CardJammed : What::CardNotTaken,
                        .money = money,
                        .card = CardFate::Kept};
    handed_.reset();
    (void)co_await tell(problem, errand);
}

/// Tells, then sees to the card: it stays for another amount, goes back, or is kept
/// because the bank said so.
Task<bool> Visit::tellCardProblem(ProblemPage problem, Errand errand)
{
    bool kept = problem.card == CardFate::Kept;
    if (problem.what == What::CardKeptByBank && world_.card->hasCard())
        kept = co_await world_.card->retain("bank");
    else if (problem.what == What::CardKeptByBank)
        kept = false;
    // The reader notices a moment later than the chip that a card was pulled.
    const bool pulled = problem.what == What::CardPulled;
    if (kept)
        problem.card = CardFate::Kept;
    else
        problem.card = world_.card->hasCard() && !pulled ? CardFate::ComesBack : CardFate::Taken;
    const auto input = co_await tell(problem, errand);
    const bool again =
        problem.canTryOtherAmount && input && input->kind == Kind::Choose && world_.card->hasCard();
    if (!again)
        co_await giveCardBack(errand, 0);
    co_return again;
}

} // namespace huimin::session
