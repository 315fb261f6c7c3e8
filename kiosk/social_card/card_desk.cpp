// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/social_card/card_desk.h"

#include "kiosk/base/check.h"
#include "kiosk/base/log.h"

#include <openssl/crypto.h>

namespace huimin::social_card {

using namespace std::chrono_literals;

namespace {

constexpr auto LookPace = 400ms;
constexpr auto ParkPace = 20ms;
constexpr auto AtOnce = 1500ms;
constexpr auto ReaderGonePace = 3s;
constexpr std::uint16_t IssueFile = 0xEF05;
constexpr std::uint8_t IdentificationTag = 0x01;

/// It lives as long as the station: what it held of somebody would stand in it until the next one
/// comes.
void wipe(CardDesk::There &there)
{
    auto *seen = std::get_if<Seen>(&there);
    if (seen == nullptr)
        return;
    for (std::string *each : {&seen->holder.name, &seen->holder.number, &seen->issue.card})
        OPENSSL_cleanse(each->data(), each->size());
}

} // namespace

CardDesk::CardDesk(ChipSlot &slot, SecurityModule &module, Clock &clock, crypto::Random &random)
    : slot_(slot), module_(module), clock_(clock), random_(random), woken_(clock)
{}

void CardDesk::enable(bool wanted)
{
    if (wanted == wanted_)
        return;
    wanted_ = wanted;
    wipe(there_);
    there_ = Nothing{};
    if (!wanted) {
        leftBehind_ = leftBehind_ || hasCard_;
        return;
    }
    ++times_;
    woken_.put(true);
}

Task<void> CardDesk::watch()
{
    // What is there when the station comes is somebody's who was here before. A reader waits for a
    // card; one that it had to wait for was not there.
    const Instant asked = clock_.now();
    const auto first = co_await slot_.powerOn();
    const bool isThere = first || first.error().code != ErrorCode::CardRemoved;
    leftBehind_ = isThere && clock_.now() - asked < AtOnce;
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

/// One card, from when it is put in until it is gone; or nothing, for a moment.
Task<void> CardDesk::watchOne()
{
    const int time = times_;
    const auto reset = co_await slot_.powerOn();
    hasCard_ = reset || reset.error().code == ErrorCode::Timeout;
    if (!hasCard_) {
        if (!std::holds_alternative<Failure>(there_) && !std::holds_alternative<Nothing>(there_))
            put(Nothing{}, time); // taken out while nobody watched
        leftBehind_ = leftBehind_ && reset.error().code != ErrorCode::CardRemoved;
        Duration wait = LookPace;
        if (reset.error().code != ErrorCode::CardRemoved) {
            log::warning("social-card", "{}", describe(reset.error()));
            wait = ReaderGonePace;
        }
        co_await pause(clock_, wait);
        co_return;
    }
    if (leftBehind_) {
        put(Failure{Failure::Kind::LeftBehind, "it was there before"}, time);
    } else if (!reset) {
        put(Failure{Failure::Kind::CardMute, reset.error().detail}, time);
    } else {
        put(Reading{}, time);
        There found = co_await look(*reset);
        if (const auto *failure = std::get_if<Failure>(&found)) {
            log::warning("social-card", "{}: {}", name(failure->kind), failure->detail);
            hasCard_ = failure->kind != Failure::Kind::CardRemoved; // before anybody is told
        }
        put(std::move(found), time);
    }
    // Torn out already: what comes next may be the same card, and is read anew.
    const auto *failure = std::get_if<Failure>(&there_);
    const bool wasTorn = failure != nullptr && failure->kind == Failure::Kind::CardRemoved;
    bool isThere = !wasTorn;
    while (isThere && isWanted(time)) {
        isThere = co_await isStillThere(reset.has_value());
        if (isThere)
            co_await pause(clock_, LookPace);
    }
    hasCard_ = isThere;
    if (isThere)
        co_return; // nobody wants to know any more
    leftBehind_ = false;
    if (!wasTorn) // which is said until another one comes
        put(Nothing{}, time);
}

Task<CardDesk::There> CardDesk::look(Bytes answerToReset)
{
    SocialCard card([this](Bytes command) { return slot_.exchange(std::move(command)); },
                    answerToReset);
    auto seen = co_await read(card, std::move(answerToReset), module_, random_);
    if (!seen)
        co_return seen.error();
    co_return *std::move(seen);
}

/// A card that was taken out cannot answer; a mute one can only be reset.
Task<bool> CardDesk::isStillThere(bool answers)
{
    if (answers) {
        Bytes select = hex("00A40000023F00");
        const auto answer = co_await slot_.exchange(std::move(select));
        if (answer || answer.error().code != ErrorCode::Timeout)
            co_return answer.has_value();
    }
    const auto reset = co_await slot_.powerOn();
    co_return reset ? answers : reset.error().code == ErrorCode::Timeout;
}

CardDesk::Use::Use(CardDesk &desk) : desk_(desk)
{
    ++desk_.users_;
}

/// What is in the slot then is read anew, when somebody wants to know.
CardDesk::Use::~Use()
{
    if (--desk_.users_ > 0)
        return;
    desk_.used_.reset();
    desk_.woken_.put(true);
}

Task<Answer<PinState>> CardDesk::open(Bytes identification)
{
    while (!parked_)
        co_await pause(clock_, ParkPace);
    used_.reset();
    auto state = co_await openThis(std::move(identification));
    hasCard_ = state || state.error().kind != Failure::Kind::CardRemoved;
    if (!state)
        used_.reset();
    co_return state;
}

Task<Answer<PinState>> CardDesk::openThis(Bytes identification)
{
    using Kind = Failure::Kind;
    const auto reset = co_await slot_.powerOn();
    if (!reset)
        co_return std::unexpected(Failure{
            reset.error().code == ErrorCode::CardRemoved ? Kind::CardRemoved : Kind::CardMute,
            reset.error().detail});
    used_.emplace([this](Bytes command) { return slot_.exchange(std::move(command)); }, *reset);
    if (const auto there = co_await used_->select(); !there)
        co_return std::unexpected(there.error());
    if (const auto file = co_await used_->selectFile(IssueFile); !file)
        co_return std::unexpected(file.error());
    const auto found = co_await used_->record(IdentificationTag, identification.size());
    if (!found)
        co_return std::unexpected(found.error());
    if (*found != identification)
        co_return std::unexpected(Failure{Kind::OtherCard, "another card is in the slot"});
    auto state = co_await used_->pinState();
    co_return state;
}

Task<Answer<Bytes>> CardDesk::challenge()
{
    HUIMIN_CHECK(used_.has_value(), "a challenge of a card that was opened");
    auto said = co_await used_->challenge();
    co_return said;
}

Task<Answer<void>> CardDesk::carryOut(Bytes command)
{
    HUIMIN_CHECK(used_.has_value(), "a command for a card that was opened");
    auto done = co_await used_->carryOut(std::move(command));
    co_return done;
}

void CardDesk::put(There there, int time)
{
    if (!isWanted(time))
        return;
    wipe(there_);
    there_ = std::move(there);
    if (changed_)
        changed_();
}

} // namespace huimin::social_card
