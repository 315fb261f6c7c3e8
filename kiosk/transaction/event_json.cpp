// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/event_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>

namespace huimin::transaction {

namespace {

using Json = nlohmann::json;

// Enumerations by name. A new value must be added here or it cannot be read back.
template <typename Enum>
struct Names;

template <>
struct Names<PayoutPurpose> {
    static constexpr std::array all{PayoutPurpose::Withdrawal, PayoutPurpose::Change,
                                    PayoutPurpose::Refund};
    static const char *of(PayoutPurpose value) { return name(value); }
};
template <>
struct Names<Outcome> {
    static constexpr std::array all{Outcome::Done, Outcome::NotDone, Outcome::Unknown};
    static const char *of(Outcome value) { return huimin::name(value); }
};
template <>
struct Names<ReversalReason> {
    static constexpr std::array all{ReversalReason::NoAnswer, ReversalReason::TerminalFault,
                                    ReversalReason::BadMac, ReversalReason::Other};
    static const char *of(ReversalReason value)
    {
        switch (value) {
        case ReversalReason::NoAnswer:
            return "noAnswer";
        case ReversalReason::TerminalFault:
            return "terminalFault";
        case ReversalReason::BadMac:
            return "badMac";
        case ReversalReason::Other:
            return "other";
        }
        return "?";
    }
};
template <>
struct Names<CashDispenser::PresentState> {
    using State = CashDispenser::PresentState;
    static constexpr std::array all{State::NotPresented, State::Presented, State::Unknown};
    static const char *of(State value)
    {
        return value == State::NotPresented ? "notPresented"
               : value == State::Presented  ? "presented"
                                            : "unknown";
    }
};
template <>
struct Names<CashDispenser::Tray> {
    using Tray = CashDispenser::Tray;
    static constexpr std::array all{Tray::Empty, Tray::NotEmpty, Tray::Unknown};
    static const char *of(Tray value)
    {
        return value == Tray::Empty ? "empty" : value == Tray::NotEmpty ? "notEmpty" : "unknown";
    }
};

// The fields of every structure, once, for both directions.
template <typename Visit>
void fields(cash::Stock &each, Visit visit)
{
    visit("unit", each.unit);
    visit("denomination", each.denomination);
    visit("count", each.count);
}
template <typename Visit>
void fields(cash::Portion &each, Visit visit)
{
    visit("unit", each.unit);
    visit("count", each.count);
}
template <typename Visit>
void fields(CashDispenser::Counted &each, Visit visit)
{
    visit("unit", each.unit);
    visit("dispensed", each.dispensed);
    visit("rejected", each.rejected);
}
template <typename Visit>
void fields(CardRequest &each, Visit visit)
{
    visit("stan", each.stan);
    visit("batch", each.batch);
    visit("date", each.date);
    visit("cardSequence", each.cardSequence);
    visit("sealedCard", each.sealedCard);
}
template <typename Visit>
void fields(BillItem &each, Visit visit)
{
    visit("id", each.id);
    visit("amount", each.amount);
}
// Legs are journalled as they begin; how they went on is in the events behind.
template <typename Visit>
void fields(CardTender &each, Visit visit)
{
    visit("amount", each.amount);
    visit("isPurchase", each.isPurchase);
    visit("card", each.card);
    visit("purpose", each.purpose);
}
template <typename Visit>
void fields(CashTender &each, Visit visit)
{
    visit("due", each.due);
}
template <typename Visit>
void fields(PhoneTender &each, Visit visit)
{
    visit("amount", each.amount);
    visit("key", each.key);
    visit("onScreen", each.onScreen);
    visit("subject", each.subject);
}
template <typename Visit>
void fields(CashDelivery &each, Visit visit)
{
    visit("purpose", each.purpose);
    visit("amount", each.amount);
}
template <typename Visit>
void fields(BillDelivery &each, Visit visit)
{
    visit("biller", each.biller);
    visit("account", each.account);
    visit("items", each.items);
    visit("amount", each.amount);
    visit("key", each.key);
}
template <typename Visit>
void fields(PurseDelivery &each, Visit visit)
{
    visit("card", each.card);
    visit("amount", each.amount);
    visit("subsidy", each.subsidy);
    visit("terminal", each.terminal);
}
template <typename Visit>
void fields(Started &each, Visit visit)
{
    visit("tenders", each.tenders);
    visit("deliveries", each.deliveries);
    visit("stock", each.stock);
    visit("notesMax", each.notesMax);
    visit("lastOperation", each.lastOperation);
}
template <typename Visit>
void fields(CardCertified &each, Visit visit)
{
    visit("request", each.request);
}
template <typename Visit>
void fields(CardRefused &each, Visit visit)
{
    visit("reason", each.reason);
}
template <typename Visit>
void fields(Answered &each, Visit visit)
{
    visit("approved", each.approved);
    visit("responseCode", each.responseCode);
    visit("authorisationCode", each.authorisationCode);
    visit("reference", each.reference);
}
template <typename Visit>
void fields(Unanswered &each, Visit visit)
{
    visit("reason", each.reason);
}
template <typename Visit>
void fields(ChipRefused &each, Visit visit)
{
    visit("reason", each.reason);
}
template <typename Visit>
void fields(ReversalAnswered &each, Visit visit)
{
    visit("responseCode", each.responseCode);
    visit("done", each.done);
}
template <typename Visit>
void fields(LateAnswer &each, Visit visit)
{
    visit("responseCode", each.responseCode);
}
template <typename Visit>
void fields(NotesDispensed &each, Visit visit)
{
    visit("operation", each.operation);
    visit("outcome", each.outcome);
    visit("units", each.units);
    visit("failedUnit", each.failedUnit);
    visit("detail", each.detail);
}
template <typename Visit>
void fields(CardKept &each, Visit visit)
{
    visit("reason", each.reason);
}
template <typename Visit>
void fields(NotesPresented &each, Visit visit)
{
    visit("outcome", each.outcome);
}
template <typename Visit>
void fields(NotesRetracted &each, Visit visit)
{
    visit("outcome", each.outcome);
}
template <typename Visit>
void fields(NotesRejected &each, Visit visit)
{
    visit("outcome", each.outcome);
}
template <typename Visit>
void fields(TraySaid &each, Visit visit)
{
    visit("presented", each.presented);
    visit("tray", each.tray);
}
template <typename Visit>
void fields(NoteEscrowed &each, Visit visit)
{
    visit("value", each.value);
}
template <typename Visit>
void fields(NoteStacked &each, Visit visit)
{
    visit("value", each.value);
}
template <typename Visit>
void fields(NoteReturned &each, Visit visit)
{
    visit("value", each.value);
}
template <typename Visit>
void fields(NoteUnknown &each, Visit visit)
{
    visit("value", each.value);
}
template <typename Visit>
void fields(RestBy &each, Visit visit)
{
    visit("tender", each.tender);
}
template <typename Visit>
void fields(PhonePaid &each, Visit visit)
{
    visit("wallet", each.wallet);
    visit("reference", each.reference);
}
template <typename Visit>
void fields(PhoneRefused &each, Visit visit)
{
    visit("reason", each.reason);
}
template <typename Visit>
void fields(PhoneUndone &each, Visit visit)
{
    visit("done", each.done);
}
template <typename Visit>
void fields(BillBooked &each, Visit visit)
{
    visit("key", each.key);
    visit("receipt", each.receipt);
}
template <typename Visit>
void fields(BillRefused &each, Visit visit)
{
    visit("key", each.key);
    visit("reason", each.reason);
}
template <typename Visit>
void fields(BillUnanswered &each, Visit visit)
{
    visit("key", each.key);
}
template <typename Visit>
void fields(BillNeverHeard &each, Visit visit)
{
    visit("key", each.key);
}
template <typename Visit>
void fields(PurseReady &each, Visit visit)
{
    visit("number", each.number);
    visit("before", each.before);
    visit("random", each.random);
    visit("mac", each.mac);
}
template <typename Visit>
void fields(PurseRefused &each, Visit visit)
{
    visit("reason", each.reason);
}
template <typename Visit>
void fields(LoadAuthorised &each, Visit visit)
{
    visit("at", each.at);
    visit("mac", each.mac);
}
template <typename Visit>
void fields(LoadDenied &each, Visit visit)
{
    visit("reason", each.reason);
}
template <typename Visit>
void fields(PurseLoaded &each, Visit visit)
{
    visit("certificate", each.certificate);
}
template <typename Visit>
void fields(PurseNotLoaded &each, Visit visit)
{
    visit("reason", each.reason);
}
template <typename Visit>
void fields(LoadEnded &each, Visit visit)
{
    visit("loaded", each.loaded);
}
template <typename Visit>
void fields(LoadEndRefused &each, Visit visit)
{
    visit("reason", each.reason);
}
// Facts without particulars.
template <typename Each, typename Visit>
    requires std::is_empty_v<Each>
void fields(Each &, Visit)
{}

template <typename Leg>
struct LegName;
template <>
struct LegName<CardTender> {
    static constexpr const char *value = "card";
};
template <>
struct LegName<CashTender> {
    static constexpr const char *value = "cash";
};
template <>
struct LegName<PhoneTender> {
    static constexpr const char *value = "phone";
};
template <>
struct LegName<CashDelivery> {
    static constexpr const char *value = "payout";
};
template <>
struct LegName<BillDelivery> {
    static constexpr const char *value = "bill";
};
template <>
struct LegName<PurseDelivery> {
    static constexpr const char *value = "purse";
};

struct Writer {
    template <typename Each>
    static Json write(const Each &value)
    {
        if constexpr (std::is_enum_v<Each>) {
            return Names<Each>::of(value);
        } else {
            Json json = Json::object();
            // fields() serves both directions and so takes what it may change.
            fields(const_cast<Each &>(value),
                   [&json](const char *key, const auto &field) { json[key] = write(field); });
            return json;
        }
    }
    static Json write(const std::string &value) { return value; }
    static Json write(bool value) { return value; }
    static Json write(int value) { return value; }
    static Json write(std::int64_t value) { return value; }
    static Json write(Money value) { return value.inFen(); }
    static Json write(const Bytes &value) { return toHex(value); }
    template <typename Each>
    static Json write(const std::vector<Each> &values)
    {
        Json json = Json::array();
        for (const Each &value : values)
            json.push_back(write(value));
        return json;
    }
    template <typename... Each>
    static Json write(const std::variant<Each...> &leg)
    {
        return std::visit(
            [](const auto &each) {
                Json json = write(each);
                json["leg"] = LegName<std::decay_t<decltype(each)>>::value;
                return json;
            },
            leg);
    }
};

/// Reads into structures and remembers the first thing that is wrong, with its path.
class Reader
{
public:
    const std::string &problem() const { return problem_; }

