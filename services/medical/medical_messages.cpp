// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/medical/medical_messages.h"

#include "services/http/office_answer.h"

#include <algorithm>

namespace huimin::medical {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Fields = OfficeFields;
using Office = MedicalInsurance;

constexpr Money AmountMax = Money::yuan(100'000'000);
constexpr std::size_t WhereMost = 40; ///< characters
constexpr std::size_t TopicsMost = 8;
constexpr std::size_t TopicMost = 24;
constexpr std::size_t ParagraphsMost = 6;
constexpr std::size_t ParagraphMost = 120;
constexpr std::size_t NumberLeast = 15;
constexpr std::size_t NumberMost = 18;
constexpr std::size_t CodeSize = 28;
constexpr std::size_t RecordMost = 24;
constexpr int FromMost = 10'000;

/// An answer of this office, which says no with three statuses; see understood().
template <typename Answer, typename Read>
Answer understoodHere(const Result<HttpResponse> &response, Read read)
{
    return understood<Office, Answer>(response, {Forbidden, Conflict, TooMany}, read);
}

Office::Year yearIn(Fields &reader)
{
    constexpr int First = 1990;
    constexpr int Last = 2200;
    Office::Year year;
    year.year = static_cast<int>(reader.number("year", First, Last));
    year.own = reader.money("own", AmountMax);
    year.account = reader.money("account", AmountMax);
    year.pool = reader.money("pool", AmountMax);
    year.deductible = reader.money("deductible", AmountMax);
    year.deductiblePaid = reader.money("deductiblePaid", AmountMax);
    year.limit = reader.money("limit", AmountMax);
    year.limitUsed = reader.money("limitUsed", AmountMax);
    if (year.deductiblePaid > year.deductible)
        reader.wrong("deductiblePaid", "is more than there is to pay");
    if (year.limitUsed > year.limit)
        reader.wrong("limitUsed", "is more than the limit");
    return year;
}

Json yearJson(const Office::Year &year)
{
    return {{"year", year.year},
            {"own", year.own.inFen()},
            {"account", year.account.inFen()},
            {"pool", year.pool.inFen()},
            {"deductible", year.deductible.inFen()},
            {"deductiblePaid", year.deductiblePaid.inFen()},
            {"limit", year.limit.inFen()},
            {"limitUsed", year.limitUsed.inFen()}};
}

Office::Cover coverIn(Fields &reader)
{
    Office::Cover cover;
    cover.maskedName = reader.words("maskedName");
    cover.kind = reader.word("kind", insuranceKind);
    cover.state = reader.word("state", insuranceState);
    cover.paidUntil = reader.month("paidUntil");
    cover.asOf = reader.day("asOf");
    cover.hasAccount = reader.flag("hasAccount");
    if (reader.has("account"))
        cover.account = reader.money("account", AmountMax);
    if (cover.account && !cover.hasAccount)
        reader.wrong("account", "is of an insurance that has none");
    if (reader.has("year"))
        cover.year = reader.object("year", yearIn);
    return cover;
}

Json coverJson(const Office::Cover &cover)
{
    Json json{{"maskedName", cover.maskedName},
              {"kind", name(cover.kind)},
              {"state", name(cover.state)},
              {"paidUntil", cover.paidUntil},
              {"asOf", cover.asOf},
              {"hasAccount", cover.hasAccount}};
    if (cover.account)
        json["account"] = cover.account->inFen();
    if (cover.year)
        json["year"] = yearJson(*cover.year);
    return json;
}

Office::Spending spendingIn(Fields &reader)
{
    Office::Spending spending;
    spending.day = reader.day("day");
    spending.where = reader.words("where", WhereMost);
    spending.what = reader.word("what", spendingWhat);
    spending.own = reader.money("own", AmountMax);
    spending.account = reader.money("account", AmountMax);
    spending.pool = reader.money("pool", AmountMax);
    return spending;
}

Office::Spendings spendingsIn(Fields &reader)
{
    Office::Spendings spendings;
    spendings.maskedName = reader.words("maskedName");
    spendings.entries = reader.list("entries", Office::Spendings::PageMost, spendingIn);
    spendings.more = reader.flag("more");
    if (!std::ranges::is_sorted(spendings.entries, std::ranges::greater(), &Office::Spending::day))
        reader.wrong("entries", "are not newest first");
    // Whoever says that there is more, and gives nothing, would be asked for ever.
    if (spendings.more && spendings.entries.empty())
        reader.wrong("more", "leads nowhere");
    return spendings;
}

Json spendingsJson(const Office::Spendings &spendings)
{
    Json entries = Json::array();
    for (const Office::Spending &each : spendings.entries)
        entries.push_back({{"day", each.day},
                           {"where", each.where},
                           {"what", name(each.what)},
                           {"own", each.own.inFen()},
                           {"account", each.account.inFen()},
                           {"pool", each.pool.inFen()}});
    return {{"maskedName", spendings.maskedName}, {"entries", entries}, {"more", spendings.more}};
}

Office::Topic topicIn(Fields &reader)
{
    return {reader.code("id", 1, TopicMost, Fields::isLetterDigitOrDash), reader.naming()};
}

Json topicJson(const Office::Topic &topic)
{
    Json json{{"id", topic.id}};
    putNaming(json, topic.name);
    return json;
}

std::string recordId(Fields &reader, const char *key)
{
    return reader.code(key, 1, RecordMost, Fields::isLetterDigitOrDash);
}

std::string recordIdOrNone(Fields &reader)
{
    return reader.has("record") ? recordId(reader, "record") : std::string();
}

Office::Record recordIn(Fields &reader)
{
    Office::Record record{recordId(reader, "id"), reader.naming(WhereMost), reader.month("since"),
                          reader.has("until") ? reader.month("until") : std::string()};
    if (!record.until.empty() && record.until < record.since)
        reader.wrong("until", "is before it began");
    return record;
}

Office::Several severalIn(Fields &reader)
{
    Office::Several several{reader.words("maskedName"),
                            reader.list("records", Office::Several::Most, recordIn)};
    if (several.records.size() < 2)
        reader.wrong("records", "leave nothing to choose");
    std::vector<std::string> ids;
    for (const Office::Record &each : several.records)
        ids.push_back(each.id);
    std::ranges::sort(ids);
    if (std::ranges::adjacent_find(ids) != ids.end())
        reader.wrong("records", "have one twice");
    return several;
}

Json severalJson(const Office::Several &several)
{
    Json records = Json::array();
    for (const Office::Record &each : several.records) {
        Json record{{"id", each.id}, {"since", each.since}};
        putNaming(record, each.place);
        putIfAny(record, "until", each.until);
        records.push_back(std::move(record));
    }
    return {{"maskedName", several.maskedName}, {"records", records}};
}

Office::NotInsured notInsuredIn(Fields &reader)
{
    return {reader.wordsOrNone("where", WhereMost)};
}

/// What is the same whatever is asked about a person: that nothing of theirs is told.
template <typename Answer>
Answer whyNothing(Fields &reader, const std::string &state)
{
    if (state == "notInsured")
        return notInsuredIn(reader);
    if (state == "atTheCounter")
        return Office::AtTheCounter{};
    reader.wrong("state", "is no known word");
    return Office::NoAnswer{};
}

template <typename Answer>
std::string whyNothingJson(const Answer &answer)
{
    if (const auto *refused = std::get_if<Office::Refused>(&answer))
        return toJson(*refused);
    if (const auto *elsewhere = std::get_if<Office::NotInsured>(&answer)) {
        Json json{{"state", "notInsured"}};
        putIfAny(json, "where", elsewhere->where);
        return json.dump();
    }
    return Json{{"state", "atTheCounter"}}.dump();
}

} // namespace

