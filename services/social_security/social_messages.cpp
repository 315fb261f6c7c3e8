// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/social_messages.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/http/json_fields.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::social_security {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Office = SocialSecurity;
using State = Office::Check::State;

constexpr std::size_t TextMax = 60; ///< characters
constexpr std::size_t ByteMax = 4 * TextMax;
constexpr std::size_t PaymentsMax = 12;
constexpr std::size_t AccessesMax = 50;
constexpr Money AmountMax = Money::yuan(100'000);
constexpr int MonthsMax = 1200;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNumberCharacter(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z');
}

bool isUpperHex(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'F');
}

bool isCodeCharacter(char c)
{
    return isDigit(c) || isLetter(c) || c == '-';
}

bool isMonth(const std::string &text)
{
    return parseDay(text + "-01").has_value();
}

class Reader : public JsonFields
{
public:
    using JsonFields::JsonFields;

    /// People read it: a mark of direction or a joiner is no more clean than a line break.
    std::string text(const char *key)
    {
        const std::string value = JsonFields::text(key, ByteMax, Empty::IsWrong);
        if (isPlain(value) && characterCount(value) <= TextMax)
            return value;
        wrong(key, "is no clean text");
        return {};
    }
    std::string textOrNone(const char *key) { return has(key) ? text(key) : std::string(); }
    /// So many characters of a kind.
    std::string code(const char *key, std::size_t least, std::size_t most,
                     bool (*fits)(char) = isCodeCharacter)
    {
        const std::string value = text(key);
        if (value.size() >= least && value.size() <= most && std::ranges::all_of(value, fits))
            return value;
        wrong(key, "is no such code");
        return {};
    }
    std::string reference() { return code("reference", 8, 64); }
    std::string station() { return code("station", 8, 8); }
    /// By what the key of a badge is known, if it is there.
    std::string badge(const char *key)
    {
        return has(key) ? code(key, 16, 16, isUpperHex) : std::string();
    }
    std::string day(const char *key)
    {
        const std::string value = text(key);
        if (parseDay(value))
            return value;
        wrong(key, "is no day");
        return {};
    }
    std::string dayOrNone(const char *key) { return has(key) ? day(key) : std::string(); }
    std::string month(const char *key)
    {
        const std::string value = text(key);
        if (isMonth(value))
            return value;
        wrong(key, "is no month");
        return {};
    }
    template <typename Value>
    std::vector<Value> words(const char *key, std::size_t most,
                             std::optional<Value> (*valueOf)(const std::string &))
    {
        std::vector<Value> all;
        for (const Json &each : array(key, most)) {
            const auto value = each.is_string() ? valueOf(each.get<std::string>()) : std::nullopt;
            if (!value)
                wrong(key, "has no known word");
            all.push_back(value.value_or(Value{}));
        }
        return all;
    }
    /// Each object is read by `read`, a function of a Reader; more than `most` are wrong.
    template <typename Read>
    auto list(const char *key, std::size_t most, Read read)
    {
        std::vector<decltype(read(*this))> all;
        for (const Json &each : array(key, most))
            all.push_back(inside(each, fmt::format("{}[{}]", key, all.size()), read));
        return all;
    }
    template <typename Read>
    auto object(const char *key, Read read)
    {
        static const Json none;
        const auto found = json().find(key);
        return inside(found == json().end() ? none : *found, key, read);
    }

private:
    const Json &array(const char *key, std::size_t most)
    {
        static const Json none = Json::array();
        const auto found = json().find(key);
        if (found != json().end() && found->is_array() && found->size() <= most)
            return *found;
        wrong(key, "is no list, or too long");
        return none;
    }
    template <typename Read>
    auto inside(const Json &part, const std::string &where, Read read)
    {
        if (!part.is_object())
            wrong(where, "is no object");
        Reader reader(part);
        auto value = read(reader);
        wrongInside(where, reader);
        return value;
    }
};

