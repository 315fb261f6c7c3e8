// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/book.h"
#include "kiosk/transaction/event_json.h"
#include "kiosk/transaction/json_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

// The record that stands for everything before it, when the journal's file is turned over.
// An open transaction is carried as its events: there is one way to write it, and one to read.

namespace huimin::transaction {

namespace {

using Json = nlohmann::json;

Json jsonOf(const cash::Position &position)
{
    Json cassettes = Json::array();
    for (const auto &[unit, each] : position.cassettes())
        cassettes.push_back({{"unit", unit},
                             {"denomination", each.denomination.inFen()},
                             {"loaded", each.loaded},
                             {"dispensed", each.dispensed},
                             {"rejected", each.rejected},
                             {"suspect", each.suspect}});
    Json stacker = Json::array();
    for (const auto &[fen, count] : position.stacker())
        stacker.push_back({{"value", fen}, {"count", count}});
    return {{"cassettes", cassettes},
            {"stacker", stacker},
            {"trayRejects", position.trayRejects()},
            {"trayRetracts", position.trayRetracts()}};
}

/// Reads what must be there, and remembers the first thing that is not.
class Reader
{
public:
    const std::string &missing() const { return missing_; }

    std::int64_t whole(const Json &json, const char *key)
    {
        const auto value = number(json, key);
        if (!value)
            miss(key);
        return value.value_or(0);
    }
    int count(const Json &json, const char *key)
    {
        const std::int64_t value = whole(json, key);
        if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
            miss(key);
        return static_cast<int>(value);
    }
    bool flag(const Json &json, const char *key)
    {
        const auto found = json.find(key);
        if (found != json.end() && found->is_boolean())
            return found->get<bool>();
        miss(key);
        return false;
    }
    std::string text(const Json &json, const char *key)
    {
        const auto found = json.find(key);
        if (found != json.end() && found->is_string())
            return found->get<std::string>();
        miss(key);
        return {};
    }
    const Json &part(const Json &json, const char *key, Json::value_t type)
    {
        static const Json nothing;
        const auto found = json.find(key);
        if (found != json.end() && found->type() == type)
            return *found;
        miss(key);
        return nothing;
    }

private:
    void miss(const char *key)
    {
        if (missing_.empty())
            missing_ = key;
    }

    std::string missing_;
};

cash::Position positionIn(const Json &json, Reader &read)
{
    cash::Position::Cassettes cassettes;
    for (const Json &each : read.part(json, "cassettes", Json::value_t::array))
        cassettes[read.count(each, "unit")] = {
            Money::fen(read.whole(each, "denomination")), read.count(each, "loaded"),
            read.count(each, "dispensed"), read.count(each, "rejected"),
            read.flag(each, "suspect")};
    cash::Position::Stacker stacker;
    for (const Json &each : read.part(json, "stacker", Json::value_t::array))
        stacker[read.whole(each, "value")] = read.count(each, "count");
    return {std::move(cassettes), std::move(stacker), read.count(json, "trayRejects"),
            read.count(json, "trayRetracts")};
}

} // namespace

std::string Book::continuedBody() const
{
    Json open = Json::array();
    for (const auto &[id, events] : told_) {
        Json list = Json::array();
        for (const Event &event : events)
            list.push_back({{"kind", name(event)}, {"body", Json::parse(toJson(event))}});
        open.push_back({{"transaction", id}, {"events", list}});
    }
    Json all{{"transaction", numbers_.transaction}, {"trace", numbers_.trace},
             {"operation", numbers_.operation},     {"needsReview", needsReview_},
             {"cash", jsonOf(position_)},           {"open", open}};
    for (const Owed *owed : {&helpCalls_, &lifeChecks_, &schoolLetters_, &bookings_, &cardOrders_})
        for (const auto &[key, records] : *owed)
            for (const OwedRecord &each : records)
                all["owed"].push_back({{"kind", each.kind}, {"body", Json::parse(each.body)}});
    return all.dump();
}

namespace {

/// What begins something that is owed, what ends it, and what is said in between.
struct OwedKinds {
    std::string_view begins;
    std::string_view ends;
    std::vector<std::string_view> between;

