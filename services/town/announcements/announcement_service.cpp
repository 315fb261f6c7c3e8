// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/announcements/announcement_service.h"

#include "kiosk/base/crypto.h"
#include "kiosk/base/date_time.h"
#include "services/announcements/json_feed.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace huimin::town {

using namespace http_status;
using nlohmann::json;
using Announcement = Announcements::Announcement;

namespace {

json textsOf(const Announcement &announcement, Language language)
{
    return {{"title", announcement.title.in(language)},
            {"content_text", announcement.words.in(language)}};
}

json itemOf(const Announcement &announcement)
{
    json item = textsOf(announcement, Language::Chinese);
    item["id"] = "urn:huimin:announcement:" + announcement.id;
    item["date_published"] = dateTimeText(announcement.published);
    item["language"] = "zh-CN";
    json tags = json::array();
    if (!announcement.topic.empty())
        tags.push_back(announcement.topic);
    if (announcement.isUrgent)
        tags.push_back(announcements::Urgent);
    if (!tags.empty())
        item["tags"] = tags;
    item[announcements::Translations] = {
        {announcements::English, textsOf(announcement, Language::English)},
        {announcements::HongKong, textsOf(announcement, Language::Cantonese)}};
    return item;
}

std::string entityTag(const std::string &body)
{
    constexpr std::size_t Digits = 16;
    return "\"" + toHex(crypto::sm3(bytesOf(body))).substr(0, Digits) + "\"";
}

} // namespace

AnnouncementService::AnnouncementService(std::vector<Posted> posted, WallTime now)
{
    for (Posted &each : posted) {
        each.announcement.published = now - each.ago;
        all_.push_back(std::move(each.announcement));
    }
}

HttpResponse AnnouncementService::answer(const HttpRequest &request) const
{
    if (request.method != "GET" || request.path != "/feed.json")
        return {NotFound, "{}"};
    json feed{{"version", announcements::Version},
              {"title", "曙光社区公告"},
              {"language", "zh-CN"},
              {"items", json::array()}};
    for (const Announcement &each : all_)
        feed["items"].push_back(itemOf(each));
    const std::string body = feed.dump();
    const std::string tag = entityTag(body);
    const auto known = request.headers.find("if-none-match");
    if (known != request.headers.end() && known->second == tag)
        return {NotModified, {}, {{"etag", tag}}};
    return {Ok, body, {{"etag", tag}}};
}

Result<void> AnnouncementService::put(const std::string &id, Put how)
{
    Announcement *found = find(id);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, "no announcement " + id);
    if (how == Put::Gone)
        std::erase_if(all_, [&](const Announcement &each) { return each.id == id; });
    else
        found->isUrgent = how == Put::Urgent;
    return {};
}

Result<void> AnnouncementService::say(const std::string &id, std::string words)
{
    Announcement *found = find(id);
    if (found == nullptr)
        return fail(ErrorCode::NotFound, "no announcement " + id);
    found->words = {words, words};
    return {};
}

void AnnouncementService::announce(std::string title, bool isUrgent, WallTime now)
{
    Announcement announcement;
    announcement.id = fmt::format("new-{}", ++added_);
    announcement.title = {title, title};
    announcement.words = announcement.title;
    announcement.published = now;
    announcement.isUrgent = isUrgent;
    all_.push_back(std::move(announcement));
}

Announcement *AnnouncementService::find(const std::string &id)
{
    const auto found = std::ranges::find(all_, id, &Announcement::id);
    return found == all_.end() ? nullptr : &*found;
}

} // namespace huimin::town
