// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/date_time.h"
#include "kiosk/base/log.h"
#include "kiosk/session/paying_steps.h"
#include "kiosk/session/visit.h"

#include <algorithm>
#include <ranges>

namespace huimin::session {

using namespace transaction;
using Kind = Input::Kind;
using What = ProblemPage::What;

namespace {

enum BillStep { StepAccount, StepBills };

} // namespace

Money Visit::BillVisit::total() const
{
    Money sum;
    for (std::size_t at = 0; at < account.bills.size(); ++at)
        if (chosen[at])
            sum += paid[at];
    return sum;
}

/// All of each.
void Visit::BillVisit::choose(std::vector<Biller::Bill> bills)
{
    account.bills = std::move(bills);
    chosen.assign(account.bills.size(), true);
    paid.clear();
    for (const Biller::Bill &each : account.bills)
        paid.push_back(each.amount);
}

Task<Visit::After> Visit::payBill(std::optional<std::string> wanted)
{
    if (basket_.size() == BasketMax)
        co_return co_await payBasket(std::nullopt);
    std::optional<Then> then = co_await addBill(basket_, std::move(wanted));
    co_return co_await payBasket(then);
}

/// Nothing: what was chosen is looked over first. Whoever goes home from there has it paid later.
Task<Visit::After> Visit::payBasket(std::optional<Then> then)
{
    for (;;) {
        if (gone_ || basket_.empty())
            co_return After::Home;
        if (then == Then::Add) {
            then = co_await addBill(basket_, std::nullopt);
            continue;
        }
        // One company's bills have been looked over already.
        if (basket_.size() > 1 || then != Then::Pay) {
            then = co_await lookOver(basket_);
            if (then == Then::Back)
                co_return After::Home;
            if (then == Then::Add)
                continue;
        }
        Purchase purchase = purchaseOf(basket_);
        const auto end = co_await pay(std::move(purchase));
        if (end) {
            basket_.clear();
            co_return end->after;
        }
        then = Then::Back;
        if (basket_.size() > 1)
            continue;
        then = co_await chooseBills(basket_.front(), true);
        if (then == Then::Back) {
            basket_.clear();
            co_return After::Home;
        }
    }
}

/// The bills of one company more. Nothing: none was added.
Task<std::optional<Visit::Then>> Visit::addBill(Basket &basket, std::optional<std::string> wanted)
{
    BillVisit bill;
    for (const auto &setting : world_.billerSettings)
        if (wanted && setting.tile.id == *wanted)
            bill.setting = &setting;
    if (bill.setting == nullptr) {
        bill.setting = co_await chooseBiller();
        if (bill.setting == nullptr)
            co_return std::nullopt;
    }
    const auto biller = world_.billers.find(bill.setting->tile.id);
    if (biller == world_.billers.end() || !tile(*bill.setting).offered) {
        const ProblemPage silent{.what = What::BillerSilent};
        (void)co_await tell(silent, Errand::Bill);
        co_return std::nullopt;
    }
    bill.biller = biller->second;
    const bool found = co_await findAccount(bill, basket);
    if (!found)
        co_return std::nullopt;
    const Then then = co_await chooseBills(bill, basket.size() + 1 < BasketMax);
    if (then == Then::Back)
        co_return std::nullopt;
    basket.push_back(std::move(bill));
    co_return then;
}

Task<const VisitWorld::BillerSetting *> Visit::chooseBiller()
{
    for (;;) {
        BillerPage page;
        for (const auto &setting : world_.billerSettings)
            page.billers.push_back(tile(setting));
        const auto input = co_await ask(at(Errand::Bill, 0, page).withBack(),
                                        Kind::Choose | Kind::Cancel | Kind::OffersChanged);
        if (!input || input->kind == Kind::Cancel)
            co_return nullptr;
        if (input->kind != Kind::Choose)
            continue;
        const auto index = static_cast<std::size_t>(input->index);
        if (input->index >= 0 && index < world_.billerSettings.size())
            co_return &world_.billerSettings[index];
    }
}

/// The account, typed or scanned, and what is due for it.
Task<bool> Visit::findAccount(BillVisit &bill, const Basket &basket)
{
    AccountPage page{.biller = tile(*bill.setting), .length = bill.setting->accountDigits};
    page.canScan =
        world_.scanner != nullptr && world_.scanner->isReady() && bill.setting->code.digits > 0;
    for (;;) {
        if (world_.scanner != nullptr)
            world_.scanner->enable(true);
        const auto input =
            co_await ask(at(Errand::Bill, 0, page).withBack(),
                         Kind::Type | Kind::Erase | Kind::Confirm | Kind::Cancel | Kind::Scanned);
        if (world_.scanner != nullptr)
            world_.scanner->enable(false);
        if (!input || input->kind == Kind::Cancel)
            co_return false;
        std::string account;
        if (input->kind == Kind::Type &&
            page.typed.size() < static_cast<std::size_t>(page.length)) {
            page.typed += input->text;
            page.notice = AccountPage::Notice::None;
        } else if (input->kind == Kind::Erase && !page.typed.empty()) {
            page.typed.pop_back();
            page.notice = AccountPage::Notice::None;
        } else if (input->kind == Kind::Confirm &&
                   page.typed.size() == static_cast<std::size_t>(page.length)) {
            account = page.typed;
        } else if (input->kind == Kind::Scanned) {
            const Scan scan = understandScan(input->text, {bill.setting->code});
            if (const auto *scanned = std::get_if<ScannedAccount>(&scan)) {
                account = scanned->account;
                page.typed = account;
            } else {
                page.notice = std::holds_alternative<ScannedPaymentCode>(scan)
                                  ? AccountPage::Notice::PaymentCode
                                  : AccountPage::Notice::WrongCode;
            }
        }
        if (account.empty())
            continue;
        auto found = co_await inquire(bill, account);
        if (gone_)
            co_return false;
        if (!found)
            continue;
        const auto notice = co_await query(bill, basket, *std::move(found));
        if (!notice)
            co_return false;
        if (*notice == AccountPage::Notice::None)
            co_return true;
        page.notice = *notice;
        page.typed.clear();
    }
}

/// What the biller says. Nothing: it leads no further, and the visit has been told so.
Task<std::optional<AccountPage::Notice>> Visit::query(BillVisit &bill, const Basket &basket,
                                                      Biller::Found found)
{
    if (auto *known = std::get_if<Biller::Account>(&found)) {
        const auto isBooking = [&](const std::string &id) {
            return isPending(bill.setting->tile.id, known->number, id);
        };
        const bool isDue = !known->bills.empty();
        std::erase_if(known->bills, [&](const Biller::Bill &each) { return isBooking(each.id); });
        if (known->bills.empty() && (isDue || isBooking(Biller::PaidAhead)))
            co_return AccountPage::Notice::BeingBooked;
        if (!isDue && !known->ahead)
            co_return AccountPage::Notice::NothingDue;
        const auto isSame = [&](const BillVisit &each) {
            return each.setting == bill.setting && each.account.number == known->number;
        };
        if (std::ranges::any_of(basket, isSame))
            co_return AccountPage::Notice::InBasket;
        bill.account = std::move(*known);
        if (isDue) {
            noteDue(bill.setting->tile, bill.account.bills);
            bill.choose(std::move(bill.account.bills));
            co_return AccountPage::Notice::None;
        }
        const bool pays = co_await payAhead(bill);
        if (gone_)
            co_return std::nullopt;
        co_return pays ? AccountPage::Notice::None : AccountPage::Notice::NothingDue;
    }
    if (std::holds_alternative<Biller::NoSuchAccount>(found))
        co_return AccountPage::Notice::NotFound;
    if (const auto *ask = std::get_if<Biller::AskCompany>(&found)) {
        ProblemPage page{.what = What::AskCompany, .words = ask->telephone};
        (void)co_await tell(std::move(page), Errand::Bill);
        co_return std::nullopt;
    }
    log::warning("visit", "{}: {}", bill.setting->tile.id,
                 std::get<Biller::NoAnswer>(found).detail);
    const ProblemPage silent{.what = What::BillerSilent};
    (void)co_await tell(silent, Errand::Bill);
    co_return std::nullopt;
}

/// Until they are paid, in this visit.
void Visit::noteDue(const BillerTile &company, const std::vector<Biller::Bill> &bills)
{
    const auto hasDay = [](const Biller::Bill &each) { return !each.dueOn.empty(); };
    auto dated = bills | std::views::filter(hasDay);
    const auto first = std::ranges::min_element(dated, {}, &Biller::Bill::dueOn);
    if (first == dated.end())
        return;
    const auto today =
        std::chrono::floor<std::chrono::days>(world_.clock.wall() + world_.utcOffset);
    const bool isOver = first->dueOn < dayText(today);
    due_.learn({Due::What::Bill, first->dueOn, isOver, company});
}

/// Paid here, and its company has not answered: nobody may be asked to pay it again.
bool Visit::isPending(const std::string &biller, const std::string &account,
                      const std::string &item) const
{
    const auto pays = [&](const BillDelivery *bill) {
        return bill->state == LegState::Unknown && bill->biller == biller &&
               bill->account == account &&
               std::ranges::find(bill->items, item, &BillItem::id) != bill->items.end();
    };
    return std::ranges::any_of(world_.runner.book().open(), [&](const auto &each) {
        return std::ranges::any_of(each.second.bills(), pays);
    });
}

Task<Visit::Then> Visit::chooseBills(BillVisit &bill, bool canAdd)
{
    for (;;) {
        BillsPage page{.biller = tile(*bill.setting),
                       .account = bill.account.number,
                       .owner = bill.account.owner,
                       .address = bill.account.address,
                       .lines = {},
                       .total = bill.total(),
                       .canAdd = canAdd,
                       .canPart = bill.inParts().has_value()};
        for (std::size_t at = 0; at < bill.account.bills.size(); ++at) {
            const Biller::Bill &each = bill.account.bills[at];
            page.lines.push_back({each.period, each.amount, each.lateFee, each.dueOn,
                                  bill.chosen[at], bill.paid[at]});
        }
        const auto input = co_await ask(at(Errand::Bill, StepBills, page).withBack(),
                                        Kind::Choose | Kind::Confirm | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel)
            co_return Then::Back;
        const bool isAny = bill.total().isPositive();
        if (input->kind == Kind::Confirm && isAny)
            co_return Then::Pay;
        if (input->kind != Kind::Choose)
            continue;
        if (input->index == AddBill && canAdd && isAny)
            co_return Then::Add;
        if (input->index == PayPart && page.canPart)
            co_await choosePart(bill, *bill.inParts());
        const auto index = static_cast<std::size_t>(input->index);
        if (input->index >= 0 && index < bill.chosen.size()) {
            bill.chosen[index] = !bill.chosen[index];
            bill.paid[index] = bill.account.bills[index].amount; // chosen anew, it is chosen whole
        }
    }
}

/// Bills of several companies, once more, before they are paid together.
Task<Visit::Then> Visit::lookOver(Basket &basket)
{
    while (!basket.empty()) {
        BasketPage page;
        page.canAdd = basket.size() < BasketMax;
        for (const BillVisit &bill : basket) {
            page.items.push_back(itemOf(bill));
            page.total += bill.total();
        }
        const auto input = co_await ask(at(Errand::Bill, StepBills, page).withBack(),
                                        Kind::Choose | Kind::Confirm | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel)
            co_return Then::Back;
        if (input->kind == Kind::Confirm)
            co_return Then::Pay;
        if (input->index == AddBill && page.canAdd)
            co_return Then::Add;
        if (input->index >= 0 && static_cast<std::size_t>(input->index) < basket.size())
            basket.erase(basket.begin() + input->index);
    }
    co_return Then::Back;
}

PayItem Visit::itemOf(const BillVisit &bill) const
{
    return {.biller = tile(*bill.setting),
            .account = bill.account.number,
            .owner = bill.account.owner,
            .amount = bill.total()};
}

/// One payment for all of them: one a company.
Purchase Visit::purchaseOf(const Basket &basket) const
{
    Purchase purchase;
    for (const BillVisit &bill : basket) {
        BillDelivery delivery;
        delivery.biller = bill.setting->tile.id;
        delivery.account = bill.account.number;
        delivery.amount = bill.total();
        for (std::size_t at = 0; at < bill.account.bills.size(); ++at)
            if (bill.chosen[at])
                delivery.items.push_back({bill.account.bills[at].id, bill.paid[at]});
        purchase.total += delivery.amount;
        purchase.purpose = delivery.biller + ":" + delivery.account;
        purchase.items.push_back(itemOf(bill));
        purchase.deliveries.emplace_back(std::move(delivery));
    }
    if (basket.size() > 1)
        purchase.purpose = SeveralThings;
    return purchase;
}

} // namespace huimin::session
