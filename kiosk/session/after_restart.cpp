// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/culture.h"
#include "kiosk/session/paying_steps.h"
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using namespace std::chrono_literals;
using namespace transaction;
using Kind = Input::Kind;

namespace {

constexpr Duration RestartedLimit = 60s;
constexpr Duration AnswerLimit = 20s;
constexpr Duration DeviceComesLimit = 10s;

} // namespace

/// Somebody may still stand there, and their card may be inside.
Task<void> Visit::afterRestart()
{
    const std::set<TransactionId> ids = cutOff();
    if (ids.empty())
        co_return;
    co_await giveFoundCardBack();
    for (const TransactionId id : ids) {
        co_await awaitEndOf(id);
        const Transaction now = seen(id);
        if (isPaid(now)) {
            co_await awaitPrinter();
            (void)co_await tellEnd(id);
        } else {
            co_await tellCutOff(now);
        }
    }
    co_await leave();
}

/// Until it is over; and of what a company has not answered yet, as long as an answer takes.
Task<void> Visit::awaitEndOf(TransactionId id)
{
    const Instant began = world_.clock.now();
    for (;;) {
        const Transaction &now = seen(id);
        const Duration limit = !now.isOver()                 ? RestartedLimit
                               : now.stage == Stage::Pending ? AnswerLimit
                                                             : Duration::zero();
        if (world_.clock.now() - began >= limit)
            co_return;
        co_await waitAMoment();
    }
}

/// A printer that has just been switched on answers a little later than the station.
Task<void> Visit::awaitPrinter()
{
    const Instant end = world_.clock.now() + DeviceComesLimit;
    while (world_.printer != nullptr && !canPrint() && world_.clock.now() < end)
        co_await waitAMoment();
}

Task<void> Visit::waitAMoment()
{
    show(plain(WorkingPage{WorkingPage::What::TakingBack, {}}));
    const auto input = co_await inputs_.take(LookAgain);
    if (input && input->kind == Kind::Help)
        co_await help();
}

/// Those that went on, and those that recovery has ended already.
std::set<TransactionId> Visit::cutOff() const
{
    std::set<TransactionId> ids;
    for (const auto *known : {&world_.runner.book().open(), &seen_})
        for (const auto &[id, transaction] : *known)
            if (transaction.interrupted)
                ids.insert(id);
    return ids;
}

/// The card before any words about money: it is what people wait for.
Task<void> Visit::giveFoundCardBack()
{
    if (world_.card == nullptr)
        co_return;
    const Instant end = world_.clock.now() + DeviceComesLimit;
    while (!world_.card->isReady() && world_.clock.now() < end)
        co_await waitAMoment();
    if (world_.card->hasForgottenCard())
        co_await giveCardBack(Errand::None, 0, MoneyFate::Told);
}

Task<Visit::After> Visit::tellEnd(TransactionId id)
{
    Purchase purchase = purchaseOf(seen(id));
    co_return co_await tellEnd(id, std::move(purchase));
}

/// From the transaction's own words: the pages on which it was chosen are forgotten.
Purchase Visit::purchaseOf(const Transaction &paid) const
{
    Purchase purchase;
    const std::vector<BillerTile> all = companies();
    for (const Delivery &delivery : paid.deliveries) {
        PayItem item;
        if (const auto *bill = std::get_if<BillDelivery>(&delivery)) {
            const auto company = std::ranges::find(all, bill->biller, &BillerTile::id);
            if (company != all.end())
                item.biller = *company;
            const bool isTicket = bill->biller == Programme::Till;
            item.account = isTicket ? std::string() : bill->account;
            item.amount = bill->amount;
        } else if (const auto *load = std::get_if<PurseDelivery>(&delivery)) {
            item = CultureErrand::itemOf(*load);
            purchase.errand = Errand::Culture;
        } else {
            continue;
        }
        purchase.total += item.amount;
        purchase.items.push_back(std::move(item));
    }
    return purchase;
}

/// Nothing was bought. Somebody who has lost nothing is told nothing.
Task<void> Visit::tellCutOff(Transaction end)
{
    using Fate = ProblemPage::MoneyFate;
    const CardTender *card = end.card();
    const PhoneTender *phone = end.phone();
    const bool isUndone = (card != nullptr && card->reversal != Reversal::None) ||
                          (phone != nullptr && phone->undoing != Reversal::None);
    ProblemPage page{.what = ProblemPage::What::StationRestarted};
    page.reference = referenceFor(end.id);
    page.credit = end.credit;
    page.amount = end.claimed().isPositive() ? end.claimed()
                  : card != nullptr          ? card->amount
                  : phone != nullptr         ? phone->amount
                                             : end.credit;
    page.money = end.claimed().isPositive() ? Fate::Claimed
                 : isUndone                 ? Fate::GoesBack
                 : end.credit.isPositive()  ? Fate::Credited
                                            : Fate::Untouched;
    if (page.money == Fate::Untouched)
        co_return;
    co_await awaitPrinter();
    page.slipPrinted = co_await print(end);
    (void)co_await tell(page, Errand::None);
}

} // namespace huimin::session