    template <typename Each>
    void read(const Json &json, Each &value, const std::string &path)
    {
        if constexpr (std::is_enum_v<Each>) {
            readName(json, value, path);
        } else {
            if (!json.is_object())
                return wrong(path, "not an object");
            fields(value, [&](const char *key, auto &field) {
                const auto found = json.find(key);
                if (found == json.end())
                    wrong(path + "." + key, "missing");
                else
                    read(*found, field, path + "." + key);
            });
        }
    }
    void read(const Json &json, std::string &value, const std::string &path)
    {
        if (json.is_string())
            value = json.get<std::string>();
        else
            wrong(path, "not a text");
    }
    void read(const Json &json, bool &value, const std::string &path)
    {
        if (json.is_boolean())
            value = json.get<bool>();
        else
            wrong(path, "not true or false");
    }
    void read(const Json &json, std::int64_t &value, const std::string &path)
    {
        const bool fits =
            json.is_number_integer() &&
            !(json.is_number_unsigned() &&
              json.get<std::uint64_t>() >
                  static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
        if (fits)
            value = json.get<std::int64_t>();
        else
            wrong(path, "not an integer");
    }
    void read(const Json &json, int &value, const std::string &path)
    {
        std::int64_t wide = 0;
        read(json, wide, path);
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
            wrong(path, "out of range");
        else
            value = static_cast<int>(wide);
    }
    void read(const Json &json, Money &value, const std::string &path)
    {
        std::int64_t fen = 0;
        read(json, fen, path);
        value = Money::fen(fen);
    }
    void read(const Json &json, Bytes &value, const std::string &path)
    {
        std::string text;
        read(json, text, path);
        const auto bytes = fromHex(text);
        if (bytes)
            value = *bytes;
        else
            wrong(path, "not hex");
    }
    template <typename Each>
    void read(const Json &json, std::vector<Each> &values, const std::string &path)
    {
        if (!json.is_array())
            return wrong(path, "not a list");
        for (std::size_t at = 0; at < json.size(); ++at) {
            Each value;
            read(json[at], value, fmt::format("{}[{}]", path, at));
            values.push_back(std::move(value));
        }
    }
    template <typename... Each>
    void read(const Json &json, std::variant<Each...> &leg, const std::string &path)
    {
        const std::string kind = json.is_object() && json.contains("leg") && json["leg"].is_string()
                                     ? json["leg"].get<std::string>()
                                     : std::string();
        const bool known = (readLeg<Each>(json, leg, kind, path) || ...);
        if (!known)
            wrong(path + ".leg", "not known");
    }

private:
    template <typename Each, typename Leg>
    bool readLeg(const Json &json, Leg &leg, const std::string &kind, const std::string &path)
    {
        if (kind != LegName<Each>::value)
            return false;
        Each value;
        read(json, value, path);
        leg = std::move(value);
        return true;
    }
    template <typename Enum>
    void readName(const Json &json, Enum &value, const std::string &path)
    {
        for (const Enum each : Names<Enum>::all)
            if (json.is_string() && json.get<std::string>() == Names<Enum>::of(each)) {
                value = each;
                return;
            }
        wrong(path, "not a known name");
    }
    void wrong(const std::string &path, const char *why)
    {
        if (problem_.empty())
            problem_ = path + " is " + why;
    }

    std::string problem_;
};

/// Tries the alternatives of Event in turn until one has the kind's name.
template <std::size_t Index = 0>
Result<Event> eventOf(const std::string &kind, const Json &json)
{
    if constexpr (Index == std::variant_size_v<Event>) {
        return fail(ErrorCode::BadData, "no event is called " + kind);
    } else {
        Event event(std::in_place_index<Index>);
        if (kind != name(event))
            return eventOf<Index + 1>(kind, json);
        Reader reader;
        reader.read(json, std::get<Index>(event), kind);
        if (!reader.problem().empty())
            return fail(ErrorCode::BadData, reader.problem());
        return event;
    }
}

} // namespace

std::string toJson(const Event &event)
{
    return std::visit([](const auto &each) { return Writer::write(each).dump(); }, event);
}

Result<Event> fromJson(const std::string &kind, const std::string &body)
{
    // The non-throwing parser: bad text gives a discarded value.
    const Json json = Json::parse(body, nullptr, false);
    if (json.is_discarded())
        return fail(ErrorCode::BadData, kind + ": no JSON");
    return eventOf(kind, json);
}

} // namespace huimin::transaction