    bool has(std::string_view kind) const
    {
        return kind == begins || kind == ends || std::ranges::find(between, kind) != between.end();
    }
};

} // namespace

/// What the journal says about what is owed outside, one record as if it had just come.
Result<bool> Book::acceptOwed(const std::string &kind, const std::string &body)
{
    static const OwedKinds Help{incident::HelpCalled,
                                incident::HelpClosed,
                                {incident::HelpAnswered, incident::HelpWithdrawn}};
    static const OwedKinds Check{incident::CheckWritten, incident::CheckAnswered, {}};
    static const OwedKinds Letter{incident::LetterWritten, incident::LetterAnswered, {}};
    static const OwedKinds Booking{incident::BookingSent, incident::BookingAnswered, {}};
    static const OwedKinds Card{
        incident::CardOrdered, incident::CardOrderTold, {incident::CardOrderEnded}};
    const std::array all{std::pair{&Help, &helpCalls_}, std::pair{&Check, &lifeChecks_},
                         std::pair{&Letter, &schoolLetters_}, std::pair{&Booking, &bookings_},
                         std::pair{&Card, &cardOrders_}};
    const auto known =
        std::ranges::find_if(all, [&](const auto &each) { return each.first->has(kind); });
    if (known == all.end())
        return false;
    const OwedKinds &kinds = *known->first;
    Owed &owed = *known->second;
    const Json json = Json::parse(body, nullptr, false);
    const auto found = json.is_object() ? json.find("key") : json.end();
    if (!json.is_object() || found == json.end() || !found->is_string())
        return fail(ErrorCode::BadData, "key is missing");
    const std::string key = found->get<std::string>();
    if (kind == kinds.ends)
        owed.erase(key);
    else if (kind == kinds.begins || owed.contains(key))
        owed[key].push_back({kind, json.dump()});
    return true;
}

/// The book that the body of such a record tells of.
Result<Book> Book::continued(const std::string &body)
{
    const Json json = Json::parse(body, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return fail(ErrorCode::BadData, "no JSON");
    Reader read;
    Book book;
    for (const Json &each : read.part(json, "open", Json::value_t::array)) {
        const TransactionId id = read.whole(each, "transaction");
        for (const Json &told : read.part(each, "events", Json::value_t::array)) {
            const auto event = fromJson(read.text(told, "kind"),
                                        read.part(told, "body", Json::value_t::object).dump());
            if (!event)
                return fail(event.error());
            const auto step = book.consider(id, *event);
            if (!step)
                return fail(ErrorCode::BadData, step.error().detail);
            book.accept(id, *event, *step);
        }
        if (book.find(id) == nullptr)
            return fail(ErrorCode::BadData, fmt::format("transaction {} is not open", id));
    }
    // An older journal has none, or calls for a person alone.
    for (const char *owed : {"help", "owed"})
        if (json.contains(owed))
            for (const Json &each : read.part(json, owed, Json::value_t::array))
                if (auto done =
                        book.acceptOwed(read.text(each, "kind"),
                                        read.part(each, "body", Json::value_t::object).dump());
                    !done)
                    return fail(done.error());
    // Its events have been counted here already, with all the others.
    book.position_ = positionIn(read.part(json, "cash", Json::value_t::object), read);
    book.numbers_ = {read.whole(json, "transaction"), read.whole(json, "trace"),
                     read.whole(json, "operation")};
    book.needsReview_ = read.flag(json, "needsReview");
    if (!read.missing().empty())
        return fail(ErrorCode::BadData, read.missing() + " is missing");
    return book;
}

Result<void> Book::goOn(const std::string &body)
{
    auto told = continued(body);
    if (!told)
        return fail(told.error());
    if (begun_ && told->continuedBody() != continuedBody())
        return fail(ErrorCode::BadData, "it does not follow from what is before it");
    *this = *std::move(told);
    return {};
}

} // namespace huimin::transaction
