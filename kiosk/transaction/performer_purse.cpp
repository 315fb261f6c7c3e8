// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/purse/recovery.h"
#include "kiosk/transaction/performer.h"

#include <fmt/format.h>

namespace huimin::transaction {

namespace {

constexpr int AuthoriseTries = 2;

purse::Interrupted interruptedBy(const PurseDelivery &load)
{
    return {hex(load.card), static_cast<std::uint16_t>(load.number), load.before,
            load.amount + load.subsidy};
}

Culture::Load requestFor(const PurseDelivery &load, const std::string &station)
{
    return {.card = load.card,
            .number = static_cast<std::uint16_t>(load.number),
            .before = load.before,
            .paid = load.amount,
            .subsidy = load.subsidy,
            .random = toHex(load.random),
            .mac = toHex(load.mac),
            .terminal = load.terminal,
            .station = station};
}

std::string outboxKey(const char *what, const PurseDelivery &load)
{
    return fmt::format("{}:{}-{}", what, load.card, load.number);
}

} // namespace

bool Performer::extendPurse()
{
    if (!canExtendPurse())
        return false;
    purse_.extended = true;
    purse_.deadline = *purse_.deadline + PurseLimit;
    return true;
}

bool Performer::isAt(TransactionId id, Stage stage) const
{
    const Transaction *transaction = runner_.book().find(id);
    return transaction != nullptr && transaction->stage == stage;
}

/// Until a card lies on the reader, whichever it is. False: it took too long, or nobody wants it
/// any more.
Task<bool> Performer::waitForPurse(TransactionId id, Stage stage)
{
    if (world_.purses == nullptr)
        co_return false; // a station file without it
    while (isAt(id, stage) && purse_.deadline && world_.clock.now() < *purse_.deadline) {
        const bool there = co_await world_.purses->cardComes();
        if (there)
            co_return isAt(id, stage);
    }
    co_return false;
}

Task<void> Performer::run(TransactionId id, ReadyPurse effect)
{
    purse_ = {world_.clock.now() + PurseLimit};
    const purse::PurseDesk::Use reader(world_.purses);
    std::string why = "notThere";
    for (;;) {
        const bool there = co_await waitForPurse(id, Stage::ReadyingPurse);
        if (!there)
            break;
        Bytes serial = hex(effect.load.card);
        Bytes terminal = hex(effect.load.terminal);
        const Money amount = effect.load.amount + effect.load.subsidy;
        const auto begun =
            co_await world_.purses->begin(std::move(serial), amount, std::move(terminal));
        if (begun) {
            purse_.deadline.reset();
            runner_.put(id, PurseReady{begun->number, begun->balance, begun->random, begun->mac});
            co_return;
        }
        why = purse::name(begun.error().kind);
        // Another card, one that is held badly: the right one may still come.
        if (!purse::mayComeAgain(begun.error().kind))
            break;
    }
    purse_.deadline.reset();
    if (isAt(id, Stage::ReadyingPurse))
        runner_.put(id, PurseRefused{why});
}

/// The same question again is the same load, so a lost answer costs nothing.
Task<void> Performer::run(TransactionId id, AuthoriseLoad effect)
{
    // The card has begun, and hears nothing else in between.
    const purse::PurseDesk::Use reader(world_.purses);
    for (int tries = 0; tries < AuthoriseTries; ++tries) {
        Culture::Load request = requestFor(effect.load, world_.station);
        const auto answer = co_await world_.culture->authorise(std::move(request));
        if (const auto *word = std::get_if<Culture::Authorised>(&answer)) {
            runner_.put(id, LoadAuthorised{bcd(word->at), hex(word->mac)});
            co_return;
        }
        if (const auto *refused = std::get_if<Culture::Refused>(&answer)) {
            runner_.put(id, LoadDenied{refused->reason});
            co_return;
        }
    }
    runner_.put(id, LoadUnanswered{});
}

Task<void> Performer::run(TransactionId id, LoadPurse effect)
{
    const purse::PurseDesk::Use reader(world_.purses);
    purse::LoadOrder order{effect.load.at, effect.load.order};
    const purse::Loaded loaded = co_await world_.purses->load(std::move(order));
    switch (loaded.outcome) {
    case Outcome::Done:
        runner_.put(id, PurseLoaded{loaded.certificate});
        break;
    case Outcome::NotDone:
        runner_.put(id, PurseNotLoaded{loaded.why ? purse::name(loaded.why->kind) : "refused"});
        break;
    case Outcome::Unknown:
        runner_.put(id, PurseTorn{});
        break;
    }
}

Task<void> Performer::run(TransactionId id, FindPurse effect)
{
    purse_ = {world_.clock.now() + PurseLimit};
    const purse::PurseDesk::Use reader(world_.purses);
    for (;;) {
        const bool there = co_await waitForPurse(id, Stage::FindingPurse);
        if (!there)
            break;
        PurseDelivery load = effect.load;
        co_await findOnce(id, std::move(load));
        if (!isAt(id, Stage::FindingPurse))
            break;
    }
    purse_.deadline.reset();
    if (isAt(id, Stage::FindingPurse))
        runner_.put(id, PurseAway{});
}

Task<void> Performer::lookAgain(TransactionId id)
{
    const Transaction *transaction = runner_.book().find(id);
    if (transaction == nullptr || transaction->purse() == nullptr || world_.purses == nullptr)
        co_return;
    PurseDelivery load = *transaction->purse();
    const purse::PurseDesk::Use reader(world_.purses);
    const bool there = co_await world_.purses->cardComes();
    if (there)
        co_await findOnce(id, std::move(load));
}

/// What the card that lies there says of its load; of another one nothing.
Task<void> Performer::findOnce(TransactionId id, PurseDelivery load)
{
    purse::Interrupted before = interruptedBy(load);
    const purse::Interrupted known = before;
    const auto found = co_await world_.purses->find(std::move(before));
    if (!found) {
        log::info("purse", "a card says nothing of its load: {}", found.error().detail);
        co_return;
    }
    switch (purse::judge(known, *found)) {
    case purse::Verdict::OtherCard:
        break;
    case purse::Verdict::Done:
        runner_.put(id, PurseLoaded{found->proof->certificate});
        break;
    case purse::Verdict::NotDone:
        runner_.put(id, PurseNotLoaded{"torn"});
        break;
    case purse::Verdict::Claim:
        runner_.put(id, PurseUnclear{});
        break;
    }
}

Task<void> Performer::run(TransactionId id, TellLoad effect)
{
    std::string key = outboxKey("load-end", effect.load);
    world_.outbox.add(std::move(key),
                      [this, id, load = effect.load] { return tellLoadOnce(id, load); });
    co_return;
}

Task<bool> Performer::tellLoadOnce(TransactionId id, PurseDelivery load)
{
    if (world_.culture == nullptr)
        co_return false; // a station file without it: nobody to tell
    const bool isLoaded = load.state == LegState::Done;
    Culture::LoadEnd end{load.card, static_cast<std::uint16_t>(load.number),
                         isLoaded ? toHex(load.certificate) : std::string()};
    const auto answer = co_await world_.culture->end(std::move(end));
    if (const auto *booked = std::get_if<Culture::Booked>(&answer))
        runner_.put(id, LoadEnded{booked->loaded});
    else if (const auto *refused = std::get_if<Culture::Refused>(&answer))
        runner_.put(id, LoadEndRefused{refused->reason});
    else if (std::holds_alternative<Culture::NeverHeard>(answer) && !isLoaded)
        runner_.put(id, LoadEnded{false}); // nothing is open there
    else
        co_return false;
    co_return true;
}

Task<void> Performer::run(TransactionId id, AskLoad effect)
{
    std::string key = outboxKey("load", effect.load);
    world_.outbox.add(std::move(key),
                      [this, id, load = effect.load] { return askLoadOnce(id, load); });
    co_return;
}

/// An open load stays open until the card has been at some station, or its office has settled
/// it.
Task<bool> Performer::askLoadOnce(TransactionId id, PurseDelivery load)
{
    const Transaction *transaction = runner_.book().find(id);
    if (transaction == nullptr || transaction->purse()->state != LegState::Unknown)
        co_return true; // the card was here meanwhile
    if (world_.culture == nullptr)
        co_return false;
    std::string card = load.card;
    const auto answer =
        co_await world_.culture->ask(std::move(card), static_cast<std::uint16_t>(load.number));
    const auto *booked = std::get_if<Culture::Booked>(&answer);
    if (booked == nullptr)
        co_return false;
    runner_.put(id, LoadEnded{booked->loaded});
    co_return true;
}

} // namespace huimin::transaction
