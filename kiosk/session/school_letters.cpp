// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/school_letters.h"

#include "kiosk/base/date_time.h"
#include "kiosk/base/log.h"
#include "kiosk/transaction/json_parts.h"

namespace huimin::session {

using namespace transaction;
using Json = nlohmann::json;
using Kind = SchoolOffice::Letter::Kind;

namespace {

constexpr std::size_t KeyBytes = 8;

const char *wordOf(const SchoolOffice::Answer &answer)
{
    return std::holds_alternative<SchoolOffice::Received>(answer) ? "received" : "refused";
}

std::vector<std::string> keysIn(const Json &body)
{
    std::vector<std::string> keys;
    if (const auto papers = body.find("papers"); papers != body.end() && papers->is_array())
        for (const Json &each : *papers)
            if (each.is_string())
                keys.push_back(each.get<std::string>());
    return keys;
}

} // namespace

void SchoolLetters::recover()
{
    for (const auto &[key, records] : world_.runner.book().schoolLetters()) {
        const Json body = Json::parse(records.front().body, nullptr, false);
        deliver({key, letterKind(text(body, "kind")).value_or(Kind::Application),
                 text(body, "reference"), text(body, "school"), text(body, "rule"),
                 text(body, "item"), keysIn(body), text(body, "signature"), world_.station,
                 parseUtc(text(body, "at")).value_or(world_.clock.wall())});
    }
}

Result<SchoolOffice::Letter> SchoolLetters::send(Letter letter)
{
    letter.key = world_.station + "-school-" + toHex(world_.random.bytes(KeyBytes));
    letter.station = world_.station;
    // As it is written down, so that what is sent after a restart is the same.
    letter.at = std::chrono::floor<std::chrono::seconds>(world_.clock.wall());
    const Json body{{"key", letter.key},
                    {"kind", name(letter.kind)},
                    {"reference", letter.reference},
                    {"school", letter.school},
                    {"rule", letter.rule},
                    {"item", letter.item},
                    {"papers", letter.papers},
                    {"signature", letter.signature},
                    {"at", dateTimeText(letter.at)}};
    if (const auto noted = world_.runner.note(incident::LetterWritten, body.dump()); !noted)
        return fail(noted.error());
    deliver(letter);
    return letter;
}

void SchoolLetters::deliver(Letter letter)
{
    const std::string key = letter.key;
    world_.outbox.add("letter:" + key, [this, each = std::move(letter)] { return sendOnce(each); });
}

Task<bool> SchoolLetters::sendOnce(Letter letter)
{
    const std::string key = letter.key;
    Letter bare = letter;
    bare.papers.clear();
    bare.signature.clear();
    auto answer = co_await world_.office.send(std::move(letter));
    // The time counts, and papers can follow.
    const auto *refused = std::get_if<SchoolOffice::Refused>(&answer);
    if (refused != nullptr && refused->reason == "paperNotKnown") {
        log::warning("school", "letter {} goes without its papers: the office has them not", key);
        answer = co_await world_.office.send(std::move(bare));
    }
    if (const auto *silence = std::get_if<SchoolOffice::NoAnswer>(&answer))
        log::warning("school", "letter {} waits: {}", key, silence->detail);
    const char *word = wordOf(answer);
    co_return learn(key, std::move(answer), word, world_.runner, incident::LetterAnswered);
}

} // namespace huimin::session
