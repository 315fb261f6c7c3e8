// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/virtual_clock.h"
#include "kiosk/journal/history.h"
#include "kiosk/journal/journal.h"
#include "tests/storm/disk.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>

using namespace huimin;
using storm::Disk;

namespace {

constexpr const char *Continued = "journalContinued";

struct Folder {
    QTemporaryDir folder;
    VirtualClock clock;
    const char *vfs = nullptr;
    std::string path = folder.filePath("journal.db").toStdString();

    Journal::Opened open() { return *Journal::open(path, clock, vfs); }
    static void fill(Journal &journal, int count)
    {
        for (int each = 0; each < count; ++each)
            (void)journal.append(each + 1, "started", R"({"amount":30000})", Journal::Mark::Opens);
    }
    static Result<void> turn(Journal &journal)
    {
        if (auto kept = journal.archive(); !kept)
            return kept;
        return journal.beginAnew(Continued, "{}");
    }
    /// Records 1 to 3 in an archive, 4 to 6 in another one; 7 stands for all, 8 follows it.
    void turnTwice()
    {
        auto opened = open();
        fill(opened.journal, 3);
        (void)turn(opened.journal);
        (void)opened.journal.append(0, "cardKept", "{}");
        (void)opened.journal.append(0, "cardKept", "{}");
        (void)turn(opened.journal);
        (void)opened.journal.append(0, "cardKept", "{}");
    }
    std::string archive(std::int64_t first) const { return archiveOf(path, first); }
    static void change(const std::string &file, const std::string &sql)
    {
        auto database = sqlite::Database::open(file);
        QVERIFY(database->execute(sql).has_value());
    }
    /// "1 started, 2 started, ..."; or what is wrong.
    std::string history() const
    {
        std::string text;
        const auto read = forEachInHistory(
            path,
            [&text](const Record &record) {
                text += (text.empty() ? "" : ", ") + std::to_string(record.sequence) + " " +
                        record.kind;
            },
            vfs);
        return read ? text : read.error().detail;
    }
};

const std::string TwiceTurned =
    "1 started, 2 started, 3 started, 4 journalContinued, 5 cardKept, 6 cardKept, "
    "7 journalContinued, 8 cardKept";

/// A journal on a disk that loses what was not synced, about to be turned over.
struct Machine {
    Disk disk;
    Folder folder{.vfs = Disk::Name};
    std::string before = "1 started, 2 started, 3 started";

    Machine()
    {
        auto opened = folder.open();
        Folder::fill(opened.journal, 3);
        (void)opened.journal.rest();
    }
    int syncsOfATurn()
    {
        auto opened = folder.open();
        const auto already = disk.syncs();
        (void)Folder::turn(opened.journal);
        return static_cast<int>(disk.syncs() - already);
    }
    /// At the sync of this number, counted from now, that happens.
    void endAt(int number, Disk::Sync how)
    {
        disk.onSync([at = number, how]() mutable { return at-- == 0 ? how : Disk::Sync::Works; });
    }
    void restart(std::optional<Disk::Fate> powerCut)
    {
        disk.onSync({});
        disk.die();
        if (powerCut)
            disk.powerCut([&] { return *powerCut; });
        else
            disk.programEnded();
        disk.revive();
    }
};

constexpr std::array Ends{Disk::Sync::DiesBefore, Disk::Sync::DiesAfter, Disk::Sync::Fails};
constexpr std::array<std::optional<Disk::Fate>, 4> Fates{std::nullopt, Disk::Fate::Dropped,
                                                         Disk::Fate::Torn, Disk::Fate::Kept};

/// Whatever happened: the history is whole, and it can be gone on with. Empty when so.
std::string judge(Machine &machine)
{
    auto opened = machine.folder.open();
    if (opened.damage)
        return "damage: " + opened.damage->why;
    const bool turned = opened.journal.recordCount() == 1;
    std::string expected = machine.before + (turned ? ", 4 journalContinued" : "");
    if (machine.folder.history() != expected)
        return "the history is " + machine.folder.history();
    if (!opened.journal.append(0, "stationStarted", "{}"))
        return "nothing can be appended";
    expected += turned ? ", 5 stationStarted" : ", 4 stationStarted";
    if (const auto again = Folder::turn(opened.journal); !again)
        return "it cannot be turned over again: " + again.error().detail;
    expected += turned ? ", 6 journalContinued" : ", 5 journalContinued";
    return machine.folder.history() == expected
               ? std::string()
               : "in the end the history is " + machine.folder.history();
}

} // namespace

