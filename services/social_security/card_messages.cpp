// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/card_messages.h"

#include "kiosk/base/date_time.h"
#include "services/social_security/understood_here.h"

namespace huimin::social_security {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Fields = OfficeFields;
using Office = SocialSecurity;

constexpr std::size_t CardsMost = 8;
constexpr std::size_t StationSize = 8;
constexpr std::size_t EndingSize = 4;
constexpr std::size_t AccountSize = 15;
constexpr std::size_t HistoryDigits = 26;
constexpr std::size_t ChallengeDigits = 16;
constexpr std::size_t CommandLeast = 18; ///< digits: a header, a length, a MAC
constexpr std::size_t CommandMost = 50;

std::string referenceIn(Fields &fields)
{
    constexpr std::size_t Least = 8;
    constexpr std::size_t Most = 64;
    return fields.code("reference", Least, Most, Fields::isLetterDigitOrDash);
}

std::string stationIn(Fields &fields)
{
    return fields.code("station", StationSize, StationSize, Fields::isLetterDigitOrDash);
}

std::string cipherIn(Fields &fields, const char *key)
{
    std::string word = fields.words(key);
    if (word != "3des" && word != "sm4")
        fields.wrong(key, "is no known word");
    return word;
}

CardStanding standingIn(Fields &fields)
{
    CardStanding card;
    card.reference = referenceIn(fields);
    card.maskedName = fields.words("maskedName");
    card.ending = fields.code("ending", EndingSize, EndingSize, Fields::isUpperOrDigit);
    card.state = fields.word("state", cardStandingState);
    card.lostUntil = fields.dayOrNone("lostUntil");
    card.pinAtCounter = fields.has("pinAtCounter") && fields.flag("pinAtCounter");
    return card;
}

} // namespace

std::string toJson(const CardOrder &order)
{
    Json json{{"reference", order.reference},
              {"what", name(order.what)},
              {"station", order.station},
              {"at", dateTimeText(order.at)}};
    if (order.what != CardOrder::What::Unblock)
        json["pin"] = {
            {"block", order.pinBlock}, {"account", order.pinAccount}, {"scheme", order.scheme}};
    return json.dump();
}

Result<CardOrder> parseCardOrder(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        constexpr std::size_t DesDigits = 16;
        constexpr std::size_t Sm4Digits = 32;
        CardOrder order;
        order.reference = referenceIn(reader);
        order.what = reader.word("what", cardOrderKind);
        order.station = stationIn(reader);
        order.at = reader.utc("at");
        if (order.what == CardOrder::What::Unblock)
            return order;
        reader.object("pin", [&order](Fields &pin) {
            order.scheme = cipherIn(pin, "scheme");
            const std::size_t size = order.scheme == "sm4" ? Sm4Digits : DesDigits;
            order.pinBlock = pin.code("block", size, size, Fields::isUpperHex);
            order.pinAccount = pin.code("account", AccountSize, AccountSize, Fields::isDigit);
            return true;
        });
        return order;
    });
}

std::string toJson(const CardQuestion &question)
{
    return Json{{"step", name(question.step)},
                {"history", question.history},
                {"cipher", question.cipher},
                {"challenge", question.challenge}}
        .dump();
}

Result<CardQuestion> parseCardQuestion(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        CardQuestion question;
        question.step = reader.word("step", cardStep);
        question.history = reader.code("history", HistoryDigits, HistoryDigits, Fields::isUpperHex);
        question.cipher = cipherIn(reader, "cipher");
        question.challenge =
            reader.code("challenge", ChallengeDigits, ChallengeDigits, Fields::isUpperHex);
        return question;
    });
}

std::string toJson(const CardOutcome &outcome)
{
    Json json{{"outcome", huimin::name(outcome.outcome)}, {"at", dateTimeText(outcome.at)}};
    if (outcome.keyRefused)
        json["keyRefused"] = true;
    return json.dump();
}

Result<CardOutcome> parseCardOutcome(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        CardOutcome outcome;
        outcome.outcome = reader.word("outcome", outcomeNamed);
        outcome.keyRefused = reader.has("keyRefused") && reader.flag("keyRefused");
        outcome.at = reader.utc("at");
        return outcome;
    });
}

std::string toJson(const CardLoss &loss)
{
    return Json{
        {"reference", loss.reference}, {"station", loss.station}, {"at", dateTimeText(loss.at)}}
        .dump();
}

Result<CardLoss> parseCardLoss(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        return CardLoss{{}, referenceIn(reader), stationIn(reader), reader.utc("at")};
    });
}

std::string toJson(const std::vector<CardStanding> &cards)
{
    Json all = Json::array();
    for (const CardStanding &each : cards) {
        Json row{{"reference", each.reference},
                 {"maskedName", each.maskedName},
                 {"ending", each.ending},
                 {"state", name(each.state)}};
        putIfAny(row, "lostUntil", each.lostUntil);
        if (each.pinAtCounter)
            row["pinAtCounter"] = true;
        all.push_back(std::move(row));
    }
    return Json{{"state", "known"}, {"cards", all}}.dump();
}

std::string toJson(const Office::Ordered &)
{
    return Json{{"state", "open"}}.dump();
}

std::string toJson(const Office::Command &command)
{
    return Json{{"command", command.bytes}}.dump();
}

std::string toJson(const Office::Noted &noted)
{
    Json json{{"state", "noted"}, {"code", noted.code}};
    putIfAny(json, "until", noted.until);
    return json.dump();
}

Office::Cards understandCards(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Cards>(response, [](Fields &reader, int status) -> Office::Cards {
        if (status != Ok)
            return noAnswer<Office>(status);
        const std::string state = reader.words("state");
        if (state == "known")
            return reader.list("cards", CardsMost, standingIn);
        if (state != "notKnown")
            reader.wrong("state", "is no known word");
        return Office::NotKnown{};
    });
}

Office::OrderAnswer understandOrdered(const Result<HttpResponse> &response)
{
    return understoodHere<Office::OrderAnswer>(
        response, [](Fields &reader, int status) -> Office::OrderAnswer {
            if (status != Ok && status != Created)
                return noAnswer<Office>(status);
            if (reader.words("state") != "open")
                reader.wrong("state", "is no known word");
            return Office::Ordered{};
        });
}

Office::CommandAnswer understandCommand(const Result<HttpResponse> &response)
{
    return understoodHere<Office::CommandAnswer>(
        response, [](Fields &reader, int status) -> Office::CommandAnswer {
            if (status != Ok)
                return noAnswer<Office>(status);
            return Office::Command{
                reader.code("command", CommandLeast, CommandMost, Fields::isUpperHex)};
        });
}

Office::NotedAnswer understandNoted(const Result<HttpResponse> &response)
{
    return understoodHere<Office::NotedAnswer>(
        response, [](Fields &reader, int status) -> Office::NotedAnswer {
            constexpr std::size_t CodeLeast = 4;
            constexpr std::size_t CodeMost = 32;
            if (status != Ok && status != Created)
                return noAnswer<Office>(status);
            if (reader.words("state") != "noted")
                reader.wrong("state", "is no known word");
            return Office::Noted{
                reader.code("code", CodeLeast, CodeMost, Fields::isLetterDigitOrDash),
                reader.dayOrNone("until")};
        });
}

} // namespace huimin::social_security
