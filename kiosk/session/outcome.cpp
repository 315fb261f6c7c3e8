// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/outcome.h"

#include "kiosk/purse/purse.h"
#include "kiosk/session/paying_steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace huimin::session {

using namespace transaction;
using What = ProblemPage::What;
using MoneyFate = ProblemPage::MoneyFate;
using CardFate = ProblemPage::CardFate;

namespace {

constexpr TransactionId ReferenceRange = 1'000'000;

constexpr std::array Told{
    std::pair{"funds", What::NotEnoughMoney},       std::pair{"limit", What::OverLimit},
    std::pair{"amount", What::OverLimit},           std::pair{"count", What::TooOften},
    std::pair{"pin-tries", What::PinTriesExceeded}, std::pair{"expired", What::CardExpired},
    std::pair{"kept", What::CardKeptByBank},        std::pair{"lost", What::CardKeptByBank},
    std::pair{"not-allowed", What::NotAllowed},     std::pair{"bank-trouble", What::BankTrouble},
    std::pair{"ask-bank", What::AskYourBank},       std::pair{"card-unknown", What::AskYourBank},
    std::pair{"restricted", What::AskYourBank},     std::pair{"refused", What::AskYourBank},
    std::pair{"card-inactive", What::AskYourBank}};

What whatCardSaid(const std::string &refusal)
{
    using Kind = emv::Failure::Kind;
    if (refusal == emv::name(Kind::CardRemoved))
        return What::CardPulled;
    if (refusal == "expired")
        return What::CardExpired;
    if (refusal == emv::name(Kind::CardMute) || refusal == emv::name(Kind::Malformed))
        return What::CardUnreadable;
    if (refusal == emv::name(Kind::ApplicationBlocked) || refusal == emv::name(Kind::CardBlocked))
        return What::CardBlocked;
    if (refusal == "pinPad")
        return What::PinPadBroken;
    return What::CardRefused;
}

/// Notes that were on their way out and did not arrive as they should.
std::optional<ProblemPage> payoutProblem(const Transaction &transaction)
{
    for (const Claim &claim : transaction.claims) {
        if (claim.reason == Claim::Reason::NotesNotTaken)
            return ProblemPage{
                .what = What::NotesNotTaken, .money = MoneyFate::Claimed, .amount = claim.amount};
        if (claim.reason == Claim::Reason::PresentUnknown)
            return ProblemPage{
                .what = What::NotesUncertain, .money = MoneyFate::Claimed, .amount = claim.amount};
    }
    const CashDelivery *payout = transaction.payout(PayoutPurpose::Withdrawal);
    if (payout == nullptr || payout->state != LegState::NotDone || payout->attempts == 0)
        return std::nullopt;
    ProblemPage page{
        .what = What::NotesStuck, .money = MoneyFate::GoesBack, .amount = payout->amount};
    if (transaction.cardKept) {
        page.what = What::CardNotTaken;
        page.card = CardFate::Kept;
    }
    return page;
}

/// Nobody blames the bank for what the station could not do.
What whyUndone(ReversalReason reason)
{
    switch (reason) {
    case ReversalReason::NoAnswer:
        return What::BankSilent;
    case ReversalReason::BadMac:
        return What::BankTrouble;
    case ReversalReason::TerminalFault:
    case ReversalReason::Other:
        break;
    }
    return What::NotesStuck;
}

std::optional<ProblemPage> cardProblem(const CardTender &tender, const Acquirer::Answer *answer)
{
    if (tender.state != LegState::NotDone)
        return std::nullopt;
    ProblemPage page{.amount = tender.amount};
    const bool undone = tender.reversal != Reversal::None;
    if (undone)
        page.money =
            tender.reversal == Reversal::Refused ? MoneyFate::Claimed : MoneyFate::GoesBack;
    if (!tender.refusal.empty()) {
        page.what = whatCardSaid(tender.refusal);
        return page;
    }
    if (undone) {
        page.what = whyUndone(tender.reversalReason);
        return page;
    }
    if (tender.responseCode.empty()) {
        page.what = What::BankNotReached;
        return page;
    }
    page.what = whatToTell(answer != nullptr ? answer->told : std::string());
    page.canTryOtherAmount = page.what == What::NotEnoughMoney || page.what == What::OverLimit;
    if (answer != nullptr && answer->captureCard) {
        page.what = What::CardKeptByBank;
        page.card = CardFate::Kept;
    }
    return page;
}

std::optional<ProblemPage> phoneProblem(const PhoneTender &tender)
{
    if (tender.state != LegState::NotDone)
        return std::nullopt;
    ProblemPage page{.what = What::PhoneRefused, .amount = tender.amount};
    if (tender.undoing != Reversal::None) {
        page.what = What::PhoneSilent;
        page.money = tender.undoing == Reversal::Refused ? MoneyFate::Claimed : MoneyFate::GoesBack;
    }
    return page;
}

/// What was paid and not used.
void goesBack(ProblemPage &page, const Transaction &transaction)
{
    if (transaction.card() != nullptr && transaction.card()->reversal != Reversal::None) {
        page.money = MoneyFate::GoesBack;
        page.amount = transaction.card()->amount;
    } else if (transaction.phone() != nullptr && transaction.phone()->undoing != Reversal::None) {
        page.money = MoneyFate::GoesBack;
        page.amount = transaction.phone()->amount;
    } else if (transaction.credit.isPositive()) {
        page.money = MoneyFate::Credited;
    } else if (transaction.paidBack().isPositive()) {
        page.money = MoneyFate::PaidBack;
    }
}

/// The first bill that was not paid; one that its company refused before others.
const BillDelivery *unpaidBill(const Transaction &transaction)
{
    const BillDelivery *unpaid = nullptr;
    for (const BillDelivery *bill : transaction.bills())
        if (bill->state == LegState::NotDone && (unpaid == nullptr || unpaid->refusal.empty()))
            unpaid = bill;
    return unpaid;
}

Money unpaid(const Transaction &transaction)
{
    Money sum;
    for (const BillDelivery *bill : transaction.bills())
        if (bill->state == LegState::NotDone)
            sum += bill->amount;
    return sum;
}

/// What people must look at.
std::optional<ProblemPage> claimProblem(const Transaction &transaction)
{
    static constexpr std::array Reasons{std::pair{Claim::Reason::NoteStuck, What::NoteStuck},
                                        std::pair{Claim::Reason::PurseUnclear, What::LoadUnclear}};
    for (const auto &[reason, what] : Reasons)
        for (const Claim &claim : transaction.claims)
            if (claim.reason == reason)
                return ProblemPage{
                    .what = what, .money = MoneyFate::Claimed, .amount = claim.amount};
    return std::nullopt;
}

std::optional<ProblemPage> billProblem(const Transaction &transaction)
{
    const BillDelivery *bill = unpaidBill(transaction);
    if (bill == nullptr)
        return std::nullopt;
    ProblemPage page{.what = bill->refusal.empty() ? What::PaymentStopped : What::BillRefused,
                     .amount = isPaid(transaction) ? unpaid(transaction) : transaction.valueIn()};
    goesBack(page, transaction);
    return page;
}

What whyNotLoaded(const PurseDelivery &load, bool stopped)
{
    if (load.refusal.empty() || stopped)
        return What::PaymentStopped;
    if (load.refusal == "officeSilent")
        return What::LoadSilent;
    if (load.refusal == "notThere" ||
        load.refusal == purse::name(purse::Failure::Kind::OtherCard) || load.refusal == "torn")
        return What::CardNotLaid;
    const bool officeSaidNo = !load.isHeard && !load.random.empty();
    return officeSaidNo ? What::LoadRefused : What::LoadFailed;
}

std::optional<ProblemPage> purseProblem(const Transaction &transaction)
{
    const PurseDelivery *load = transaction.purse();
    if (load == nullptr || load->state != LegState::NotDone)
        return std::nullopt;
    ProblemPage page{.what = whyNotLoaded(*load, transaction.stopAsked),
                     .amount = transaction.valueIn(),
                     .withBills = !transaction.bills().empty() && !isPaid(transaction)};
    goesBack(page, transaction);
    return page;
}

} // namespace

