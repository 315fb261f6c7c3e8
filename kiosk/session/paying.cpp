// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/paying_steps.h"
#include "kiosk/session/visit.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::session {

using namespace std::chrono_literals;
using namespace transaction;
using Kind = Input::Kind;
using What = ProblemPage::What;

namespace {

constexpr auto PaidLimit = 30s;

/// Money is in, and goes where it is wanted.
bool isDelivering(Stage stage)
{
    return stage == Stage::Posting || stage == Stage::ReadyingPurse ||
           stage == Stage::AuthorisingLoad || stage == Stage::LoadingPurse ||
           stage == Stage::FindingPurse;
}

} // namespace

std::vector<LegState> statesOf(const Transaction &transaction)
{
    std::vector<LegState> states;
    for (const Delivery &delivery : transaction.deliveries) {
        if (const auto *bill = std::get_if<BillDelivery>(&delivery))
            states.push_back(bill->state);
        else if (const auto *load = std::get_if<PurseDelivery>(&delivery))
            states.push_back(load->state);
    }
    return states;
}

Conversation::Bought boughtBy(const Transaction &transaction, Conversation::After after)
{
    const LegState first = statesOf(transaction).front();
    Conversation::Bought bought{.after = after};
    bought.outcome = first == LegState::Done      ? Outcome::Done
                     : first == LegState::Unknown ? Outcome::Unknown
                                                  : Outcome::NotDone;
    if (const auto bills = transaction.bills(); !bills.empty())
        bought.receipt = bills.front()->receipt;
    return bought;
}

bool isPaid(const Transaction &transaction)
{
    return std::ranges::any_of(statesOf(transaction), [](LegState state) {
        return state == LegState::Done || state == LegState::Unknown;
    });
}

/// What waits to be paid is paid with it, if it fits onto a page.
Task<std::optional<Visit::Bought>> Visit::buy(Purchase purchase)
{
    const bool joins = !basket_.empty() && basket_.size() < BasketMax;
    if (joins) {
        const Purchase waiting = purchaseOf(basket_);
        purchase.items.insert(purchase.items.end(), waiting.items.begin(), waiting.items.end());
        purchase.deliveries.insert(purchase.deliveries.end(), waiting.deliveries.begin(),
                                   waiting.deliveries.end());
        purchase.total += waiting.total;
        purchase.purpose = SeveralThings;
    }
    const auto bought = co_await pay(std::move(purchase));
    if (joins && bought)
        basket_.clear();
    co_return bought;
}

Task<std::optional<Visit::Bought>> Visit::pay(Purchase purchase)
{
    for (;;) {
        const auto tender = co_await chooseTender(purchase, {});
        if (gone_)
            co_return Bought{};
        if (!tender)
            co_return std::nullopt;
        const Way careful = co_await beCareful(purchase.errand, StepPay, purchase.total);
        if (careful != Way::On)
            co_return Bought{.after = careful == Way::Back ? After::Home : After::Leave};
        std::optional<TransactionId> id;
        if (*tender == ByCard)
            id = co_await payByCard(purchase);
        else if (*tender == ByCash)
            id = co_await payByCash(purchase);
        else
            id = co_await payByPhone(purchase);
        if (!id && *tender == ByPhone && !gone_)
            continue; // no code was shown, and nothing has happened
        if (!id)
            co_return Bought{};
        const After after = co_await tellEnd(*id, std::move(purchase));
        co_return boughtBy(seen(*id), after);
    }
}

/// This page is the one that says who, what and how much before anything is taken.
Task<std::optional<int>> Visit::chooseTender(const Purchase &purchase, Money paid)
{
    for (;;) {
        HowToPayPage page{
            .items = purchase.items,
            .isCard = std::holds_alternative<PurseDelivery>(purchase.deliveries.front()),
            .total = purchase.total - paid,
            .paid = paid,
            .card = world_.card != nullptr && world_.faults.offers(Service::PayByCard),
            .cash = world_.acceptor != nullptr && world_.faults.offers(Service::PayByCash),
            .phone = canPayByPhone()};
        page.change = mostPayable().isPositive() && world_.faults.offers(Service::PayByCash);
        const auto input = co_await ask(at(purchase.errand, StepPay, page).withBack(),
                                        Kind::Choose | Kind::Cancel | Kind::OffersChanged);
        if (!input || input->kind == Kind::Cancel)
            co_return std::nullopt;
        if (input->kind != Kind::Choose)
            continue;
        if ((input->index == ByCard && page.card) || (input->index == ByCash && page.cash) ||
            (input->index == ByPhone && page.phone))
            co_return input->index;
    }
}

