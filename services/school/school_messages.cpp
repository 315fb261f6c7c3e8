// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/school/school_messages.h"

#include "kiosk/base/base64.h"
#include "kiosk/base/crypto.h"
#include "kiosk/base/date_time.h"
#include "kiosk/base/identity_number.h"
#include "services/http/office_answer.h"

#include <algorithm>
#include <set>

namespace huimin::school {

using namespace http_status;
using namespace points;

namespace {

using Json = nlohmann::json;
using Office = SchoolOffice;
using Fields = OfficeFields;
using Kind = Office::Letter::Kind;

constexpr std::size_t WindowsMost = 20;
constexpr std::size_t SchoolsMost = 9;
constexpr std::size_t ParentsMost = 3;
constexpr std::size_t MonthsMost = 60;
constexpr std::size_t ItemsMost = 40;
constexpr std::size_t SentenceMost = 120;
constexpr std::int64_t CountMost = 100'000'000;
constexpr std::int64_t TenthsMost = 10'000;
constexpr int GradeMost = 9;
constexpr std::size_t CodeLength = 9;  ///< of a draft
constexpr std::size_t PapersMost = 30; ///< of one letter
constexpr std::size_t DigestLength = 64;
/// A little more than may be: what is too big is refused with a word of its own.
constexpr std::size_t DataMost = Office::Paper::BytesMost / 3 * 4 + 1024;

std::chrono::year_month monthOf(const std::string &text)
{
    const std::chrono::year_month_day day =
        parseDay(text + "-01").value_or(std::chrono::sys_days{});
    return day.year() / day.month();
}

std::string monthText(std::chrono::year_month month)
{
    return fmt::format("{:04}-{:02}", static_cast<int>(month.year()),
                       static_cast<unsigned>(month.month()));
}

Points pointsIn(Fields &reader, const char *key)
{
    return Points::tenths(reader.number(key, 0, TenthsMost));
}

/// GB 11643, with its check character.
std::string identityNumber(Fields &reader, const char *key)
{
    constexpr std::size_t Size = 18;
    std::string number = reader.code(key, Size, Size);
    if (!isResidentNumber(number))
        reader.wrong(key, "is no identity number");
    return number;
}

Window windowIn(Fields &reader)
{
    const Window window{reader.word("what", windowWhat), reader.utc("from"), reader.utc("to")};
    if (window.to <= window.from)
        reader.wrong("to", "is not behind from");
    return window;
}

Office::School schoolIn(Fields &reader)
{
    Office::School school{reader.code("id", 1, 32),
                          reader.naming(),
                          reader.object("area", [](Fields &each) { return each.naming(); }),
                          reader.flag("full"),
                          {}};
    if (reader.has("lastLine"))
        school.lastLine = pointsIn(reader, "lastLine");
    return school;
}

Json schoolJson(const Office::School &school)
{
    Json area = Json::object();
    putNaming(area, school.area);
    Json json{{"id", school.id}, {"area", area}, {"full", school.isFull}};
    putNaming(json, school.name);
    if (school.lastLine)
        json["lastLine"] = school.lastLine->inTenths();
    return json;
}

std::optional<std::vector<Months>> monthsIn(Fields &reader, const char *key)
{
    if (!reader.has(key))
        return std::nullopt;
    return reader.list(key, MonthsMost, [](Fields &each) {
        const Months months{monthOf(each.month("from")), monthOf(each.month("to"))};
        if (months.to < months.from)
            each.wrong("to", "is before from");
        return months;
    });
}

void putMonths(Json &json, const char *key, const std::optional<std::vector<Months>> &months)
{
    if (!months)
        return;
    Json all = Json::array();
    for (const Months &each : *months)
        all.push_back({{"from", monthText(each.from)}, {"to", monthText(each.to)}});
    json[key] = std::move(all);
}

Parent parentIn(Fields &reader)
{
    Parent parent;
    parent.role = reader.code("role", 1, 16);
    if (parent.role != "mother" && parent.role != "father" && parent.role != "guardian")
        reader.wrong("role", "is no known word");
    parent.insurance = monthsIn(reader, "insurance");
    parent.residence = monthsIn(reader, "residence");
    for (const auto &[word, count] : reader.counts("facts", Measures, CountMost)) {
        const auto measure = measureOf(word);
        if (!measure)
            reader.wrong("facts", "has no known word");
        else
            parent.facts[*measure] = count;
    }
    return parent;
}

Json parentJson(const Parent &parent)
{
    Json facts = Json::object();
    for (const auto &[measure, count] : parent.facts)
        facts[name(measure)] = count;
    Json json{{"role", parent.role}, {"facts", facts}};
    putMonths(json, "insurance", parent.insurance);
    putMonths(json, "residence", parent.residence);
    return json;
}

Office::Application applicationIn(Fields &reader)
{
    Office::Application application;
    application.number = reader.code("number", 4, 32);
    application.school = reader.code("school", 1, 32);
    application.state = reader.word("state", applicationState);
    application.received = reader.utc("received");
    application.isObjected = reader.flag("objected");
    application.next = reader.wordsOrNone("next", SentenceMost);
    if (reader.has("papers"))
        application.papers = static_cast<int>(reader.number("papers", 0, PapersMost));
    application.isSigned = reader.has("signed") && reader.flag("signed");
    if (application.state != Office::Application::State::Received) {
        application.total = pointsIn(reader, "total");
        application.items = reader.list("items", ItemsMost, [](Fields &each) {
            return Office::Application::Scored{each.code("item", 1, 32), pointsIn(each, "points")};
        });
    }
    return application;
}

Json applicationJson(const Office::Application &application)
{
    Json json{
        {"number", application.number},       {"school", application.school},
        {"state", name(application.state)},   {"received", dateTimeText(application.received)},
        {"objected", application.isObjected}, {"papers", application.papers},
        {"signed", application.isSigned}};
    putIfAny(json, "next", application.next);
    if (application.state == Office::Application::State::Received)
        return json;
    json["total"] = application.total.inTenths();
    json["items"] = Json::array();
    for (const auto &each : application.items)
        json["items"].push_back({{"item", each.item}, {"points", each.points.inTenths()}});
    return json;
}

Office::Family familyIn(Fields &reader)
{
    Office::Family family;
    family.reference = reader.code("reference", 8, 64);
    family.maskedChild = reader.words("child");
    family.known.child.born = parseDay(reader.day("born")).value_or(std::chrono::sys_days{});
    family.known.child.grade = static_cast<int>(reader.number("grade", 0, GradeMost));
    family.known.parents = reader.list("parents", ParentsMost, parentIn);
    if (family.known.parents.empty())
        reader.wrong("parents", "has none");
    if (reader.has("application"))
        family.application = reader.object("application", applicationIn);
    return family;
}

Json familyJson(const Office::Family &family)
{
    Json parents = Json::array();
    for (const Parent &each : family.known.parents)
        parents.push_back(parentJson(each));
    Json json{{"reference", family.reference},
              {"child", family.maskedChild},
              {"born", dayText(family.known.child.born)},
              {"grade", family.known.child.grade},
              {"parents", parents}};
    if (family.application)
        json["application"] = applicationJson(*family.application);
    return json;
}

template <typename Answer, typename Read>
Answer understoodHere(const Result<HttpResponse> &response, Read read)
{
    return understood<Office, Answer>(response, {Forbidden, Conflict, TooMany}, read,
                                      Fields::isCodeCharacter);
}

Json personJson(const Office::Person &person)
{
    return {{"number", person.number}, {"name", person.name}};
}

Office::Person personIn(Fields &reader)
{
    return reader.object("person", [](Fields &each) {
        return Office::Person{each.code("number", 15, 18), each.words("name")};
    });
}

Json purposeJson(const Office::Purpose &purpose)
{
    Json json{{"station", purpose.station},
              {"at", dateTimeText(purpose.at)},
              {"consent", purpose.consent}};
    putIfAny(json, "helper", purpose.helper);
    return json;
}

Office::Purpose purposeIn(Fields &reader)
{
    return reader.object("purpose", [](Fields &each) {
        return Office::Purpose{each.code("station", 8, 8), each.utc("at"), each.flag("consent"),
                               each.has("helper") ? each.code("helper", 16, 16) : std::string()};
    });
}

} // namespace

std::string toJson(const Query &query)
{
    return Json{{"person", personJson(query.person)},
                {"child", query.child},
                {"purpose", purposeJson(query.purpose)}}
        .dump();
}

Result<Query> parseQuery(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        Query query;
        query.person = personIn(reader);
        query.child = identityNumber(reader, "child");
        query.purpose = purposeIn(reader);
        return query;
    });
}