std::string referenceOf(const std::string &stationId, TransactionId id)
{
    const std::string station =
        stationId.size() >= 4 ? stationId.substr(stationId.size() - 4) : stationId;
    return fmt::format("{}-{:06}", station, id % ReferenceRange);
}

What whatToTell(const std::string &told)
{
    for (const auto &[word, what] : Told)
        if (told == word)
            return what;
    return What::AskYourBank;
}

std::optional<ProblemPage> problemOf(const Transaction &transaction, const Acquirer::Answer *answer,
                                     const std::string &reference)
{
    std::optional<ProblemPage> page = payoutProblem(transaction);
    // A sale that was undone because of what it paid is that one's problem.
    const BillDelivery *bill = unpaidBill(transaction);
    const PurseDelivery *load = transaction.purse();
    const bool billsFault =
        (bill != nullptr && !bill->refusal.empty()) || (load != nullptr && !load->refusal.empty());
    if (!page && transaction.card() != nullptr && !billsFault)
        page = cardProblem(*transaction.card(), answer);
    // Somebody who stops and has put notes in is told about those.
    const bool stopped = transaction.stopAsked && transaction.cash() != nullptr;
    if (!page && transaction.phone() != nullptr && !billsFault && !stopped)
        page = phoneProblem(*transaction.phone());
    if (!page)
        page = claimProblem(transaction);
    if (!page)
        page = purseProblem(transaction);
    if (!page)
        page = billProblem(transaction);
    if (!page)
        return std::nullopt;
    page->credit = transaction.credit;
    const bool people = page->money != MoneyFate::Untouched && page->money != MoneyFate::PaidBack;
    if (people)
        page->reference = reference;
    return page;
}

