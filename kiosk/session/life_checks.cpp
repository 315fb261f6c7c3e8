// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/life_checks.h"

#include "kiosk/base/date_time.h"
#include "kiosk/base/log.h"
#include "kiosk/transaction/json_parts.h"

namespace huimin::session {

using namespace transaction;
using Json = nlohmann::json;
using Way = SocialSecurity::Way;

namespace {

constexpr std::size_t KeyBytes = 8;

const char *wordOf(const SocialSecurity::Answer &answer)
{
    return std::holds_alternative<SocialSecurity::Confirmed>(answer)    ? "confirmed"
           : std::holds_alternative<SocialSecurity::Waiting>(answer)    ? "waiting"
           : std::holds_alternative<SocialSecurity::NeverHeard>(answer) ? "neverHeard"
                                                                        : "refused";
}

} // namespace

void LifeChecks::recover()
{
    for (const auto &[key, records] : world_.runner.book().lifeChecks()) {
        const Json body = Json::parse(records.front().body, nullptr, false);
        if (checkWay(text(body, "way")) == Way::Face) {
            inquire(key);
            continue;
        }
        deliver({key, text(body, "reference"), checkWay(text(body, "way")).value_or(Way::Witness),
                 text(body, "witness"), world_.station,
                 parseUtc(text(body, "at")).value_or(world_.clock.wall())});
    }
}

Result<std::string> LifeChecks::send(const std::string &reference, Way way,
                                     const std::string &witness)
{
    SocialSecurity::Confirmation check{newKey(), reference,      way,
                                       witness,  world_.station, world_.clock.wall()};
    const Json body{{"key", check.key},
                    {"reference", reference},
                    {"way", name(way)},
                    {"witness", witness},
                    {"at", dateTimeText(check.at)}};
    if (const auto noted = world_.runner.note(incident::CheckWritten, body.dump()); !noted)
        return fail(noted.error());
    const std::string key = check.key;
    deliver(std::move(check));
    return key;
}

std::string LifeChecks::newKey() const
{
    return world_.station + "-check-" + toHex(world_.random.bytes(KeyBytes));
}

Result<std::string> LifeChecks::beginFace(const std::string &reference)
{
    std::string key = newKey();
    const Json body{{"key", key},
                    {"reference", reference},
                    {"way", name(Way::Face)},
                    {"at", dateTimeText(world_.clock.wall())}};
    if (const auto noted = world_.runner.note(incident::CheckWritten, body.dump()); !noted)
        return fail(noted.error());
    return key;
}

void LifeChecks::endFace(const std::string &key, const SocialSecurity::Answer &answer)
{
    if (outcomeOf(answer) == Outcome::Unknown)
        inquire(key);
    else
        (void)learn(key, answer, wordOf(answer), world_.runner, incident::CheckAnswered);
}

void LifeChecks::leaveFace(const std::string &key)
{
    (void)learn(key, SocialSecurity::NeverHeard{}, "left", world_.runner, incident::CheckAnswered);
}

void LifeChecks::inquire(const std::string &key)
{
    world_.outbox.add("check:" + key, [this, key] { return askOnce(key); });
}

Task<bool> LifeChecks::askOnce(std::string key)
{
    auto answer = co_await world_.office.ask(key);
    if (const auto *silence = std::get_if<SocialSecurity::NoAnswer>(&answer))
        log::warning("pension", "what became of check {} is not known: {}", key, silence->detail);
    const char *word = wordOf(answer);
    co_return learn(key, std::move(answer), word, world_.runner, incident::CheckAnswered);
}

void LifeChecks::deliver(SocialSecurity::Confirmation confirmation)
{
    const std::string key = confirmation.key;
    world_.outbox.add("check:" + key,
                      [this, check = std::move(confirmation)] { return sendOnce(check); });
}

Task<bool> LifeChecks::sendOnce(SocialSecurity::Confirmation confirmation)
{
    const std::string key = confirmation.key;
    auto answer = co_await world_.office.confirm(std::move(confirmation));
    if (const auto *silence = std::get_if<SocialSecurity::NoAnswer>(&answer))
        log::warning("pension", "check {} waits: {}", key, silence->detail);
    const char *word = wordOf(answer);
    co_return learn(key, std::move(answer), word, world_.runner, incident::CheckAnswered);
}

} // namespace huimin::session
