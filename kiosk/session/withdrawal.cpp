// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/amounts.h"
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using namespace std::chrono_literals;
using namespace transaction;
using Kind = Input::Kind;
using What = ProblemPage::What;

namespace {

constexpr auto ThanksLimit = 6s;
constexpr std::int64_t FenPerYuan = 100;

enum WithdrawalStep { StepCard, StepPin, StepAmount, StepTakeCard, StepTakeCash };

} // namespace

/// What can come out of the cassettes that are there now.
std::vector<cash::Stock> Visit::payableStock() const
{
    if (world_.dispenser == nullptr)
        return {};
    auto stock = world_.runner.book().position().stock();
    std::erase_if(stock, [this](const cash::Stock &each) {
        return !world_.dispenser->unitAvailable(each.unit);
    });
    return stock;
}

std::optional<cash::PayoutPlan> Visit::planFor(Money amount) const
{
    const auto stock = payableStock();
    if (stock.empty() || amount > world_.withdrawalMax)
        return std::nullopt;
    return cash::planPayout(amount, stock, world_.dispenser->notesMax());
}

/// What the cassettes and the rules allow in one bunch.
Money Visit::mostPayable() const
{
    const auto stock = payableStock();
    if (stock.empty())
        return {};
    return cash::largestPayable(world_.withdrawalMax, stock, world_.dispenser->notesMax());
}

Task<Visit::After> Visit::withdraw()
{
    if (!world_.faults.offers(Service::Withdrawal) || !mostPayable().isPositive()) {
        ProblemPage closed{.what = What::ServiceClosed};
        (void)co_await tell(closed, Errand::Withdrawal);
        co_return After::Home;
    }
    const Way card = co_await haveCard(Errand::Withdrawal, std::nullopt);
    if (card != Way::On)
        co_return card == Way::Back ? After::Home : After::Leave;
    bool wrongPin = false;
    bool needsPin = true;
    std::optional<Money> amount;
    for (;;) {
        if (needsPin) {
            const Way pin = co_await havePin(Errand::Withdrawal, wrongPin, amount);
            if (pin != Way::On)
                co_return After::Leave;
        }
        if (!amount)
            amount = co_await agreeOnAmount();
        if (!amount)
            co_return After::Leave;
        const Way careful = co_await beCareful(Errand::Withdrawal, StepAmount, *amount);
        if (careful != Way::On) {
            std::optional<Input> why;
            if (!world_.card->hasCard())
                why = Input{.kind = Kind::CardOut};
            co_await stopCard(why, Errand::Withdrawal, StepAmount);
            co_return After::Leave;
        }
        const auto id = co_await payOut(*amount);
        if (!id) {
            ProblemPage closed{.what = What::ServiceClosed};
            (void)co_await tellCardProblem(closed, Errand::Withdrawal);
            co_return After::Leave;
        }
        const Transaction end = seen(*id);
        const Acquirer::Answer *answer = world_.performer.answerTo(*id);
        if (end.payout(PayoutPurpose::Withdrawal)->state == LegState::Done) {
            co_await thank(end);
            co_return After::Leave;
        }
        if (answer != nullptr && answer->mayRetryPin && world_.card->hasCard()) {
            wrongPin = true;
            needsPin = true;
            continue;
        }
        auto problem = problemOf(end, answer, referenceFor(*id));
        if (!problem)
            co_return After::Leave;
        if (problem->what == What::CardNotTaken && world_.faults.stands(Fault::CardJammed))
            problem->what = What::CardJammed;
        if (problem->money == ProblemPage::MoneyFate::Claimed)
            problem->slipPrinted = co_await print(end);
        const bool again = co_await tellCardProblem(*problem, Errand::Withdrawal);
        if (!again)
            co_return After::Leave;
        amount.reset();
        needsPin = false;
    }
}

/// The receipt, if one is wanted and can be had, and the end.
Task<void> Visit::thank(Transaction end)
{
    keepProof(end, {"取款", "Cash taken out", "提款"}, "banknote");
    const ReceiptPage receipt{end.card()->amount, false};
    const auto wants = co_await ask(at(Errand::Withdrawal, StepTakeCash, receipt),
                                    Kind::Confirm | Kind::Cancel, ShortLimit);
    ThanksPage thanks;
    if (wants && wants->kind == Kind::Confirm) {
        show(at(Errand::Withdrawal, StepTakeCash, WorkingPage{WorkingPage::What::Printing, {}}));
        thanks.receiptPrinted = co_await print(end);
        if (!thanks.receiptPrinted)
            thanks.reference = referenceFor(end.id);
    }
    if (thanks.reference.empty())
        (void)co_await linger(plain(thanks), ThanksLimit);
    else // somebody writes a number down
        (void)co_await ask(plain(thanks), Kind::Confirm | Kind::Cancel);
}

/// How much, and yes to it. Nothing: the resident has left, and the card is seen to.
Task<std::optional<Money>> Visit::agreeOnAmount()
{
    std::optional<Money> notPayable;
    for (;;) {
        std::optional<Input> why;
        const auto amount = co_await chooseAmount(amountPage(notPayable), why);
        if (!amount) {
            co_await stopCard(why, Errand::Withdrawal, StepAmount);
            co_return std::nullopt;
        }
        notPayable.reset();
        const auto plan = planFor(*amount);
        if (plan) {
            const ConfirmPage page{*amount, world_.card->maskedPan(),
                                   notesOf(*plan, payableStock())};
            const auto input = co_await ask(at(Errand::Withdrawal, StepAmount, page).withBack(),
                                            Kind::Confirm | Kind::Cancel | Kind::CardOut);
            if (!input || input->kind == Kind::CardOut) {
                co_await stopCard(input, Errand::Withdrawal, StepAmount);
                co_return std::nullopt;
            }
            if (input->kind == Kind::Cancel)
                continue;
        }
        // A cassette may have gone since the amount was chosen.
        if (planFor(*amount))
            co_return amount;
        notPayable = amount;
    }
}

