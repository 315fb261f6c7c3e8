// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/paying_steps.h"
#include "kiosk/session/visit.h"
#include "services/phone_pay/phone_messages.h"

#include <fmt/format.h>

namespace huimin::session {

using namespace transaction;
using Kind = Input::Kind;

namespace {

/// What the telephone says is paid: short, and nobody's number.
std::string subjectOf(const std::string &what, const std::string &station)
{
    return fmt::format("{} {}", station, what);
}

std::string wordOf(const Purchase &purchase)
{
    return purchase.items.size() == 1 ? purchase.items.front().biller.id : "bills";
}

std::string phoneKey(const std::string &station, TransactionId id, int attempt)
{
    return fmt::format("{}-{}-p{}", station, id, attempt);
}

} // namespace

bool Visit::canPayByPhone() const
{
    return world_.hasPhonePay && world_.faults.offersOffice("phone_pay");
}

Task<void> Visit::restByPhone(TransactionId id, const Purchase &purchase)
{
    const int attempt = ++phoneAttempts_;
    auto phone =
        co_await havePhone(purchase, seen(id).missing(), phoneKey(world_.stationId, id, attempt));
    if (!phone)
        co_return;
    Tender tender = *std::move(phone);
    world_.runner.put(id, RestBy{std::move(tender)});
    co_await followPhone(id, purchase);
}

/// The telephone's code, or the wish for one on the screen. Nothing: neither.
Task<std::optional<PhoneTender>> Visit::havePhone(const Purchase &purchase, Money amount,
                                                  std::string key)
{
    PhoneTender tender;
    tender.amount = amount;
    tender.key = std::move(key);
    tender.subject = subjectOf(wordOf(purchase), world_.stationId);
    PhonePage page{.amount = amount};
    const bool canRead = world_.scanner != nullptr && world_.scanner->isReady();
    tender.onScreen = !canRead;
    while (canRead) {
        world_.scanner->enable(true);
        const auto input = co_await ask(at(purchase.errand, StepPay, page).withBack(),
                                        Kind::Scanned | Kind::Choose | Kind::Cancel);
        world_.scanner->enable(false);
        if (!input || input->kind == Kind::Cancel)
            co_return std::nullopt;
        if (input->kind == Kind::Choose) {
            tender.onScreen = true;
            break;
        }
        if (phone_pay::isPaymentCode(input->text)) {
            world_.performer.holdCode(tender.key, Secret<std::string>(input->text));
            break;
        }
        page.notice = PhonePage::Notice::NoCode;
    }
    co_return tender;
}

Task<std::optional<TransactionId>> Visit::payByPhone(const Purchase &purchase)
{
    const TransactionId next = world_.runner.book().numbers().transaction + 1;
    const int attempt = ++phoneAttempts_;
    auto phone =
        co_await havePhone(purchase, purchase.total, phoneKey(world_.stationId, next, attempt));
    if (!phone)
        co_return std::nullopt;
    const auto id = startPayment(*std::move(phone), purchase, {}, 0);
    if (id)
        co_await followPhone(*id, purchase);
    co_return id;
}

/// While the telephone is asked, and the bill is booked.
Task<void> Visit::followPhone(TransactionId id, const Purchase &purchase)
{
    while (!seen(id).isOver()) {
        const Transaction &now = seen(id);
        if (now.stage == Stage::ChoosingRest || now.stage == Stage::Dispensing)
            co_return; // whoever follows the notes goes on
        if (now.stage == Stage::Charging && now.phone() != nullptr) {
            const bool reads = now.phone()->onScreen;
            PhonePage page{.mode = reads ? PhonePage::Mode::Reading : PhonePage::Mode::Asking,
                           .amount = now.phone()->amount,
                           .code = world_.performer.codeForPhone(),
                           .deadline = world_.performer.phoneDeadline(),
                           .canExtend = world_.performer.canExtendPhone()};
            if (reads && page.code.empty())
                show(at(purchase.errand, StepPay,
                        WorkingPage{WorkingPage::What::AskingPhone, page.amount}));
            else
                show(at(purchase.errand, StepPay, page).withBack());
        } else {
            show(deliveringPage(now, purchase));
        }
        const auto input = co_await look();
        hearWhileDelivering(id, input);
        if (input && (input->kind == Kind::Extend || input->kind == Kind::Touch))
            (void)world_.performer.extendPhone();
        if (input && input->kind == Kind::Cancel && seen(id).stage == Stage::Charging)
            world_.runner.put(id, PaymentCancelled{});
    }
}

} // namespace huimin::session