Error problemOf(const Reader &reader)
{
    return {ErrorCode::BadData, reader.problem()};
}

Json naming(const Naming &name)
{
    Json json{{"name", name.in(Language::Chinese)}, {"nameEn", name.in(Language::English)}};
    if (name.in(Language::Cantonese) != name.in(Language::Chinese))
        json["nameHk"] = name.in(Language::Cantonese);
    return json;
}

Naming namingIn(Reader &reader)
{
    const std::string chinese = reader.text("name");
    const std::string hongKong = reader.textOrNone("nameHk");
    return {chinese, reader.text("nameEn"), hongKong == chinese ? std::string() : hongKong};
}

void putIfAny(Json &json, const char *key, const std::string &text)
{
    if (!text.empty())
        json[key] = text;
}

Office::Check checkIn(Reader &reader)
{
    Office::Check check{.state = reader.word("state", checkState)};
    const bool mayBeOpen = check.state == State::Waiting || check.state == State::DataError;
    check.until = mayBeOpen ? reader.dayOrNone("until") : reader.day("until");
    check.last = reader.dayOrNone("last");
    check.lastHow = reader.textOrNone("lastHow");
    check.ways = reader.words("ways", 2, checkWay);
    if (check.ways.size() == 2 && check.ways[0] == check.ways[1])
        reader.wrong("ways", "has one twice");
    return check;
}

Office::Pension pensionIn(Reader &reader)
{
    Office::Pension pension;
    pension.reference = reader.reference();
    pension.maskedName = reader.text("maskedName");
    pension.fund = reader.object("fund", namingIn);
    pension.monthly = reader.money("monthly", AmountMax);
    pension.nextPayment = reader.dayOrNone("nextPayment");
    pension.payments = reader.list("payments", PaymentsMax, [](Reader &each) {
        return Office::Payment{each.month("month"), each.money("amount", AmountMax),
                               each.day("paidOn")};
    });
    if (!std::ranges::is_sorted(pension.payments, std::ranges::greater(), &Office::Payment::month))
        reader.wrong("payments", "are not newest first");
    pension.check = reader.object("check", checkIn);
    return pension;
}

Json pensionJson(const Office::Pension &pension)
{
    Json payments = Json::array();
    for (const Office::Payment &each : pension.payments)
        payments.push_back(
            {{"month", each.month}, {"amount", each.amount.inFen()}, {"paidOn", each.paidOn}});
    Json check{{"state", name(pension.check.state)}, {"ways", Json::array()}};
    putIfAny(check, "until", pension.check.until);
    putIfAny(check, "last", pension.check.last);
    putIfAny(check, "lastHow", pension.check.lastHow);
    for (const Office::Way each : pension.check.ways)
        check["ways"].push_back(name(each));
    Json json{{"reference", pension.reference}, {"maskedName", pension.maskedName},
              {"fund", naming(pension.fund)},   {"monthly", pension.monthly.inFen()},
              {"payments", payments},           {"check", check}};
    putIfAny(json, "nextPayment", pension.nextPayment);
    return json;
}

/// What every answer has in common: that nobody answered, or that the office said no. Not the
/// status alone: any gateway on the way can say 403.
template <typename Answer>
std::optional<Answer> refusalIn(const Result<HttpResponse> &response, Json &json)
{
    if (!response)
        return Office::NoAnswer{describe(response.error())};
    const int status = response->status;
    auto read = parseJsonObject(response->body);
    if (!read)
        return Office::NoAnswer{fmt::format("status {}: {}", status, read.error().detail)};
    json = *std::move(read);
    const auto error = json.find("error");
    const bool isRefusal = error != json.end() && error->is_string() && *error == "refused";
    if ((status == Forbidden || status == Conflict || status == TooMany) && isRefusal) {
        constexpr std::size_t ReasonMost = 40;
        Reader reader(json);
        Office::Refused refused{reader.code("reason", 1, ReasonMost, isLetter)};
        if (reader.problem().empty())
            return refused;
        return Office::NoAnswer{reader.problem()};
    }
    return std::nullopt;
}

