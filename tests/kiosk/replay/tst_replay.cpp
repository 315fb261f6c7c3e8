// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/file.h"
#include "kiosk/base/virtual_clock.h"
#include "kiosk/journal/journal.h"
#include "kiosk/replay/history.h"
#include "kiosk/replay/masking.h"
#include "kiosk/replay/replay.h"
#include "kiosk/replay/report.h"
#include "kiosk/transaction/event_json.h"
#include "tests/support/events.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <fstream>
#include <map>

using namespace huimin;
using namespace huimin::replay;
using namespace huimin::test;

namespace {

constexpr const char *Household = "10001234";

Event boughtWater()
{
    Started started = billByCash(Money::yuan(80));
    std::get<BillDelivery>(started.deliveries.front()).account = Household;
    return started;
}

/// A station's folder with a bill that was paid in notes.
struct Folder {
    QTemporaryDir folder;
    VirtualClock clock;
    std::string path = folder.filePath("journal.db").toStdString();

    static void write(Journal &journal)
    {
        const auto add = [&](const Event &event, Journal::Mark mark = Journal::Mark::None) {
            (void)journal.append(1, transaction::name(event), toJson(event), mark);
        };
        (void)journal.append(0, "cashLoaded",
                             R"({"cassettes":[{"unit":1,"denomination":10000,"count":30}]})");
        add(boughtWater(), Journal::Mark::Opens);
        add(NoteStacked{Money::yuan(100)});
        add(AcceptorEmpty{});
        add(Interrupted{});
        add(BillUnanswered{WaterKey});
        (void)journal.append(1, "receipt", R"({"outcome":"done"})");
    }
    void fill()
    {
        auto opened = Journal::open(path, clock);
        write(opened->journal);
        (void)opened->journal.rest();
    }
    void change(const char *sql) const
    {
        auto database = sqlite::Database::open(path);
        QVERIFY(database->execute(sql).has_value());
    }
    std::map<std::string, std::string> bytes() const
    {
        std::map<std::string, std::string> all;
        for (const auto &each : std::filesystem::directory_iterator(folder.path().toStdString()))
            all[each.path().filename().string()] = *fileText(each.path().string());
        return all;
    }
};

struct Told {
    std::string text;
    bool whole = false;
    std::string error;

