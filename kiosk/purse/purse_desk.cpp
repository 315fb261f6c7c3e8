// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/purse/purse_desk.h"

#include "kiosk/base/check.h"
#include "kiosk/base/log.h"

namespace huimin::purse {

using namespace std::chrono_literals;

namespace {

constexpr auto LookPace = 400ms;
constexpr auto ParkPace = 20ms;
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
        while (users_ > 0 || !wanted_) {
            if (users_ == 0)
                co_await slot_.powerOff();
            parked_ = true;
            (void)co_await woken_.take();
            parked_ = false;
        }
        co_await watchOne();
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
    while (isThere && isWanted(time) && users_ == 0) {
        isThere = co_await isStillThere(reset.has_value());
        if (isThere)
            co_await pause(clock_, LookPace);
    }
    if (!isThere && std::holds_alternative<Seen>(there_))
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

PurseDesk::Use::Use(PurseDesk *desk) : desk_(desk)
{
    if (desk_ != nullptr)
        ++desk_->users_;
}

PurseDesk::Use::~Use()
{
    if (desk_ == nullptr || --desk_->users_ > 0)
        return;
    desk_->used_.reset();
    desk_->trouble_.reset();
    desk_->woken_.put(true);
}

Task<bool> PurseDesk::cardComes()
{
    while (!parked_)
        co_await pause(clock_, ParkPace);
    const auto reset = co_await slot_.powerOn();
    if (!reset && reset.error().code == ErrorCode::CardRemoved) {
        co_await pause(clock_, LookPace); // none lies there; what was wrong with the last one stays
        co_return false;
    }
    if (!reset) {
        co_await failed(Failure::Kind::CardMute);
        co_return false;
    }
    used_.emplace([this](Bytes command) { return slot_.exchange(std::move(command)); }, *reset);
    co_return true;
}

Task<Answer<LoadStart>> PurseDesk::begin(Bytes serial, Money amount, Bytes terminal)
{
    HUIMIN_CHECK(used_.has_value(), "a load before its card has come");
    Bytes application = application_;
    const auto card = co_await used_->open(std::move(application));
    Failure why{Failure::Kind::OtherCard, "another card lies there"};
    if (card && card->serial == serial) {
        auto begun = co_await used_->beginLoad(amount, std::move(terminal));
        if (begun) {
            setTrouble({});
            co_return begun;
        }
        why = begun.error();
    } else if (!card) {
        why = card.error();
    }
    co_await failed(why.kind);
    co_return std::unexpected(std::move(why));
}

Task<Loaded> PurseDesk::load(LoadOrder order)
{
    HUIMIN_CHECK(used_.has_value(), "a load that was not begun");
    auto loaded = co_await used_->load(std::move(order));
    used_.reset();
    co_return loaded;
}

Task<Answer<Found>> PurseDesk::find(Interrupted interrupted)
{
    HUIMIN_CHECK(used_.has_value(), "a question before its card has come");
    Bytes application = application_;
    const Bytes wanted = interrupted.serial;
    auto found = co_await look(*used_, std::move(application), std::move(interrupted));
    if (!found)
        co_await failed(found.error().kind);
    else if (found->serial != wanted)
        co_await failed(Failure::Kind::OtherCard);
    else
        setTrouble({});
    co_return found;
}

/// People see why, and the card gets a moment to be laid there better.
Task<void> PurseDesk::failed(Failure::Kind kind)
{
    setTrouble(kind);
    co_await pause(clock_, LookPace);
}

void PurseDesk::setTrouble(std::optional<Failure::Kind> trouble)
{
    const bool isNew = trouble != trouble_;
    trouble_ = trouble;
    if (isNew && changed_)
        changed_();
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
