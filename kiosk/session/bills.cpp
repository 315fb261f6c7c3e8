// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/visit.h"

#include <algorithm>

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
            sum += account.bills[at].amount;
    return sum;
}

int Visit::BillVisit::count() const
{
    return static_cast<int>(std::ranges::count(chosen, true));
}

Task<Visit::After> Visit::payBill(std::optional<std::string> wanted)
{
    BillVisit bill;
    for (const auto &setting : world_.billerSettings)
        if (wanted && setting.tile.id == *wanted)
            bill.setting = &setting;
    if (bill.setting == nullptr) {
        bill.setting = co_await chooseBiller();
        if (bill.setting == nullptr)
            co_return After::Home;
    }
    const auto biller = world_.billers.find(bill.setting->tile.id);
    if (biller == world_.billers.end() || !tile(*bill.setting).offered) {
        ProblemPage silent{.what = What::BillerSilent, .biller = bill.setting->tile.id};
        (void)co_await tell(silent, Errand::Bill);
        co_return After::Home;
    }
    bill.biller = biller->second;
    const bool found = co_await findAccount(bill);
    if (!found)
        co_return After::Home;
    for (;;) {
        const bool picked = co_await chooseBills(bill);
        if (!picked)
            co_return After::Home;
        Purchase purchase = purchaseOf(bill);
        const auto end = co_await buy(std::move(purchase));
        if (end)
            co_return *end;
    }
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
Task<bool> Visit::findAccount(BillVisit &bill)
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
        const auto notice = co_await query(bill, account);
        if (!notice)
            co_return false;
        if (*notice == AccountPage::Notice::None)
            co_return true;
        page.notice = *notice;
        page.typed.clear();
    }
}

/// Asks the biller. Nothing: it did not answer, and the visit has been told so.
Task<std::optional<AccountPage::Notice>> Visit::query(BillVisit &bill, std::string account)
{
    show(at(Errand::Bill, 0, WorkingPage{WorkingPage::What::AskingBiller, {}}));
    auto found = co_await bill.biller->find(std::move(account));
    if (auto *known = std::get_if<Biller::Account>(&found)) {
        if (known->bills.empty())
            co_return AccountPage::Notice::NothingDue;
        const auto isBeingBooked = [&](const Biller::Bill &each) {
            return isPending(bill.setting->tile.id, known->number, each.id);
        };
        std::erase_if(known->bills, isBeingBooked);
        if (known->bills.empty())
            co_return AccountPage::Notice::BeingBooked;
        bill.account = std::move(*known);
        bill.chosen.assign(bill.account.bills.size(), true);
        co_return AccountPage::Notice::None;
    }
    if (std::holds_alternative<Biller::NoSuchAccount>(found))
        co_return AccountPage::Notice::NotFound;
    log::warning("visit", "{}: {}", bill.setting->tile.id,
                 std::get<Biller::NoAnswer>(found).detail);
    ProblemPage silent{.what = What::BillerSilent, .biller = bill.setting->tile.id};
    (void)co_await tell(silent, Errand::Bill);
    co_return std::nullopt;
}

/// Paid here, and its company has not answered: nobody may be asked to pay it again.
bool Visit::isPending(const std::string &biller, const std::string &account,
                      const std::string &item) const
{
    const auto pays = [&](const auto &each) {
        const BillDelivery *bill = each.second.bill();
        return bill != nullptr && bill->state == LegState::Unknown && bill->biller == biller &&
               bill->account == account &&
               std::ranges::find(bill->items, item, &BillItem::id) != bill->items.end();
    };
    return std::ranges::any_of(world_.runner.book().open(), pays);
}

Task<bool> Visit::chooseBills(BillVisit &bill)
{
    for (;;) {
        BillsPage page{.biller = tile(*bill.setting),
                       .account = bill.account.number,
                       .owner = bill.account.owner,
                       .address = bill.account.address,
                       .lines = {},
                       .total = bill.total()};
        for (std::size_t at = 0; at < bill.account.bills.size(); ++at) {
            const Biller::Bill &each = bill.account.bills[at];
            page.lines.push_back(
                {each.period, each.amount, each.lateFee, each.dueOn, bill.chosen[at]});
        }
        const auto input = co_await ask(at(Errand::Bill, StepBills, page).withBack(),
                                        Kind::Choose | Kind::Confirm | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel)
            co_return false;
        if (input->kind == Kind::Confirm && bill.total().isPositive())
            co_return true;
        const auto index = static_cast<std::size_t>(input->index);
        if (input->kind == Kind::Choose && input->index >= 0 && index < bill.chosen.size())
            bill.chosen[index] = !bill.chosen[index];
    }
}

/// One payment for all of them.
Purchase Visit::purchaseOf(const BillVisit &bill) const
{
    BillDelivery delivery;
    delivery.biller = bill.setting->tile.id;
    delivery.account = bill.account.number;
    delivery.amount = bill.total();
    for (std::size_t at = 0; at < bill.account.bills.size(); ++at)
        if (bill.chosen[at])
            delivery.items.push_back({bill.account.bills[at].id, bill.account.bills[at].amount});
    return {.errand = Errand::Bill,
            .tile = tile(*bill.setting),
            .account = bill.account.number,
            .owner = bill.account.owner,
            .bills = bill.count(),
            .total = bill.total(),
            .purpose = bill.setting->tile.id + ":" + bill.account.number,
            .delivery = std::move(delivery)};
}

} // namespace huimin::session