/// Nothing: it cannot be written down, and nothing has happened.
std::optional<TransactionId> Visit::startPayment(Tender tender, const Purchase &purchase,
                                                 std::vector<cash::Stock> stock, int bunch)
{
    std::vector<Delivery> deliveries = purchase.deliveries;
    // The number of the transaction-to-be makes the keys: each is used once, for ever.
    const TransactionId next = world_.runner.book().numbers().transaction + 1;
    for (std::size_t at = 0; at < deliveries.size(); ++at)
        if (auto *bill = std::get_if<BillDelivery>(&deliveries[at]))
            bill->key = fmt::format("{}-{}{}", world_.stationId, next,
                                    at == 0 ? std::string() : fmt::format("-{}", at + 1));
    const auto id = world_.runner.start(
        {{std::move(tender)}, std::move(deliveries), std::move(stock), bunch, 0});
    if (id)
        return *id;
    log::alarm("visit", "a payment does not start: {}", describe(id.error()));
    return std::nullopt;
}

CardTender Visit::cardTender(const Purchase &purchase, Money amount) const
{
    CardTender tender;
    tender.amount = amount;
    tender.isPurchase = true;
    tender.card = world_.card->maskedPan();
    tender.purpose = purchase.purpose;
    return tender;
}

Task<std::optional<TransactionId>> Visit::payByCard(const Purchase &purchase)
{
    const Money total = purchase.total;
    const Way card = co_await haveCard(purchase.errand, total);
    if (card != Way::On)
        co_return std::nullopt;
    bool wrongPin = false;
    for (;;) {
        const Way pin = co_await havePin(purchase.errand, wrongPin, total);
        if (pin != Way::On)
            co_return std::nullopt;
        const auto id = startPayment(cardTender(purchase, total), purchase, {}, 0);
        if (!id) {
            co_await giveCardBack(purchase.errand, StepPay);
            co_return std::nullopt;
        }
        co_await followCardPayment(*id, purchase);
        const Acquirer::Answer *answer = world_.performer.answerTo(*id);
        if (answer == nullptr || !answer->mayRetryPin || !world_.card->hasCard())
            co_return *id;
        wrongPin = true;
    }
}

/// While it is delivered the bank card goes back: nobody waits for it afterwards.
Task<void> Visit::followCardPayment(TransactionId id, const Purchase &purchase)
{
    bool handingBack = false;
    handed_.reset();
    while (!seen(id).isOver() || (handingBack && !handed_)) {
        const Transaction &now = seen(id);
        if (isDelivering(now.stage) && !handingBack && world_.card->hasCard()) {
            handingBack = true;
            handBack_.run(handBackNow());
        }
        if (handingBack && !handed_)
            show(at(purchase.errand, StepPay, takeCardPage({}, true)));
        else if (isDelivering(now.stage) || now.isOver())
            show(deliveringPage(now, purchase));
        else
            show(at(purchase.errand, StepPay,
                    WorkingPage{WorkingPage::What::AskingBank, purchase.total}));
        const auto input = co_await look();
        if (!handingBack || handed_)
            hearWhileDelivering(id, input);
    }
    // Before anything about the bill: a card that is gone is what frightens most.
    co_await tellIfKept(purchase.errand, MoneyFate::Told);
}

/// What stands there while the money goes where it is wanted.
Page Visit::deliveringPage(const Transaction &now, const Purchase &purchase) const
{
    const bool isPosting = !now.bills().empty() && (now.stage == Stage::Posting || now.isOver());
    if (now.purse() == nullptr || isPosting)
        return at(purchase.errand, StepPay, WorkingPage{WorkingPage::What::BookingBill, {}});
    const bool again = now.stage == Stage::FindingPurse;
    if (now.stage != Stage::ReadyingPurse && !again)
        return at(purchase.errand, StepPay, WorkingPage{WorkingPage::What::LoadingCard, {}});
    LayCulturePage page;
    page.mode = again ? LayCulturePage::Mode::Again : LayCulturePage::Mode::Load;
    page.amount = now.purse()->amount;
    page.deadline = world_.performer.purseDeadline();
    page.canExtend = world_.performer.canExtendPurse();
    if (const auto trouble = world_.purses->trouble())
        page.trouble = troubleOf(*trouble);
    return at(purchase.errand, StepPay, page);
}

