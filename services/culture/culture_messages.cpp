// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/culture_messages.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/culture/culture_words.h"
#include "services/http/office_answer.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace huimin::culture {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Fields = OfficeFields;

constexpr std::size_t MovementsMax = 50;
constexpr std::size_t CardSize = 20;
constexpr std::size_t RandomSize = 8;
constexpr Money AmountMax = Money::yuan(100'000);
constexpr std::int64_t TimesMax = 1000;

std::string hexDigits(Fields &fields, const char *key, std::size_t size)
{
    return fields.code(key, size, size, Fields::isUpperHex);
}

std::string referenceIn(Fields &fields)
{
    return fields.code("reference", 8, 64, Fields::isLetterDigitOrDash);
}

std::string stationIn(Fields &fields)
{
    return fields.code("station", 8, 8, Fields::isUpperOrDigit);
}

Culture::TopUp topUpIn(Fields &reader)
{
    return {reader.money("pay", AmountMax), reader.money("subsidy", AmountMax),
            static_cast<int>(reader.number("most", 1, TimesMax)),
            static_cast<int>(reader.number("used", 0, TimesMax)), reader.flag("poolEmpty")};
}

Culture::Account accountIn(Fields &reader)
{
    Culture::Account account;
    account.reference = referenceIn(reader);
    account.ending = hexDigits(reader, "ending", 4);
    account.maskedName = reader.words("maskedName");
    account.kind = reader.word("class", cardKind);
    account.state = reader.word("state", cardState);
    account.own = reader.money("own", AmountMax);
    account.subsidy = reader.money("subsidy", AmountMax);
    account.validUntil = reader.day("validUntil");
    if (reader.has("topUp"))
        account.topUp = reader.object("topUp", topUpIn);
    if (reader.has("renewal"))
        account.renewal = reader.object("renewal", [](Fields &each) {
            return Culture::Renewal{each.day("until"), each.wordsOrNone("proofAt")};
        });
    return account;
}

Culture::Movement movementIn(Fields &reader)
{
    return {reader.utc("at"), reader.word("what", movementWhat), reader.money("amount", AmountMax),
            reader.words("where")};
}

template <typename Answer, typename Read>
Answer understoodHere(const Result<HttpResponse> &response, Read read)
{
    return understood<Culture, Answer>(response, {Conflict, TooMany}, read);
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
    if (account.renewal) {
        json["renewal"] = {{"until", account.renewal->until}};
        putIfAny(json["renewal"], "proofAt", account.renewal->proofAt);
    }
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
    return parsedObject(text, [](Fields &reader) {
        Query query;
        if (reader.has("card") == reader.has("person"))
            reader.wrong("card", "or a person, one of them");
        else if (reader.has("card"))
            query.who = hexDigits(reader, "card", CardSize);
        else
            query.who = reader.object("person", [](Fields &each) {
                return Culture::Person{each.code("number", 15, 18, Fields::isUpperOrDigit),
                                       each.words("name")};
            });
        query.purpose = reader.object("purpose", [](Fields &each) {
            return Culture::Purpose{stationIn(each), each.utc("at")};
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
    return parsedObject(text, [](Fields &reader) {
        return Culture::Loss{{}, referenceIn(reader), stationIn(reader), reader.utc("at")};
    });
}

std::string toJson(const Culture::Renewing &renewing)
{
    return toJson(Query{renewing.card, renewing.purpose});
}

/// As a question by the card, and by nothing else.
Result<Culture::Renewing> parseRenewing(const std::string &text)
{
    const auto query = parseQuery(text);
    if (!query)
        return fail(query.error());
    const auto *card = std::get_if<std::string>(&query->who);
    if (card == nullptr)
        return fail(ErrorCode::BadData, "card is missing");
    return Culture::Renewing{{}, *card, query->purpose};
}

std::string toJson(const Culture::Load &load)
{
    return Json{{"before", load.before.inFen()},   {"paid", load.paid.inFen()},
                {"subsidy", load.subsidy.inFen()}, {"mac", load.mac},
                {"terminal", load.terminal},       {"station", load.station}}
        .dump();
}

Result<Culture::Load> parseLoad(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        Culture::Load load;
        load.before = reader.money("before", AmountMax);
        load.paid = reader.money("paid", AmountMax);
        load.subsidy = reader.money("subsidy", AmountMax);
        load.mac = hexDigits(reader, "mac", 8);
        load.terminal = hexDigits(reader, "terminal", 12);
        load.station = stationIn(reader);
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
    return parsedObject(text, [](Fields &reader) {
        Culture::LoadEnd end;
        if (reader.flag("loaded"))
            end.certificate = hexDigits(reader, "certificate", 8);
        return end;
    });
}

std::string text(const Culture::LoadName &name)
{
    return fmt::format("{}-{}-{}", name.card, name.number, name.random);
}

std::optional<Culture::LoadName> parseLoadName(const std::string &path)
{
    if (path.size() <= CardSize + RandomSize + 2)
        return std::nullopt;
    Culture::LoadName name{path.substr(0, CardSize), 0, path.substr(path.size() - RandomSize)};
    const char *end = path.data() + path.size() - RandomSize - 1;
    const auto read = std::from_chars(path.data() + CardSize + 1, end, name.number);
    const bool isGood = read.ec == std::errc() && read.ptr == end &&
                        std::ranges::all_of(name.card, Fields::isUpperHex) &&
                        std::ranges::all_of(name.random, Fields::isUpperHex) && text(name) == path;
    return isGood ? std::optional(std::move(name)) : std::nullopt;
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

std::string toJson(const Culture::RenewalAnswer &answer)
{
    if (const auto *renewed = std::get_if<Culture::Renewed>(&answer))
        return Json{{"validUntil", renewed->until}}.dump();
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

Culture::Told understandAccount(const Result<HttpResponse> &response)
{
    return understoodHere<Culture::Told>(response, [](Fields &reader, int status) -> Culture::Told {
        if (status == NotFound && reader.words("error") == "notKnown")
            return Culture::NotKnown{};
        if (status != Ok)
            return noAnswer<Culture>(status);
        return reader.object("account", accountIn);
    });
}

Culture::Movements understandHistory(const Result<HttpResponse> &response)
{
    return understoodHere<Culture::Movements>(
        response, [](Fields &reader, int status) -> Culture::Movements {
            if (status == NotFound && reader.words("error") == "notKnown")
                return Culture::NotKnown{};
            if (status != Ok)
                return noAnswer<Culture>(status);
            return reader.list("movements", MovementsMax, movementIn);
        });
}

Culture::LossAnswer understandLoss(const Result<HttpResponse> &response)
{
    return understoodHere<Culture::LossAnswer>(
        response, [](Fields &reader, int status) -> Culture::LossAnswer {
            if (status != Ok && status != Created)
                return noAnswer<Culture>(status);
            return Culture::Reported{reader.code("code", 4, 32, Fields::isLetterDigitOrDash)};
        });
}

Culture::RenewalAnswer understandRenewal(const Result<HttpResponse> &response)
{
    return understoodHere<Culture::RenewalAnswer>(
        response, [](Fields &reader, int status) -> Culture::RenewalAnswer {
            if (status != Ok && status != Created)
                return noAnswer<Culture>(status);
            return Culture::Renewed{reader.day("validUntil")};
        });
}

Culture::LoadAnswer understandLoad(const Result<HttpResponse> &response)
{
    return understoodHere<Culture::LoadAnswer>(
        response, [](Fields &reader, int status) -> Culture::LoadAnswer {
            if (status == NotFound && reader.words("error") == "neverHeard")
                return Culture::NeverHeard{};
            if (status != Ok && status != Created)
                return noAnswer<Culture>(status);
            const std::string state = reader.words("state");
            if (state == "authorised")
                return Culture::Authorised{reader.code("at", 14, 14, Fields::isDigit),
                                           hexDigits(reader, "mac", 8)};
            if (state != "loaded" && state != "notLoaded")
                reader.wrong("state", "is no known word");
            return Culture::Booked{state == "loaded"};
        });
}

} // namespace huimin::culture
