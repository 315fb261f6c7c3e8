// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using namespace std::chrono_literals;
using namespace transaction;
using Kind = Input::Kind;
using What = ProblemPage::What;

namespace {

constexpr auto ThanksLimit = 6s;
constexpr std::size_t TypedMax = 5;

enum WithdrawalStep { StepCard, StepPin, StepAmount, StepTakeCard, StepTakeCash };

} // namespace

/// What the cassettes and the rules allow in one bunch.
Money Visit::mostPayable() const
{
    if (world_.dispenser == nullptr)
        return {};
    auto stock = world_.runner.book().position().stock();
    std::erase_if(stock, [this](const cash::Stock &each) {
        return !world_.dispenser->unitAvailable(each.unit);
    });
    return cash::largestPayable(world_.withdrawalMax, stock, world_.dispenser->notesMax());
}

Task<Visit::After> Visit::withdraw()
{
    if (!world_.faults.offers(Service::Withdrawal) || !mostPayable().isPositive()) {
        ProblemPage closed{.what = What::ServiceClosed};
        (void)co_await tell(closed, Errand::Withdrawal);
        co_return After::Home;
    }
    const bool card = co_await haveCard(Errand::Withdrawal, std::nullopt);
    if (!card)
        co_return After::Leave;
    bool wrongPin = false;
    bool needsPin = true;
    std::optional<Money> amount;
    for (;;) {
        if (needsPin) {
            const bool pin = co_await havePin(Errand::Withdrawal, wrongPin, amount);
            if (!pin)
                co_return After::Leave;
        }
        if (!amount) {
            amount = co_await chooseAmount();
            const bool confirmed = amount && co_await confirmAmount(*amount);
            if (!confirmed) {
                co_await giveCardBack(Errand::Withdrawal, StepAmount);
                co_return After::Leave;
            }
        }
        const TransactionId id = co_await payOut(*amount);
        const Transaction end = seen(id);
        const Acquirer::Answer *answer = world_.performer.answerTo(id);
        if (end.payout(PayoutPurpose::Withdrawal)->state == LegState::Done) {
            const ReceiptPage receipt{*amount, false};
            const auto wants = co_await ask(at(Errand::Withdrawal, StepTakeCash, receipt),
                                            Kind::Confirm | Kind::Cancel, ShortLimit);
            ThanksPage thanks;
            if (wants && wants->kind == Kind::Confirm) {
                show(at(Errand::Withdrawal, StepTakeCash,
                        WorkingPage{WorkingPage::What::Printing, {}}));
                thanks.receiptPrinted = co_await print(end);
                if (!thanks.receiptPrinted)
                    thanks.reference = referenceFor(id);
            }
            if (thanks.reference.empty())
                (void)co_await linger(plain(thanks), ThanksLimit);
            else // somebody writes a number down
                (void)co_await ask(plain(thanks), Kind::Confirm | Kind::Cancel);
            co_return After::Leave;
        }
        if (answer != nullptr && answer->mayRetryPin && world_.card->hasCard()) {
            wrongPin = true;
            needsPin = true;
            continue;
        }
        auto problem = problemOf(end, answer, referenceFor(id));
        if (!problem)
            co_return After::Leave;
        if (problem->money == ProblemPage::MoneyFate::Claimed)
            problem->slipPrinted = co_await print(end);
        const bool again = co_await tellCardProblem(*problem, Errand::Withdrawal);
        if (!again)
            co_return After::Leave;
        amount.reset();
        needsPin = false;
    }
}

