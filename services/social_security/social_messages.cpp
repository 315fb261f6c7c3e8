// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/social_messages.h"

#include "kiosk/base/date_time.h"
#include "services/social_security/understood_here.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::social_security {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Fields = OfficeFields;
using Office = SocialSecurity;
using State = Office::Check::State;

constexpr std::size_t TextMax = 60; ///< characters
constexpr std::size_t PaymentsMax = 12;
constexpr std::size_t AccessesMax = 50;
constexpr Money AmountMax = Money::yuan(100'000);
constexpr int MonthsMax = 1200;

std::string referenceIn(Fields &fields)
{
    return fields.code("reference", 8, 64, Fields::isLetterDigitOrDash);
}

std::string stationIn(Fields &fields)
{
    return fields.code("station", 8, 8, Fields::isLetterDigitOrDash);
}

/// By what the key of a badge is known, if it is there.
std::string badgeIn(Fields &fields, const char *key)
{
    return fields.has(key) ? fields.code(key, 16, 16, Fields::isUpperHex) : std::string();
}

/// Of an identity card.
std::string numberIn(Fields &fields)
{
    constexpr std::size_t Least = 15; // of the cards of the last century, of foreigners'
    constexpr std::size_t Most = 18;
    return fields.code("number", Least, Most, Fields::isUpperOrDigit);
}

/// Of social security, if it is there.
std::string cardIn(Fields &fields)
{
    constexpr std::size_t CardSize = 9;
    return fields.has("card") ? fields.code("card", CardSize, CardSize, Fields::isUpperOrDigit)
                              : std::string();
}

Naming namingIn(Fields &fields)
{
    const std::string chinese = fields.words("name");
    const std::string hongKong = fields.wordsOrNone("nameHk");
    return {chinese, fields.words("nameEn"), hongKong == chinese ? std::string() : hongKong};
}

Office::Check checkIn(Fields &reader)
{
    Office::Check check{.state = reader.word("state", checkState)};
    const bool mayBeOpen = check.state == State::Waiting || check.state == State::DataError;
    check.until = mayBeOpen ? reader.dayOrNone("until") : reader.day("until");
    check.last = reader.dayOrNone("last");
    check.lastHow = reader.wordsOrNone("lastHow");
    constexpr std::size_t WaysMost = 3;
    check.ways = reader.wordList("ways", WaysMost, checkWay);
    std::vector<Office::Way> sorted = check.ways;
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) != sorted.end())
        reader.wrong("ways", "has one twice");
    return check;
}

Office::Pension pensionIn(Fields &reader)
{
    Office::Pension pension;
    pension.reference = referenceIn(reader);
    pension.maskedName = reader.words("maskedName");
    pension.fund = reader.object("fund", namingIn);
    pension.monthly = reader.money("monthly", AmountMax);
    pension.nextPayment = reader.dayOrNone("nextPayment");
    pension.payments = reader.list("payments", PaymentsMax, [](Fields &each) {
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
    Json fund = Json::object();
    putNaming(fund, pension.fund);
    Json json{{"reference", pension.reference},
              {"maskedName", pension.maskedName},
              {"fund", fund},
              {"monthly", pension.monthly.inFen()},
              {"payments", payments},
              {"check", check}};
    putIfAny(json, "nextPayment", pension.nextPayment);
    return json;
}

} // namespace

Json purposeJson(const Office::Purpose &purpose)
{
    Json json{{"station", purpose.station},
              {"at", dateTimeText(purpose.at)},
              {"consent", purpose.consent}};
    putIfAny(json, "helper", purpose.helper);
    if (purpose.agent)
        json["agent"] = {{"number", purpose.agent->number}, {"name", purpose.agent->name}};
    return json;
}

Office::Purpose purposeIn(Fields &fields)
{
    return fields.object("purpose", [](Fields &each) {
        Office::Purpose purpose{stationIn(each), each.utc("at"), each.flag("consent"),
                                badgeIn(each, "helper")};
        if (each.has("agent"))
            purpose.agent = each.object("agent", [](Fields &agent) {
                return Office::Agent{numberIn(agent), agent.words("name")};
            });
        return purpose;
    });
}

std::string toJson(const Query &query)
{
    Json person{{"number", query.person.number}, {"name", query.person.name}};
    putIfAny(person, "card", query.person.card);
    return Json{{"person", person}, {"purpose", purposeJson(query.purpose)}}.dump();
}

Result<Query> parseQuery(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        Query query;
        query.person = reader.object("person", [](Fields &each) {
            return Office::Person{numberIn(each), each.words("name"), cardIn(each)};
        });
        query.purpose = purposeIn(reader);
        return query;
    });
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
    return parsedObject(text, [](Fields &reader) {
        Office::Confirmation confirmation;
        confirmation.reference = referenceIn(reader);
        confirmation.way = reader.word("way", checkWay);
        confirmation.witness = badgeIn(reader, "witness");
        // Whoever asks for a visit may be alone.
        if (confirmation.way == Office::Way::Witness && confirmation.witness.empty())
            reader.wrong("witness", "is missing");
        confirmation.station = stationIn(reader);
        confirmation.at = reader.utc("at");
        return confirmation;
    });
}

