// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/record_messages.h"

#include "kiosk/base/date_time.h"
#include "services/social_security/social_messages.h"
#include "services/social_security/understood_here.h"

#include <algorithm>

namespace huimin::social_security {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Fields = OfficeFields;
using Office = SocialSecurity;
using What = CertificateOrder::What;

constexpr std::size_t InsurancesMax = 5;
constexpr std::size_t YearsMax = 80;
constexpr int YearLeast = 1950;
constexpr int YearMost = 2199;
constexpr int MonthsMax = 1200;
constexpr Money PaidMax = Money::yuan(1'000'000);
constexpr std::size_t ReferenceLeast = 8;
constexpr std::size_t ReferenceMost = 64;
constexpr std::size_t CodeLeast = 4;
constexpr std::size_t CodeMost = 32;

int yearIn(Fields &fields)
{
    return static_cast<int>(fields.number("year", YearLeast, YearMost));
}

int monthsIn(Fields &fields, int most)
{
    return static_cast<int>(fields.number("months", 0, most));
}

std::string codeIn(Fields &fields, const char *key)
{
    return fields.code(key, CodeLeast, CodeMost, Fields::isLetterDigitOrDash);
}

Insurance insuranceIn(Fields &fields)
{
    Insurance insurance{fields.word("kind", insuranceKind),
                        fields.word("state", insuranceState),
                        monthsIn(fields, MonthsMax),
                        {},
                        {},
                        {}};
    if (fields.has("last"))
        insurance.last = fields.month("last");
    if (fields.has("monthly"))
        insurance.monthly = fields.money("monthly", PaidMax);
    if (fields.has("until"))
        insurance.until = fields.month("until");
    return insurance;
}

std::vector<Insurance> insurancesIn(Fields &fields)
{
    auto all = fields.list("insurances", InsurancesMax, insuranceIn);
    for (auto each = all.begin(); each != all.end(); ++each)
        if (std::find_if(std::next(each), all.end(), [&](const Insurance &other) {
                return other.kind == each->kind;
            }) != all.end())
            fields.wrong("insurances", "has one twice");
    return all;
}

std::vector<YearPaid> yearsIn(Fields &fields)
{
    auto all = fields.list("years", YearsMax, [](Fields &each) {
        constexpr int InAYear = 12;
        return YearPaid{yearIn(each), monthsIn(each, InAYear), each.words("payer"),
                        each.money("own", PaidMax), each.money("employer", PaidMax)};
    });
    if (!std::ranges::is_sorted(all, std::ranges::greater(), &YearPaid::year))
        fields.wrong("years", "are not newest first");
    return all;
}

Record recordIn(Fields &fields)
{
    return {fields.code("reference", ReferenceLeast, ReferenceMost, Fields::isLetterDigitOrDash),
            fields.words("maskedName"), insurancesIn(fields), yearsIn(fields)};
}

Certificate certificateIn(Fields &fields)
{
    Certificate paper;
    paper.what = fields.word("what", certificateKind);
    if (paper.what == What::Statement)
        paper.year = yearIn(fields);
    paper.number = codeIn(fields, "number");
    paper.code = codeIn(fields, "code");
    paper.issuedOn = fields.day("issuedOn");
    paper.validUntil = fields.day("validUntil");
    if (paper.validUntil < paper.issuedOn)
        fields.wrong("validUntil", "is before it was issued");
    paper.maskedName = fields.words("maskedName");
    paper.office = fields.words("office");
    paper.verifyAt = fields.words("verifyAt");
    paper.insurances = insurancesIn(fields);
    paper.years = yearsIn(fields);
    return paper;
}

Verification verificationIn(Fields &fields)
{
    Verification verified{.state = fields.word("state", verificationState)};
    if (verified.state == Verification::State::Unknown)
        return verified;
    verified.what = fields.word("what", certificateKind);
    verified.maskedName = fields.words("maskedName");
    verified.issuedOn = fields.day("issuedOn");
    verified.validUntil = fields.day("validUntil");
    verified.months = monthsIn(fields, MonthsMax);
    return verified;
}

Json insurancesJson(const std::vector<Insurance> &insurances)
{
    Json all = Json::array();
    for (const Insurance &each : insurances) {
        Json row{{"kind", name(each.kind)}, {"state", name(each.state)}, {"months", each.months}};
        putIfAny(row, "last", each.last);
        if (each.monthly.isPositive())
            row["monthly"] = each.monthly.inFen();
        putIfAny(row, "until", each.until);
        all.push_back(std::move(row));
    }
    return all;
}

Json yearsJson(const std::vector<YearPaid> &years)
{
    Json all = Json::array();
    for (const YearPaid &each : years)
        all.push_back({{"year", each.year},
                       {"months", each.months},
                       {"payer", each.payer},
                       {"own", each.own.inFen()},
                       {"employer", each.employer.inFen()}});
    return all;
}

} // namespace

