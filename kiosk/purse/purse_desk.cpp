// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/purse/purse_desk.h"

#include "kiosk/base/log.h"

namespace huimin::purse {

using namespace std::chrono_literals;

namespace {

constexpr auto LookPace = 400ms;
constexpr auto ReaderGonePace = 3s;

} // namespace

PurseDesk::PurseDesk(ChipSlot &slot, Bytes application, Clock &clock)
    : slot_(slot), application_(std::move(application)), clock_(clock), woken_(clock)
{}

void PurseDesk::enable(bool wanted)
{
    if (wanted == wanted_)
        return;
    wanted_ = wanted;
    there_ = Nothing{};
    if (!wanted)
        return;
    ++times_;
    woken_.put(true);
}

Task<void> PurseDesk::watch()
{
    for (;;) {
        if (wanted_) {
            co_await watchOne();
            continue;
        }
        co_await slot_.powerOff();
        while (!wanted_)
            (void)co_await woken_.take();
    }
}

/// One card, from when it is laid there until it is gone; or nothing, for a moment.
Task<void> PurseDesk::watchOne()
{
    const int time = times_;
    const auto reset = co_await slot_.powerOn();
    if (!reset && reset.error().code != ErrorCode::Timeout) {
        Duration wait = LookPace;
        if (reset.error().code != ErrorCode::CardRemoved) {
            log::warning("purse", "{}", describe(reset.error()));
            wait = ReaderGonePace;
        }
        co_await pause(clock_, wait);
        co_return;
    }
    if (!reset) {
        put(Failure{Failure::Kind::CardMute, reset.error().detail}, time);
    } else {
        There found = co_await read(*reset);
        if (const auto *failure = std::get_if<Failure>(&found))
            log::warning("purse", "{}: {}", name(failure->kind), failure->detail);
        put(std::move(found), time);
    }
    // Torn away already: what lies there next may be the same card, and is read anew.
    const auto *failure = std::get_if<Failure>(&there_);
    bool isThere = failure == nullptr || failure->kind != Failure::Kind::CardRemoved;
    while (isThere && isWanted(time)) {
        isThere = co_await isStillThere(reset.has_value());
        if (isThere)
            co_await pause(clock_, LookPace);
    }
    if (std::holds_alternative<Seen>(there_))
        put(Nothing{}, time);
}

Task<PurseDesk::There> PurseDesk::read(Bytes answerToReset)
{
    Purse purse([this](Bytes command) { return slot_.exchange(std::move(command)); },
                answerToReset);
    Bytes application = application_;
    const auto card = co_await purse.open(std::move(application));
    if (!card)
        co_return card.error();
    const auto balance = co_await purse.balance();
    if (!balance)
        co_return balance.error();
    const auto log = co_await purse.log();
    if (!log)
        co_return log.error();
    co_return Seen{*card, *balance, *log};
}

/// A card that was taken away cannot answer; a mute one can only be reset.
Task<bool> PurseDesk::isStillThere(bool answers)
{
    if (answers) {
        Bytes select = hex("00A40400");
        select.push_back(static_cast<std::uint8_t>(application_.size()));
        append(select, application_);
        const auto answer = co_await slot_.exchange(std::move(select));
        if (answer || answer.error().code != ErrorCode::Timeout)
            co_return answer.has_value();
    }
    const auto reset = co_await slot_.powerOn();
    co_return reset ? answers : reset.error().code == ErrorCode::Timeout;
}

void PurseDesk::put(There there, int time)
{
    if (!isWanted(time))
        return;
    there_ = std::move(there);
    if (changed_)
        changed_();
}

} // namespace huimin::purse
