// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/announcements/json_feed.h"

#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "services/http/office_fields.h"

#include <algorithm>

namespace huimin::announcements {

using namespace http_status;

namespace {

using Json = nlohmann::json;
using Fields = OfficeFields;
using Announcement = Announcements::Announcement;

constexpr std::size_t ItemsMost = 200;
constexpr std::size_t TagsMost = 20;
constexpr std::size_t IdMost = 200;
constexpr std::size_t BytesMost = 16'384; ///< of an item's words

/// Words of several lines are one; markup in them is what it is, words.
std::string wordsIn(Fields &reader, const Json &item, const char *key)
{
    const auto found = item.find(key);
    if (found == item.end())
        return {};
    if (!found->is_string() || found->get_ref<const std::string &>().size() > BytesMost) {
        reader.wrong(key, "is no text, or too long");
        return {};
    }
    return plain(found->get_ref<const std::string &>(), WordsMost);
}

/// Who has only HTML may have a summary, which is plain (1.1, "Items"); HTML is not read.
std::string allWordsIn(Fields &reader, const Json &item)
{
    return wordsIn(reader, item, item.contains("content_text") ? "content_text" : "summary");
}

void tagsIn(Fields &reader, const Json &item, Announcement &announcement)
{
    const auto tags = item.find("tags");
    if (tags == item.end())
        return;
    if (!tags->is_array() || tags->size() > TagsMost)
        return reader.wrong("tags", "is no list, or too long");
    for (const Json &each : *tags) {
        if (!each.is_string() || !isPlain(each.get_ref<const std::string &>()))
            return reader.wrong("tags", "has no clean text");
        const std::string &tag = each.get_ref<const std::string &>();
        if (tag == Urgent)
            announcement.isUrgent = true;
        else if (announcement.topic.empty())
            announcement.topic = tag;
    }
}

struct Translated {
    std::string title;
    std::string words;
};

Translated translationIn(Fields &reader, const Json &item, const char *language)
{
    const Json all = item.value(Translations, Json::object());
    if (!all.is_object() || !all.contains(language))
        return {};
    Fields languages(all);
    Translated translated = languages.object(language, [&](Fields &each) {
        return Translated{each.words("title", 2 * TitleMost), allWordsIn(each, all[language])};
    });
    reader.wrongInside(Translations, languages);
    return translated;
}

Naming naming(const std::string &original, const std::string &english, const std::string &hongKong)
{
    return {original, english.empty() ? original : english, hongKong};
}

WallTime publishedIn(Fields &reader)
{
    const auto time = parseDateTime(reader.words("date_published"));
    if (!time)
        reader.wrong("date_published", "is no time with a zone");
    return time.value_or(WallTime());
}

/// Nothing: the standard lets it be so, and there is nothing to show.
std::optional<Announcement> itemIn(Fields &reader, const Json &item)
{
    Announcement announcement;
    announcement.id = reader.words("id", IdMost);
    tagsIn(reader, item, announcement);
    const std::string words = allWordsIn(reader, item);
    if (!reader.has("title") || !reader.has("date_published"))
        return std::nullopt;
    const std::string title = reader.words("title", TitleMost);
    announcement.published = publishedIn(reader);
    const Translated english = translationIn(reader, item, English);
    const Translated hongKong = translationIn(reader, item, HongKong);
    announcement.title = naming(title, english.title, hongKong.title);
    if (!words.empty())
        announcement.words = naming(words, english.words, hongKong.words);
    return announcement;
}

std::vector<Announcement> itemsIn(Fields &reader, const Json &feed)
{
    std::vector<Announcement> all;
    const auto items = feed.find("items");
    if (items == feed.end() || !items->is_array() || items->size() > ItemsMost) {
        reader.wrong("items", "is no list, or too long");
        return all;
    }
    for (const Json &each : *items) {
        if (!each.is_object()) {
            reader.wrong("items", "has what is no object");
            break;
        }
        Fields item(each);
        if (auto announcement = itemIn(item, each))
            all.push_back(*std::move(announcement));
        reader.wrongInside("items", item);
    }
    std::ranges::stable_sort(all, [](const Announcement &a, const Announcement &b) {
        return a.isUrgent != b.isUrgent ? a.isUrgent : a.published > b.published;
    });
    all.resize(std::min(all.size(), Kept));
    return all;
}

std::string versionIn(const HttpResponse &response)
{
    constexpr std::size_t Most = 200;
    const auto found = response.headers.find("etag");
    const bool isSound =
        found != response.headers.end() && found->second.size() <= Most && isPlain(found->second);
    return isSound ? found->second : std::string();
}

} // namespace

Announcements::Told understandFeed(const Result<HttpResponse> &response)
{
    if (!response)
        return Announcements::NoAnswer{describe(response.error())};
    if (response->status == NotModified)
        return Announcements::Unchanged{};
    if (response->status != Ok)
        return Announcements::NoAnswer{fmt::format("status {}", response->status)};
    const auto json = parseJsonObject(response->body);
    if (!json)
        return Announcements::NoAnswer{json.error().detail};
    Fields reader(*json);
    const std::string version = reader.words("version");
    if (version != Version && version != "https://jsonfeed.org/version/1")
        reader.wrong("version", "is none of JSON Feed 1");
    (void)reader.words("title", 2 * TitleMost);
    Announcements::Feed feed{itemsIn(reader, *json), versionIn(*response)};
    if (!reader.problem().empty())
        return Announcements::NoAnswer{reader.problem()};
    return feed;
}

} // namespace huimin::announcements
