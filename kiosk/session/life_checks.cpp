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
constexpr std::size_t DigitsSaid = 8;

const char *wordOf(const SocialSecurity::Answer &answer)
{
    return std::holds_alternative<SocialSecurity::Confirmed>(answer) ? "confirmed"
           : std::holds_alternative<SocialSecurity::Waiting>(answer) ? "waiting"
                                                                     : "refused";
}

} // namespace

void LifeChecks::recover()
{
    for (const auto &[key, records] : world_.runner.book().lifeChecks()) {
        const Json body = Json::parse(records.front().body, nullptr, false);
        deliver({key, text(body, "reference"), checkWay(text(body, "way")).value_or(Way::Witness),
                 text(body, "witness"), world_.station,
                 parseUtc(text(body, "at")).value_or(world_.clock.wall())});
    }
}

Result<std::string> LifeChecks::send(const std::string &reference, Way way,
                                     const std::string &witness)
{
    SocialSecurity::Confirmation check{world_.station + "-check-" +
                                           toHex(world_.random.bytes(KeyBytes)),
                                       reference,
                                       way,
                                       witness,
                                       world_.station,
                                       world_.clock.wall()};
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
    if (outcomeOf(answer) == Outcome::Unknown) {
        if (const auto *silence = std::get_if<SocialSecurity::NoAnswer>(&answer))
            log::warning("pension", "check {} waits: {}", key, silence->detail);
        late_.insert(key);
        tell();
        co_return false;
    }
    (void)world_.runner.note(incident::CheckAnswered,
                             Json{{"key", key}, {"outcome", wordOf(answer)}}.dump());
    answers_.insert_or_assign(key, std::move(answer));
    tell();
    co_return true;
}

const SocialSecurity::Answer *LifeChecks::answer(const std::string &key) const
{
    const auto found = answers_.find(key);
    return found == answers_.end() ? nullptr : &found->second;
}

void LifeChecks::forget()
{
    answers_.clear();
    late_.clear();
}

void LifeChecks::tell()
{
    if (changed_)
        changed_();
}

std::string LifeChecks::numberOf(const std::string &key)
{
    return key.size() <= DigitsSaid ? key : key.substr(key.size() - DigitsSaid);
}

} // namespace huimin::session
