// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal/history.h"
#include "tests/support/small_station.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;

namespace {

/// A resident pays 86.40 with a note of a hundred and takes the change. Zero: they could not.
transaction::TransactionId paysWater(SmallStation &station)
{
    const auto id = station.kiosk->payWaterByCash(Money::fen(8640));
    const auto note = station.notes.add(Money::yuan(100), {world::Place::Kind::Resident});
    const bool paid =
        station.until([&] { return station.acceptorUnit.state() == ccnet::State::Idling; }) &&
        station.acceptorUnit.insert(note) &&
        station.until([&] { return station.trayUnit.isOpen(); }) && station.trayUnit.take() > 0;
    return paid ? id : 0;
}

} // namespace

class TestKiosk : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsOfferedBeforeItsDeviceHasAnswered()
    {
        SmallStation station;
        station.killKiosk();
        station.screen.names.clear();
        station.startVisits();
        QCOMPARE(station.screen.names.front(), std::string("closed"));
        QVERIFY(station.until([&] { return station.screen.isAt("idle"); }));
    }

    void aCardThatIsInsideAfterARestartGoesBackToItsOwner()
    {
        SmallStation station;
        QVERIFY(station.insertCard());
        station.killKiosk();
        station.startVisits();
        QVERIFY(station.until([&] { return station.screen.isAt("takeCard"); }));
        QVERIFY(station.until([&] { return station.cardUnit.isAtGate(); }));
        QVERIFY(station.cardUnit.take() != nullptr);
        QVERIFY(station.until([&] { return station.screen.isAt("idle"); }));
    }

    void theCardComesBeforeTheNewsOfARestart()
    {
        SmallStation station;
        QVERIFY(station.prepareCard());
        station.bankManners.silent = true;
        const auto id = station.kiosk->withdraw(Money::yuan(300));
        QVERIFY(station.until(
            [&] { return station.kiosk->stage(id) == transaction::Stage::Authorising; }));
        station.killKiosk();
        station.bankManners.silent = false;
        station.screen.names.clear();
        station.startVisits();
        QVERIFY(station.until([&] { return station.cardUnit.isAtGate(); }));
        QVERIFY(std::ranges::find(station.screen.names, "problem") == station.screen.names.end());
        QVERIFY(station.cardUnit.take() != nullptr);
        QVERIFY(station.until([&] { return station.screen.isAt("problem"); }));
    }

    void aBillThatIsBeingBookedIsNotAskedForAgain()
    {
        using session::Input;
        SmallStation station;
        station.killKiosk();
        station.startVisits();
        station.waterManners.silent = true;
        const auto id = paysWater(station);
        QVERIFY(id > 0);
        QVERIFY(
            station.until([&] { return station.kiosk->stage(id) == transaction::Stage::Pending; }));
        // Long enough for the station to ask every five minutes only.
        station.clock.advance(std::chrono::minutes(15));
        station.waterManners.silent = false;
        QVERIFY(station.until([&] { return !station.stands(Fault::BillerDown, "water"); }));
        QCOMPARE(station.kiosk->stage(id), transaction::Stage::Pending);

        session::Visit &visit = station.kiosk->real->visit();
        visit.say({.kind = Input::Kind::Touch});
        QVERIFY(station.until([&] { return station.screen.isAt("home"); }));
        visit.say({.kind = Input::Kind::Choose, .index = 2});
        QVERIFY(station.until([&] { return station.screen.isAt("account"); }));
        for (const char digit : std::string(SmallStation::WaterAccount))
            visit.say({.kind = Input::Kind::Type, .text = std::string(1, digit)});
        visit.say({.kind = Input::Kind::Confirm});
        QVERIFY(station.until([&] {
            return station.screen.isAt("account") &&
                   station.screen.as<session::AccountPage>().notice ==
                       session::AccountPage::Notice::BeingBooked;
        }));
    }

    // A payment that nobody has an answer to may wait for days; the journal does not.
    void theJournalIsTurnedOverWhileNobodyIsThereAndCarriesWhatWaits()
    {
        SmallStation station;
        station.journalRecords = 5;
        station.killKiosk();
        station.startVisits();
        QVERIFY(station.until([&] { return station.screen.isAt("idle"); }));
        station.waterManners.silent = true;
        const auto id = paysWater(station);
        QVERIFY(id > 0);
        QVERIFY(
            station.until([&] { return station.kiosk->stage(id) == transaction::Stage::Pending; }));
        station.clock.advance(std::chrono::minutes(2));
        std::vector<std::string> kinds;
        auto file = sqlite::Database::open(station.file.journal);
        (void)chain::forEach(*file, [&](const Record &each) { kinds.push_back(each.kind); });
        QCOMPARE(kinds, std::vector<std::string>{transaction::incident::JournalContinued});

        // It is found again after a restart, asked for with its old key, and booked once.
        station.killKiosk();
        station.waterManners.silent = false;
        station.startVisits();
        QVERIFY(
            station.until([&] { return station.kiosk->stage(id) == transaction::Stage::Settled; }));
        QCOMPARE(station.water->payments()->size(), std::size_t{1});
        transaction::Book book;
        Result<void> folded;
        const auto read = forEachInHistory(station.file.journal, [&](const Record &record) {
            if (folded)
                folded = book.read(record);
        });
        QVERIFY2(read && folded,
                 read ? folded.error().detail.c_str() : read.error().detail.c_str());
        QCOMPARE(book.continuedBody(), station.kiosk->book.continuedBody());
    }

    void noNumberComesTwiceAfterAJournalOfWhichNothingCanBeRead()
    {
        constexpr int Written = 3000;
        SmallStation station;
        station.killKiosk();
        {
            auto opened = Journal::open(station.file.journal, station.clock);
            for (int each = 0; each < Written; ++each)
                (void)opened->journal.append(0, transaction::incident::StationStarted, "{}");
        }
        const QString path = QString::fromStdString(station.file.journal);
        QVERIFY(QFile::remove(path) && QFile::remove(path + "-wal"));
        station.startKiosk();
        QVERIFY(station.stands(Fault::JournalDamaged));
        QVERIFY(station.kiosk->book.numbers().transaction >= Written);
        QVERIFY(station.kiosk->book.numbers().trace >= Written);
        QVERIFY(station.kiosk->book.numbers().operation >= Written);
    }
};

HUIMIN_TEST(TestKiosk)
#include "tst_kiosk.moc"
