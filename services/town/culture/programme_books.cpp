// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/culture/programme_books.h"

#include "kiosk/base/date_time.h"
#include "services/culture/programme_messages.h"
#include "services/town/social_security/pension_rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::town {

using namespace culture;
using Bar = Programme::Bar;
using State = Programme::Booking::State;

namespace {

/// Whole years on the day on which something is on.
int ageOn(WallTime time, const std::string &birth)
{
    constexpr std::size_t BirthSize = 8;
    if (birth.size() != BirthSize)
        return 0;
    const std::string day = dayText(pension_rules::dayOf(time)); // YYYY-MM-DD
    const std::string today = day.substr(0, 4) + day.substr(5, 2) + day.substr(8, 2);
    return std::stoi(today.substr(0, 4)) - std::stoi(birth.substr(0, 4)) -
           (today.substr(4) < birth.substr(4) ? 1 : 0);
}

/// Nobody comes later to a show; a book lies there until its last day.
bool hasBegun(const Programme::Offer &offer, WallTime now)
{
    return (offer.kind == Programme::Kind::Book ? offer.ends : offer.starts) <= now;
}

} // namespace

Result<ProgrammeBooks> ProgrammeBooks::open(sqlite::Database &database, ProgrammeRules rules)
{
    auto made = database.execute(R"(
        CREATE TABLE IF NOT EXISTS culture_offers(
            id TEXT PRIMARY KEY, content TEXT NOT NULL, starts INTEGER NOT NULL,
            places INTEGER NOT NULL, taken INTEGER NOT NULL, called_off INTEGER NOT NULL) STRICT;
        CREATE TABLE IF NOT EXISTS culture_places(
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, card TEXT NOT NULL,
            offer TEXT NOT NULL, state TEXT NOT NULL, until INTEGER NOT NULL,
            code TEXT NOT NULL) STRICT;
    )");
    if (!made)
        return fail(made.error());
    return ProgrammeBooks(database, rules);
}

Result<void> ProgrammeBooks::add(const CultureOffer &offer)
{
    auto insert = database_->prepare(
        "INSERT INTO culture_offers(id, content, starts, places, taken, called_off) "
        "VALUES(?, ?, ?, ?, ?, 0) ON CONFLICT(id) DO NOTHING");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(offer.offer.id))
        .bind(std::string_view(toJson(offer.offer)))
        .bind(inMilliseconds(offer.offer.starts))
        .bind(std::int64_t{offer.places})
        .bind(std::int64_t{offer.taken})
        .run();
}

Result<std::optional<ProgrammeBooks::Kept>> ProgrammeBooks::findOffer(const std::string &id)
{
    auto select = database_->prepare(
        "SELECT content, places, taken, called_off FROM culture_offers WHERE id = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(id));
    return select->firstRow<Kept>([&]() -> Result<Kept> {
        auto offer = parseOffer(select->text(0));
        if (!offer)
            return fail(offer.error());
        Kept kept{{*std::move(offer), static_cast<int>(select->integer(1)),
                   static_cast<int>(select->integer(2))},
                  select->integer(3) != 0};
        return kept;
    });
}

Result<std::optional<ProgrammeBooks::Place>> ProgrammeBooks::findPlace(const std::string &key)
{
    auto select = database_->prepare(
        "SELECT card, offer, state, until, code FROM culture_places WHERE key = ?");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(key));
    return select->firstRow<Place>([&]() -> Result<Place> {
        Place place{{key, select->text(0), select->text(1), select->text(2), select->text(4)},
                    wallTime(select->integer(3))};
        return place;
    });
}

Result<int> ProgrammeBooks::count(const char *where, const std::string &value, WallTime now)
{
    auto select =
        database_->prepare(fmt::format("SELECT count(*) FROM culture_places JOIN culture_offers ON "
                                       "culture_offers.id = culture_places.offer WHERE {} = ?1 AND "
                                       "(state = 'booked' OR (state = 'held' AND until > ?2))",
                                       where));
    if (!select)
        return fail(select.error());
    const auto row = select->bind(std::string_view(value)).bind(inMilliseconds(now)).step();
    if (!row)
        return fail(row.error());
    return static_cast<int>(select->integer(0));
}

