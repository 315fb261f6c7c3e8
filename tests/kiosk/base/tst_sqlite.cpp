// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/sqlite.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace huimin;
using namespace huimin::sqlite;

class TestSqlite : public QObject
{
    Q_OBJECT
private slots:
    void valuesComeBackAsTheyWent()
    {
        auto database = Database::open(":memory:");
        QVERIFY(database->execute("CREATE TABLE t(a INTEGER, b TEXT, c BLOB)"));
        auto insert = database->prepare("INSERT INTO t VALUES(?,?,?)");
        QVERIFY(insert->bind(std::int64_t{-7})
                    .bind(std::string_view("纸币"))
                    .bind(ByteView(hex("00FF")))
                    .run());
        auto select = database->prepare("SELECT a, b, c FROM t");
        QVERIFY(*select->step());
        QCOMPARE(select->integer(0), -7);
        QCOMPARE(select->text(1), std::string("纸币"));
        QCOMPARE(select->blob(2), hex("00FF"));
        QVERIFY(!*select->step());
    }

    void aStatementIsUsedAgainWithNothingOfItsLastUser()
    {
        auto database = Database::open(":memory:");
        QVERIFY(database->execute("CREATE TABLE t(a INTEGER, b TEXT)"));
        constexpr std::string_view Insert = "INSERT INTO t VALUES(?, ?)";
        QVERIFY(database->prepare(Insert)->bind(std::int64_t{1}).bind(std::string_view("x")).run());
        QVERIFY(database->prepare(Insert)->bind(std::int64_t{2}).run());
        constexpr std::string_view Select = "SELECT b FROM t ORDER BY a";
        QVERIFY(*database->prepare(Select)->step()); // goes in the middle of its rows
        auto first = database->prepare(Select);
        auto second = database->prepare(Select); // while the other is in use
        QVERIFY(*first->step() && *second->step() && *second->step());
        QCOMPARE(first->text(0), std::string("x"));
        QVERIFY(second->isNull(0));
    }

    void aStatementMayOutliveItsDatabase()
    {
        auto database = Database::open(":memory:");
        auto select = database->prepare("SELECT 7");
        database = fail(ErrorCode::Unavailable, "gone");
        QVERIFY(*select->step());
        QCOMPARE(select->integer(0), 7);
    }

    void anUncommittedTransactionLeavesNothing()
    {
        auto database = Database::open(":memory:");
        QVERIFY(database->execute("CREATE TABLE t(a INTEGER)"));
        {
            const auto transaction = Transaction::begin(*database);
            QVERIFY(database->execute("INSERT INTO t VALUES(1)"));
        }
        QCOMPARE(*database->value("SELECT count(*) FROM t"), std::string("0"));
    }

    void aFileThatIsNoDatabaseIsReportedAsDamaged()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("x.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        auto database = Database::open(folder.filePath("x.db").toStdString());
        const auto made = database->execute("CREATE TABLE t(a INTEGER)");
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Damaged);
    }
};

HUIMIN_TEST(TestSqlite)
#include "tst_sqlite.moc"
