// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/file.h"
#include "kiosk/base/virtual_clock.h"
#include "kiosk/remembered/manner_store.h"
#include "kiosk/remembered/needs.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace huimin;
using namespace huimin::remembered;
using namespace huimin::session;
using namespace std::chrono_literals;

namespace {

const CardIdentity Grandmother(std::string("6228480000000000125/001"));
const CardIdentity Neighbour(std::string("6228480000000000133/000"));
const Manner Easy{.elder = true, .contrast = Contrast::Yellow};

} // namespace

class TestManners : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    VirtualClock clock_;
    std::unique_ptr<MannerStore> store_;

    std::string file() const { return folder_.filePath("manners.db").toStdString(); }
    void open(const char *key = "a secret of thirty-two characters", int most = 100)
    {
        store_.reset();
        auto opened = MannerStore::open({file(), 180, most}, Secret<Bytes>(bytesOf(key)), clock_);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());
        store_ = *std::move(opened);
    }
    QByteArray everything()
    {
        QByteArray all;
        for (const QString &name : QDir(folder_.path()).entryList(QDir::Files)) {
            QFile file(folder_.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private slots:
    void init()
    {
        store_.reset();
        for (const QString &name : QDir(folder_.path()).entryList(QDir::Files))
            QFile::remove(folder_.filePath(name));
    }

    void everyMannerComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("needs");
        QTest::newRow("as usual") << "";
        QTest::newRow("cantonese") << "language=yue";
        QTest::newRow("hakka") << "language=hak";
        QTest::newRow("easy") << "interface-complexity=low";
        QTest::newRow("yellow") << "screen-colour=yellow-on-black";
        QTest::newRow("dark") << "screen-colour=light-on-dark";
        QTest::newRow("large") << "character-size=300";
        QTest::newRow("Cantonese") << "language=yue";
        QTest::newRow("all") << "language=en;interface-complexity=low;screen-colour=light-on-dark;"
                                "character-size=200;position-of-input-device=low;speech-output=on;"
                                "speech-rate=60;sound-amplification=100";
    }
    void everyMannerComesBackAsItWas()
    {
        QFETCH(QString, needs);
        QCOMPARE(QString::fromStdString(needsOf(mannerOf(needs.toStdString()))), needs);
    }

    void whatIsNoRequirementIsNone_data()
    {
        QTest::addColumn<QString>("needs");
        for (const char *each : {"speech-rate=500", "speech-rate=", "character-size=-1",
                                 "character-size=400", "screen-colour=red", "tactile=on", "=",
                                 ";;;", "interface-complexity", "speech-rate=80x"})
            QTest::newRow(each) << each;
    }
    void whatIsNoRequirementIsNone()
    {
        QFETCH(QString, needs);
        QCOMPARE(mannerOf(needs.toStdString()), Manner());
    }

    void aCardIsKnownAgain()
    {
        open();
        QVERIFY(!store_->find(Grandmother));
        QVERIFY(store_->keep(Grandmother, Easy));
        open();
        QCOMPARE(store_->find(Grandmother), std::optional(Easy));
        QVERIFY(!store_->find(Neighbour));
    }

    void whatIsForgottenIsNotInTheFile()
    {
        open();
        QVERIFY(store_->keep(Grandmother, Easy));
        QVERIFY(everything().contains("yellow-on-black"));
        QVERIFY(store_->forget(Grandmother));
        QVERIFY(!store_->find(Grandmother));
        QVERIFY(!everything().contains("yellow-on-black"));
    }

    void nothingInTheFileSaysWhoseCardItIs()
    {
        open();
        QVERIFY(store_->keep(Grandmother, Easy));
        const QByteArray all = everything();
        const QByteArray number = QByteArray::fromStdString(Grandmother.reveal());
        for (qsizetype at = 0; at + 6 <= number.size(); ++at)
            QVERIFY2(!all.contains(number.mid(at, 6)), number.mid(at, 6));
        QVERIFY(!all.contains("a secret of thirty-two characters"));
        QVERIFY(!all.contains(QByteArray::fromStdString(Grandmother.reveal()).toHex()));
    }

    void underAnotherSecretNothingIsKnownAndNothingStays()
    {
        open();
        QVERIFY(store_->keep(Grandmother, Easy));
        open("another secret, as long as the first one");
        QVERIFY(!store_->find(Grandmother));
        QVERIFY(!everything().contains("yellow-on-black"));
        open();
        QVERIFY(!store_->find(Grandmother));
    }

    void whatNobodyHasUsedForLongGoesByItself()
    {
        open();
        QVERIFY(store_->keep(Grandmother, Easy));
        QVERIFY(store_->keep(Neighbour, Easy));
        clock_.advance(100 * 24h);
        QVERIFY(store_->find(Grandmother)); // used: kept for another 180 days
        clock_.advance(100 * 24h);
        QVERIFY(store_->find(Grandmother));
        QVERIFY(!store_->find(Neighbour));
        clock_.advance(181 * 24h);
        open();
        QVERIFY(!everything().contains("yellow-on-black"));
    }

    void beyondTheBoundTheOldestGoes()
    {
        open("a secret of thirty-two characters", 2);
        const auto card = [](int number) {
            return CardIdentity("622848000000000" + std::to_string(number) + "/000");
        };
        for (int number = 1000; number < 1004; ++number) {
            QVERIFY(store_->keep(card(number), Easy));
            clock_.advance(24h);
        }
        QVERIFY(!store_->find(card(1000)));
        QVERIFY(!store_->find(card(1001)));
        QVERIFY(store_->find(card(1002)));
        QVERIFY(store_->find(card(1003)));
    }

    void aDamagedFileIsBegunAnew_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("count");
        QTest::newRow("no database") << 0 << 4096;
        QTest::newRow("a torn page") << 4096 << 4096;
    }
    void aDamagedFileIsBegunAnew()
    {
        QFETCH(int, from);
        QFETCH(int, count);
        open();
        QVERIFY(store_->keep(Grandmother, Easy));
        store_.reset();
        QFile damaged(QString::fromStdString(file()));
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(from));
        damaged.write(QByteArray(count, 'x'));
        damaged.close();
        open();
        QVERIFY(!store_->find(Grandmother));
        QVERIFY(store_->keep(Grandmother, Easy));
        QVERIFY(store_->find(Grandmother));
    }

    void aFileThatIsLostWhileItRunsIsNoFault()
    {
        open();
        QVERIFY(store_->keep(Grandmother, Easy));
        auto other = sqlite::Database::open(file());
        QVERIFY(other && other->execute("DROP TABLE manner"));
        QVERIFY(!store_->find(Grandmother));
        QVERIFY(!store_->keep(Grandmother, Easy));
        QVERIFY(!store_->forget(Grandmother));
    }

    void aSecretIsLongEnoughOrNone()
    {
        const std::string path = folder_.filePath("manners.key").toStdString();
        QVERIFY(!readKey(path));
        QVERIFY(replaceFile(path, "00112233\n"));
        QVERIFY(!readKey(path));
        QVERIFY(replaceFile(path, std::string(64, 'A') + "\n"));
        QCOMPARE(readKey(path)->reveal(), Bytes(32, 0xAA));
    }
};

HUIMIN_TEST(TestManners)
#include "tst_manners.moc"
