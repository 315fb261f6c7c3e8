// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/open311/case_draft_messages.h"

#include "services/http/office_answer.h"

namespace huimin::open311 {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Fields = OfficeFields;

constexpr std::size_t CodeLength = 9;
constexpr std::size_t NameMost = 64;   ///< what names a service, a place, a question or a value
constexpr std::size_t WordsMost = 400; ///< characters; twice what can be written at a station
constexpr std::size_t AttributesMost = 20;

/// What the standard's codes are made of.
bool isVisible(char c)
{
    return c > 0x20 && c < 0x7F;
}

Json draftJson(const CaseDrafts::Draft &draft)
{
    Json attributes = Json::array();
    for (const auto &[code, value] : draft.attributes)
        attributes.push_back({{"code", code}, {"value", value}});
    Json json{{"service_code", draft.service}, {"attributes", attributes}};
    putIfAny(json, "address_id", draft.addressId);
    putIfAny(json, "description", draft.description);
    return json;
}

CaseDrafts::Draft draftIn(Fields &reader)
{
    CaseDrafts::Draft draft;
    draft.service = reader.code("service_code", 1, NameMost, isVisible);
    draft.addressId = reader.wordsOrNone("address_id", NameMost);
    draft.description = reader.wordsOrNone("description", WordsMost);
    const auto attributes = reader.list("attributes", AttributesMost, [](Fields &each) {
        return std::pair<std::string, std::string>{each.code("code", 1, NameMost, isVisible),
                                                   each.code("value", 1, NameMost, isVisible)};
    });
    for (const auto &[code, value] : attributes)
        if (!draft.attributes.emplace(code, value).second)
            reader.wrong("attributes", "has one twice");
    return draft;
}

template <typename Answer, typename Read>
Answer understoodHere(const Result<HttpResponse> &response, Read read)
{
    return understood<CaseDrafts, Answer>(response, {Forbidden, Conflict, TooMany}, read,
                                          Fields::isCodeCharacter);
}

} // namespace

std::string toJson(const DraftQuery &query)
{
    Json json{{"device_id", query.station}, {"code", query.code}};
    putIfAny(json, "api_key", query.apiKey);
    if (query.draft)
        json["draft"] = draftJson(*query.draft);
    return json.dump();
}

Result<DraftQuery> parseDraftQuery(const std::string &text)
{
    return parsedObject(text, [](Fields &reader) {
        DraftQuery query;
        query.apiKey = reader.wordsOrNone("api_key", NameMost);
        query.station = reader.code("device_id", 1, NameMost, isVisible);
        query.code = reader.code("code", CodeLength, CodeLength, Fields::isDigit);
        if (reader.has("draft"))
            query.draft = reader.object("draft", draftIn);
        return query;
    });
}

std::string toJson(const CaseDrafts::Draft &draft)
{
    return draftJson(draft).dump();
}

Result<CaseDrafts::Draft> parseDraft(const std::string &text)
{
    return parsedObject(text, draftIn);
}

std::string toJson(const CaseDrafts::KeptUntil &kept)
{
    return Json{{"state", "kept"}, {"until", kept.day}}.dump();
}

std::string toJson(const CaseDrafts::Refused &refused)
{
    return Json{{"error", "refused"}, {"reason", refused.reason}}.dump();
}

std::string toJson(const CaseDrafts::Found &found)
{
    if (const auto *refused = std::get_if<CaseDrafts::Refused>(&found))
        return toJson(*refused);
    if (const auto *draft = std::get_if<CaseDrafts::Draft>(&found))
        return Json{{"state", "draft"}, {"draft", draftJson(*draft)}}.dump();
    return Json{{"state", std::holds_alternative<CaseDrafts::Over>(found) ? "over" : "none"}}
        .dump();
}

CaseDrafts::Kept understandKept(const Result<HttpResponse> &response)
{
    return understoodHere<CaseDrafts::Kept>(response,
                                            [](Fields &reader, int status) -> CaseDrafts::Kept {
                                                if (status != Ok)
                                                    return noAnswer<CaseDrafts>(status);
                                                if (reader.words("state") != "kept")
                                                    reader.wrong("state", "is no known word");
                                                return CaseDrafts::KeptUntil{reader.day("until")};
                                            });
}

CaseDrafts::Found understandFound(const Result<HttpResponse> &response)
{
    return understoodHere<CaseDrafts::Found>(response,
                                             [](Fields &reader, int status) -> CaseDrafts::Found {
                                                 if (status != Ok)
                                                     return noAnswer<CaseDrafts>(status);
                                                 const std::string state = reader.words("state");
                                                 if (state == "draft")
                                                     return reader.object("draft", draftIn);
                                                 if (state == "over")
                                                     return CaseDrafts::Over{};
                                                 if (state != "none")
                                                     reader.wrong("state", "is no known word");
                                                 return CaseDrafts::NoDraft{};
                                             });
}

} // namespace huimin::open311