/// With an amount that cannot be paid: the question again, and what can be instead.
AmountPage Visit::amountPage(std::optional<Money> notPayable) const
{
    const auto stock = payableStock();
    AmountPage page{.most = mostPayable()};
    for (const Money preset : world_.presets)
        page.presets.push_back({preset, planFor(preset).has_value()});
    for (const cash::Stock &each : stock)
        page.denominations.push_back(each.denomination);
    std::ranges::sort(page.denominations, std::ranges::greater{});
    const auto repeated = std::ranges::unique(page.denominations);
    page.denominations.erase(repeated.begin(), repeated.end());
    if (notPayable) {
        const auto nearest =
            cash::nearestPayable(*notPayable, stock, world_.dispenser->notesMax(), page.most);
        page.typing = true;
        page.typed = std::to_string(notPayable->inFen() / FenPerYuan);
        page.notPayable = true;
        page.below = nearest.below;
        page.above = nearest.above;
    }
    return page;
}

Task<std::optional<Money>> Visit::chooseAmount(AmountPage page, std::optional<Input> &why)
{
    for (;;) {
        const auto input = co_await ask(at(Errand::Withdrawal, StepAmount, page).withBack(),
                                        Kind::Choose | Kind::Type | Kind::Erase | Kind::Confirm |
                                            Kind::Cancel | Kind::CardOut);
        why = input;
        if (!input || input->kind == Kind::CardOut)
            co_return std::nullopt;
        if (input->kind == Kind::Cancel) {
            if (!page.typing)
                co_return std::nullopt;
            page = amountPage({});
        } else if (const auto wanted = typedOn(page, *input)) {
            if (planFor(*wanted))
                co_return wanted;
            page = amountPage(wanted);
        } else if (const auto amount = chosenOn(page, *input)) {
            co_return amount;
        }
    }
}

/// The transaction, from its first record until the resident can do no more. Nothing:
/// it cannot even begin.
Task<std::optional<TransactionId>> Visit::payOut(Money amount)
{
    CardTender tender;
    tender.amount = amount;
    tender.card = world_.card->maskedPan();
    CashDelivery notes;
    notes.purpose = PayoutPurpose::Withdrawal;
    notes.amount = amount;
    show(at(Errand::Withdrawal, StepAmount, WorkingPage{WorkingPage::What::AskingBank, amount}));
    const auto id =
        world_.runner.start({{tender}, {notes}, payableStock(), world_.dispenser->notesMax(), 0});
    if (!id) {
        log::alarm("visit", "a withdrawal does not start: {}", describe(id.error()));
        co_return std::nullopt;
    }
    co_await followWithdrawal(*id);
    co_return *id;
}

Task<void> Visit::followWithdrawal(TransactionId id)
{
    while (!seen(id).isOver()) {
        const Transaction &now = seen(id);
        const Money amount = now.card()->amount;
        const auto working = [&](WorkingPage::What what, int step) {
            show(at(Errand::Withdrawal, step, WorkingPage{what, amount}));
        };
        switch (now.stage) {
        case Stage::Dispensing:
            working(WorkingPage::What::CountingNotes, StepAmount);
            break;
        case Stage::HandingBackCard:
            show(at(Errand::Withdrawal, StepTakeCard, takeCardPage(amount, false)));
            break;
        case Stage::Presenting:
            working(WorkingPage::What::OpeningTray, StepTakeCash);
            break;
        case Stage::WaitingForHand:
            show(takeCashPage(now, Errand::Withdrawal, StepTakeCash));
            break;
        case Stage::Retracting:
        case Stage::Rejecting:
            working(WorkingPage::What::TakingBack, StepTakeCash);
            break;
        default:
            working(WorkingPage::What::AskingBank, StepAmount);
        }
        // Deadlines become known a moment after the stage: look again soon.
        const auto input = co_await look();
        if (input && (input->kind == Kind::Extend || input->kind == Kind::Touch))
            (void)world_.performer.extendHand();
    }
}

Page Visit::takeCashPage(const Transaction &transaction, Errand errand, int step) const
{
    TakeCashPage page;
    for (const Delivery &delivery : transaction.deliveries) {
        const auto *payout = std::get_if<CashDelivery>(&delivery);
        if (payout == nullptr || payout->state != LegState::Open)
            continue;
        page.what = payout->purpose == PayoutPurpose::Withdrawal ? TakeCashPage::What::Withdrawal
                    : payout->purpose == PayoutPurpose::Change   ? TakeCashPage::What::Change
                                                                 : TakeCashPage::What::Refund;
        page.amount = payout->amount;
        page.notes = notesOf(payout->inTray, transaction.stock);
    }
    page.deadline = world_.performer.handDeadline();
    page.canExtend = world_.performer.canExtendHand();
    page.urgent = isUrgent(page.deadline);
    return at(errand, step, page);
}

} // namespace huimin::session