std::string toJson(const DraftQuery &query)
{
    Json json{{"person", personJson(query.person)},
              {"code", query.code},
              {"purpose", purposeJson(query.purpose)}};
    if (query.draft) {
        json["reference"] = query.draft->reference;
        putIfAny(json, "school", query.draft->school);
    }
    return json.dump();
}

Result<DraftQuery> parseDraftQuery(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        DraftQuery query;
        query.person = personIn(reader);
        query.code = reader.code("code", CodeLength, CodeLength, Fields::isDigit);
        query.purpose = purposeIn(reader);
        if (reader.has("reference"))
            query.draft = {reader.code("reference", 8, 64),
                           reader.has("school") ? reader.code("school", 1, 32) : std::string()};
        return query;
    });
}

namespace {

std::optional<std::string> paperKey(const std::string &key)
{
    const bool fits = key.size() >= 8 && key.size() <= 64 &&
                      std::ranges::all_of(key, Fields::isLetterDigitOrDash);
    return fits ? std::optional(key) : std::nullopt;
}

} // namespace

std::string digestOf(const Bytes &bytes)
{
    return toHex(crypto::sm3(bytes));
}

std::string toJson(const Office::Paper &paper)
{
    return Json{{"reference", paper.reference},  {"kind", paper.kind},
                {"type", name(paper.type)},      {"sm3", digestOf(paper.bytes)},
                {"data", toBase64(paper.bytes)}, {"station", paper.station},
                {"at", dateTimeText(paper.at)}}
        .dump();
}