std::string toJson(const CoverQuery &query)
{
    Json json = Json::parse(toJson(query.query));
    putIfAny(json, "record", query.record);
    return json.dump();
}

Result<CoverQuery> parseCoverQuery(const std::string &text)
{
    auto query = parseQuery(text);
    if (!query)
        return fail(query.error());
    return parsedObject(text, [&query](Fields &reader) {
        return CoverQuery{*std::move(query), recordIdOrNone(reader)};
    });
}

std::string toJson(const SpendingQuery &query)
{
    Json json = Json::parse(toJson(CoverQuery{query.query, query.record}));
    json["from"] = query.from;
    return json.dump();
}

Result<SpendingQuery> parseSpendingQuery(const std::string &text)
{
    auto query = parseCoverQuery(text);
    if (!query)
        return fail(query.error());
    return parsedObject(text, [&query](Fields &reader) {
        return SpendingQuery{std::move(query->query), std::move(query->record),
                             static_cast<int>(reader.number("from", 0, FromMost))};
    });
}

std::string toJson(const CodeQuery &query)
{
    return Json{{"code", query.code}, {"purpose", social_security::purposeJson(query.purpose)}}
        .dump();
}

Result<CodeQuery> parseCodeQuery(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        return CodeQuery{reader.code("code", CodeSize, CodeSize, Fields::isUpperOrDigit),
                         social_security::purposeIn(reader)};
    });
}

