// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/bookings.h"

#include "kiosk/base/log.h"
#include "kiosk/transaction/json_parts.h"

#include <fmt/format.h>

namespace huimin::session {

using namespace transaction;
using Json = nlohmann::json;

namespace {

/// RFC 9562, version 4.
std::string uuid(crypto::Random &random)
{
    constexpr std::size_t Size = 16;
    Bytes bytes = random.bytes(Size);
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3F) | 0x80);
    std::string hex = toHex(bytes);
    for (char &each : hex)
        each = each >= 'A' && each <= 'F' ? static_cast<char>(each - 'A' + 'a') : each;
    return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" +
           hex.substr(16, 4) + "-" + hex.substr(20);
}

const char *wordOf(const Clinic::Booking &booking)
{
    return outcomeOf(booking) == Outcome::Done                    ? "booked"
           : std::holds_alternative<Clinic::SlotGone>(booking)    ? "taken"
           : std::holds_alternative<Clinic::NeverHeard>(booking)  ? "lost"
           : std::holds_alternative<Clinic::Appointment>(booking) ? "cancelled"
                                                                  : "refused";
}

} // namespace

void Bookings::recover()
{
    for (const auto &[key, records] : world_.runner.book().bookings()) {
        const Json body = Json::parse(records.front().body, nullptr, false);
        if (!text(body, "office").empty()) // a place elsewhere: places.cpp
            continue;
        deliver({key, text(body, "patient"), {}, {}}, false);
    }
}

Result<std::string> Bookings::send(Clinic::Wish wish)
{
    wish.key = uuid(world_.random);
    const Json body{{"key", wish.key}, {"patient", wish.patient}};
    if (const auto noted = world_.runner.note(incident::BookingSent, body.dump()); !noted)
        return fail(noted.error());
    const std::string key = wish.key;
    deliver(std::move(wish), true);
    return key;
}

void Bookings::deliver(Clinic::Wish wish, bool isNew)
{
    const std::string key = wish.key;
    const Instant since = world_.clock.now();
    world_.outbox.add("booking:" + key, [this, wish = std::move(wish), isNew, since]() mutable {
        return attempt(wish, std::exchange(isNew, false), since);
    });
}

/// The wish itself goes out once, while somebody stands there who wants it.
Task<bool> Bookings::attempt(Clinic::Wish wish, bool isNew, Instant since)
{
    const std::string key = wish.key;
    const std::string patient = wish.patient;
    Clinic::Booking answer = Clinic::NoAnswer{};
    if (isNew)
        answer = co_await world_.clinic.book(std::move(wish));
    if (outcomeOf(answer) == Outcome::Unknown) {
        if (const auto *silence = std::get_if<Clinic::NoAnswer>(&answer); isNew)
            log::warning("clinic", "wish {}: {}", key, silence->detail);
        answer = co_await world_.clinic.ask(key, patient);
        // It may still be on its way.
        if (std::holds_alternative<Clinic::NeverHeard>(answer) &&
            world_.clock.now() - since < LostAfter)
            answer = Clinic::NoAnswer{"not there yet"};
    }
    const char *word = wordOf(answer);
    co_return learn(key, std::move(answer), word, world_.runner, incident::BookingAnswered);
}

std::string Bookings::numberOf(const std::string &key)
{
    std::string number = OnItsWay::numberOf(key);
    for (char &each : number)
        each = each >= 'a' && each <= 'f' ? static_cast<char>(each - 'a' + 'A') : each;
    return number;
}

} // namespace huimin::session
