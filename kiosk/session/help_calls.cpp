// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/help_calls.h"

#include "kiosk/base/date_time.h"
#include "kiosk/base/log.h"
#include "kiosk/transaction/json_parts.h"

namespace huimin::session {

using namespace transaction;
using Json = nlohmann::json;
using Stage = HelpDesk::Stage;

namespace {

constexpr std::size_t KeyBytes = 8;

bool flagIn(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

std::string bodyOf(const HelpDesk::Call &call)
{
    return Json{{"key", call.key},    {"at", dateTimeText(call.at)}, {"reason", name(call.reason)},
                {"page", call.page},  {"language", call.language},   {"elder", call.elder},
                {"byEar", call.byEar}}
        .dump();
}

/// Who comes is asked for again after a restart: no name stands in the journal.
std::string bodyOf(const std::string &key, const HelpDesk::State &state)
{
    Json body{{"key", key}, {"state", name(state.stage)}};
    if (!state.name.empty())
        body["role"] = name(state.role);
    if (state.by)
        body["by"] = dateTimeText(*state.by);
    if (!state.telephone.empty())
        body["telephone"] = state.telephone;
    return body.dump();
}

HelpDesk::State stateOf(const Json &body)
{
    return {.stage = helpStage(text(body, "state")).value_or(Stage::Queued),
            .name = {},
            .nameEn = {},
            .role = helpRole(text(body, "role")).value_or(HelpDesk::Role::GridWorker),
            .by = parseUtc(text(body, "by")),
            .telephone = text(body, "telephone")};
}

} // namespace

HelpCalls::HelpCalls(World world) : world_(std::move(world)), wake_(world_.clock)
{
    tasks_.run(follow());
}

void HelpCalls::recover()
{
    for (const auto &[key, records] : world_.runner.book().helpCalls()) {
        HelpDesk::Call call{key, world_.station, world_.place, world_.clock.wall()};
        std::optional<HelpDesk::State> heard;
        bool withdrawn = false;
        for (const OwedRecord &each : records) {
            const Json body = Json::parse(each.body, nullptr, false);
            if (each.kind == incident::HelpCalled) {
                call.at = parseUtc(text(body, "at")).value_or(call.at);
                call.reason = helpReason(text(body, "reason")).value_or(call.reason);
                call.page = text(body, "page");
                call.language = text(body, "language");
                call.elder = flagIn(body, "elder");
                call.byEar = flagIn(body, "byEar");
            } else if (each.kind == incident::HelpAnswered) {
                heard = stateOf(body);
            } else {
                withdrawn = true;
            }
        }
        if (withdrawn) {
            insistOnWithdrawal(key);
            continue;
        }
        current_ = std::move(call);
        heard_ = heard;
    }
    if (!current_)
        return;
    if (!heard_)
        deliver();
    tell();
    wake_.put(true);
}

HelpStatus HelpCalls::status() const
{
    return {current_.has_value(), current_ ? current_->reason : HelpDesk::Reason::SomethingElse,
            heard_, lineDown_};
}

void HelpCalls::call(HelpDesk::Reason reason, const std::string &page, const Manner &manner)
{
    if (current_)
        return;
    HelpDesk::Call call{world_.station + "-help-" + toHex(world_.random.bytes(KeyBytes)),
                        world_.station,
                        world_.place,
                        world_.clock.wall(),
                        reason,
                        page,
                        rowOf(manner.language).tag,
                        manner.elder,
                        manner.spoken};
    if (const auto noted = world_.runner.note(incident::HelpCalled, bodyOf(call)); !noted)
        return;
    current_ = std::move(call);
    heard_.reset();
    ended_.reset();
    lineDown_ = false;
    deliver();
    tell();
}

void HelpCalls::deliver()
{
    world_.outbox.add(
        "help:" + current_->key, [this, call = *current_] { return callOnce(call); }, TryPace);
}

Task<bool> HelpCalls::callOnce(HelpDesk::Call call)
{
    if (!isCurrent(call.key))
        co_return true; // withdrawn: that goes its own way
    if (world_.clock.wall() - call.at > TooLate) {
        giveUp("tooLate");
        co_return true;
    }
    const auto answer = co_await world_.desk.call(call);
    learn(call.key, answer);
    co_return outcomeOf(answer) != Outcome::Unknown;
}

/// While the desk has the call: how far it is.
Task<void> HelpCalls::follow()
{
    for (;;) {
        (void)co_await wake_.take(current_ && heard_ ? std::optional<Duration>(AskPace)
                                                     : std::nullopt);
        wake_.clear();
        if (!current_ || !heard_)
            continue;
        const std::string key = current_->key;
        const auto answer = co_await world_.desk.ask(key);
        if (std::holds_alternative<HelpDesk::NeverHeard>(answer) && isCurrent(key)) {
            // The desk has lost it; nobody comes unless it is told again.
            heard_.reset();
            deliver();
            tell();
        } else {
            learn(key, answer);
        }
    }
}

void HelpCalls::learn(const std::string &key, const HelpDesk::Answer &answer)
{
    if (!isCurrent(key))
        return;
    if (const auto *silence = std::get_if<HelpDesk::NoAnswer>(&answer)) {
        if (!lineDown_)
            log::warning("help", "the help desk does not answer: {}", silence->detail);
        setLineDown(true);
    } else if (const auto *state = std::get_if<HelpDesk::State>(&answer)) {
        hear(*state);
    } else {
        close(HelpEnd::Refused, "refused");
    }
}

void HelpCalls::hear(const HelpDesk::State &state)
{
    if (state.stage == Stage::Closed) {
        close(state.end == HelpDesk::End::Helped      ? HelpEnd::Helped
              : state.end == HelpDesk::End::Withdrawn ? HelpEnd::Withdrawn
                                                      : HelpEnd::Nobody,
              name(state.end));
        return;
    }
    setLineDown(false);
    if (heard_ == state)
        return;
    const std::string body = bodyOf(current_->key, state);
    // A restart has forgotten who comes, which is no news for the journal.
    const bool isNews = !heard_ || bodyOf(current_->key, *heard_) != body;
    heard_ = state;
    if (isNews)
        (void)world_.runner.note(incident::HelpAnswered, body);
    wake_.put(true);
    tell();
}

void HelpCalls::setLineDown(bool isDown)
{
    if (std::exchange(lineDown_, isDown) != isDown)
        tell();
}

void HelpCalls::close(HelpEnd end, const char *word)
{
    (void)world_.runner.note(incident::HelpClosed,
                             Json{{"key", current_->key}, {"end", word}}.dump());
    current_.reset();
    heard_.reset();
    lineDown_ = false;
    ended_ = end;
    tell();
}

void HelpCalls::withdraw()
{
    giveUp("resident");
}

void HelpCalls::giveUp(const char *why)
{
    if (!current_)
        return;
    const std::string key = current_->key;
    if (const auto noted =
            world_.runner.note(incident::HelpWithdrawn, Json{{"key", key}, {"why", why}}.dump());
        !noted)
        return;
    current_.reset();
    heard_.reset();
    lineDown_ = false;
    ended_ = HelpEnd::Withdrawn;
    insistOnWithdrawal(key);
    tell();
}

void HelpCalls::insistOnWithdrawal(const std::string &key)
{
    world_.outbox.add("help-end:" + key, [this, key] { return withdrawOnce(key); });
}

Task<bool> HelpCalls::withdrawOnce(std::string key)
{
    const auto answer = co_await world_.desk.withdraw(key);
    const auto *state = std::get_if<HelpDesk::State>(&answer);
    if (outcomeOf(answer) == Outcome::Unknown ||
        (state != nullptr && state->stage != Stage::Closed))
        co_return false;
    (void)world_.runner.note(incident::HelpClosed, Json{{"key", key}, {"end", "withdrawn"}}.dump());
    co_return true;
}

void HelpCalls::hurry()
{
    if (lineDown_)
        world_.outbox.hurry();
    wake_.put(true);
}

void HelpCalls::tell()
{
    if (changed_)
        changed_();
}

} // namespace huimin::session