std::string toJson(const Office::Reminder &reminder)
{
    return Json{{"station", reminder.station}, {"at", dateTimeText(reminder.at)}}.dump();
}

Result<Office::Reminder> parseReminder(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        return Office::Reminder{{}, stationIn(reader), reader.utc("at")};
    });
}

std::string toJson(const Office::Reminded &reminded)
{
    return Json{{"to", reminded.to}}.dump();
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
        putIfAny(row, "agent", each.agent);
        all.push_back(std::move(row));
    }
    return Json{{"accesses", all}}.dump();
}

Office::Told understandPension(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Told>(response, [](Fields &reader, int status) -> Office::Told {
        if (status != Ok)
            return noAnswer<Office>(status);
        const std::string state = reader.words("state");
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
    return understoodHere<Office::Answer>(
        response, [](Fields &reader, int status) -> Office::Answer {
            constexpr std::size_t CodeLeast = 4;
            constexpr std::size_t CodeMost = 32;
            if (status == NotFound && reader.words("error") == "neverHeard")
                return Office::NeverHeard{};
            if (status != Ok && status != Created)
                return noAnswer<Office>(status);
            const std::string state = reader.words("state");
            if (state == "confirmed") {
                Office::Confirmed confirmed{
                    reader.day("on"), reader.day("until"),
                    reader.code("code", CodeLeast, CodeMost, Fields::isLetterDigitOrDash)};
                if (confirmed.until < confirmed.on)
                    reader.wrong("until", "is before it was done");
                return confirmed;
            }
            if (state == "waiting")
                return Office::Waiting{
                    reader.code("code", CodeLeast, CodeMost, Fields::isLetterDigitOrDash),
                    reader.dayOrNone("by"), reader.wordsOrNone("who")};
            reader.wrong("state", "is no known word");
            return Office::NoAnswer{};
        });
}

Office::RemindedAnswer understandReminded(const Result<HttpResponse> &response)
{
    return understoodHere<Office::RemindedAnswer>(
        response, [](Fields &reader, int status) -> Office::RemindedAnswer {
            if (status != Ok)
                return noAnswer<Office>(status);
            const auto isPhone = [](char each) {
                return (each >= '0' && each <= '9') || each == '*';
            };
            return Office::Reminded{reader.code("to", 7, 20, isPhone)};
        });
}

Office::Accesses understandAccesses(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Accesses>(
        response, [](Fields &reader, int status) -> Office::Accesses {
            if (status != Ok)
                return noAnswer<Office>(status);
            return reader.list("accesses", AccessesMax, [](Fields &each) {
                return Office::Access{each.utc("at"), each.words("where"),
                                      each.code("what", 1, TextMax, Fields::isLetter),
                                      badgeIn(each, "helper"), each.wordsOrNone("agent")};
            });
        });
}

} // namespace huimin::social_security
