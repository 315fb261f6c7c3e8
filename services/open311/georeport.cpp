// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/open311/georeport.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace huimin::open311 {

using namespace http_status;

namespace {

using Json = nlohmann::json;

constexpr std::size_t CodeMax = 64;
constexpr std::size_t NameMax = 40;
constexpr std::size_t TextMax = 160; ///< what a page shows at once
constexpr std::size_t ServicesMax = 200;
constexpr std::size_t AttributesMax = 20;
constexpr std::size_t ValuesMax = 40;
constexpr std::size_t RequestsMax = 1000;

/// What names a thing: it goes into paths and is compared, so it is taken as it is or not at all.
bool isCode(const std::string &text)
{
    return !text.empty() && text.size() <= CodeMax &&
           std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7F; });
}

const std::string *textAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get_ptr<const std::string *>()
                                                     : nullptr;
}

std::string codeAt(const Json &json, const char *key)
{
    const std::string *text = textAt(json, key);
    return text != nullptr && isCode(*text) ? *text : std::string();
}

std::string shown(const Json &json, const char *key, std::size_t most)
{
    const std::string *text = textAt(json, key);
    return text != nullptr ? plain(*text, most) : std::string();
}

bool flagAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

std::optional<WallTime> timeAt(const Json &json, const char *key)
{
    const std::string *text = textAt(json, key);
    return text != nullptr ? parseDateTime(*text) : std::nullopt;
}

/// A list in a good answer. An error in a good answer is none: some servers send both.
Result<Json> listIn(const Result<HttpResponse> &response, std::size_t most)
{
    if (!response)
        return fail(response.error());
    if (response->status < 200 || response->status > 299)
        return fail(ErrorCode::BadData, fmt::format("status {}", response->status));
    Json json = Json::parse(response->body, nullptr, false);
    if (json.is_discarded() || !json.is_array() || json.size() > most)
        return fail(ErrorCode::BadData, "no list");
    for (const Json &each : json)
        if (!each.is_object())
            return fail(ErrorCode::BadData, "no list of objects");
    if (json.size() == 1 && json[0].contains("code") && json[0].contains("description") &&
        !json[0].contains("service_code"))
        return fail(ErrorCode::BadData, "an error with status 200");
    return json;
}

bool isThereNot(const Result<HttpResponse> &response)
{
    if (!response || response->status != NotFound)
        return false;
    // Any gateway on the way can say 404; the standard's own has a list of errors behind it.
    const Json json = Json::parse(response->body, nullptr, false);
    return json.is_array() && json.size() == 1 && json[0].is_object() && json[0].contains("code");
}

Hotline::Attribute::Type typeOf(const std::string &datatype)
{
    using Type = Hotline::Attribute::Type;
    return datatype == "string" || datatype == "text" ? Type::Text
           : datatype == "number"                     ? Type::Number
           : datatype == "singlevaluelist"            ? Type::Choice
                                                      : Type::Other;
}

std::optional<Hotline::Attribute> attributeIn(const Json &json)
{
    using Type = Hotline::Attribute::Type;
    Hotline::Attribute attribute{.code = codeAt(json, "code"),
                                 .question = shown(json, "description", NameMax),
                                 .type = typeOf(codeAt(json, "datatype")),
                                 .required = flagAt(json, "required")};
    if (const auto order = json.find("order");
        order != json.end() && order->is_number_integer() && *order >= 0 && *order <= 1000)
        attribute.order = order->get<int>();
    const auto values = json.find("values");
    if (values != json.end() && values->is_array() && values->size() <= ValuesMax)
        for (const Json &each : *values)
            if (each.is_object() && !codeAt(each, "key").empty() &&
                !shown(each, "name", NameMax).empty())
                attribute.values.push_back({codeAt(each, "key"), shown(each, "name", NameMax)});
    const bool asks = !attribute.code.empty() && !attribute.question.empty() &&
                      (attribute.type != Type::Choice || !attribute.values.empty());
    return asks ? std::optional(attribute) : std::nullopt;
}