Result<Programme::Offer> ProgrammeBooks::told(Kept kept, WallTime now)
{
    const auto given = count("offer", kept.entry.offer.id, now);
    if (!given)
        return fail(given.error());
    kept.entry.offer.left = std::max(0, kept.entry.places - kept.entry.taken - *given);
    return std::move(kept.entry.offer);
}

/// Why this card gets no place; what is about somebody comes before what is about the offer.
Result<Bar> ProgrammeBooks::barOf(const Kept &kept, const Holder &holder, WallTime now)
{
    const Programme::Offer &offer = kept.entry.offer;
    if (kept.calledOff)
        return Bar::CalledOff;
    if (hasBegun(offer, now))
        return Bar::Over;
    if (!offer.classes.empty() &&
        std::ranges::find(offer.classes, holder.kind) == offer.classes.end())
        return Bar::OtherClass;
    const int age = ageOn(offer.starts, holder.birth);
    if (age < offer.ageLeast)
        return Bar::TooYoung;
    if (offer.ageMost > 0 && age > offer.ageMost)
        return Bar::TooOld;
    auto booked = database_->prepare(
        "SELECT sum(offer = ?2), sum(starts > ?3 AND called_off = 0) FROM culture_places JOIN "
        "culture_offers ON culture_offers.id = offer WHERE card = ?1 AND state = 'booked'");
    if (!booked)
        return fail(booked.error());
    const auto row = booked->bind(std::string_view(holder.card))
                         .bind(std::string_view(offer.id))
                         .bind(inMilliseconds(now))
                         .step();
    const auto left = told(kept, now);
    if (!row || !left)
        return fail(row ? left.error() : row.error());
    if (booked->integer(0) > 0)
        return Bar::Booked;
    if (booked->integer(1) >= rules_.placesMost)
        return Bar::TooMany;
    return left->left == 0 ? Bar::SoldOut : Bar::None;
}

Result<std::vector<Programme::Offer>> ProgrammeBooks::offers(const Holder &holder, WallTime now)
{
    auto select = database_->prepare("SELECT id FROM culture_offers ORDER BY starts, id");
    if (!select)
        return fail(select.error());
    const auto ids = select->rows<std::string>([&] { return select->text(0); });
    if (!ids)
        return fail(ids.error());
    std::vector<Programme::Offer> all;
    for (const std::string &id : *ids) {
        auto kept = findOffer(id);
        if (!kept)
            return fail(kept.error());
        if ((*kept)->entry.offer.ends <= now)
            continue;
        const auto bar = barOf(**kept, holder, now);
        auto offer = told(**std::move(kept), now);
        if (!bar || !offer)
            return fail(bar ? offer.error() : bar.error());
        offer->bar = *bar;
        all.push_back(*std::move(offer));
    }
    return all;
}

Result<Programme::Booking> ProgrammeBooks::booking(const Place &place, WallTime now)
{
    auto kept = findOffer(place.entry.offer);
    if (!kept)
        return fail(kept.error());
    if (!*kept)
        return fail(ErrorCode::NotFound, "there is no such offer");
    const bool calledOff = (*kept)->calledOff;
    auto offer = told(**std::move(kept), now);
    if (!offer)
        return fail(offer.error());
    Programme::Booking booking{place.entry.key, State::Held, place.until, place.entry.code,
                               *std::move(offer)};
    if (place.entry.state != "held") {
        booking.state = place.entry.state == "cancelled" ? State::Cancelled
                        : calledOff                      ? State::CalledOff
                                                         : State::Booked;
        booking.heldUntil = {};
    }
    if (calledOff)
        booking.offer.bar = Bar::CalledOff;
    else if (booking.state == State::Booked && booking.offer.cancelUntil <= now)
        booking.offer.bar = Bar::TooLate;
    else if (booking.state == State::Booked && booking.offer.isPaidHere)
        booking.offer.bar = Bar::Paid;
    return booking;
}

Result<std::vector<Programme::Booking>> ProgrammeBooks::bookings(const Holder &holder, WallTime now)
{
    auto select = database_->prepare(
        "SELECT key FROM culture_places JOIN culture_offers ON culture_offers.id = offer "
        "WHERE card = ? AND state = 'booked' ORDER BY starts, culture_places.id");
    if (!select)
        return fail(select.error());
    select->bind(std::string_view(holder.card));
    const auto keys = select->rows<std::string>([&] { return select->text(0); });
    if (!keys)
        return fail(keys.error());
    std::vector<Programme::Booking> all;
    for (const std::string &key : *keys) {
        const auto place = findPlace(key);
        if (!place)
            return fail(place.error());
        auto one = booking(**place, now);
        if (!one)
            return fail(one.error());
        if (one->offer.ends > now)
            all.push_back(*std::move(one));
    }
    return all;
}