class TestTurningOver : public QObject
{
    Q_OBJECT
private slots:
    void theRecordsLieInAnArchiveAndOneStandsForThem()
    {
        Folder folder;
        {
            auto opened = folder.open();
            Folder::fill(opened.journal, 3);
            QCOMPARE(opened.journal.recordCount(), 3);
            QVERIFY(Folder::turn(opened.journal).has_value());
            QCOMPARE(opened.journal.recordCount(), 1);
        }
        auto opened = folder.open();
        QVERIFY(!opened.damage);
        QCOMPARE(opened.journal.recordCount(), 1);
        QCOMPARE(opened.journal.lastSequence(), 4);
        QVERIFY(QFileInfo::exists(QString::fromStdString(folder.archive(1))));
        QCOMPARE(folder.history(),
                 std::string("1 started, 2 started, 3 started, 4 journalContinued"));
    }

    void theWholeHistoryIsReadInItsOrder()
    {
        Folder folder;
        folder.turnTwice();
        QCOMPARE(folder.history(), TwiceTurned);
    }

    void theChainIsTheOneOfAJournalThatWasNeverTurnedOver()
    {
        Folder turned;
        turned.turnTwice();
        Folder whole;
        auto opened = whole.open();
        (void)forEachInHistory(turned.path, [&](const Record &record) {
            (void)opened.journal.append(record.transaction, record.kind, record.body);
        });
        QCOMPARE(turned.open().journal.head(), opened.journal.head());
    }

    void nothingMakesWayBeforeItIsArchived()
    {
        Folder folder;
        auto opened = folder.open();
        Folder::fill(opened.journal, 3);
        QCOMPARE(opened.journal.beginAnew(Continued, "{}").error().code, ErrorCode::Refused);
        QVERIFY(opened.journal.archive().has_value());
        (void)opened.journal.append(0, "cardKept", "{}");
        QCOMPARE(opened.journal.beginAnew(Continued, "{}").error().code, ErrorCode::Refused);
        QCOMPARE(opened.journal.recordCount(), 4);
    }

    void anArchiveThatWasBegunBeforeIsGoneOnWith()
    {
        Folder folder;
        {
            auto opened = folder.open();
            Folder::fill(opened.journal, 3);
            QVERIFY(opened.journal.archive().has_value());
        }
        auto opened = folder.open();
        (void)opened.journal.append(0, "stationStarted", "{}");
        QVERIFY(Folder::turn(opened.journal).has_value());
        QCOMPARE(folder.history(), std::string("1 started, 2 started, 3 started, "
                                               "4 stationStarted, 5 journalContinued"));
        QCOMPARE(QDir(folder.folder.path()).entryList({"*.from-*"}).size(), 1);
    }

    void thePastOfAnotherJournalIsNotWrittenOver()
    {
        Folder other;
        other.clock.advance(std::chrono::hours(1));
        {
            auto opened = other.open();
            Folder::fill(opened.journal, 2);
            QVERIFY(opened.journal.archive().has_value());
        }
        Folder folder;
        auto opened = folder.open();
        QVERIFY(QFile::copy(QString::fromStdString(other.archive(1)),
                            QString::fromStdString(folder.archive(1))));
        Folder::fill(opened.journal, 3);
        const auto kept = opened.journal.archive();
        QCOMPARE(kept.error().code, ErrorCode::Damaged);
        QVERIFY(kept.error().detail.starts_with(folder.archive(1)));
        QCOMPARE(opened.journal.recordCount(), 3);
    }

