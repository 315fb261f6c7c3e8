// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/characters.h"
#include "services/announcements/json_feed.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::announcements;

// Whatever a feed says, what is shown of it can be read, and urgent ones are on top.
HUIMIN_FUZZ("announcements", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    for (const int status : {200, 304, 404}) {
        const auto told =
            understandFeed(HttpResponse{status, text, {{"etag", text.substr(0, 40)}}});
        const auto *feed = std::get_if<Announcements::Feed>(&told);
        if (feed == nullptr)
            continue;
        HUIMIN_CHECK(feed->all.size() <= Kept && isPlain(feed->version), "no more than is kept");
        bool isUrgent = true;
        for (const Announcements::Announcement &each : feed->all) {
            for (const Language language :
                 {Language::Chinese, Language::English, Language::Cantonese}) {
                HUIMIN_CHECK(isPlain(each.title.in(language)), "a title can be read");
                HUIMIN_CHECK(isPlain(each.words.in(language)), "words can be read");
                HUIMIN_CHECK(characterCount(each.words.in(language)) <= WordsMost + 1,
                             "there are not too many of them");
            }
            HUIMIN_CHECK(isPlain(each.topic) && isPlain(each.id), "words of scripts, too");
            HUIMIN_CHECK(isUrgent || !each.isUrgent, "urgent ones are on top");
            isUrgent = each.isUrgent;
        }
    }
}
