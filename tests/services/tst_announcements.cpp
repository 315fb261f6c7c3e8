// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "kiosk/base/file.h"
#include "services/announcements/http_announcements.h"
#include "services/announcements/json_feed.h"
#include "services/town/announcements/announcement_service.h"
#include "services/town/seed/directories.h"
#include "tests/support/driven.h"
#include "tests/support/scripted_http.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::announcements;
using namespace huimin::test;
using namespace std::chrono_literals;
using Put = town::AnnouncementService::Put;
using Announcement = Announcements::Announcement;

namespace {

/// As the standard's own example is, with what a station looks for.
const char *const GoodFeed =
    R"({"version":"https://jsonfeed.org/version/1.1","title":"Notices","items":[)"
    R"({"id":"2","title":"歌会","content_text":"周六晚上","tags":["event"],)"
    R"("date_published":"2026-11-20T09:00:00+08:00"},)"
    R"({"id":"1","title":"停水","content_text":"早点存水\n谢谢","tags":["water","urgent"],)"
    R"("date_published":"2026-11-19T09:00:00Z",)"
    R"("_translations":{"en":{"title":"No water","content_text":"Fill some"}}}]})";

std::string spoilt(std::string text, const std::string &from, const std::string &to)
{
    HUIMIN_CHECK(text.find(from) != std::string::npos, "the test spoils what is not there");
    return text.replace(text.find(from), from.size(), to);
}

std::vector<Announcement> allIn(const std::string &text)
{
    const auto told = understandFeed(HttpResponse{200, text});
    const auto *feed = std::get_if<Announcements::Feed>(&told);
    return feed == nullptr ? std::vector<Announcement>() : feed->all;
}

struct Bench {
    VirtualClock clock;
    town::AnnouncementService town{
        *town::parseAnnouncements(*fileText(std::string(std::getenv("HUIMIN_SOURCE")) +
                                            "/services/town/seed/announcements.toml")),
        clock.wall()};
    ScriptedHttp http{clock, [this](const HttpRequest &request) -> std::optional<HttpResponse> {
                          return town.answer(request);
                      }};
    HttpAnnouncements station{http, "/feed.json"};

    Announcements::Told read(const std::string &version = {})
    {
        return *drive(clock, station.read(version));
    }
    Announcements::Feed feed()
    {
        const auto told = read();
        HUIMIN_CHECK(std::holds_alternative<Announcements::Feed>(told), "there is a feed");
        return std::get<Announcements::Feed>(told);
    }
};

} // namespace

class TestAnnouncements : public QObject
{
    Q_OBJECT
private slots:
    void whatTheTownSaysIsReadInThreeLanguagesNewestFirst()
    {
        Bench bench;
        const auto all = bench.feed().all;
        QCOMPARE(all.size(), std::size_t{6});
        QCOMPARE(all.front().topic, std::string("water"));
        for (std::size_t at = 0; at < all.size(); ++at) {
            QVERIFY(all[at].title.in(Language::English) != all[at].title.in(Language::Chinese));
            QVERIFY(all[at].words.in(Language::Cantonese) != all[at].words.in(Language::Chinese));
            QVERIFY(at == 0 || all[at].published < all[at - 1].published);
        }
    }

    void whatIsUrgentIsOnTop()
    {
        Bench bench;
        QVERIFY(bench.town.put("dance", Put::Urgent));
        QCOMPARE(bench.feed().all.front().topic, std::string("event"));
        bench.town.announce("燃气检修", true, bench.clock.wall());
        QCOMPARE(bench.feed().all.front().title.in(Language::Chinese), std::string("燃气检修"));
        QVERIFY(bench.town.put("dance", Put::Gone));
        QCOMPARE(bench.feed().all.size(), std::size_t{6});
        QVERIFY(!bench.town.put("dance", Put::Gone));
    }