    void aDamagedArchiveIsNamedWithItsRecord_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("a record changed")
            << "UPDATE journal SET body = '{}' WHERE sequence = 2" << "breaks at record 2";
        QTest::newRow("a record removed")
            << "DELETE FROM journal WHERE sequence = 1" << "breaks at record 1";
        QTest::newRow("its end cut off")
            << "DELETE FROM journal WHERE sequence = 3" << "ends with record 2";
    }
    void aDamagedArchiveIsNamedWithItsRecord()
    {
        QFETCH(QString, sql);
        QFETCH(QString, says);
        Folder folder;
        folder.turnTwice();
        Folder::change(folder.archive(1), sql.toStdString());
        const std::string read = folder.history();
        QVERIFY2(read.find("journal.db.from-00000000000") != std::string::npos, read.c_str());
        QVERIFY2(read.find(says.toStdString()) != std::string::npos, read.c_str());
    }

    void anArchiveThatIsGoneIsNamedAndTheStationStartsWithoutIt()
    {
        Folder folder;
        folder.turnTwice();
        QVERIFY(QFile::remove(QString::fromStdString(folder.archive(4))));
        const std::string read = folder.history();
        QVERIFY2(read.starts_with(folder.archive(4)), read.c_str());
        QVERIFY(!QFileInfo::exists(QString::fromStdString(folder.archive(4))));
        QVERIFY(!folder.open().damage);
    }

    void theGoodPartOfADamagedFileBeginsWithTheRecordThatStandsForAll()
    {
        Folder folder;
        folder.turnTwice();
        Folder::change(folder.path, "UPDATE journal SET body = '[]' WHERE sequence = 8");
        auto opened = folder.open();
        QVERIFY(opened.damage.has_value());
        QCOMPARE(opened.damage->goodPart.size(), std::size_t{1});
        QCOMPARE(opened.damage->goodPart.front().kind, std::string(Continued));
        QCOMPARE(opened.damage->lost, 1);
        // What is written from now on is behind everything that was.
        QCOMPARE(opened.journal.append(0, "journalSetAside", "{}"), 9);
    }

    void withoutAGoodRecordTheNewestArchiveIsTheGoodPart_data()
    {
        QTest::addColumn<bool>("noted");
        QTest::newRow("with the note of the last record") << true;
        QTest::newRow("without it") << false;
    }
    void withoutAGoodRecordTheNewestArchiveIsTheGoodPart()
    {
        QFETCH(bool, noted);
        Folder folder;
        folder.turnTwice();
        Folder::change(folder.path, "UPDATE journal SET body = '[]' WHERE sequence = 7");
        if (!noted)
            QVERIFY(QFile::resize(QString::fromStdString(folder.path + ".lock"), 0));
        {
            auto opened = folder.open();
            QVERIFY(opened.damage.has_value());
            QCOMPARE(opened.damage->goodPart.front().sequence, 4);
            QCOMPARE(opened.damage->goodPart.back().sequence, 6);
            QVERIFY(opened.damage->lost >= 2);
            QVERIFY(noted == (opened.damage->lost == 2));
            QVERIFY(*opened.journal.append(0, "journalSetAside", "{}") > 8);
            QVERIFY(Folder::turn(opened.journal).has_value());
        }
        QVERIFY(!folder.open().damage);
        QVERIFY(folder.history().ends_with("journalContinued"));
    }

    void aJournalThatIsGoneIsMissedWhileItsArchivesAreThere()
    {
        Folder folder;
        folder.turnTwice();
        for (const char *part : {"", "-wal", ".lock"})
            QVERIFY(QFile::remove(QString::fromStdString(folder.path + part)));
        auto opened = folder.open();
        QVERIFY(opened.damage.has_value());
        QCOMPARE(opened.damage->goodPart.back().sequence, 6);
    }

    // At each sync, and everything that a disk may then have kept.
    void anEndAtAnyMomentLeavesTheWholeHistory()
    {
        const int syncs = Machine().syncsOfATurn();
        QVERIFY(syncs >= 3);
        for (int at = 0; at < syncs; ++at)
            for (const Disk::Sync how : Ends)
                for (const auto fate : Fates) {
                    Machine machine;
                    {
                        auto opened = machine.folder.open();
                        machine.endAt(at, how);
                        const auto turned = Folder::turn(opened.journal);
                        QVERIFY2(!turned, "the end comes before the end of the turn");
                        machine.restart(fate);
                    }
                    const std::string verdict = judge(machine);
                    QVERIFY2(verdict.empty(),
                             qPrintable(QString("sync %1, end %2, fate %3: %4")
                                            .arg(at)
                                            .arg(static_cast<int>(how))
                                            .arg(fate ? static_cast<int>(*fate) : -1)
                                            .arg(verdict.c_str())));
                }
    }
};

HUIMIN_TEST(TestTurningOver)
#include "tst_turning_over.moc"
