// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/card_orders.h"

#include "kiosk/base/log.h"
#include "kiosk/transaction/json_parts.h"

namespace huimin::session {

using namespace transaction;
using Json = nlohmann::json;
using social_security::CardOrder;
using social_security::CardOutcome;

namespace {

constexpr std::size_t KeyBytes = 8;

} // namespace

void CardOrders::recover()
{
    for (const auto &[key, records] : world_.runner.book().cardOrders()) {
        const Json body = Json::parse(records.back().body, nullptr, false);
        const bool hasEnded = records.back().kind == incident::CardOrderEnded;
        deliver({key,
                 hasEnded ? outcomeNamed(text(body, "outcome")).value_or(Outcome::Unknown)
                          : Outcome::Unknown,
                 hasEnded && body.value("keyRefused", false), world_.clock.wall()});
    }
}

Result<std::string> CardOrders::begin(const std::string &reference, CardOrder::What what)
{
    std::string key = world_.station + "-card-" + toHex(world_.random.bytes(KeyBytes));
    const Json body{{"key", key}, {"reference", reference}, {"what", name(what)}};
    if (const auto noted = world_.runner.note(incident::CardOrdered, body.dump()); !noted)
        return fail(noted.error());
    return key;
}

void CardOrders::end(const std::string &key, Outcome outcome, bool keyRefused)
{
    Json body{{"key", key}, {"outcome", huimin::name(outcome)}};
    if (keyRefused)
        body["keyRefused"] = true;
    if (const auto noted = world_.runner.note(incident::CardOrderEnded, body.dump()); !noted)
        log::alarm("cards", "how order {} ended is not kept: {}", key, describe(noted.error()));
    deliver({key, outcome, keyRefused, world_.clock.wall()});
}

void CardOrders::deliver(CardOutcome outcome)
{
    const std::string key = outcome.key;
    world_.outbox.add("card:" + key,
                      [this, outcome = std::move(outcome)] { return tellOnce(outcome); });
}

Task<bool> CardOrders::tellOnce(CardOutcome outcome)
{
    const std::string key = outcome.key;
    auto answer = co_await world_.office.ended(std::move(outcome));
    if (const auto *silence = std::get_if<SocialSecurity::NoAnswer>(&answer))
        log::warning("cards", "order {} waits: {}", key, silence->detail);
    const char *word = std::holds_alternative<SocialSecurity::Noted>(answer) ? "noted" : "refused";
    co_return learn(key, std::move(answer), word, world_.runner, incident::CardOrderTold);
}

} // namespace huimin::session