Result<void> ProgrammeBooks::keep(const Place &place)
{
    auto insert = database_->prepare(
        "INSERT INTO culture_places(key, card, offer, state, until, code) VALUES(?,?,?,?,?,'')");
    if (!insert)
        return fail(insert.error());
    return insert->bind(std::string_view(place.entry.key))
        .bind(std::string_view(place.entry.card))
        .bind(std::string_view(place.entry.offer))
        .bind(std::string_view(place.entry.state))
        .bind(inMilliseconds(place.until))
        .run();
}

Result<void> ProgrammeBooks::become(const std::string &key, const char *state,
                                    const std::string &code)
{
    auto update = database_->prepare("UPDATE culture_places SET state = ?, code = ? WHERE key = ?");
    if (!update)
        return fail(update.error());
    return update->bind(std::string_view(state))
        .bind(std::string_view(code))
        .bind(std::string_view(key))
        .run();
}

Result<ProgrammeBooks::Placed> ProgrammeBooks::hold(const Programme::Wish &wish,
                                                    const Holder &holder, WallTime now)
{
    auto transaction = sqlite::Transaction::begin(*database_);
    const auto before = findPlace(wish.key);
    const auto kept = findOffer(wish.offer);
    // What this card held of it before is forgotten: somebody has begun anew, perhaps elsewhere.
    auto anew = database_->prepare("UPDATE culture_places SET state = 'released' WHERE card = ? "
                                   "AND offer = ? AND state = 'held' AND key <> ?");
    if (!transaction || !before || !kept || !anew)
        return fail(ErrorCode::Damaged, "the books cannot be read");
    if (*before) {
        const Entry &known = (*before)->entry;
        if (known.state == "released")
            return Placed("released");
        if (known.card != wish.card || known.offer != wish.offer)
            return Placed("keyReused");
        if (known.state == "held" && !(*before)->isHeld(now))
            return Placed(name(Bar::HoldOver));
        auto again = booking(**before, now);
        return again ? Result<Placed>(*std::move(again)) : fail(again.error());
    }
    if (!*kept)
        return Placed("notKnown");
    auto done = anew->bind(std::string_view(wish.card))
                    .bind(std::string_view(wish.offer))
                    .bind(std::string_view(wish.key))
                    .run();
    const auto bar = barOf(**kept, holder, now);
    if (!done || !bar)
        return fail(done ? bar.error() : done.error());
    if (*bar != Bar::None)
        return Placed(name(*bar));
    // To the second, as it is told.
    const Place place{{wish.key, wish.card, wish.offer, "held", {}},
                      WallTime(std::chrono::floor<std::chrono::seconds>(now) + rules_.hold)};
    done = keep(place);
    if (done)
        done = transaction->commit();
    auto held = booking(place, now);
    if (!done || !held)
        return fail(done ? held.error() : done.error());
    return Placed(*std::move(held));
}

Result<ProgrammeBooks::Placed> ProgrammeBooks::confirm(const std::string &key,
                                                       const std::string &code, WallTime now)
{
    auto transaction = sqlite::Transaction::begin(*database_);
    auto place = findPlace(key);
    if (!transaction || !place)
        return fail(ErrorCode::Damaged, "the books cannot be read");
    if (!*place)
        return Placed("notKnown");
    Entry &entry = (*place)->entry;
    if (entry.state == "cancelled" || entry.state == "released")
        return Placed(entry.state);
    if (entry.state == "held") {
        const auto kept = findOffer(entry.offer);
        if (!kept)
            return fail(kept.error());
        if (!(*place)->isHeld(now))
            return Placed(name(Bar::HoldOver));
        if ((*kept)->calledOff)
            return Placed(name(Bar::CalledOff));
        if ((*kept)->entry.offer.isPaidHere)
            return Placed(name(Bar::Unpaid));
        auto done = become(key, "booked", code);
        if (done)
            done = transaction->commit();
        if (!done)
            return fail(done.error());
        entry.state = "booked";
        entry.code = code;
    }
    auto booked = booking(**place, now);
    return booked ? Result<Placed>(*std::move(booked)) : fail(booked.error());
}