Result<ReadPaper> parsePaper(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        ReadPaper read;
        read.paper.reference = reader.code("reference", 8, 64);
        read.paper.kind = reader.code("kind", 1, 32);
        read.paper.type = reader.word("type", paperType);
        read.digest = reader.code("sm3", DigestLength, DigestLength, Fields::isUpperHex);
        auto bytes = fromBase64(reader.text("data", DataMost, Fields::Empty::IsWrong));
        if (bytes)
            read.paper.bytes = *std::move(bytes);
        else
            reader.wrong("data", "is no base64");
        read.paper.station = reader.code("station", 8, 8);
        read.paper.at = reader.utc("at");
        return read;
    });
}

std::string toJson(const Office::Letter &letter)
{
    Json json{{"kind", name(letter.kind)},
              {"reference", letter.reference},
              {"station", letter.station},
              {"at", dateTimeText(letter.at)}};
    putIfAny(json, "school", letter.school);
    putIfAny(json, "rule", letter.rule);
    putIfAny(json, "item", letter.item);
    if (!letter.papers.empty())
        json["papers"] = letter.papers;
    putIfAny(json, "signature", letter.signature);
    return json.dump();
}

Result<Office::Letter> parseLetter(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        Office::Letter letter;
        letter.kind = reader.word("kind", letterKind);
        letter.reference = reader.code("reference", 8, 64);
        if (letter.kind == Kind::Application) {
            letter.school = reader.code("school", 1, 32);
            letter.rule = reader.code("rule", 1, 64);
        } else {
            letter.item = reader.code("item", 1, 32);
        }
        if (reader.has("papers"))
            letter.papers = reader.wordList<std::string>("papers", PapersMost, paperKey);
        if (reader.has("signature"))
            letter.signature = reader.code("signature", 8, 64, Fields::isLetterDigitOrDash);
        letter.station = reader.code("station", 8, 8);
        letter.at = reader.utc("at");
        return letter;
    });
}

std::string toJson(const Office::Season &season)
{
    Json windows = Json::array();
    for (const Window &each : season.calendar)
        windows.push_back({{"what", name(each.what)},
                           {"from", dateTimeText(each.from)},
                           {"to", dateTimeText(each.to)}});
    Json schools = Json::array();
    for (const Office::School &each : season.schools)
        schools.push_back(schoolJson(each));
    return Json{{"rule", season.rule}, {"windows", windows}, {"schools", schools}}.dump();
}

std::string toJson(const Office::Told &told)
{
    if (const auto *family = std::get_if<Office::Family>(&told))
        return Json{{"state", "family"}, {"family", familyJson(*family)}}.dump();
    if (const auto *refused = std::get_if<Office::Refused>(&told))
        return toJson(*refused);
    return Json{
        {"state", std::holds_alternative<Office::LocalChild>(told) ? "localChild" : "notTheirs"}}
        .dump();
}

