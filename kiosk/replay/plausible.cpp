// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/plausible.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace huimin::replay {

namespace {

using namespace transaction;
using Json = nlohmann::json;

constexpr std::int64_t Year9999 = 253'402'214'400'000;
constexpr std::int64_t NumberMax = 1'000'000'000'000;
constexpr int NotesMax = 3'000; ///< in one cassette
constexpr int UnitsMax = 8;
constexpr int LegsMax = 4;
constexpr std::size_t ItemsMax = 200;
constexpr Money PayoutMax = Money::yuan(20'000);
constexpr Money AmountMax = Money::yuan(1'000'000);
constexpr std::array Denominations{100, 200, 500, 1'000, 2'000, 5'000, 10'000};

using Why = std::optional<std::string>;

bool isNote(Money value)
{
    return std::ranges::find(Denominations, value.inFen()) != Denominations.end();
}

bool isAmount(Money amount, Money most)
{
    return amount.isPositive() && amount <= most;
}

bool isCount(int count)
{
    return count >= 0 && count <= NotesMax;
}

bool isNumber(std::int64_t number)
{
    return number >= 0 && number <= NumberMax;
}

bool isSixDigits(const std::string &text)
{
    return text.size() == 6 &&
           std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
}

Money amountOf(const Tender &tender)
{
    const auto *card = std::get_if<CardTender>(&tender);
    return card != nullptr ? card->amount : std::get<CashTender>(tender).due;
}

/// What goes through the table of payable amounts is bounded like a payout.
Why impossibleLegs(const Started &started)
{
    if (started.tenders.empty() || started.deliveries.empty() || started.tenders.size() > LegsMax ||
        started.deliveries.size() > LegsMax)
        return "it needs tenders and deliveries, a few of each";
    Money in;
    Money out;
    for (const Tender &tender : started.tenders) {
        const bool cash = std::holds_alternative<CashTender>(tender);
        if (!isAmount(amountOf(tender), cash ? PayoutMax : AmountMax))
            return "an amount is out of range";
        in += amountOf(tender);
    }
    for (const Delivery &delivery : started.deliveries) {
        const auto *payout = std::get_if<CashDelivery>(&delivery);
        const auto *bill = std::get_if<BillDelivery>(&delivery);
        const Money amount = payout != nullptr ? payout->amount : bill->amount;
        if (!isAmount(amount, payout != nullptr ? PayoutMax : AmountMax))
            return "an amount is out of range";
        if (bill != nullptr && bill->items.size() > ItemsMax)
            return "a payment of too many bills";
        out += amount;
    }
    if (in != out)
        return "what goes out is not what comes in";
    return std::nullopt;
}

Why wrong(const Started &started)
{
    if (started.stock.size() > UnitsMax)
        return "more cassettes than a dispenser has";
    for (const cash::Stock &each : started.stock)
        if (!isNote(each.denomination) || !isCount(each.count))
            return "a cassette holds what is no stock of notes";
    if (!isCount(started.notesMax) || !isNumber(started.lastOperation))
        return "a number is out of range";
    return impossibleLegs(started);
}

Why wrong(const CardCertified &certified)
{
    if (!isSixDigits(certified.request.stan) || !isSixDigits(certified.request.batch) ||
        certified.request.batch == "000000")
        return "trace number and batch have six digits";
    return std::nullopt;
}

Why wrong(const NotesDispensed &dispensed)
{
    if (dispensed.units.size() > UnitsMax || !isNumber(dispensed.operation))
        return "a number is out of range";
    for (const CashDispenser::Counted &each : dispensed.units)
        if (!isCount(each.dispensed) || !isCount(each.rejected))
            return "more notes than a cassette holds";
    return std::nullopt;
}

/// What the acceptor saw; a note that was not recognised is worth nothing yet.
Why wrongNote(Money value, bool mayBeNothing)
{
    if (isNote(value) || (mayBeNothing && value.isZero()))
        return std::nullopt;
    return "there is no such note";
}
Why wrong(const NoteEscrowed &note)
{
    return wrongNote(note.value, false);
}
Why wrong(const NoteStacked &note)
{
    return wrongNote(note.value, false);
}
Why wrong(const NoteReturned &note)
{
    return wrongNote(note.value, true);
}
Why wrong(const NoteUnknown &note)
{
    return wrongNote(note.value, true);
}
template <typename Other>
Why wrong(const Other &)
{
    return std::nullopt;
}

bool isSmall(const Json &json)
{
    if (json.is_number())
        return json.is_number_integer() &&
               !(json.is_number_unsigned() && json.get<std::uint64_t>() > INT64_MAX) &&
               isNumber(json.get<std::int64_t>());
    return std::ranges::all_of(json, [](const Json &each) {
        return !each.is_structured() && !each.is_number() ? true : isSmall(each);
    });
}

} // namespace

Why impossible(const Record &record)
{
    if (!isNumber(record.sequence) || !isNumber(record.transaction))
        return "its number is out of range";
    const std::int64_t at = record.at.time_since_epoch().count();
    if (at < 0 || at >= Year9999)
        return "it has no date";
    return std::nullopt;
}

Why impossible(const Event &event)
{
    return std::visit([](const auto &each) { return wrong(each); }, event);
}

Why impossibleIncident(const std::string &body)
{
    const Json json = Json::parse(body, nullptr, false);
    if (!json.is_object())
        return "it is no object";
    return isSmall(json) ? Why() : "a number is out of range";
}

} // namespace huimin::replay