Task<std::optional<Money>> Visit::chooseAmount()
{
    const Money most = mostPayable();
    auto stock = world_.runner.book().position().stock();
    std::erase_if(stock, [this](const cash::Stock &each) {
        return !world_.dispenser->unitAvailable(each.unit);
    });
    const int bunch = world_.dispenser->notesMax();
    const auto payable = [&](Money amount) {
        return amount <= world_.withdrawalMax && cash::planPayout(amount, stock, bunch).has_value();
    };
    AmountPage page{.most = most};
    for (const Money preset : world_.presets)
        page.presets.push_back({preset, payable(preset)});
    for (const cash::Stock &each : stock)
        page.denominations.push_back(each.denomination);
    std::ranges::sort(page.denominations, std::ranges::greater{});
    for (;;) {
        const auto input = co_await ask(at(Errand::Withdrawal, StepAmount, page).withBack(),
                                        Kind::Choose | Kind::Type | Kind::Erase | Kind::Confirm |
                                            Kind::Cancel | Kind::CardOut);
        if (!input || input->kind == Kind::CardOut)
            co_return std::nullopt;
        if (input->kind == Kind::Cancel) {
            if (!page.typing)
                co_return std::nullopt;
            page = AmountPage{
                .presets = page.presets, .most = most, .denominations = page.denominations};
        } else if (input->kind == Kind::Choose && input->index == ChooseOther) {
            page.typing = true;
        } else if (input->kind == Kind::Choose && input->index == ChooseBelow && page.below) {
            co_return page.below;
        } else if (input->kind == Kind::Choose && input->index == ChooseAbove && page.above) {
            co_return page.above;
        } else if (input->kind == Kind::Choose && input->index >= 0 &&
                   static_cast<std::size_t>(input->index) < page.presets.size()) {
            const auto &preset = page.presets[static_cast<std::size_t>(input->index)];
            if (preset.possible)
                co_return preset.amount;
        } else if (input->kind == Kind::Type && page.typed.size() < TypedMax &&
                   !(page.typed.empty() && input->text == "0")) {
            page.typed += input->text;
            page.notPayable = false;
        } else if (input->kind == Kind::Erase && !page.typed.empty()) {
            page.typed.pop_back();
            page.notPayable = false;
        } else if (input->kind == Kind::Confirm && !page.typed.empty()) {
            const Money wanted = Money::yuan(std::atoll(page.typed.c_str()));
            if (payable(wanted))
                co_return wanted;
            const auto nearest = cash::nearestPayable(wanted, stock, bunch, most);
            page.notPayable = true;
            page.below = nearest.below;
            page.above = nearest.above;
        }
    }
}

Task<bool> Visit::confirmAmount(Money amount)
{
    const auto stock = world_.runner.book().position().stock();
    const auto plan = cash::planPayout(amount, stock, world_.dispenser->notesMax());
    ConfirmPage page{amount, world_.card->maskedPan(),
                     plan ? notesOf(*plan, stock) : std::vector<std::pair<Money, int>>()};
    const auto input = co_await ask(at(Errand::Withdrawal, StepAmount, page).withBack(),
                                    Kind::Confirm | Kind::Cancel | Kind::CardOut);
    co_return input && input->kind == Kind::Confirm;
}

/// The transaction, from its first record until the resident can do no more.
Task<TransactionId> Visit::payOut(Money amount)
{
    CardTender tender;
    tender.amount = amount;
    tender.card = world_.card->maskedPan();
    CashDelivery notes;
    notes.purpose = PayoutPurpose::Withdrawal;
    notes.amount = amount;
    auto stock = world_.runner.book().position().stock();
    std::erase_if(stock, [this](const cash::Stock &each) {
        return !world_.dispenser->unitAvailable(each.unit);
    });
    show(at(Errand::Withdrawal, StepAmount, WorkingPage{WorkingPage::What::AskingBank, amount}));
    const auto id =
        world_.runner.start({{tender}, {notes}, std::move(stock), world_.dispenser->notesMax(), 0});
    if (!id) {
        log::alarm("visit", "a withdrawal does not start: {}", describe(id.error()));
        co_return 0;
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
            show(at(Errand::Withdrawal, StepTakeCard,
                    TakeCardPage{world_.card->handBackDeadline(), amount, false}));
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
        const auto input = co_await inputs_.take(500ms);
        if (input && (input->kind == Kind::Extend || input->kind == Kind::Touch))
            (void)world_.performer.extendHand();
        if (input && input->kind == Kind::SwitchLanguage)
            switchLanguage();
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
    return at(errand, step, page);
}

} // namespace huimin::session