Result<std::string> ProgrammeBooks::whyNotPaid(const std::string &key, Money amount, WallTime now)
{
    const auto place = findPlace(key);
    if (!place)
        return fail(place.error());
    if (!*place)
        return std::string("noSuchAccount");
    const Entry &entry = (*place)->entry;
    if (entry.state == "booked")
        return std::string("alreadyPaid");
    const auto kept = findOffer(entry.offer);
    if (!kept)
        return fail(kept.error());
    if (!*kept || (*kept)->calledOff || !(*kept)->entry.offer.isPaidHere || !(*place)->isHeld(now))
        return std::string("closed");
    return amount == (*kept)->entry.offer.price ? std::string() : std::string("amountChanged");
}

Result<void> ProgrammeBooks::paid(const std::string &key, const std::string &code)
{
    return become(key, "booked", code);
}

Result<ProgrammeBooks::Placed> ProgrammeBooks::cancel(const Programme::Wish &booked, WallTime now)
{
    auto transaction = sqlite::Transaction::begin(*database_);
    auto place = findPlace(booked.key);
    if (!transaction || !place)
        return fail(ErrorCode::Damaged, "the books cannot be read");
    if (!*place || (*place)->entry.card != booked.card)
        return Placed("notKnown");
    Entry &entry = (*place)->entry;
    if (entry.state == "booked") {
        const auto kept = findOffer(entry.offer);
        if (!kept)
            return fail(kept.error());
        if (!(*kept)->calledOff && (*kept)->entry.offer.cancelUntil <= now)
            return Placed(name(Bar::TooLate));
        if ((*kept)->entry.offer.isPaidHere)
            return Placed(name(Bar::Paid));
        auto done = become(booked.key, "cancelled", entry.code);
        if (done)
            done = transaction->commit();
        if (!done)
            return fail(done.error());
        entry.state = "cancelled";
    }
    if (entry.state != "cancelled")
        return Placed(entry.state);
    auto cancelled = booking(**place, now);
    return cancelled ? Result<Placed>(*std::move(cancelled)) : fail(cancelled.error());
}

Result<std::string> ProgrammeBooks::release(const std::string &key, WallTime now)
{
    const auto place = findPlace(key);
    if (!place)
        return fail(place.error());
    if (*place && (*place)->entry.state != "held" && (*place)->entry.state != "released")
        return std::string("isBooked");
    // Of a wish that nobody has heard: should it come yet, it gets none.
    const auto done =
        *place ? become(key, "released", {}) : keep({{key, {}, {}, "released", {}}, now});
    return done ? Result<std::string>(std::string()) : fail(done.error());
}

Result<std::vector<ProgrammeBooks::Entry>> ProgrammeBooks::all()
{
    auto select =
        database_->prepare("SELECT key, card, offer, state, code FROM culture_places ORDER BY id");
    if (!select)
        return fail(select.error());
    return select->rows<Entry>([&] {
        return Entry{select->text(0), select->text(1), select->text(2), select->text(3),
                     select->text(4)};
    });
}

Result<void> ProgrammeBooks::setPlaces(const std::string &offer, int places)
{
    auto update = database_->prepare("UPDATE culture_offers SET places = ? WHERE id = ?");
    if (!update)
        return fail(update.error());
    auto done = update->bind(std::int64_t{places}).bind(std::string_view(offer)).run();
    if (done && database_->changes() != 1)
        return fail(ErrorCode::NotFound, "there is no such offer");
    return done;
}

Result<void> ProgrammeBooks::callOff(const std::string &offer, bool isOff)
{
    auto update = database_->prepare("UPDATE culture_offers SET called_off = ? WHERE id = ?");
    if (!update)
        return fail(update.error());
    auto done = update->bind(std::int64_t{isOff}).bind(std::string_view(offer)).run();
    if (done && database_->changes() != 1)
        return fail(ErrorCode::NotFound, "there is no such offer");
    return done;
}

Result<void> ProgrammeBooks::endHolds(WallTime now)
{
    auto update = database_->prepare("UPDATE culture_places SET until = ? WHERE state = 'held'");
    if (!update)
        return fail(update.error());
    return update->bind(inMilliseconds(now)).run();
}

} // namespace huimin::town