    bool has(const std::string &part) const { return text.find(part) != std::string::npos; }
};

Told told(const std::string &path, std::int64_t only = 0)
{
    Told all;
    Replay replay({.only = only}, [&](const std::string &line) { all.text += line + "\n"; });
    const auto read = readHistory(path, [&](const Entry &entry) { replay.read(entry); });
    replay.finish();
    all.whole = replay.isWhole();
    if (!read)
        all.error = read.error().detail;
    return all;
}

std::string reportOf(const std::string &path)
{
    std::string text = headLine({"1", "", "journal.db"});
    std::int64_t records = 0;
    (void)readHistory(path, [&](const Entry &entry) {
        text += entryLine(entry);
        ++records;
    });
    return text + endLine(records, {});
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT
private slots:
    /// A clock that was never set, or a journal that somebody made.
    void aDateFarAwayIsSaidAsItIs()
    {
        Folder folder;
        folder.fill();
        folder.change("UPDATE journal SET at = 17622144000000 WHERE sequence = 1");
        QVERIFY(told(folder.path).has("2528-06-"));
    }

    void aVisitIsToldStepByStep()
    {
        Folder folder;
        folder.fill();
        const Told all = told(folder.path);
        QVERIFY(all.whole);
        QVERIFY(all.has("cassettes loaded, 1: 30 x 100.00"));
        QVERIFY(all.has("agreed: 80.00 in notes for 80.00 to water"));
        QVERIFY(all.has("takingNotes -> posting"));
        QVERIFY(all.has("in 100.00, out 0.00"));
        QVERIFY(all.has("the station was started again"));
        QVERIFY(all.has("receipt: done"));
        QVERIFY(all.has("open          transaction 1, pending"));
        QVERIFY(all.has("stacker       1 x 100.00"));
        QVERIFY(
            all.has("replay: 7 records, 1 transactions, 1 open, 0 left out, the chain is whole"));
        for (const QString &line : QString::fromStdString(all.text).split('\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

    void oneTransactionIsToldAlone()
    {
        Folder folder;
        folder.fill();
        QVERIFY(!told(folder.path, 2).has("agreed"));
        QVERIFY(told(folder.path, 1).has("agreed"));
    }

    void nothingOfTheHouseholdIsTold()
    {
        Folder folder;
        folder.fill();
        QVERIFY(!told(folder.path).has(Household));
        QVERIFY(reportOf(folder.path).find(Household) == std::string::npos);
        QCOMPARE(maskedBody(R"({"account":"10001234","sealedCard":"AB"})"),
                 std::string(R"({"account":"******34","sealedCard":""})"));
        QCOMPARE(maskedBody(R"({"purpose":"water:10001234","why":"6228480000000000125"})"),
                 std::string(R"({"purpose":"water:******34","why":"622848*********0125"})"));
    }

    void aCopyIsReadAndNothingIsLeftBesideIt()
    {
        Folder folder;
        {
            auto opened = Journal::open(folder.path, folder.clock);
            Folder::write(opened->journal);
        }
        std::filesystem::remove(folder.path + "-shm");
        const auto before = folder.bytes();
        QVERIFY(before.contains("journal.db-wal"));
        QVERIFY(told(folder.path).whole);
        QVERIFY(folder.bytes() == before);
    }

    void aKioskGoesOnWritingMeanwhile()
    {
        Folder folder;
        auto opened = Journal::open(folder.path, folder.clock);
        Folder::write(opened->journal);
        int seen = 0;
        QVERIFY(readHistory(folder.path, [&](const Entry &) {
                    if (seen++ == 0)
                        QVERIFY(opened->journal.append(0, "cardKept", "{}").has_value());
                }).has_value());
        QCOMPARE(seen, 7); // as it was when reading began
        QVERIFY(told(folder.path).has("replay: 8 records"));
    }

    void theWholeHistoryIsToldWhenTheFileWasTurnedOver()
    {
        Folder folder;
        folder.fill();
        {
            auto opened = Journal::open(folder.path, folder.clock);
            transaction::Book book;
            QVERIFY(
                opened->journal
                    .forEach([&](const Record &record) { QVERIFY(book.read(record).has_value()); })
                    .has_value());
            QVERIFY(opened->journal.archive().has_value());
            QVERIFY(
                opened->journal.beginAnew("journalContinued", book.continuedBody()).has_value());
            (void)opened->journal.append(1, "billBooked", R"({"key":"HM000001-1","receipt":"W1"})");
        }
        const Told all = told(folder.path);
        QVERIFY2(all.whole, all.text.c_str());
        QVERIFY(all.has("agreed: 80.00 in notes"));
        QVERIFY(all.has("the journal's file was turned over"));
        QVERIFY(all.has("pending -> settled"));
        QVERIFY(all.has("replay: 9 records, 1 transactions, 0 open"));
        const std::string path = folder.folder.filePath("report").toStdString();

        // Its archive lies elsewhere now.
        std::filesystem::remove(folder.path + ".from-000000000001");
        const Told rest = told(folder.path);
        QVERIFY2(rest.whole, rest.text.c_str());
        QVERIFY(rest.has("what was before record 8 is not here"));
        QVERIFY(rest.has("pending -> settled"));
        QVERIFY(replaceFile(path, reportOf(folder.path)).has_value());
        QCOMPARE(told(path).text, rest.text);
    }

    /// Its record that carries what was before is folded by the core as well.
    void whatAJournalGoesOnWithIsNotBelievedEither()
    {
        Folder folder;
        {
            auto opened = Journal::open(folder.path, folder.clock);
            Started greedy = withdrawal(Money::yuan(300));
            std::get<CashDelivery>(greedy.deliveries.front()).amount = Money::yuan(500);
            (void)opened->journal.append(
                0, "journalContinued",
                fmt::format(R"({{"open":[{{"transaction":1,"events":[{{"kind":"started",)"
                            R"("body":{}}}]}}],"cash":{{}}}})",
                            toJson(greedy)));
            (void)opened->journal.append(0, "journalContinued", R"({"open":[7,{"events":[8]}]})");
        }
        const Told all = told(folder.path);
        QVERIFY(all.has("journalContinued is left out: what goes out is not what comes in"));
        QVERIFY(all.has("replay: 2 records, 0 transactions, 0 open, 2 left out"));
    }

    void aChangedRecordIsNamedAndTheOthersAreGood()
    {
        Folder folder;
        folder.fill();
        folder.change("UPDATE journal SET body = '{\"outcome\":\"unknown\"}' WHERE sequence = 7");
        folder.change("DELETE FROM journal WHERE sequence = 6");
        const Told all = told(folder.path);
        QVERIFY(!all.whole);
        QVERIFY(all.has("!! the chain breaks: record 6 is missing"));
        QVERIFY(all.has("takingNotes -> posting"));
        QVERIFY(all.has("the chain breaks"));
    }

    void aReportTellsTheSame()
    {
        Folder folder;
        folder.fill();
        const std::string path = folder.folder.filePath("report").toStdString();
        QVERIFY(replaceFile(path, reportOf(folder.path)).has_value());
        QCOMPARE(told(path).text, told(folder.path).text);
    }

    void aReportThatWasChangedIsNotBelieved()
    {
        Folder folder;
        folder.fill();
        std::string text = reportOf(folder.path);
        text.replace(text.find(R"("value":10000)"), 13, R"("value":20000)");
        const std::string path = folder.folder.filePath("report").toStdString();
        QVERIFY(replaceFile(path, text).has_value());
        QVERIFY(told(path).has("record 3 is not what was written"));
    }

    void anErrorNamesFileAndLine()
    {
        Folder folder;
        folder.fill();
        const std::string path = folder.folder.filePath("report").toStdString();
        const std::string whole = reportOf(folder.path);
        QVERIFY(
            replaceFile(path, whole.substr(0, whole.find('\n', whole.size() / 2) - 2)).has_value());
        QVERIFY(told(path).error.starts_with(path + ": line "));
        QVERIFY(told(path).error.ends_with("is cut off"));
        QVERIFY(replaceFile(path, "{\"report\":{\"format\":1}}\n{\"x\":{}}\n").has_value());
        QCOMPARE(told(path).error, path + ": line 2: 'x' is not known");
        QVERIFY(replaceFile(path, "no journal at all").has_value());
        QVERIFY(told(path).error.starts_with(path + ": "));
    }

    /// A journal of another's making may say what no station can have written, and the core
    /// would end the program.
    void whatIsImpossibleIsLeftOut()
    {
        Folder folder;
        {
            auto opened = Journal::open(folder.path, folder.clock);
            Started greedy = withdrawal(Money::yuan(300));
            std::get<CashDelivery>(greedy.deliveries.front()).amount = Money::yuan(500);
            (void)opened->journal.append(1, "started", toJson(greedy));
            (void)opened->journal.append(0, "cashLoaded", std::string(100'000, '['));
            (void)opened->journal.append(0, "\x1b[2J", "{}");
        }
        const Told all = told(folder.path);
        QVERIFY(!all.whole);
        QVERIFY(all.has("started is left out: what goes out is not what comes in"));
        QVERIFY(!all.has("\x1b"));
    }
};

HUIMIN_TEST(TestReplay)

#include "tst_replay.moc"