std::string toJson(const CertificateOrder &order)
{
    Json json{{"reference", order.reference},
              {"what", name(order.what)},
              {"station", order.station},
              {"at", dateTimeText(order.at)}};
    if (order.what == What::Statement)
        json["year"] = order.year;
    return json.dump();
}

Result<CertificateOrder> parseOrder(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        constexpr std::size_t StationLength = 8;
        CertificateOrder order;
        order.reference =
            reader.code("reference", ReferenceLeast, ReferenceMost, Fields::isLetterDigitOrDash);
        order.what = reader.word("what", certificateKind);
        if (order.what == What::Statement)
            order.year = yearIn(reader);
        order.station =
            reader.code("station", StationLength, StationLength, Fields::isLetterDigitOrDash);
        order.at = reader.utc("at");
        return order;
    });
}

std::string toJson(const Held &held)
{
    return Json{{"number", held.number}, {"code", held.code}}.dump();
}

Result<Held> parseHeld(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        return Held{codeIn(reader, "number"), codeIn(reader, "code")};
    });
}

std::string toJson(const Office::Recorded &recorded)
{
    if (const auto *record = std::get_if<Record>(&recorded))
        return Json{{"state", "known"},
                    {"record",
                     {{"reference", record->reference},
                      {"maskedName", record->maskedName},
                      {"insurances", insurancesJson(record->insurances)},
                      {"years", yearsJson(record->years)}}}}
            .dump();
    if (std::holds_alternative<Office::AtTheCounter>(recorded))
        return Json{{"state", "atTheCounter"}}.dump();
    if (const auto *refused = std::get_if<Office::Refused>(&recorded))
        return toJson(*refused);
    return Json{{"state", "notKnown"}}.dump();
}

std::string toJson(const Certificate &paper)
{
    Json json{{"what", name(paper.what)},
              {"number", paper.number},
              {"code", paper.code},
              {"issuedOn", paper.issuedOn},
              {"validUntil", paper.validUntil},
              {"maskedName", paper.maskedName},
              {"office", paper.office},
              {"verifyAt", paper.verifyAt},
              {"insurances", insurancesJson(paper.insurances)},
              {"years", yearsJson(paper.years)}};
    if (paper.what == What::Statement)
        json["year"] = paper.year;
    return json.dump();
}

std::string toJson(const Verification &verified)
{
    Json json{{"state", name(verified.state)}};
    if (verified.state == Verification::State::Unknown)
        return json.dump();
    json["what"] = name(verified.what);
    json["maskedName"] = verified.maskedName;
    json["issuedOn"] = verified.issuedOn;
    json["validUntil"] = verified.validUntil;
    json["months"] = verified.months;
    return json.dump();
}

Office::Recorded understandRecord(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Recorded>(response,
                                            [](Fields &reader, int status) -> Office::Recorded {
                                                if (status != Ok)
                                                    return noAnswer<Office>(status);
                                                const std::string state = reader.words("state");
                                                if (state == "known")
                                                    return reader.object("record", recordIn);
                                                if (state == "notKnown")
                                                    return Office::NotKnown{};
                                                if (state == "atTheCounter")
                                                    return Office::AtTheCounter{};
                                                reader.wrong("state", "is no known word");
                                                return Office::NoAnswer{};
                                            });
}

Office::Issued understandCertificate(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Issued>(response,
                                          [](Fields &reader, int status) -> Office::Issued {
                                              if (status != Ok && status != Created)
                                                  return noAnswer<Office>(status);
                                              return certificateIn(reader);
                                          });
}

Office::Verified understandVerification(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Verified>(response,
                                            [](Fields &reader, int status) -> Office::Verified {
                                                if (status != Ok)
                                                    return noAnswer<Office>(status);
                                                return verificationIn(reader);
                                            });
}

} // namespace huimin::social_security