std::string toJson(const Office::Told &told)
{
    if (const auto *cover = std::get_if<Office::Cover>(&told))
        return Json{{"state", "known"}, {"cover", coverJson(*cover)}}.dump();
    if (const auto *several = std::get_if<Office::Several>(&told))
        return Json{{"state", "several"}, {"several", severalJson(*several)}}.dump();
    return whyNothingJson(told);
}

std::string toJson(const Office::Spent &spent)
{
    if (const auto *spendings = std::get_if<Office::Spendings>(&spent))
        return Json{{"state", "known"}, {"spendings", spendingsJson(*spendings)}}.dump();
    return whyNothingJson(spent);
}

std::string toJson(const std::vector<Office::Topic> &topics)
{
    Json all = Json::array();
    for (const Office::Topic &each : topics)
        all.push_back(topicJson(each));
    return Json{{"topics", all}}.dump();
}

std::string toJson(const Office::Guide &guide)
{
    Json paragraphs = Json::array();
    for (const Naming &each : guide.paragraphs) {
        Json paragraph = Json::object();
        putNaming(paragraph, each);
        paragraphs.push_back(std::move(paragraph));
    }
    return Json{{"topic", topicJson(guide.topic)}, {"asOf", guide.asOf}, {"paragraphs", paragraphs}}
        .dump();
}

std::string toJson(const Office::Held &held)
{
    if (const auto *holder = std::get_if<Office::Holder>(&held))
        return Json{{"state", "known"}, {"number", holder->number}, {"name", holder->name}}.dump();
    if (const auto *refused = std::get_if<Office::Refused>(&held))
        return toJson(*refused);
    return Json{{"state", std::holds_alternative<Office::CodeOver>(held) ? "over" : "unknown"}}
        .dump();
}

std::string toJson(const Office::Refused &refused)
{
    return Json{{"error", "refused"}, {"reason", refused.reason}}.dump();
}

Office::Told understandCover(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Told>(response, [](Fields &reader, int status) -> Office::Told {
        if (status != Ok)
            return noAnswer<Office>(status);
        const std::string state = reader.words("state");
        if (state == "known")
            return reader.object("cover", coverIn);
        if (state == "several")
            return reader.object("several", severalIn);
        return whyNothing<Office::Told>(reader, state);
    });
}

Office::Spent understandSpendings(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Spent>(response, [](Fields &reader, int status) -> Office::Spent {
        if (status != Ok)
            return noAnswer<Office>(status);
        const std::string state = reader.words("state");
        if (state == "known")
            return reader.object("spendings", spendingsIn);
        return whyNothing<Office::Spent>(reader, state);
    });
}

Office::Topics understandTopics(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Topics>(response,
                                          [](Fields &reader, int status) -> Office::Topics {
                                              if (status != Ok)
                                                  return noAnswer<Office>(status);
                                              return reader.list("topics", TopicsMost, topicIn);
                                          });
}

Office::Guides understandGuide(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Guides>(
        response, [](Fields &reader, int status) -> Office::Guides {
            // Not the status alone: any gateway on the way can say it.
            if (status == NotFound && reader.words("error") == "gone")
                return Office::Gone{};
            if (status != Ok)
                return noAnswer<Office>(status);
            Office::Guide guide{reader.object("topic", topicIn), reader.day("asOf"), {}};
            guide.paragraphs = reader.list("paragraphs", ParagraphsMost,
                                           [](Fields &each) { return each.naming(ParagraphMost); });
            if (guide.paragraphs.empty())
                reader.wrong("paragraphs", "are missing");
            return guide;
        });
}

Office::Held understandHolder(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Held>(response, [](Fields &reader, int status) -> Office::Held {
        if (status != Ok)
            return noAnswer<Office>(status);
        const std::string state = reader.words("state");
        if (state == "known")
            return Office::Holder{
                reader.code("number", NumberLeast, NumberMost, Fields::isUpperOrDigit),
                reader.words("name")};
        if (state == "over")
            return Office::CodeOver{};
        if (state == "unknown")
            return Office::CodeUnknown{};
        reader.wrong("state", "is no known word");
        return Office::NoAnswer{};
    });
}

} // namespace huimin::medical
