// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/places.h"

#include "kiosk/base/log.h"
#include "kiosk/transaction/json_parts.h"

namespace huimin::session {

using namespace transaction;
using Json = nlohmann::json;

namespace {

constexpr std::size_t KeyBytes = 8;
/// No office holds a place longer.
constexpr auto HoldMost = std::chrono::hours(2);
/// Somebody may still stand there and wait.
constexpr auto Patience = std::chrono::seconds(30);

constexpr const char *Office = "culture";

} // namespace

void Places::recover()
{
    for (const auto &[key, records] : world_.runner.book().bookings())
        if (text(Json::parse(records.front().body, nullptr, false), "office") == Office)
            deliver(key);
}

BillerTile Places::till()
{
    return {Programme::Till, {"文化惠民卡", "Cultural card", "文化惠民卡"}, "ticket"};
}

std::string Places::newKey()
{
    return world_.station + "-place-" + toHex(world_.random.bytes(KeyBytes));
}

Result<void> Places::confirm(const std::string &key)
{
    const Json body{{"key", key}, {"office", Office}};
    if (const auto noted = world_.runner.note(incident::BookingSent, body.dump()); !noted)
        return fail(noted.error());
    deliver(key);
    return {};
}

void Places::deliver(const std::string &key)
{
    world_.outbox.add("place:" + key, [this, key] { return attempt(key); }, Patience);
}

Task<bool> Places::attempt(std::string key)
{
    Culture::Purpose why = purpose();
    Programme::Answer answer = co_await world_.programme.confirm(key, std::move(why));
    if (const auto *silence = std::get_if<Programme::NoAnswer>(&answer))
        log::warning("culture", "place {}: {}", key, silence->detail);
    const char *word = outcomeOf(answer) == Outcome::Done ? "booked" : "refused";
    co_return learn(key, std::move(answer), word, world_.runner, incident::BookingAnswered);
}

void Places::release(const std::string &key)
{
    const Instant since = world_.clock.now();
    world_.outbox.add(
        "release:" + key, [this, key, since] { return attemptRelease(key, since); }, Patience);
}

Task<bool> Places::attemptRelease(std::string key, Instant since)
{
    Culture::Purpose why = purpose();
    const auto answer = co_await world_.programme.release(key, std::move(why));
    co_return !std::holds_alternative<Programme::NoAnswer>(answer) ||
        world_.clock.now() - since > HoldMost;
}

} // namespace huimin::session
