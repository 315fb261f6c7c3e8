// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/hsds.h"

#include "services/directory/pdf.h"
#include "services/http/office_fields.h"

#include <algorithm>
#include <map>

namespace huimin::directory {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Fields = OfficeFields;

constexpr std::size_t NameMost = 60;
constexpr std::size_t TextMost = 240;
constexpr std::size_t ListMost = 60;
constexpr std::array Days{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

bool isUuid(const std::string &text)
{
    constexpr std::string_view Shape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return text.size() == Shape.size() &&
           std::ranges::equal(text, Shape, [](char each, char shape) {
               const bool hex = (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f');
               return shape == '-' ? each == '-' : hex;
           });
}

std::string idIn(Fields &reader)
{
    std::string id = reader.words("id");
    if (!isUuid(id))
        reader.wrong("id", "is no UUID");
    return id;
}

/// One text of an object in all its languages.
struct Translation {
    std::string field;
    std::string language;
    std::string value;
};

std::vector<Translation> translationsIn(Fields &reader)
{
    if (!reader.has("attributes"))
        return {};
    return reader.list("attributes", ListMost, [](Fields &each) {
        Translation translation{each.wordsOrNone("link_type"), {}, {}};
        if (!each.has("taxonomy_term") || !each.has("value"))
            return translation;
        translation.value = each.words("value", TextMost);
        translation.language =
            each.object("taxonomy_term", [](Fields &term) { return term.wordsOrNone("language"); });
        return translation;
    });
}

Naming naming(Fields &reader, const char *key, const std::vector<Translation> &all,
              std::size_t most)
{
    if (!reader.has(key))
        return {};
    std::string original = reader.words(key, most);
    const auto in = [&](std::string_view language) {
        const auto found = std::ranges::find_if(all, [&](const Translation &each) {
            return each.field == key && each.language == language;
        });
        return found == all.end() ? std::string() : found->value;
    };
    std::string english = in(English);
    if (english.empty())
        english = original;
    return {std::move(original), std::move(english), in(HongKong)};
}

Directory::Hours hoursIn(Fields &reader)
{
    Directory::Hours hours;
    if (const auto days = parseByDay(reader.words("byday")))
        hours.days = *days;
    else
        reader.wrong("byday", "is no list of days");
    for (const auto &[key, time] :
         {std::pair{"opens_at", &hours.opens}, {"closes_at", &hours.closes}})
        if (*time = reader.words(key); !isTimeOfDay(*time))
            reader.wrong(key, "is no time of day");
    return hours;
}

void placeIn(Fields &reader, Directory::Service &service)
{
    const auto translations = translationsIn(reader);
    (void)idIn(reader);
    const std::string type = reader.words("location_type");
    if (type != "physical" && type != "postal" && type != "virtual")
        reader.wrong("location_type", "is no known word");
    service.place = naming(reader, "name", translations, NameMost);
    if (!reader.has("addresses"))
        return;
    const auto addresses = reader.list(
        "addresses", ListMost, [](Fields &each) { return each.words("address_1", NameMost); });
    if (!addresses.empty())
        service.address = addresses.front();
}

void organizationIn(Fields &reader, Directory::Service &service)
{
    (void)idIn(reader);
    service.organization = naming(reader, "name", translationsIn(reader), NameMost);
    if (service.organization.isEmpty())
        reader.wrong("name", "is missing");
}

/// "/forms/permit.pdf" of an address that begins with the directory's own; nothing: it does not,
/// or leads out of it again.
std::optional<std::string> pathBehind(const std::string &address, const std::string &uri)
{
    constexpr std::size_t Most = 120;
    const auto isPlain = [](char c) { return Fields::isCodeCharacter(c) || c == '/'; };
    if (address.empty() || !uri.starts_with(address + "/"))
        return std::nullopt;
    std::string path = uri.substr(address.size());
    const bool isSound = path.size() <= Most && std::ranges::all_of(path, isPlain) &&
                         path.find("..") == std::string::npos && path.ends_with(".pdf");
    return isSound ? std::optional(std::move(path)) : std::nullopt;
}

/// What to bring; a link to a document is a form if it can be had from here.
void documentsIn(Fields &reader, Directory::Service &service, const std::string &address)
{
    (void)reader.list("required_documents", ListMost, [&](Fields &each) {
        Naming name = naming(each, "document", translationsIn(each), NameMost);
        const auto path = pathBehind(address, each.wordsOrNone("uri", TextMost));
        if (path && !name.isEmpty() && service.forms.size() < Directory::FormsMost)
            service.forms.push_back({name, *path});
        service.bring.push_back(std::move(name));
        return 0;
    });
}

/// What hangs on a service, each of it only if it is there.
void partsIn(Fields &reader, Directory::Service &service, const std::string &address)
{
    if (reader.has("organization"))
        (void)reader.object("organization", [&](Fields &each) {
            organizationIn(each, service);
            return 0;
        });
    if (reader.has("service_at_locations"))
        (void)reader.list("service_at_locations", ListMost, [&](Fields &each) {
            if (each.has("location"))
                (void)each.object("location", [&](Fields &location) {
                    placeIn(location, service);
                    return 0;
                });
            return 0;
        });
    if (reader.has("phones")) {
        const auto phones =
            reader.list("phones", ListMost, [](Fields &each) { return each.words("number"); });
        service.phone = phones.empty() ? std::string() : phones.front();
    }
    if (reader.has("schedules"))
        service.hours = reader.list("schedules", ListMost, hoursIn);
    if (reader.has("required_documents"))
        documentsIn(reader, service, address);
}

Directory::Service serviceIn(Fields &reader, const std::string &address)
{
    Directory::Service service;
    service.id = idIn(reader);
    const auto translations = translationsIn(reader);
    service.name = naming(reader, "name", translations, NameMost);
    if (service.name.isEmpty())
        reader.wrong("name", "is missing");
    const std::string status = reader.words("status");
    service.isClosed = status == "temporarily closed";
    if (status != "active" && !service.isClosed)
        reader.wrong("status", "is none of what is offered");
    service.description = naming(reader, "description", translations, TextMost);
    service.who = naming(reader, "eligibility_description", translations, TextMost);
    service.fees = naming(reader, "fees_description", translations, TextMost);
    partsIn(reader, service, address);
    return service;
}

/// What each page of a list has around it.
template <typename Read>
auto contentsIn(Fields &reader, std::size_t most, Read read)
{
    constexpr std::int64_t Many = 1'000'000;
    for (const char *key : {"total_items", "total_pages", "page_number", "size"})
        (void)reader.number(key, 0, Many);
    for (const char *key : {"first_page", "last_page", "empty"})
        (void)reader.flag(key);
    return reader.list("contents", most, read);
}

struct Term {
    std::string id;
    std::string code;
    std::string language;
    std::string name;
};

Term termIn(Fields &reader)
{
    return {idIn(reader), reader.code("code", 1, 32), reader.wordsOrNone("language"),
            reader.words("name")};
}

/// Terms of one code are one topic in several languages; the one without is the original.
std::vector<Directory::Topic> topicsOf(const std::vector<Term> &terms)
{
    std::vector<Directory::Topic> topics;
    const auto named = [&](const std::string &code, std::string_view language) {
        const auto found = std::ranges::find_if(terms, [&](const Term &each) {
            return each.code == code && each.language == language;
        });
        return found == terms.end() ? std::string() : found->name;
    };
    for (const Term &each : terms) {
        if (each.language == English || each.language == HongKong)
            continue;
        std::string english = named(each.code, English);
        if (english.empty())
            english = each.name;
        topics.push_back(
            {each.id, each.code, {each.name, std::move(english), named(each.code, HongKong)}});
    }
    topics.resize(std::min(topics.size(), Directory::Shown));
    return topics;
}

template <typename Answer, typename Read>
Answer understood(const Result<HttpResponse> &response, Read read)
{
    if (!response)
        return Directory::NoAnswer{describe(response.error())};
    if (response->status != Ok)
        return Directory::NoAnswer{fmt::format("status {}", response->status)};
    const auto json = parseJsonObject(response->body);
    if (!json)
        return Directory::NoAnswer{json.error().detail};
    Fields reader(*json);
    Answer answer = read(reader);
    if (!reader.problem().empty())
        return Directory::NoAnswer{reader.problem()};
    return answer;
}

} // namespace

Directory::Topics understandTopics(const Result<HttpResponse> &response)
{
    return understood<Directory::Topics>(response, [](Fields &reader) -> Directory::Topics {
        return topicsOf(contentsIn(reader, ListMost, termIn));
    });
}

Directory::Entries understandServices(const Result<HttpResponse> &response)
{
    return understood<Directory::Entries>(response, [](Fields &reader) -> Directory::Entries {
        return contentsIn(reader, Directory::Shown, [](Fields &each) {
            const Directory::Service service = serviceIn(each, {});
            return Directory::Entry{service.id, service.name};
        });
    });
}

Directory::Told understandService(const Result<HttpResponse> &response, const std::string &address)
{
    if (response && response->status == NotFound)
        return Directory::NotThere{};
    return understood<Directory::Told>(
        response, [&](Fields &reader) -> Directory::Told { return serviceIn(reader, address); });
}

Directory::Printable understandForm(const Result<HttpResponse> &response)
{
    if (!response)
        return Directory::NoAnswer{describe(response.error())};
    if (response->status == NotFound)
        return Directory::NotThere{};
    if (response->status != Ok)
        return Directory::NoAnswer{fmt::format("status {}", response->status)};
    const auto type = response->headers.find("content-type");
    if (type == response->headers.end() || !type->second.starts_with("application/pdf"))
        return Directory::NoAnswer{"a form is no PDF"};
    const auto pages = pdf::pagesOf(response->body);
    if (!pages)
        return Directory::NoAnswer{pages.error().detail};
    return Directory::Document{response->body, *pages};
}

std::string byDay(const std::vector<int> &days)
{
    std::string text;
    for (const int day : days)
        text += (text.empty() ? "" : ",") + std::string(Days.at(static_cast<std::size_t>(day - 1)));
    return text;
}

std::optional<std::vector<int>> parseByDay(const std::string &text)
{
    std::vector<int> days;
    for (std::size_t at = 0; at < text.size(); at += 3) {
        const auto found = std::ranges::find(Days, text.substr(at, 2));
        const bool separated = at + 2 == text.size() || text[at + 2] == ',';
        if (found == Days.end() || !separated || at + 3 == text.size())
            return std::nullopt;
        const int day = static_cast<int>(found - Days.begin()) + 1;
        if (!days.empty() && days.back() >= day)
            return std::nullopt;
        days.push_back(day);
    }
    return days.empty() ? std::nullopt : std::optional(days);
}

bool isTimeOfDay(const std::string &text)
{
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    return text.size() == 5 && text[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4) &&
           text.substr(0, 2) <= "24" && text[3] <= '5';
}

} // namespace huimin::directory
