// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/announcements.h"

#include "tests/support/somebody.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::session;
using namespace huimin::test;
using namespace std::chrono_literals;

namespace {

using Kind = Input::Kind;
using What = ProblemPage::What;
using Put = town::AnnouncementService::Put;

/// Somebody who wants to know what is going on.
struct Reading : Somebody {
    Reading() { restart(); }
    bool opensList() { return opens(Errand::Announcements, "choice"); }
    bool opensNewest()
    {
        if (!opensList())
            return false;
        say(Kind::Choose, 0);
        return comesTo("announcement");
    }
    const ChoicePage &list() { return station.screen.as<ChoicePage>(); }
    const AnnouncementPage &page() { return station.screen.as<AnnouncementPage>(); }
    std::string urgentOnIdle()
    {
        return station.screen.as<IdlePage>().urgent.in(Language::Chinese);
    }
    void idleFor(Duration span)
    {
        const Instant end = station.clock.now() + span;
        (void)station.until([&] { return station.clock.now() >= end; }, span + 1h);
    }
};

} // namespace

class TestAnnouncementsErrand : public QObject
{
    Q_OBJECT
private slots:
    void theNewestIsReadAndPrinted()
    {
        Reading somebody;
        QVERIFY(somebody.opensNewest());
        QCOMPARE(somebody.page().announcement.topic, std::string("water"));
        QVERIFY(!somebody.page().asOf);
        const std::size_t before = somebody.station.receipts.size();
        somebody.say(Kind::Confirm);
        QVERIFY(somebody.station.until([&] {
            return somebody.station.screen.isAt("announcement") && somebody.page().printed;
        }));
        QCOMPARE(somebody.station.receipts.size(), before + 1);
        somebody.say(Kind::Cancel);
        QVERIFY(somebody.comesTo("choice"));
        somebody.say(Kind::Cancel);
        QVERIFY(somebody.comesTo("home"));
    }

    void whatDoesNotFitComesBehind()
    {
        Reading somebody;
        QVERIFY(somebody.opensList());
        QCOMPARE(somebody.list().options.size(), std::size_t{5});
        QVERIFY(somebody.list().more);
        somebody.say(Kind::Choose, 5);
        QVERIFY(somebody.station.until([&] { return somebody.list().options.size() == 1; }));
        QVERIFY(!somebody.list().more);
        somebody.say(Kind::Choose, 0);
        QVERIFY(somebody.comesTo("announcement"));
        QCOMPARE(somebody.page().announcement.topic, std::string("traffic"));
        somebody.say(Kind::Cancel);
        QVERIFY(somebody.comesTo("choice"));
        somebody.say(Kind::Cancel);
        QVERIFY(somebody.station.until([&] { return somebody.list().options.size() == 5; }));
    }

    void whatIsUrgentHangsThereBeforeAnybodyBegins()
    {
        Reading somebody;
        QVERIFY(somebody.comesTo("idle"));
        QCOMPARE(somebody.urgentOnIdle(), std::string());
        QVERIFY(somebody.station.announcements->put("water-off", Put::Urgent));
        somebody.idleFor(NoticeBoard::Pace + 1min);
        QCOMPARE(somebody.urgentOnIdle(), std::string("周四上午停水"));
        QVERIFY(somebody.atHome());
        QCOMPARE(somebody.station.screen.as<HomePage>().urgent.in(Language::Chinese),
                 std::string("周四上午停水"));
        somebody.say(Kind::Cancel);
        QVERIFY(somebody.comesTo("idle"));
        QVERIFY(somebody.station.announcements->put("water-off", Put::Usual));
        somebody.idleFor(NoticeBoard::Pace + 1min);
        QCOMPARE(somebody.urgentOnIdle(), std::string());
    }

    void whenTheLineIsDownWhatWasReadLastIsShownWithItsDate()
    {
        Reading somebody;
        QVERIFY(somebody.comesTo("idle"));
        somebody.idleFor(1min);
        somebody.station.announcementsManners.silent = true;
        QVERIFY(somebody.opensNewest());
        QVERIFY(somebody.page().asOf.has_value());
        QVERIFY(*somebody.page().asOf < somebody.station.clock.wall());
    }

    void whatIsOlderThanADayIsNotShown()
    {
        Reading somebody;
        QVERIFY(somebody.station.announcements->put("water-off", Put::Urgent));
        QVERIFY(somebody.comesTo("idle"));
        somebody.idleFor(NoticeBoard::Pace + 1min);
        QVERIFY(!somebody.urgentOnIdle().empty());
        somebody.station.announcementsManners.silent = true;
        somebody.idleFor(NoticeBoard::GoodFor + NoticeBoard::Pace + 1min);
        QCOMPARE(somebody.urgentOnIdle(), std::string());
        QVERIFY(somebody.opens(Errand::Announcements, "problem"));
        QVERIFY(somebody.isTold(What::AnnouncementsSilent));
    }

    void whatWasNeverReadAndWhatIsNotThereAreSaid()
    {
        {
            Reading somebody;
            somebody.station.announcementsManners.silent = true;
            somebody.restart();
            QVERIFY(somebody.opens(Errand::Announcements, "problem"));
            QVERIFY(somebody.isTold(What::AnnouncementsSilent));
        }
        {
            Reading somebody;
            for (const char *id :
                 {"water-off", "school-review", "flu", "power-work", "dance", "parking"})
                QVERIFY(somebody.station.announcements->put(id, Put::Gone));
            QVERIFY(somebody.opens(Errand::Announcements, "problem"));
            QVERIFY(somebody.isTold(What::NoAnnouncements));
        }
    }
};

HUIMIN_TEST(TestAnnouncementsErrand)
#include "tst_announcements_errand.moc"