Hotline::Resolved resolvedIn(const Json &json)
{
    const std::string id = codeAt(json, "service_request_id");
    const std::string token = codeAt(json, "token");
    if (!id.empty())
        return Hotline::Taken{id, shown(json, "service_notice", TextMax)};
    if (!token.empty())
        return Hotline::Token{token};
    return Hotline::NoAnswer{"neither an id nor a token"};
}

} // namespace

std::string marked(const std::string &description, const std::string &mark)
{
    return description + (description.empty() ? "[" : "\n[") + mark + "]";
}

bool isMarked(const std::string &description, const std::string &mark)
{
    return description.ends_with("[" + mark + "]");
}

std::string unmarked(const std::string &description)
{
    const auto at = description.rfind('[');
    if (at == std::string::npos || !description.ends_with(']'))
        return description;
    return description.substr(0, at > 0 && description[at - 1] == '\n' ? at - 1 : at);
}

std::vector<std::pair<std::string, std::string>> fieldsOf(const Hotline::Report &report,
                                                          const std::string &apiKey)
{
    std::vector<std::pair<std::string, std::string>> all{{"api_key", apiKey},
                                                         {"service_code", report.service},
                                                         {"address_id", report.addressId},
                                                         {"address_string", report.address},
                                                         {"description", report.description},
                                                         {"device_id", report.device}};
    for (const auto &[code, value] : report.attributes)
        all.emplace_back("attribute[" + code + "]", value);
    std::erase_if(all, [](const auto &each) { return each.second.empty(); });
    return all;
}

std::string toForm(const Hotline::Report &report, const std::string &apiKey)
{
    std::string form;
    for (const auto &[name, value] : fieldsOf(report, apiKey))
        form += (form.empty() ? "" : "&") + urlEncoded(name) + "=" + urlEncoded(value);
    return form;
}

Result<Fields> parseForm(const std::string &body)
{
    Fields fields;
    std::string_view left = body;
    while (!left.empty()) {
        const std::string_view pair = left.substr(0, left.find('&'));
        left.remove_prefix(std::min(left.size(), pair.size() + 1));
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos)
            return fail(ErrorCode::BadData, "a field without a value");
        auto name = urlDecoded(pair.substr(0, equals));
        auto value = urlDecoded(pair.substr(equals + 1));
        if (!name || !value || !isUtf8(*name) || !isUtf8(*value))
            return fail(ErrorCode::BadData, "a field that is not UTF-8");
        fields[*name] = *value;
    }
    return fields;
}

Hotline::Services understandServices(const Result<HttpResponse> &response)
{
    const auto list = listIn(response, ServicesMax);
    if (!list)
        return Hotline::NoAnswer{describe(list.error())};
    std::vector<Hotline::Service> all;
    for (const Json &each : *list) {
        Hotline::Service service{codeAt(each, "service_code"), shown(each, "service_name", NameMax),
                                 shown(each, "description", TextMax), shown(each, "group", NameMax),
                                 flagAt(each, "metadata")};
        const bool known =
            std::ranges::find(all, service.code, &Hotline::Service::code) != all.end();
        if (!service.code.empty() && !service.name.empty() && !known)
            all.push_back(std::move(service));
    }
    if (all.empty())
        return Hotline::NoAnswer{"no service in the list"};
    return all;
}

Hotline::Definition understandDefinition(const Result<HttpResponse> &response,
                                         const std::string &service)
{
    if (isThereNot(response))
        return Hotline::NoSuch{};
    if (!response)
        return Hotline::NoAnswer{describe(response.error())};
    if (response->status != Ok)
        return Hotline::NoAnswer{fmt::format("status {}", response->status)};
    const Json json = Json::parse(response->body, nullptr, false);
    if (!json.is_object() || codeAt(json, "service_code") != service)
        return Hotline::NoAnswer{"no definition of " + service};
    const auto attributes = json.find("attributes");
    if (attributes == json.end() || !attributes->is_array() || attributes->size() > AttributesMax)
        return Hotline::NoAnswer{"no attributes"};
    std::vector<Hotline::Attribute> all;
    for (const Json &each : *attributes) {
        // What is not variable only informs.
        if (!each.is_object() || !flagAt(each, "variable"))
            continue;
        if (auto attribute = attributeIn(each))
            all.push_back(*std::move(attribute));
        else if (flagAt(each, "required"))
            return Hotline::NoAnswer{"an attribute that cannot be asked"};
    }
    std::ranges::stable_sort(all, {}, &Hotline::Attribute::order);
    return all;
}