template <typename Answer, typename Read>
Answer understood(const Result<HttpResponse> &response, Read read)
{
    Json json;
    if (auto refusal = refusalIn<Answer>(response, json))
        return *std::move(refusal);
    Reader reader(json);
    const int status = response->status;
    Answer answer = read(reader, status);
    if (!reader.problem().empty())
        return Office::NoAnswer{fmt::format("status {}: {}", status, reader.problem())};
    return answer;
}

} // namespace

std::string toJson(const Query &query)
{
    Json purpose{{"station", query.purpose.station},
                 {"at", dateTimeText(query.purpose.at)},
                 {"consent", query.purpose.consent}};
    putIfAny(purpose, "helper", query.purpose.helper);
    return Json{{"person", {{"number", query.person.number}, {"name", query.person.name}}},
                {"purpose", purpose}}
        .dump();
}

Result<Query> parseQuery(const std::string &text)
{
    constexpr std::size_t NumberLeast = 15; // of the cards of the last century, and of foreigners'
    constexpr std::size_t NumberMost = 18;
    const auto json = parseJsonObject(text);
    if (!json)
        return fail(json.error());
    Reader reader(*json);
    Query query;
    query.person = reader.object("person", [](Reader &each) {
        return Office::Person{each.code("number", NumberLeast, NumberMost, isNumberCharacter),
                              each.text("name")};
    });
    query.purpose = reader.object("purpose", [](Reader &each) {
        return Office::Purpose{each.station(), each.utc("at"), each.flag("consent"),
                               each.badge("helper")};
    });
    if (!reader.problem().empty())
        return fail(problemOf(reader));
    return query;
}

std::string toJson(const Office::Confirmation &confirmation)
{
    Json json{{"reference", confirmation.reference},
              {"way", name(confirmation.way)},
              {"station", confirmation.station},
              {"at", dateTimeText(confirmation.at)}};
    putIfAny(json, "witness", confirmation.witness);
    return json.dump();
}

Result<Office::Confirmation> parseConfirmation(const std::string &text)
{
    const auto json = parseJsonObject(text);
    if (!json)
        return fail(json.error());
    Reader reader(*json);
    Office::Confirmation confirmation;
    confirmation.reference = reader.reference();
    confirmation.way = reader.word("way", checkWay);
    confirmation.witness = reader.badge("witness");
    // Whoever asks for a visit may be alone.
    if (confirmation.way == Office::Way::Witness && confirmation.witness.empty())
        reader.wrong("witness", "is missing");
    confirmation.station = reader.station();
    confirmation.at = reader.utc("at");
    if (!reader.problem().empty())
        return fail(problemOf(reader));
    return confirmation;
}

std::string toJson(const Office::Told &told)
{
    if (const auto *pension = std::get_if<Office::Pension>(&told))
        return Json{{"state", "receiving"}, {"pension", pensionJson(*pension)}}.dump();
    if (const auto *paying = std::get_if<Office::NotReceiving>(&told))
        return Json{{"state", "notReceiving"}, {"monthsPaid", paying->monthsPaid}}.dump();
    if (std::holds_alternative<Office::AtTheCounter>(told))
        return Json{{"state", "atTheCounter"}}.dump();
    if (const auto *refused = std::get_if<Office::Refused>(&told))
        return toJson(*refused);
    return Json{{"state", "notKnown"}}.dump();
}

std::string toJson(const Office::Answer &answer)
{
    if (const auto *confirmed = std::get_if<Office::Confirmed>(&answer))
        return Json{{"state", "confirmed"},
                    {"on", confirmed->on},
                    {"until", confirmed->until},
                    {"code", confirmed->code}}
            .dump();
    if (const auto *waiting = std::get_if<Office::Waiting>(&answer)) {
        Json json{{"state", "waiting"}, {"code", waiting->code}};
        putIfAny(json, "by", waiting->by);
        putIfAny(json, "who", waiting->who);
        return json.dump();
    }
    if (const auto *refused = std::get_if<Office::Refused>(&answer))
        return toJson(*refused);
    return Json{{"error", "neverHeard"}}.dump();
}

