// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/plausible.h"

#include "kiosk/transaction/book.h"
#include "kiosk/transaction/event_json.h"

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
    if (const auto *card = std::get_if<CardTender>(&tender))
        return card->amount;
    if (const auto *phone = std::get_if<PhoneTender>(&tender))
        return phone->amount;
    return std::get<CashTender>(tender).due;
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
        const Money amount = std::visit([](const auto &each) { return each.amount; }, delivery);
        if (!isAmount(amount, payout != nullptr ? PayoutMax : AmountMax))
            return "an amount is out of range";
        if (bill != nullptr && bill->items.size() > ItemsMax)
            return "a payment of too many bills";
        const auto *load = std::get_if<PurseDelivery>(&delivery);
        if (load != nullptr && !load->subsidy.isZero() && !isAmount(load->subsidy, AmountMax))
            return "what the city adds is out of range";
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

Why wrong(const RestBy &rest)
{
    if (!isAmount(amountOf(rest.tender), AmountMax))
        return "an amount is out of range";
    return std::nullopt;
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
Why wrong(const PurseReady &ready)
{
    if (ready.number < 0 || ready.number > 0xFFFF ||
        (!ready.before.isZero() && !isAmount(ready.before, AmountMax)))
        return "no card says that of its purse";
    return std::nullopt;
}
template <typename Other>
Why wrong(const Other &)
{
    return std::nullopt;
}

bool isSmall(const Json &json, std::int64_t most)
{
    if (json.is_number())
        return json.is_number_integer() &&
               (!json.is_number_unsigned() || json.get<std::uint64_t>() <= INT64_MAX) &&
               json.get<std::int64_t>() >= 0 && json.get<std::int64_t>() <= most;
    return std::ranges::all_of(json, [most](const Json &each) {
        return !each.is_structured() && !each.is_number() ? true : isSmall(each, most);
    });
}

/// Nothing when it is not there, or of another kind.
const Json &partOf(const Json &json, const char *key, Json::value_t kind)
{
    static const Json nothing;
    const auto found = json.find(key);
    return found != json.end() && found->type() == kind ? *found : nothing;
}

/// What a journal goes on with when its file was turned over: counts that were summed up for
/// long, and the events of what was open.
Why wrongContinuation(const Json &json)
{
    constexpr std::int64_t CountMax = 100'000'000;
    if (const auto cash = json.find("cash"); cash != json.end() && !isSmall(*cash, CountMax))
        return "a count is out of range";
    for (const Json &transaction : partOf(json, "open", Json::value_t::array))
        for (const Json &told : partOf(transaction, "events", Json::value_t::array)) {
            const Json &kind = partOf(told, "kind", Json::value_t::string);
            const auto event = fromJson(kind.is_string() ? kind.get<std::string>() : std::string(),
                                        partOf(told, "body", Json::value_t::object).dump());
            if (!event)
                return event.error().detail;
            if (const auto why = impossible(*event))
                return why;
        }
    return std::nullopt;
}

} // namespace

Why impossible(const Record &record)
{
    if (!isNumber(record.sequence) || !isNumber(record.transaction))
        return "its number is out of range";
    const std::int64_t at = inMilliseconds(record.at);
    if (at < 0 || at >= Year9999)
        return "it has no date";
    return std::nullopt;
}

Why impossible(const Event &event)
{
    return std::visit([](const auto &each) { return wrong(each); }, event);
}

Why impossibleIncident(const std::string &kind, const std::string &body)
{
    const Json json = Json::parse(body, nullptr, false);
    if (!json.is_object())
        return "it is no object";
    if (!isSmall(json, NumberMax))
        return "a number is out of range";
    return kind == incident::JournalContinued ? wrongContinuation(json) : Why();
}

} // namespace huimin::replay
