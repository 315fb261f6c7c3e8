// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/directory/directory_service.h"

#include "kiosk/base/crypto.h"
#include "kiosk/base/file.h"
#include "services/directory/hsds.h"
#include "services/town/request_path.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace huimin::town {

using namespace http_status;
using nlohmann::json;

namespace {

constexpr std::size_t PageUsual = 10;
constexpr std::size_t PageMost = 100;

json term(const std::string &code, const std::string &name, const char *language)
{
    json term{{"id", uuidOf("term " + code + " " + language)},
              {"code", code},
              {"name", name},
              {"description", name},
              {"taxonomy", "huimin-topics"}};
    if (*language != '\0')
        term["language"] = language;
    return term;
}

/// Whatever has other languages; `of` is what the identifiers are made of.
void translate(json &attributes, const std::string &of, const char *field, const Naming &naming)
{
    if (naming.isEmpty())
        return;
    for (const auto &[language, tag] : {std::pair{Language::English, directory::English},
                                        {Language::Cantonese, directory::HongKong}}) {
        const std::string &value = naming.in(language);
        if (value == naming.in(Language::Chinese))
            continue;
        attributes.push_back({{"id", uuidOf(of + field + tag)},
                              {"link_type", field},
                              {"value", value},
                              {"taxonomy_term",
                               {{"id", uuidOf(std::string("language ") + tag)},
                                {"name", "translation"},
                                {"description", "The same text in another language"},
                                {"language", tag}}}});
    }
}

json translations(const std::string &of, const char *field, const Naming &naming)
{
    json attributes = json::array();
    translate(attributes, of, field, naming);
    return attributes;
}

std::map<std::string, std::string> queryOf(const std::string &path)
{
    std::map<std::string, std::string> query;
    std::size_t at = path.find('?');
    while (at != std::string::npos) {
        const std::size_t end = path.find('&', at + 1);
        const std::string part = path.substr(at + 1, end == std::string::npos ? end : end - at - 1);
        const std::size_t equals = part.find('=');
        if (equals != std::string::npos)
            if (const auto value = urlDecoded(part.substr(equals + 1)))
                query[part.substr(0, equals)] = *value;
        at = end;
    }
    return query;
}

std::size_t numberIn(const std::map<std::string, std::string> &query, const char *key,
                     std::size_t otherwise, std::size_t most)
{
    const auto found = query.find(key);
    std::size_t number = 0;
    if (found == query.end())
        return otherwise;
    const char *const end = found->second.data() + found->second.size();
    const auto read = std::from_chars(found->second.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end && number > 0 ? std::min(number, most)
                                                                   : otherwise;
}

/// One page of all, as the standard wraps it.
HttpResponse pageOf(const json &all, const std::map<std::string, std::string> &query)
{
    const std::size_t size = numberIn(query, "per_page", PageUsual, PageMost);
    const std::size_t pages = std::max<std::size_t>(1, (all.size() + size - 1) / size);
    const std::size_t number = numberIn(query, "page", 1, all.size() + 1);
    json contents = json::array();
    for (std::size_t at = (number - 1) * size; at < std::min(all.size(), number * size); ++at)
        contents.push_back(all[at]);
    return {Ok, json{{"total_items", all.size()},
                     {"total_pages", pages},
                     {"page_number", number},
                     {"size", contents.size()},
                     {"first_page", number == 1},
                     {"last_page", number >= pages},
                     {"empty", contents.empty()},
                     {"contents", contents}}
                    .dump()};
}

json schedules(const std::string &of, const std::vector<Directory::Hours> &hours)
{
    json all = json::array();
    for (const Directory::Hours &each : hours)
        all.push_back({{"id", uuidOf(of + "hours" + std::to_string(all.size()))},
                       {"freq", "WEEKLY"},
                       {"byday", directory::byDay(each.days)},
                       {"opens_at", each.opens},
                       {"closes_at", each.closes}});
    return all;
}

json location(const std::string &of, const Directory::Service &service)
{
    const json address{
        {"id", uuidOf(of + "address")}, {"address_1", service.address}, {"city", "惠州市"},
        {"state_province", "广东省"},   {"postal_code", "516000"},      {"country", "CN"},
        {"address_type", "physical"}};
    return {{"id", uuidOf(of + "location")},
            {"location_type", "physical"},
            {"name", service.place.in(Language::Chinese)},
            {"addresses", json::array({address})},
            {"attributes", translations(of + "location", "name", service.place)}};
}

json organization(const Directory::Service &service)
{
    const std::string name = service.organization.in(Language::Chinese);
    return {{"id", uuidOf("organization " + name)},
            {"name", name},
            {"description", name},
            {"attributes", translations("organization " + name, "name", service.organization)}};
}

/// The standard wants whole addresses: as whoever asks calls this host.
std::string addressOf(const HttpRequest &request)
{
    const auto host = request.headers.find("host");
    return "https://" + (host == request.headers.end() ? "town.example" : host->second) +
           "/directory";
}

} // namespace

std::string formPath(const std::string &name)
{
    return "/forms/" + name + ".pdf";
}

std::string uuidOf(const std::string &name)
{
    const std::string hex = toHex(crypto::sm3(bytesOf(name)));
    std::string uuid;
    for (std::size_t at = 0; at < 32; ++at) {
        if (at == 8 || at == 12 || at == 16 || at == 20)
            uuid += '-';
        const char each = hex[at];
        uuid += each >= 'A' && each <= 'F' ? static_cast<char>(each - 'A' + 'a') : each;
    }
    return uuid;
}

HttpResponse DirectoryService::answer(const HttpRequest &request) const
{
    if (request.method != "GET")
        return {NotFound, "{}"};
    const std::string path = request.path.substr(0, request.path.find('?'));
    const auto query = queryOf(request.path);
    if (path == "/taxonomy_terms")
        return terms(query);
    if (path == "/services")
        return services(query, addressOf(request));
    if (const auto id = partBetween(path, "/services/", ""))
        return service(*id, addressOf(request));
    if (path.starts_with("/forms/"))
        return form(path);
    return about(path);
}

HttpResponse DirectoryService::about(const std::string &path) const
{
    if (path != "/" && !path.empty())
        return {NotFound, "{}"};
    return {Ok, json{{"version", "3.0"},
                     {"profile", "https://docs.openreferral.org/en/3.0/hsds/"},
                     {"openapi_url", "https://raw.githubusercontent.com/openreferral/specification/"
                                     "3.0/schema/openapi.json"}}
                    .dump()};
}

HttpResponse DirectoryService::terms(const std::map<std::string, std::string> &query) const
{
    json all = json::array();
    for (const Directory::Topic &each : content_.topics) {
        all.push_back(term(each.code, each.name.in(Language::Chinese), ""));
        all.push_back(term(each.code, each.name.in(Language::English), directory::English));
        all.push_back(term(each.code, each.name.in(Language::Cantonese), directory::HongKong));
    }
    return pageOf(all, query);
}

HttpResponse DirectoryService::services(const std::map<std::string, std::string> &query,
                                        const std::string &address) const
{
    const auto wanted = query.find("taxonomy_term_id");
    json all = json::array();
    for (const Listed &each : content_.services) {
        const std::string topic = uuidOf("term " + each.topic + " ");
        const auto service = now(each);
        if (service && (wanted == query.end() || wanted->second == topic))
            all.push_back(json::parse(text(each, *service, address)));
    }
    return pageOf(all, query);
}

HttpResponse DirectoryService::service(const std::string &id, const std::string &address) const
{
    const auto found = std::ranges::find_if(
        content_.services, [&](const Listed &each) { return uuidOf("service " + each.id) == id; });
    const auto service = found == content_.services.end() ? std::nullopt : now(*found);
    if (!service)
        return {NotFound, "{}"};
    return {Ok, text(*found, *service, address)};
}

HttpResponse DirectoryService::form(const std::string &path) const
{
    const auto lies = forms_.find(path);
    const Lies how = lies == forms_.end() ? Lies::Good : lies->second;
    const auto file = hasForm(path) ? fileText(content_.folder + path)
                                    : Result<std::string>(fail(ErrorCode::NotFound, path));
    if (!file || how == Lies::Gone)
        return {NotFound, "{}"};
    std::string body = *file;
    if (how == Lies::Broken)
        body.resize(body.size() / 2);
    return {Ok, std::move(body), {{"content-type", "application/pdf"}}};
}

bool DirectoryService::hasForm(const std::string &path) const
{
    return std::ranges::any_of(content_.services, [&](const Listed &each) {
        return std::ranges::find(each.service.forms, path, &Directory::Form::path) !=
               each.service.forms.end();
    });
}

std::optional<Directory::Service> DirectoryService::now(const Listed &listed) const
{
    const auto change = changes_.find(listed.id);
    if (change == changes_.end())
        return listed.service;
    if (change->second.how == Put::Gone)
        return std::nullopt;
    Directory::Service service = listed.service;
    service.isClosed = change->second.how == Put::Closed;
    if (!change->second.description.empty())
        service.description = {change->second.description, change->second.description};
    return service;
}

std::string DirectoryService::text(const Listed &listed, const Directory::Service &service,
                                   const std::string &address) const
{
    const std::string of = "service " + listed.id;
    nlohmann::json attributes = nlohmann::json::array();
    translate(attributes, of, "name", service.name);
    translate(attributes, of, "description", service.description);
    translate(attributes, of, "eligibility_description", service.who);
    translate(attributes, of, "fees_description", service.fees);
    const auto topic = std::ranges::find(content_.topics, listed.topic, &Directory::Topic::code);
    if (topic != content_.topics.end())
        attributes.push_back(
            {{"id", uuidOf(of + "topic")},
             {"link_type", directory::About},
             {"taxonomy_term", term(topic->code, topic->name.in(Language::Chinese), "")}});
    nlohmann::json documents = nlohmann::json::array();
    for (const Naming &each : service.bring) {
        const std::string document = of + "document" + std::to_string(documents.size());
        documents.push_back({{"id", uuidOf(document)},
                             {"document", each.in(Language::Chinese)},
                             {"attributes", translations(document, "document", each)}});
        const auto form = std::ranges::find(service.forms, each, &Directory::Form::name);
        if (form != service.forms.end())
            documents.back()["uri"] = address + form->path;
    }
    nlohmann::json all{
        {"id", uuidOf(of)},
        {"name", service.name.in(Language::Chinese)},
        {"status", service.isClosed ? "temporarily closed" : "active"},
        {"description", service.description.in(Language::Chinese)},
        {"organization", organization(service)},
        {"service_at_locations",
         nlohmann::json::array({{{"id", uuidOf(of + "at")}, {"location", location(of, service)}}})},
        {"schedules", schedules(of, service.hours)},
        {"required_documents", documents},
        {"phones",
         nlohmann::json::array({{{"id", uuidOf(of + "phone")}, {"number", service.phone}}})},
        {"attributes", attributes}};
    for (const auto &[key, naming] :
         {std::pair{"eligibility_description", &service.who}, {"fees_description", &service.fees}})
        if (!naming->isEmpty())
            all[key] = naming->in(Language::Chinese);
    return all.dump();
}

Result<void> DirectoryService::put(const std::string &id, Put how)
{
    if (std::ranges::find(content_.services, id, &Listed::id) == content_.services.end())
        return fail(ErrorCode::NotFound, "no service " + id);
    changes_[id] = {how, {}};
    return {};
}

Result<void> DirectoryService::putForm(const std::string &name, Lies how)
{
    if (!hasForm(formPath(name)))
        return fail(ErrorCode::NotFound, "no form " + name);
    forms_[formPath(name)] = how;
    return {};
}

Result<void> DirectoryService::describe(const std::string &id, std::string text)
{
    if (auto done = put(id, Put::Open); !done)
        return done;
    changes_[id].description = std::move(text);
    return {};
}

} // namespace huimin::town
