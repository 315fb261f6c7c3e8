// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/directories.h"

#include "kiosk/base/toml_table.h"
#include "services/directory/hsds.h"

#include <algorithm>

namespace huimin::town {

namespace {

Naming namingIn(TomlTable &table, const std::string &key)
{
    std::string chinese = table.text(key.c_str());
    std::string english = table.text((key + "_en").c_str());
    return {std::move(chinese), std::move(english), table.text((key + "_hk").c_str())};
}

Naming namingOrNone(TomlTable &table, const std::string &key)
{
    std::string chinese = table.textOr(key.c_str(), {});
    return chinese.empty() ? Naming() : namingIn(table, key);
}

Directory::Hours hoursIn(TomlTable &table)
{
    Directory::Hours hours{{}, table.text("from"), table.text("to")};
    if (const auto days = directory::parseByDay(table.text("days")))
        hours.days = *days;
    else
        table.wrong("days", "must be like \"MO,TU,FR\"");
    if (!directory::isTimeOfDay(hours.opens) || !directory::isTimeOfDay(hours.closes))
        table.wrong("from", "must be like \"08:30\"");
    table.finish();
    return hours;
}

DirectoryService::Listed serviceIn(TomlTable &table)
{
    DirectoryService::Listed listed{table.text("id"), table.text("topic"), {}};
    Directory::Service &service = listed.service;
    service.id = uuidOf("service " + listed.id);
    service.name = namingIn(table, "name");
    service.description = namingIn(table, "description");
    service.who = namingOrNone(table, "who");
    service.fees = namingOrNone(table, "fees");
    service.organization = namingIn(table, "organization");
    service.place = namingIn(table, "place");
    service.address = table.text("address");
    service.phone = table.text("phone");
    for (TomlTable &each : table.tables("bring")) {
        service.bring.push_back(namingIn(each, "name"));
        if (const std::string form = each.textOr("form", {}); !form.empty())
            service.forms.push_back({service.bring.back(), formPath(form)});
        each.finish();
    }
    for (TomlTable &each : table.tables("open"))
        service.hours.push_back(hoursIn(each));
    table.finish();
    return listed;
}

} // namespace

Result<DirectoryService::Content> parseDirectory(const std::string &text)
{
    TomlTable::Problems problems;
    auto root = TomlTable::parse(text, problems);
    if (!root)
        return fail(ErrorCode::BadData, problems.first());
    DirectoryService::Content content;
    for (TomlTable &each : root->tables("topic")) {
        Directory::Topic topic{{}, each.text("code"), namingIn(each, "name")};
        topic.id = uuidOf("term " + topic.code + " ");
        each.finish();
        content.topics.push_back(std::move(topic));
    }
    for (TomlTable &each : root->tables("service")) {
        DirectoryService::Listed listed = serviceIn(each);
        if (std::ranges::find(content.topics, listed.topic, &Directory::Topic::code) ==
            content.topics.end())
            each.wrong("topic", "there is no topic " + listed.topic);
        if (std::ranges::find(content.services, listed.id, &DirectoryService::Listed::id) !=
            content.services.end())
            each.wrong("id", "another service has it");
        content.services.push_back(std::move(listed));
    }
    root->finish();
    if (!problems.first().empty())
        return fail(ErrorCode::BadData, problems.first());
    return content;
}

Result<std::vector<AnnouncementService::Posted>> parseAnnouncements(const std::string &text)
{
    constexpr std::int64_t HoursMost = 24 * 365;
    TomlTable::Problems problems;
    auto root = TomlTable::parse(text, problems);
    if (!root)
        return fail(ErrorCode::BadData, problems.first());
    std::vector<AnnouncementService::Posted> all;
    for (TomlTable &each : root->tables("announcement")) {
        AnnouncementService::Posted posted;
        posted.announcement.id = each.text("id");
        posted.announcement.topic = each.textOr("topic", {});
        posted.announcement.isUrgent = each.flagOr("urgent", false);
        posted.announcement.title = namingIn(each, "title");
        posted.announcement.words = namingIn(each, "text");
        posted.ago = std::chrono::hours(each.number("hours_ago", 0, HoursMost));
        each.finish();
        all.push_back(std::move(posted));
    }
    root->finish();
    if (!problems.first().empty())
        return fail(ErrorCode::BadData, problems.first());
    return all;
}

} // namespace huimin::town