Hotline::Sent understandSent(const Result<HttpResponse> &response)
{
    if (!response)
        return Hotline::NoAnswer{describe(response.error())};
    const Json json = Json::parse(response->body, nullptr, false);
    const bool list = json.is_array() && json.size() == 1 && json[0].is_object();
    // A clear no has the standard's errors behind it; a key that is not accepted is our matter,
    // not the resident's, and may be mended.
    if (list && response->status >= 400 && response->status < 500 &&
        response->status != Unauthorised && response->status != Forbidden &&
        response->status != TooMany && json[0].contains("code") && json[0].contains("description"))
        return Hotline::Refused{response->status, shown(json[0], "description", TextMax)};
    if (!list || response->status < 200 || response->status > 299)
        return Hotline::NoAnswer{fmt::format("status {}", response->status)};
    const auto resolved = resolvedIn(json[0]);
    if (const auto *taken = std::get_if<Hotline::Taken>(&resolved))
        return *taken;
    if (const auto *token = std::get_if<Hotline::Token>(&resolved))
        return *token;
    return Hotline::NoAnswer{"neither an id nor a token"};
}

Hotline::Resolved understandToken(const Result<HttpResponse> &response, const std::string &token)
{
    if (isThereNot(response))
        return Hotline::NoSuch{};
    const auto list = listIn(response, 1);
    if (!list || list->empty())
        return Hotline::NoAnswer{list ? "an empty list" : describe(list.error())};
    if (codeAt((*list)[0], "token") != token)
        return Hotline::NoAnswer{"an answer about another token"};
    return resolvedIn((*list)[0]);
}

Hotline::Looked understandCase(const Result<HttpResponse> &response, const std::string &id)
{
    if (isThereNot(response))
        return Hotline::NoSuch{};
    const auto list = listIn(response, 1);
    if (!list)
        return Hotline::NoAnswer{describe(list.error())};
    if (list->empty())
        return Hotline::NoSuch{};
    const Json &json = (*list)[0];
    const std::string status = codeAt(json, "status");
    if (codeAt(json, "service_request_id") != id || (status != "open" && status != "closed"))
        return Hotline::NoAnswer{"an answer about another case"};
    return Hotline::Case{id,
                         status == "open",
                         codeAt(json, "service_code"),
                         shown(json, "service_name", NameMax),
                         shown(json, "status_notes", TextMax),
                         {},
                         shown(json, "agency_responsible", NameMax),
                         timeAt(json, "requested_datetime"),
                         timeAt(json, "updated_datetime"),
                         timeAt(json, "expected_datetime")};
}

Hotline::Resolved understandList(const Result<HttpResponse> &response, const std::string &mark)
{
    const auto list = listIn(response, RequestsMax);
    if (!list)
        return Hotline::NoAnswer{describe(list.error())};
    for (const Json &each : *list) {
        const std::string *description = textAt(each, "description");
        if (description != nullptr && isMarked(*description, mark))
            return resolvedIn(each);
    }
    return Hotline::NoSuch{};
}

std::string toJson(const std::vector<Hotline::Service> &services)
{
    Json all = Json::array();
    for (const Hotline::Service &each : services)
        all.push_back({{"service_code", each.code},
                       {"service_name", each.name},
                       {"description", each.description},
                       {"metadata", each.metadata},
                       {"type", "realtime"},
                       {"group", each.group}});
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace huimin::open311