std::string toJson(const Office::Answer &answer)
{
    if (const auto *received = std::get_if<Office::Received>(&answer))
        return Json{{"number", received->number},
                    {"at", dateTimeText(received->at)},
                    {"papers", received->papers}}
            .dump();
    if (const auto *refused = std::get_if<Office::Refused>(&answer))
        return toJson(*refused);
    return Json{{"error", "neverHeard"}}.dump();
}

std::string toJson(const Office::Refused &refused)
{
    return Json{{"error", "refused"}, {"reason", refused.reason}}.dump();
}

std::string toJson(const Office::PaperTaken &taken)
{
    return Json{{"state", "taken"}, {"sm3", taken.digest}}.dump();
}

std::string toJson(const Office::KeptUntil &kept)
{
    return Json{{"state", "kept"}, {"until", kept.day}}.dump();
}

std::string toJson(const Office::Found &found)
{
    if (const auto *refused = std::get_if<Office::Refused>(&found))
        return toJson(*refused);
    const auto *begun = std::get_if<Office::Begun>(&found);
    if (begun == nullptr)
        return Json{{"state", std::holds_alternative<Office::Over>(found) ? "over" : "none"}}
            .dump();
    Json json{{"state", "draft"}, {"child", begun->child}};
    putIfAny(json, "school", begun->school);
    return json.dump();
}

Office::Seasons understandSeason(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Seasons>(
        response, [](Fields &reader, int status) -> Office::Seasons {
            if (status != Ok)
                return noAnswer<Office>(status);
            Office::Season season{reader.code("rule", 1, 64),
                                  reader.list("windows", WindowsMost, windowIn),
                                  reader.list("schools", SchoolsMost, schoolIn)};
            if (!std::ranges::is_sorted(season.calendar, {}, &Window::from))
                reader.wrong("windows", "are not in the order of time");
            std::set<std::string> ids;
            for (const Office::School &each : season.schools)
                if (!ids.insert(each.id).second)
                    reader.wrong("schools", "has one twice");
            return season;
        });
}

Office::Told understandFamily(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Told>(response, [](Fields &reader, int status) -> Office::Told {
        if (status != Ok)
            return noAnswer<Office>(status);
        const std::string state = reader.words("state");
        if (state == "family")
            return reader.object("family", familyIn);
        if (state == "localChild")
            return Office::LocalChild{};
        if (state != "notTheirs")
            reader.wrong("state", "is no known word");
        return Office::NotTheirs{};
    });
}

Office::Answer understandAnswer(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Answer>(
        response, [](Fields &reader, int status) -> Office::Answer {
            if (status == NotFound && reader.words("error") == "neverHeard")
                return Office::NeverHeard{};
            if (status != Ok && status != Created)
                return noAnswer<Office>(status);
            Office::Received received{reader.code("number", 4, 32), reader.utc("at")};
            if (reader.has("papers"))
                received.papers = static_cast<int>(reader.number("papers", 0, PapersMost + 1));
            return received;
        });
}

Office::Brought understandBrought(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Brought>(
        response, [](Fields &reader, int status) -> Office::Brought {
            if (status != Ok && status != Created)
                return noAnswer<Office>(status);
            if (reader.words("state") != "taken")
                reader.wrong("state", "is no known word");
            return Office::PaperTaken{
                reader.code("sm3", DigestLength, DigestLength, Fields::isUpperHex)};
        });
}

Office::Kept understandKept(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Kept>(response, [](Fields &reader, int status) -> Office::Kept {
        if (status != Ok)
            return noAnswer<Office>(status);
        if (reader.words("state") != "kept")
            reader.wrong("state", "is no known word");
        return Office::KeptUntil{reader.day("until")};
    });
}

Office::Found understandFound(const Result<HttpResponse> &response)
{
    return understoodHere<Office::Found>(response, [](Fields &reader, int status) -> Office::Found {
        if (status != Ok)
            return noAnswer<Office>(status);
        const std::string state = reader.words("state");
        if (state == "draft")
            return Office::Begun{identityNumber(reader, "child"), reader.has("school")
                                                                      ? reader.code("school", 1, 32)
                                                                      : std::string()};
        if (state == "over")
            return Office::Over{};
        if (state != "none")
            reader.wrong("state", "is no known word");
        return Office::NoDraft{};
    });
}

} // namespace huimin::school
