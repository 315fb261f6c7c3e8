// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/paying_steps.h"
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using namespace std::chrono_literals;
using namespace transaction;
using Kind = Input::Kind;

namespace {

constexpr auto NotesLimit = 60s;

} // namespace

Task<std::optional<TransactionId>> Visit::payByCash(const Purchase &purchase)
{
    CashTender tender;
    tender.due = purchase.total;
    std::vector<cash::Stock> stock;
    int bunch = 0;
    if (world_.dispenser != nullptr && world_.faults.offers(Service::Withdrawal)) {
        stock = world_.runner.book().position().stock();
        bunch = world_.dispenser->notesMax();
    } else if (world_.dispenser != nullptr && world_.dispenser->isReady()) {
        // Withdrawals may be closed for the bank's sake; change is still possible.
        const auto against = world_.faults.against(Service::Withdrawal);
        const bool works = std::ranges::none_of(against, [](Fault fault) {
            return fault == Fault::DispenserDown || fault == Fault::DispenserJammed ||
                   fault == Fault::TrayDown || fault == Fault::ShutterJammed ||
                   fault == Fault::RetractBinFull;
        });
        if (works) {
            stock = world_.runner.book().position().stock();
            bunch = world_.dispenser->notesMax();
        }
    }
    std::erase_if(stock, [this](const cash::Stock &each) {
        return world_.dispenser == nullptr || !world_.dispenser->unitAvailable(each.unit);
    });
    refused_.reset();
    const auto id = startPayment(tender, purchase, std::move(stock), bunch);
    if (!id)
        co_return std::nullopt;
    co_await followNotes(*id, purchase);
    if (world_.card != nullptr && seen(*id).card() != nullptr && isPaid(seen(*id)))
        co_await giveCardBack(purchase.errand, StepProof);
    co_return *id;
}

Page Visit::notesPage(const Transaction &transaction, const Purchase &purchase) const
{
    const CashTender &tender = *transaction.cash();
    NotesPage page{.biller = purchase.items.front().biller,
                   .due = tender.due,
                   .stacked = tender.stacked(),
                   .notes = tender.notes,
                   .acceptable = {},
                   .moving = transaction.stage != Stage::TakingNotes,
                   .refused = refused_};
    // Always, and not only once a note is in: a key that comes and goes would have the page said
    // again with every note.
    page.canPayRest =
        (world_.card != nullptr && world_.faults.offers(Service::PayByCard)) || canPayByPhone();
    const auto possible = acceptableNotes(transaction);
    page.moving = page.moving || possible.empty(); // the slot is closing
    for (const Money note : world_.acceptor->denominations())
        if (possible.contains(note.inFen()))
            page.acceptable.push_back(note);
    return at(purchase.errand, StepPay, page);
}

Task<void> Visit::followNotes(TransactionId id, const Purchase &purchase)
{
    Instant silentSince = world_.clock.now();
    while (!seen(id).isOver()) {
        const Transaction &now = seen(id);
        if (now.stage == Stage::ChoosingRest) {
            co_await chooseRest(id, purchase);
            silentSince = world_.clock.now();
            continue;
        }
        const bool taking = now.stage == Stage::TakingNotes || now.stage == Stage::StackingNote ||
                            now.stage == Stage::ReturningNote;
        const auto working = [&](WorkingPage::What what) {
            show(at(purchase.errand, StepPay, WorkingPage{what, purchase.total}));
        };
        if (taking && (now.stopAsked || now.restAsked))
            working(WorkingPage::What::StoppingNotes);
        else if (taking)
            show(notesPage(now, purchase));
        else if (now.stage == Stage::WaitingForHand)
            show(takeCashPage(now, purchase.errand, StepProof));
        else if (now.stage == Stage::Dispensing || now.stage == Stage::Presenting)
            working(WorkingPage::What::CountingChange);
        else if (now.stage == Stage::Retracting || now.stage == Stage::Rejecting)
            working(WorkingPage::What::TakingBack);
        else if (now.stage == Stage::Certifying || now.stage == Stage::Authorising ||
                 now.stage == Stage::CompletingChip)
            working(WorkingPage::What::AskingBank);
        else if (now.stage == Stage::HandingBackCard)
            show(at(purchase.errand, StepPay, takeCardPage(now.valueIn(), false)));
        else
            show(deliveringPage(now, purchase));

        const auto input = co_await look();
        hearWhileDelivering(id, input);
        if (input && input->kind != Kind::OffersChanged)
            silentSince = world_.clock.now();
        if (input && input->kind == Kind::NoteRefused)
            refused_ = input->refused;
        if (input && input->kind == Kind::MoneyMoved)
            refused_.reset();
        if (input && (input->kind == Kind::Extend || input->kind == Kind::Touch))
            (void)world_.performer.extendHand();
        if (!taking || now.stopAsked || now.restAsked)
            continue;
        if (input && input->kind == Kind::Choose) {
            world_.runner.put(id, RestAsked{});
            continue;
        }
        const bool broken = !world_.faults.offers(Service::PayByCash);
        if ((input && input->kind == Kind::Cancel) || broken) {
            world_.runner.put(id, PaymentCancelled{});
        } else if (world_.clock.now() - silentSince > NotesLimit) {
            // A note on its way in is a hand as well.
            const bool there = co_await stillThere(Kind::OffersChanged | Kind::CardHandedBack);
            silentSince = world_.clock.now();
            if (!there) {
                gone_ = true;
                world_.runner.put(id, PaymentAbandoned{});
            }
        }
    }
}

// The rest, after notes.

/// The slot is closed and a part is paid. What says no leaves the notes where they are.
Task<void> Visit::chooseRest(TransactionId id, const Purchase &purchase)
{
    if (seen(id).refused) {
        const Tender refused = *seen(id).refused;
        co_await tellRefused(refused, world_.performer.answerTo(id), purchase.errand);
        if (gone_ || seen(id).stage != Stage::ChoosingRest) {
            world_.runner.put(id, PaymentAbandoned{});
            co_return;
        }
    }
    const auto tender = co_await chooseTender(purchase, seen(id).valueIn());
    if (gone_)
        world_.runner.put(id, PaymentAbandoned{});
    else if (!tender)
        world_.runner.put(id, PaymentCancelled{});
    else if (*tender == ByCash)
        world_.runner.put(id, NotesAgain{});
    else if (*tender == ByCard)
        co_await restByCard(id, purchase);
    else
        co_await restByPhone(id, purchase);
    if (gone_ && seen(id).stage == Stage::ChoosingRest)
        world_.runner.put(id, PaymentAbandoned{});
}

/// A card that was not the right one goes back before anything else is chosen.
Task<void> Visit::tellRefused(const Tender &refused, const Acquirer::Answer *answer, Errand errand)
{
    ProblemPage problem = problemOf(refused, answer);
    problem.canTryOtherAmount = false;
    const bool isCard = std::holds_alternative<CardTender>(refused);
    if (isCard && world_.card != nullptr)
        (void)co_await tellCardProblem(problem, errand);
    else
        (void)co_await tell(problem, errand);
}

Task<void> Visit::restByCard(TransactionId id, const Purchase &purchase)
{
    const Money rest = seen(id).missing();
    const Way card = co_await haveCard(purchase.errand, rest);
    if (card != Way::On)
        co_return; // asked again how, or gone
    const Way pin = co_await havePin(purchase.errand, false, rest);
    if (pin != Way::On)
        co_return;
    Tender tender = cardTender(purchase, rest);
    world_.runner.put(id, RestBy{std::move(tender)});
}

} // namespace huimin::session
