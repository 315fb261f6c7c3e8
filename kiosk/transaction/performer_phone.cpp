// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/transaction/performer.h"

namespace huimin::transaction {

using namespace std::chrono_literals;

namespace {

/// A provider wants to be asked no faster (WeChat Pay: ten seconds; Alipay: five).
constexpr auto AskPace = 5s;
/// A payment must not be undone earlier: it may still be on its way (WeChat Pay).
constexpr auto UndoNotBefore = 15s;

} // namespace

void Performer::holdCode(std::string key, Secret<std::string> code)
{
    phone_ = {};
    phone_.key = std::move(key);
    phone_.code = std::move(code);
}

bool Performer::extendPhone()
{
    if (!canExtendPhone())
        return false;
    phone_.extended = true;
    phone_.deadline = *phone_.deadline + PhoneLimit;
    return true;
}

bool Performer::isCharging(TransactionId id, const std::string &key) const
{
    const Transaction *transaction = runner_.book().find(id);
    return transaction != nullptr && transaction->stage == Stage::Charging &&
           transaction->phone() != nullptr && transaction->phone()->key == key;
}

/// The first word to the provider. Nothing that its answer leaves open is said here to be so.
Task<PhonePay::State> Performer::beginCharge(PhoneTender phone)
{
    PhonePay::Order order{phone.key, phone.amount, phone.subject};
    if (!phone.onScreen) {
        Secret<std::string> code = std::exchange(phone_.code, {});
        co_return co_await world_.phonePay->charge(std::move(order), std::move(code));
    }
    const auto offered = co_await world_.phonePay->offer(std::move(order));
    if (const auto *code = std::get_if<PhonePay::Code>(&offered)) {
        if (phone_.key == phone.key)
            phone_.shown = code->text;
        co_return PhonePay::Waiting{};
    }
    if (const auto *refused = std::get_if<PhonePay::Refused>(&offered))
        co_return *refused;
    // Without a code nobody can pay; it is undone all the same, in case it was heard.
    co_return PhonePay::NeverHeard{};
}

/// Asked, and asked again, for as long as the telephone has time. Whatever is unclear then is
/// undone by the machine.
Task<void> Performer::run(TransactionId id, ChargePhone effect)
{
    const std::string key = effect.phone.key;
    if (phone_.key != key)
        holdCode(key, {}); // nothing was held: a code on the screen, or none at all
    if (world_.phonePay == nullptr || (!effect.phone.onScreen && phone_.code.empty())) {
        runner_.put(id, PhoneRefused{"notSent"});
        co_return;
    }
    phone_.begun = world_.clock.now();
    phone_.deadline = world_.clock.now() + (effect.phone.onScreen ? ScreenLimit : PhoneLimit);
    PhonePay::State state = co_await beginCharge(effect.phone);
    while (isCharging(id, key)) {
        if (const auto *paid = std::get_if<PhonePay::Paid>(&state)) {
            runner_.put(id, PhonePaid{paid->wallet, paid->reference});
            break;
        }
        if (const auto *refused = std::get_if<PhonePay::Refused>(&state)) {
            runner_.put(id, PhoneRefused{refused->reason});
            break;
        }
        const bool heard = !std::holds_alternative<PhonePay::NeverHeard>(state);
        if (!heard || world_.clock.now() + AskPace > *phone_.deadline) {
            runner_.put(id, PhoneUnanswered{});
            break;
        }
        co_await pause(world_.clock, AskPace);
        if (!isCharging(id, key))
            break;
        state = co_await world_.phonePay->ask(key);
    }
    if (phone_.key == key) {
        phone_.shown.clear();
        phone_.deadline.reset();
    }
}

Task<void> Performer::run(TransactionId id, UndoPhone effect)
{
    const std::string key = effect.phone.key;
    if (phone_.key == key && phone_.begun)
        co_await pause(world_.clock,
                       std::max<Duration>(*phone_.begun + UndoNotBefore - world_.clock.now(),
                                          Duration::zero()));
    world_.outbox.add("phone:" + key, [this, id, key] { return undoOnce(id, key); });
}

Task<bool> Performer::undoOnce(TransactionId id, std::string key)
{
    if (world_.phonePay == nullptr)
        co_return false; // a station file without it: nobody to ask
    const auto undone = co_await world_.phonePay->undo(std::move(key));
    if (std::holds_alternative<PhonePay::NoAnswer>(undone))
        co_return false;
    runner_.put(id, PhoneUndone{std::holds_alternative<PhonePay::Undone>(undone)});
    co_return true;
}

} // namespace huimin::transaction
