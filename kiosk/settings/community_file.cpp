// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/settings/community_file.h"

#include <algorithm>

namespace huimin::settings {

namespace {

constexpr std::size_t PlacesMax = 12;

template <typename Entry>
void once(TomlTable &table, const char *key, const std::vector<Entry> &all,
          const std::string Entry::*id, const std::string &value)
{
    if (std::ranges::find(all, value, id) != all.end())
        table.wrong(key, "is used twice");
}

Naming nameIn(TomlTable &table)
{
    return {table.text("name"), table.text("name_en"), table.textOr("name_hk", {})};
}

} // namespace

CommunityFile communityIn(TomlTable &root)
{
    CommunityFile file;
    for (TomlTable &each : root.tables("place")) {
        PlaceEntry place{each.text("id"), nameIn(each), each.textOr("icon", "map-pin")};
        once(each, "id", file.places, &PlaceEntry::id, place.id);
        each.finish();
        file.places.push_back(std::move(place));
    }
    if (file.places.size() > PlacesMax)
        root.wrong("place", "there are more than a page shows");
    for (TomlTable &each : root.tables("case")) {
        CaseEntry entry;
        entry.code = each.text("code");
        entry.kind = each.word("kind", {"repair", "report", "complaint", "question", "praise"});
        entry.name = nameIn(each);
        entry.icon = each.textOr("icon", "message-circle-more");
        entry.asksPlace = each.flagOr("place", true);
        const std::string text = each.textOr("text", "may");
        if (text != "may" && text != "must")
            each.wrong("text", "must be may or must");
        entry.needsText = text == "must";
        once(each, "code", file.cases, &CaseEntry::code, entry.code);
        each.finish();
        file.cases.push_back(std::move(entry));
    }
    return file;
}

} // namespace huimin::settings
