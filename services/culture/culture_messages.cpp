// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/culture_messages.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/culture/culture_words.h"
#include "services/http/json_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace huimin::culture {

using namespace http_status;

namespace {

using Json = nlohmann::json;

constexpr std::size_t TextMax = 60; ///< characters
constexpr std::size_t ByteMax = 4 * TextMax;
constexpr std::size_t MovementsMax = 50;
constexpr std::size_t CardSize = 20;
constexpr Money AmountMax = Money::yuan(100'000);
constexpr std::int64_t NumberMax = 0xFFFF;
constexpr std::int64_t TimesMax = 1000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'F');
}

bool isUpper(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z');
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isCode(char c)
{
    return isDigit(c) || isLetter(c) || c == '-';
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
    std::string code(const char *key, std::size_t least, std::size_t most, bool (*fits)(char))
    {
        const std::string value = text(key);
        if (value.size() >= least && value.size() <= most && std::ranges::all_of(value, fits))
            return value;
        wrong(key, "is no such code");
        return {};
    }
    std::string hexDigits(const char *key, std::size_t size)
    {
        return code(key, size, size, isHex);
    }
    std::string reference() { return code("reference", 8, 64, isCode); }
    std::string station() { return code("station", 8, 8, isUpper); }
    std::string day(const char *key)
    {
        constexpr std::size_t DayLength = 10;
        const std::string value = text(key);
        if (value.size() == DayLength && parseDateTime(value + "T00:00:00Z"))
            return value;
        wrong(key, "is no day");
        return {};
    }
    template <typename Read>
    auto object(const char *key, Read read)
    {
        static const Json none;
        const auto found = json().find(key);
        return inside(found == json().end() ? none : *found, key, read);
    }
    template <typename Read>
    auto list(const char *key, std::size_t most, Read read)
    {
        std::vector<decltype(read(*this))> all;
        const auto found = json().find(key);
        if (found == json().end() || !found->is_array() || found->size() > most) {
            wrong(key, "is no list, or too long");
            return all;
        }
        for (const Json &each : *found)
            all.push_back(inside(each, fmt::format("{}[{}]", key, all.size()), read));
        return all;
    }

private:
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

template <typename Value>
Result<Value> parsed(const std::string &text, Value (*read)(Reader &))
{
    const auto json = parseJsonObject(text);
    if (!json)
        return fail(json.error());
    Reader reader(*json);
    Value value = read(reader);
    if (!reader.problem().empty())
        return fail(ErrorCode::BadData, reader.problem());
    return value;
}

Culture::TopUp topUpIn(Reader &reader)
{
    return {reader.money("pay", AmountMax), reader.money("subsidy", AmountMax),
            static_cast<int>(reader.number("most", 1, TimesMax)),
            static_cast<int>(reader.number("used", 0, TimesMax)), reader.flag("poolEmpty")};
}

Culture::Account accountIn(Reader &reader)
{
    Culture::Account account;
    account.reference = reader.reference();
    account.ending = reader.hexDigits("ending", 4);
    account.maskedName = reader.text("maskedName");
    account.kind = reader.word("class", cardKind);
    account.state = reader.word("state", cardState);
    account.own = reader.money("own", AmountMax);
    account.subsidy = reader.money("subsidy", AmountMax);
    account.validUntil = reader.day("validUntil");
    if (reader.has("topUp"))
        account.topUp = reader.object("topUp", topUpIn);
    return account;
}

Culture::Movement movementIn(Reader &reader)
{
    return {reader.utc("at"), reader.word("what", movementWhat), reader.money("amount", AmountMax),
            reader.text("where")};
}

/// That nobody answered, or that the office said no. Not the status alone: any gateway on the
/// way can say 403.
template <typename Answer>
std::optional<Answer> refusalIn(const Result<HttpResponse> &response, Json &json)
{
    if (!response)
        return Culture::NoAnswer{describe(response.error())};
    const int status = response->status;
    auto read = parseJsonObject(response->body);
    if (!read)
        return Culture::NoAnswer{fmt::format("status {}: {}", status, read.error().detail)};
    json = *std::move(read);
    const auto error = json.find("error");
    const bool isRefusal = error != json.end() && error->is_string() && *error == "refused";
    if ((status == Conflict || status == TooMany) && isRefusal) {
        constexpr std::size_t ReasonMost = 40;
        Reader reader(json);
        Culture::Refused refused{reader.code("reason", 1, ReasonMost, isLetter)};
        if (reader.problem().empty())
            return refused;
        return Culture::NoAnswer{reader.problem()};
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
        return Culture::NoAnswer{fmt::format("status {}: {}", status, reader.problem())};
    return answer;
}

Json accountJson(const Culture::Account &account)
{
    Json json{{"reference", account.reference},     {"ending", account.ending},
              {"maskedName", account.maskedName},   {"class", name(account.kind)},
              {"state", name(account.state)},       {"own", account.own.inFen()},
              {"subsidy", account.subsidy.inFen()}, {"validUntil", account.validUntil}};
    if (account.topUp)
        json["topUp"] = {{"pay", account.topUp->pay.inFen()},
                         {"subsidy", account.topUp->subsidy.inFen()},
                         {"most", account.topUp->most},
                         {"used", account.topUp->used},
                         {"poolEmpty", account.topUp->poolEmpty}};
    return json;
}

} // namespace

std::string toJson(const Query &query)
{
    Json json{
        {"purpose", {{"station", query.purpose.station}, {"at", dateTimeText(query.purpose.at)}}}};
    if (const auto *card = std::get_if<std::string>(&query.who)) {
        json["card"] = *card;
    } else {
        const auto &person = std::get<Culture::Person>(query.who);
        json["person"] = {{"number", person.number}, {"name", person.name}};
    }
    return json.dump();
}

Result<Query> parseQuery(const std::string &text)
{
    return parsed<Query>(text, [](Reader &reader) {
        Query query;
        if (reader.has("card") == reader.has("person"))
            reader.wrong("card", "or a person, one of them");
        else if (reader.has("card"))
            query.who = reader.hexDigits("card", CardSize);
        else
            query.who = reader.object("person", [](Reader &each) {
                return Culture::Person{each.code("number", 15, 18, isUpper), each.text("name")};
            });
        query.purpose = reader.object("purpose", [](Reader &each) {
            return Culture::Purpose{each.station(), each.utc("at")};
        });
        return query;
    });
}

std::string toJson(const Culture::Loss &loss)
{
    return Json{
        {"reference", loss.reference}, {"station", loss.station}, {"at", dateTimeText(loss.at)}}
        .dump();
}

Result<Culture::Loss> parseLoss(const std::string &text)
{
    return parsed<Culture::Loss>(text, [](Reader &reader) {
        return Culture::Loss{{}, reader.reference(), reader.station(), reader.utc("at")};
    });
}

std::string toJson(const Culture::Load &load)
{
    return Json{{"before", load.before.inFen()},
                {"paid", load.paid.inFen()},
                {"subsidy", load.subsidy.inFen()},
                {"random", load.random},
                {"mac", load.mac},
                {"terminal", load.terminal},
                {"station", load.station}}
        .dump();
}

Result<Culture::Load> parseLoad(const std::string &text)
{
    return parsed<Culture::Load>(text, [](Reader &reader) {
        Culture::Load load;
        load.before = reader.money("before", AmountMax);
        load.paid = reader.money("paid", AmountMax);
        load.subsidy = reader.money("subsidy", AmountMax);
        load.random = reader.hexDigits("random", 8);
        load.mac = reader.hexDigits("mac", 8);
        load.terminal = reader.hexDigits("terminal", 12);
        load.station = reader.station();
        if (!(load.paid + load.subsidy).isPositive())
            reader.wrong("paid", "is nothing");
        return load;
    });
}

std::string toJson(const Culture::LoadEnd &end)
{
    Json json{{"loaded", !end.certificate.empty()}};
    if (!end.certificate.empty())
        json["certificate"] = end.certificate;
    return json.dump();
}

Result<Culture::LoadEnd> parseEnd(const std::string &text)
{
    return parsed<Culture::LoadEnd>(text, [](Reader &reader) {
        Culture::LoadEnd end;
        if (reader.flag("loaded"))
            end.certificate = reader.hexDigits("certificate", 8);
        return end;
    });
}

std::string loadName(const std::string &card, std::uint16_t number)
{
    return fmt::format("{}-{}", card, number);
}

std::optional<LoadName> parseLoadName(const std::string &name)
{
    if (name.size() <= CardSize + 1 || name[CardSize] != '-')
        return std::nullopt;
    LoadName load{name.substr(0, CardSize), 0};
    const char *end = name.data() + name.size();
    const auto read = std::from_chars(name.data() + CardSize + 1, end, load.number);
    const bool isGood = read.ec == std::errc() && read.ptr == end &&
                        std::ranges::all_of(load.card, isHex) &&
                        loadName(load.card, load.number) == name;
    return isGood ? std::optional(load) : std::nullopt;
}

std::string toJson(const Culture::Told &told)
{
    if (const auto *account = std::get_if<Culture::Account>(&told))
        return Json{{"account", accountJson(*account)}}.dump();
    if (const auto *refused = std::get_if<Culture::Refused>(&told))
        return toJson(*refused);
    return Json{{"error", "notKnown"}}.dump();
}

std::string toJson(const Culture::Movements &movements)
{
    if (const auto *refused = std::get_if<Culture::Refused>(&movements))
        return toJson(*refused);
    const auto *all = std::get_if<std::vector<Culture::Movement>>(&movements);
    if (all == nullptr)
        return Json{{"error", "notKnown"}}.dump();
    Json list = Json::array();
    for (const Culture::Movement &each : *all)
        list.push_back({{"at", dateTimeText(each.at)},
                        {"what", name(each.what)},
                        {"amount", each.amount.inFen()},
                        {"where", each.where}});
    return Json{{"movements", list}}.dump();
}

std::string toJson(const Culture::LossAnswer &answer)
{
    if (const auto *reported = std::get_if<Culture::Reported>(&answer))
        return Json{{"code", reported->code}}.dump();
    return toJson(std::get<Culture::Refused>(answer));
}

std::string toJson(const Culture::LoadAnswer &answer)
{
    if (const auto *authorised = std::get_if<Culture::Authorised>(&answer))
        return Json{{"state", "authorised"}, {"at", authorised->at}, {"mac", authorised->mac}}
            .dump();
    if (const auto *booked = std::get_if<Culture::Booked>(&answer))
        return Json{{"state", booked->loaded ? "loaded" : "notLoaded"}}.dump();
    if (const auto *refused = std::get_if<Culture::Refused>(&answer))
        return toJson(*refused);
    return Json{{"error", "neverHeard"}}.dump();
}

std::string toJson(const Culture::Refused &refused)
{
    return Json{{"error", "refused"}, {"reason", refused.reason}}.dump();
}

std::string notUnderstoodJson(const std::string &why)
{
    return Json{{"error", "notUnderstood"}, {"detail", why}}.dump();
}

Culture::Told understandAccount(const Result<HttpResponse> &response)
{
    return understood<Culture::Told>(response, [](Reader &reader, int status) -> Culture::Told {
        if (status == NotFound && reader.text("error") == "notKnown")
            return Culture::NotKnown{};
        if (status != Ok)
            return Culture::NoAnswer{fmt::format("status {}", status)};
        return reader.object("account", accountIn);
    });
}

Culture::Movements understandHistory(const Result<HttpResponse> &response)
{
    return understood<Culture::Movements>(
        response, [](Reader &reader, int status) -> Culture::Movements {
            if (status == NotFound && reader.text("error") == "notKnown")
                return Culture::NotKnown{};
            if (status != Ok)
                return Culture::NoAnswer{fmt::format("status {}", status)};
            return reader.list("movements", MovementsMax, movementIn);
        });
}

Culture::LossAnswer understandLoss(const Result<HttpResponse> &response)
{
    return understood<Culture::LossAnswer>(
        response, [](Reader &reader, int status) -> Culture::LossAnswer {
            if (status != Ok && status != Created)
                return Culture::NoAnswer{fmt::format("status {}", status)};
            return Culture::Reported{reader.code("code", 4, 32, isCode)};
        });
}

Culture::LoadAnswer understandLoad(const Result<HttpResponse> &response)
{
    return understood<Culture::LoadAnswer>(
        response, [](Reader &reader, int status) -> Culture::LoadAnswer {
            if (status == NotFound && reader.text("error") == "neverHeard")
                return Culture::NeverHeard{};
            if (status != Ok && status != Created)
                return Culture::NoAnswer{fmt::format("status {}", status)};
            const std::string state = reader.text("state");
            if (state == "authorised")
                return Culture::Authorised{reader.code("at", 14, 14, isDigit),
                                           reader.hexDigits("mac", 8)};
            if (state != "loaded" && state != "notLoaded")
                reader.wrong("state", "is no known word");
            return Culture::Booked{state == "loaded"};
        });
}

} // namespace huimin::culture