ProblemPage problemOf(const Tender &refused, const Acquirer::Answer *answer)
{
    std::optional<ProblemPage> page;
    if (const auto *sale = std::get_if<CardTender>(&refused))
        page = cardProblem(*sale, answer);
    if (const auto *phone = std::get_if<PhoneTender>(&refused))
        page = phoneProblem(*phone);
    return page.value_or(ProblemPage{.what = What::PaymentStopped});
}

ProblemPage problemOf(const emv::Failure &failure)
{
    using Kind = emv::Failure::Kind;
    ProblemPage page;
    page.card = CardFate::ComesBack;
    switch (failure.kind) {
    case Kind::CardRemoved:
        page.what = What::CardPulled;
        page.card = CardFate::Taken;
        break;
    case Kind::CardMute:
    case Kind::Malformed:
        page.what = What::CardUnreadable;
        break;
    case Kind::CardBlocked:
    case Kind::ApplicationBlocked:
        page.what = What::CardBlocked;
        break;
    case Kind::NoApplication:
        page.what = What::CardNotAccepted;
        break;
    case Kind::Refused:
    case Kind::PinNeeded:
        page.what = What::CardRefused;
        break;
    }
    return page;
}

std::vector<std::pair<Money, int>> notesOf(const cash::PayoutPlan &plan,
                                           const std::vector<cash::Stock> &stock)
{
    std::map<Money, int, std::greater<>> counts;
    for (const cash::Portion &portion : plan)
        for (const cash::Stock &each : stock)
            if (each.unit == portion.unit && portion.count > 0)
                counts[each.denomination] += portion.count;
    return {counts.begin(), counts.end()};
}

} // namespace huimin::session
