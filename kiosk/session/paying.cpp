// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/visit.h"

#include "services/phone_pay/phone_messages.h"

#include <fmt/format.h>

namespace huimin::session {

using namespace transaction;
using Kind = Input::Kind;
using What = ProblemPage::What;

namespace {

constexpr int StepPay = 2;

/// What the telephone says is paid: short, and nobody's number.
std::string subjectOf(const std::string &biller, const std::string &station)
{
    return fmt::format("{} {}", station, biller);
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

// The rest, after notes.

/// The slot is closed and a part is paid. What says no leaves the notes where they are.
Task<void> Visit::chooseRest(TransactionId id, const BillVisit &bill)
{
    if (seen(id).refused) {
        const Tender refused = *seen(id).refused;
        co_await tellRefused(refused, world_.performer.answerTo(id));
        if (gone_ || seen(id).stage != Stage::ChoosingRest) {
            world_.runner.put(id, PaymentAbandoned{});
            co_return;
        }
    }
    const auto tender = co_await chooseTender(bill, seen(id).valueIn());
    if (gone_)
        world_.runner.put(id, PaymentAbandoned{});
    else if (!tender)
        world_.runner.put(id, PaymentCancelled{});
    else if (*tender == ByCash)
        world_.runner.put(id, NotesAgain{});
    else if (*tender == ByCard)
        co_await restByCard(id, bill);
    else
        co_await restByPhone(id, bill);
    if (gone_ && seen(id).stage == Stage::ChoosingRest)
        world_.runner.put(id, PaymentAbandoned{});
}

/// A card that was not the right one goes back before anything else is chosen.
Task<void> Visit::tellRefused(const Tender &refused, const Acquirer::Answer *answer)
{
    ProblemPage problem = problemOf(refused, answer);
    problem.canTryOtherAmount = false;
    const bool isCard = std::holds_alternative<CardTender>(refused);
    if (isCard && world_.card != nullptr)
        (void)co_await tellCardProblem(problem, Errand::Bill);
    else
        (void)co_await tell(problem, Errand::Bill);
}

Task<void> Visit::restByCard(TransactionId id, const BillVisit &bill)
{
    const Money rest = seen(id).missing();
    const Way card = co_await haveCard(Errand::Bill, rest);
    if (card != Way::On)
        co_return; // asked again how, or gone
    const Way pin = co_await havePin(Errand::Bill, false, rest);
    if (pin != Way::On)
        co_return;
    Tender tender = cardTender(bill, rest);
    world_.runner.put(id, RestBy{std::move(tender)});
}

Task<void> Visit::restByPhone(TransactionId id, const BillVisit &bill)
{
    const int attempt = ++phoneAttempts_;
    auto phone =
        co_await havePhone(bill, seen(id).missing(), phoneKey(world_.stationId, id, attempt));
    if (!phone)
        co_return;
    Tender tender = *std::move(phone);
    world_.runner.put(id, RestBy{std::move(tender)});
    co_await followPhone(id);
}

// By telephone.

/// The telephone's code, or the wish for one on the screen. Nothing: neither.
Task<std::optional<PhoneTender>> Visit::havePhone(const BillVisit &bill, Money amount,
                                                  std::string key)
{
    PhoneTender tender;
    tender.amount = amount;
    tender.key = std::move(key);
    tender.subject = subjectOf(bill.setting->tile.id, world_.stationId);
    PhonePage page{.amount = amount};
    const bool canRead = world_.scanner != nullptr && world_.scanner->isReady();
    tender.onScreen = !canRead;
    while (canRead) {
        world_.scanner->enable(true);
        const auto input = co_await ask(at(Errand::Bill, StepPay, page).withBack(),
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

Task<std::optional<TransactionId>> Visit::payByPhone(const BillVisit &bill)
{
    const TransactionId next = world_.runner.book().numbers().transaction + 1;
    const int attempt = ++phoneAttempts_;
    auto phone = co_await havePhone(bill, bill.total(), phoneKey(world_.stationId, next, attempt));
    if (!phone)
        co_return std::nullopt;
    const auto id = world_.runner.start({{*std::move(phone)}, {delivery(bill)}, {}, 0, 0});
    if (!id) {
        log::alarm("visit", "a payment does not start: {}", describe(id.error()));
        co_return std::nullopt;
    }
    co_await followPhone(*id);
    co_return *id;
}

/// While the telephone is asked, and the bill is booked.
Task<void> Visit::followPhone(TransactionId id)
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
                show(at(Errand::Bill, StepPay,
                        WorkingPage{WorkingPage::What::AskingPhone, page.amount}));
            else
                show(at(Errand::Bill, StepPay, page).withBack());
        } else {
            show(at(Errand::Bill, StepPay, WorkingPage{WorkingPage::What::BookingBill, {}}));
        }
        const auto input = co_await look();
        if (input && (input->kind == Kind::Extend || input->kind == Kind::Touch))
            (void)world_.performer.extendPhone();
        if (input && input->kind == Kind::Cancel && seen(id).stage == Stage::Charging)
            world_.runner.put(id, PaymentCancelled{});
    }
}

} // namespace huimin::session