    void whatHasNotChangedIsNotSentAgain()
    {
        Bench bench;
        const std::string version = bench.feed().version;
        QVERIFY(!version.empty());
        QVERIFY(std::holds_alternative<Announcements::Unchanged>(bench.read(version)));
        QCOMPARE(bench.http.asked.back().headers.at("if-none-match"), version);
        QVERIFY(bench.town.say("flu", "改到周五"));
        QVERIFY(std::holds_alternative<Announcements::Feed>(bench.read(version)));
    }

    void whoKnowsNothingCannotBeToldThatNothingHasChanged()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) {
            return std::optional(HttpResponse{304, {}});
        };
        QVERIFY(std::holds_alternative<Announcements::NoAnswer>(bench.read()));
    }

    void theStandardsFeedIsRead()
    {
        const auto all = allIn(GoodFeed);
        QCOMPARE(all.size(), std::size_t{2});
        QVERIFY(all[0].isUrgent && !all[1].isUrgent);
        QCOMPARE(all[0].words.in(Language::Chinese), std::string("早点存水 谢谢"));
        QCOMPARE(all[0].title.in(Language::English), std::string("No water"));
        QCOMPARE(all[1].title.in(Language::English), std::string("歌会"));
        QCOMPARE(all[1].published, *parseUtc("2026-11-20T01:00:00Z"));
    }

    void whatTheStandardLetsBeMissingIsPassedOver()
    {
        const auto untitled = allIn(spoilt(GoodFeed, R"("title":"歌会",)", ""));
        QCOMPARE(untitled.size(), std::size_t{1});
        const auto undated = allIn(spoilt(
            GoodFeed, R"("date_published":"2026-11-20T09:00:00+08:00")", R"("url":"somewhere")"));
        QCOMPARE(undated.size(), std::size_t{1});
        const auto html = allIn(spoilt(GoodFeed, R"("content_text":"周六)",
                                       R"("summary":"广场","content_html":"周六)"));
        QCOMPARE(html.size(), std::size_t{2});
        QCOMPARE(html[1].words.in(Language::Chinese), std::string("广场"));
    }

    void onlyWhatIsDescribedIsAFeed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const QString &from, const QString &to) {
            QTest::newRow(name) << from << to;
        };
        row("another version", "version/1.1", "version/2");
        row("no version", "\"version\"", "\"v\"");
        row("no items", "\"items\"", "\"i\"");
        row("an item that is none", "[{\"id\":\"2\"", "[7,{\"id\":\"2\"");
        row("no id", "\"id\":\"2\"", "\"x\":\"2\"");
        row("no such time", "2026-11-20T", "2026-13-20T");
        row("a title to the right", "歌会", QString(QChar(0x202E)) + "歌会");
        row("a long title", "歌会", QString(61, u'长'));
        row("words that are a number", "\"周六晚上\"", "7");
        row("tags that are none", "[\"event\"]", "\"event\"");
        row("a tag of a number", "\"event\"", "7");
    }
    void onlyWhatIsDescribedIsAFeed()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QVERIFY(!allIn(GoodFeed).empty());
        QVERIFY(allIn(spoilt(GoodFeed, from.toStdString(), to.toStdString())).empty());
    }

    void hostileWordsAreShownAsPlainOnes()
    {
        Bench bench;
        QVERIFY(bench.town.say("water-off", "<b>停水</b>\n\x1B[2J\u202E九点"));
        QCOMPARE(bench.feed().all.front().words.in(Language::Chinese),
                 std::string("<b>停水</b> [2J九点"));
        std::string many;
        for (int at = 0; at < 1000; ++at)
            many += "长";
        QVERIFY(bench.town.say("water-off", many));
        const std::string shown = bench.feed().all.front().words.in(Language::Chinese);
        QCOMPARE(characterCount(shown), WordsMost + 1);
        QVERIFY(shown.ends_with("…"));
    }

    void silenceIsNoAnswerAfterAFewSeconds()
    {
        Bench bench;
        bench.http.answer = [](const HttpRequest &) { return std::nullopt; };
        const auto told = drive(bench.clock, bench.station.read({}), 10s);
        QVERIFY(told && std::holds_alternative<Announcements::NoAnswer>(*told));
    }
};

HUIMIN_TEST(TestAnnouncements)
#include "tst_announcements.moc"