std::string toJson(const Office::Refused &refused)
{
    return Json{{"error", "refused"}, {"reason", refused.reason}}.dump();
}

std::string toJson(const std::vector<Office::Access> &accesses)
{
    Json all = Json::array();
    for (const Office::Access &each : accesses) {
        Json row{{"at", dateTimeText(each.at)}, {"where", each.where}, {"what", each.what}};
        putIfAny(row, "helper", each.helper);
        all.push_back(std::move(row));
    }
    return Json{{"accesses", all}}.dump();
}

std::string notUnderstoodJson(const std::string &why)
{
    return Json{{"error", "notUnderstood"}, {"detail", why}}.dump();
}

Office::Told understandPension(const Result<HttpResponse> &response)
{
    return understood<Office::Told>(response, [](Reader &reader, int status) -> Office::Told {
        if (status != Ok)
            return Office::NoAnswer{fmt::format("status {}", status)};
        const std::string state = reader.text("state");
        if (state == "receiving")
            return reader.object("pension", pensionIn);
        if (state == "notReceiving")
            return Office::NotReceiving{
                static_cast<int>(reader.number("monthsPaid", 0, MonthsMax))};
        if (state == "notKnown")
            return Office::NotKnown{};
        if (state == "atTheCounter")
            return Office::AtTheCounter{};
        reader.wrong("state", "is no known word");
        return Office::NoAnswer{};
    });
}

Office::Answer understandConfirmation(const Result<HttpResponse> &response)
{
    return understood<Office::Answer>(response, [](Reader &reader, int status) -> Office::Answer {
        constexpr std::size_t CodeLeast = 4;
        constexpr std::size_t CodeMost = 32;
        if (status == NotFound && reader.text("error") == "neverHeard")
            return Office::NeverHeard{};
        if (status != Ok && status != Created)
            return Office::NoAnswer{fmt::format("status {}", status)};
        const std::string state = reader.text("state");
        if (state == "confirmed") {
            Office::Confirmed confirmed{reader.day("on"), reader.day("until"),
                                        reader.code("code", CodeLeast, CodeMost)};
            if (confirmed.until < confirmed.on)
                reader.wrong("until", "is before it was done");
            return confirmed;
        }
        if (state == "waiting")
            return Office::Waiting{reader.code("code", CodeLeast, CodeMost), reader.dayOrNone("by"),
                                   reader.textOrNone("who")};
        reader.wrong("state", "is no known word");
        return Office::NoAnswer{};
    });
}

Office::Accesses understandAccesses(const Result<HttpResponse> &response)
{
    return understood<Office::Accesses>(
        response, [](Reader &reader, int status) -> Office::Accesses {
            if (status != Ok)
                return Office::NoAnswer{fmt::format("status {}", status)};
            return reader.list("accesses", AccessesMax, [](Reader &each) {
                return Office::Access{each.utc("at"), each.text("where"),
                                      each.code("what", 1, TextMax, isLetter),
                                      each.badge("helper")};
            });
        });
}

std::optional<std::chrono::sys_days> parseDay(const std::string &text)
{
    constexpr std::size_t DayLength = 10;
    const auto time = text.size() == DayLength ? parseDateTime(text + "T00:00:00Z") : std::nullopt;
    if (!time)
        return std::nullopt;
    return std::chrono::floor<std::chrono::days>(*time);
}

std::string dayText(std::chrono::sys_days day)
{
    return dateTimeText(WallTime(day)).substr(0, std::string_view("2026-11-26").size());
}

} // namespace huimin::social_security