void Visit::hearWhileDelivering(TransactionId id, const std::optional<Input> &input)
{
    const Stage stage = seen(id).stage;
    if (!input || (stage != Stage::ReadyingPurse && stage != Stage::FindingPurse))
        return;
    if (input->kind == Kind::Extend || input->kind == Kind::Touch)
        (void)world_.performer.extendPurse();
    if (input->kind == Kind::Cancel)
        world_.runner.put(id, PaymentCancelled{});
}

// The end.

Task<bool> Visit::printProof(const Transaction &end, const Purchase &purchase)
{
    show(at(purchase.errand, StepProof, WorkingPage{WorkingPage::What::Printing, {}}));
    co_return co_await print(end);
}

PaidPage Visit::paidPage(const Transaction &end, const Purchase &purchase) const
{
    const CashDelivery *change = end.payout(PayoutPurpose::Change);
    PaidPage page{.items = purchase.items,
                  .total = {},
                  .change = change != nullptr && change->state == LegState::Done ? change->amount
                                                                                 : Money(),
                  .credit = end.credit,
                  .reference = referenceFor(end.id),
                  .printed = false,
                  .printFailed = false,
                  .onCard = {}};
    const std::vector<LegState> states = statesOf(end);
    for (std::size_t at = 0; at < page.items.size(); ++at) {
        PayItem &item = page.items[at];
        item.state = states[at] == LegState::Done      ? PayItem::State::Paid
                     : states[at] == LegState::NotDone ? PayItem::State::Refused
                                                       : PayItem::State::Pending;
        if (const auto *bill = std::get_if<BillDelivery>(&end.deliveries[at]))
            item.receipt = bill->receipt;
        if (item.state != PayItem::State::Refused)
            page.total += item.amount;
    }
    const PurseDelivery *load = end.purse();
    if (load != nullptr && load->state != LegState::NotDone)
        page.onCard = PaidPage::OnCard{load->subsidy, load->before + load->amount + load->subsidy};
    return page;
}

Task<Visit::After> Visit::tellEnd(TransactionId id, Purchase purchase)
{
    const Transaction end = seen(id);
    auto problem = problemOf(end, world_.performer.answerTo(id), referenceFor(id));
    const std::vector<LegState> states = statesOf(end);
    const bool paid = isPaid(end);
    const bool owed = !end.isOver() || end.credit.isPositive() || end.claimed().isPositive() ||
                      std::ranges::find(states, LegState::Unknown) != states.end();
    if (paid && !owed && !problem && purchase.hasTicket && purchase.items.size() == 1) {
        keepProof(end, purchase);
        co_return After::Home;
    }
    bool printed = false;
    bool printFailed = false;
    bool wanted = owed; // a number that somebody will need is printed without asking
    if (!owed && paid) {
        const ReceiptPage receipt{purchase.total, true};
        const auto wants = co_await ask(at(purchase.errand, StepProof, receipt),
                                        Kind::Confirm | Kind::Cancel, ShortLimit);
        wanted = wants && wants->kind == Kind::Confirm;
    }
    if (wanted) {
        printed = co_await printProof(end, purchase);
        printFailed = !printed;
    }
    if (paid) {
        keepProof(end, purchase);
        PaidPage page = paidPage(end, purchase);
        for (const PayItem &item : page.items)
            if (item.state != PayItem::State::Refused)
                due_.settle(Due::What::Bill, item.biller.id);
        page.printed = printed;
        page.printFailed = printFailed;
        std::optional<Input> next;
        if (owed) // somebody writes a number down
            next = co_await ask(at(purchase.errand, StepProof, page),
                                Kind::Confirm | Kind::Choose | Kind::Cancel);
        else
            next = co_await linger(at(purchase.errand, StepProof, page), PaidLimit);
        if (!problem)
            co_return next && next->kind == Kind::Choose ? After::Home : After::Leave;
    }
    if (!problem)
        co_return After::Leave;
    problem->slipPrinted = printed;
    if (world_.card != nullptr && end.card() != nullptr) {
        problem->canTryOtherAmount = false; // what is paid is what it is
        (void)co_await tellCardProblem(*problem, purchase.errand);
        co_return After::Leave;
    }
    (void)co_await tell(*problem, purchase.errand);
    co_return After::Leave;
}

} // namespace huimin::session
