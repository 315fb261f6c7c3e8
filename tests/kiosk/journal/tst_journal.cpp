// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/virtual_clock.h"
#include "kiosk/journal/journal.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>

using namespace huimin;

namespace {

struct Folder {
    QTemporaryDir folder;
    VirtualClock clock;
    std::string path = folder.filePath("journal.db").toStdString();

    Journal::Opened open() { return *Journal::open(path, clock); }
    /// Three records of one transaction that stays open, and one that was closed.
    void fill()
    {
        auto opened = open();
        (void)opened.journal.append(1, "started", "{}", Journal::Mark::Opens);
        (void)opened.journal.append(1, "closed", "{}", Journal::Mark::Closes);
        (void)opened.journal.append(2, "started", R"({"amount":30000})", Journal::Mark::Opens);
        (void)opened.journal.append(0, "cardKept", "{}");
        (void)opened.journal.append(2, "answered", "{}");
        (void)opened.journal.rest();
    }
    void change(const char *sql)
    {
        auto database = sqlite::Database::open(path);
        QVERIFY(database->execute(sql).has_value());
    }
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void whatWasAppendedIsThereAfterARestart()
    {
        Folder folder;
        folder.fill();
        auto opened = folder.open();
        QVERIFY(!opened.damage);
        QCOMPARE(opened.journal.lastSequence(), 5);
        std::vector<Record> records;
        QVERIFY(opened.journal.forEach([&](const Record &each) { records.push_back(each); }));
        QCOMPARE(records.size(), std::size_t{5});
        QCOMPARE(records[2].body, std::string(R"({"amount":30000})"));
        QCOMPARE(records[4].kind, std::string("answered"));
    }

    void whoeverLooksFromOutsideSeesWhichTransactionsAreOpen()
    {
        Folder folder;
        folder.fill();
        auto database = sqlite::Database::open(folder.path);
        QCOMPARE(*database->value("SELECT group_concat(txn) FROM open_transactions"),
                 std::string("2"));
    }

    void theChainGoesOnAcrossARestart()
    {
        Folder folder;
        folder.fill();
        std::string head;
        {
            auto opened = folder.open();
            head = opened.journal.head();
            (void)opened.journal.append(2, "settled", "{}", Journal::Mark::Closes);
            QVERIFY(head != opened.journal.head());
        }
        auto opened = folder.open();
        QVERIFY(!opened.damage);
        QCOMPARE(opened.journal.lastSequence(), 6);
    }

    void aSecondKioskOnTheSameJournalRefusesToStart()
    {
        Folder folder;
        const auto first = folder.open();
        const auto second = Journal::open(folder.path, folder.clock);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
    }

    void aChangedRecordIsFoundAndTheJournalSetAsideWhole_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("lastGood");
        QTest::newRow("an amount changed")
            << "UPDATE journal SET body = '{\"amount\":3}' WHERE sequence = 3" << 2;
        QTest::newRow("a record removed") << "DELETE FROM journal WHERE sequence = 2" << 1;
        QTest::newRow("a time changed") << "UPDATE journal SET at = at + 1 WHERE sequence = 5" << 4;
        QTest::newRow("records swapped")
            << "UPDATE journal SET txn = 3 - txn WHERE sequence IN (2, 3)" << 1;
    }
    void aChangedRecordIsFoundAndTheJournalSetAsideWhole()
    {
        QFETCH(QString, sql);
        QFETCH(int, lastGood);
        Folder folder;
        folder.fill();
        folder.change(sql.toUtf8().constData());
        const auto before = QFileInfo(QString::fromStdString(folder.path)).size();
        auto opened = folder.open();
        QVERIFY(opened.damage.has_value());
        QCOMPARE(opened.damage->lastGood, lastGood);
        QCOMPARE(opened.damage->goodPart.size(), static_cast<std::size_t>(lastGood));
        QCOMPARE(opened.journal.recordCount(), 0);
        QCOMPARE(opened.journal.lastSequence(), 5); // no sequence is used twice
        QCOMPARE(QFileInfo(QString::fromStdString(opened.damage->file)).size(), before);
    }

    void aFileThatIsNoDatabaseIsSetAsideToo()
    {
        Folder folder;
        QFile file(QString::fromStdString(folder.path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'x'));
        file.close();
        auto opened = folder.open();
        QVERIFY(opened.damage.has_value());
        QVERIFY(QFileInfo::exists(QString::fromStdString(opened.damage->file)));
        QVERIFY(opened.journal.append(0, "x", "{}").has_value());
    }

    void aNewJournalAfterDamageIsStillLocked()
    {
        Folder folder;
        folder.fill();
        folder.change("DELETE FROM journal WHERE sequence = 2");
        const auto opened = folder.open();
        QCOMPARE(Journal::open(folder.path, folder.clock).error().code, ErrorCode::Busy);
    }
};

HUIMIN_TEST(TestJournal)
#include "tst_journal.moc"
