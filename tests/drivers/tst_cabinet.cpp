// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ccnet/ccnet_acceptor.h"
#include "drivers/crt/crt_card_reader.h"
#include "drivers/io_board/io_board_tray.h"
#include "drivers/lcdm/lcdm_dispenser.h"
#include "drivers/pcsc/pcsc_slot.h"
#include "drivers/picture_file/picture_file_camera.h"
#include "drivers/port/disk_picture_spot.h"
#include "drivers/port/qt_clock.h"
#include "drivers/port/serial_port.h"
#include "drivers/scanner/scanner.h"
#include "tests/support/cabinet_process.h"
#include "tests/support/faults_seen.h"
#include "tests/support/real_time.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace std::chrono_literals;
using nlohmann::json;
using test::await;
using test::wait;

namespace {

SerialLine plain(const settings::PortName &name)
{
    return {name.path, 9600, SerialLine::Parity::None, 1};
}

/// The kiosk's side of the cash drawer.
struct Payout {
    explicit Payout(const settings::StationFile &file)
        : trayPort({file.tray.path, 115200, SerialLine::Parity::None, 1}),
          dispenserPort({file.dispenser.path, 9600, SerialLine::Parity::Even, 1})
    {}

    QtClock clock;
    test::FaultsSeen faults;
    SerialPort trayPort;
    SerialPort dispenserPort;
    io_board::Tray tray{trayPort, clock, faults};
    lcdm::Dispenser dispenser{
        dispenserPort, clock, faults, tray, {{1, Money::yuan(100)}, {2, Money::yuan(50)}}};
};

std::string errorOf(const json &answer)
{
    return answer["ok"] == true ? "" : answer["error"].get<std::string>();
}

} // namespace

/// huimin-hardware with the kiosk's own drivers at its lines.
class Cabinet : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CabinetProcess> untouched_;

private slots:
    void initTestCase()
    {
        untouched_ = std::make_unique<test::CabinetProcess>();
        QCOMPARE(untouched_->start(), std::string());
    }
    void cleanupTestCase() { untouched_.reset(); }

    void whatItDoesNotKnowIsRefusedByName_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *line, const char *named) {
            QTest::newRow(line) << line << named;
        };
        row("dance", "dance");
        row("insert nobody", "nobody");
        row("insert grandmother", "the card slot is closed");
        row("take-card", "no card is at the gate");
        row("pull-card", "no card is in the machine");
        row("pull-card-at xyz", "xyz");
        row("press 12", "takes no keys");
        row("press 1Z", "digits, E, C and X");
        row("put 33", "no 33 yuan note");
        row("put lots", "lots");
        row("take-notes", "the tray is closed");
        row("receipt", "nothing has been printed");
        row("dispenser dance", "\"dance\"");
        row("dispenser jam-after", "\"jam-after\"");
        row("dispenser jam-after often", "often");
        row("dispenser remove 5", "5 is no UNIT");
        row("acceptor reject GG", "GG is no HEX");
        row("printer cover", "\"cover\"");
        row("lay-paper banknote", "banknote");
        row("stand-before everybody", "everybody");
        row("document-camera dance", "\"dance\"");
    }
    void whatItDoesNotKnowIsRefusedByName()
    {
        test::CabinetProcess &cabinet = *untouched_;
        QFETCH(QString, line);
        QFETCH(QString, named);
        const json before = cabinet.state();
        const json answer = cabinet.say(line.toStdString());
        QVERIFY(answer["ok"] == false);
        QVERIFY2(errorOf(answer).find(named.toStdString()) != std::string::npos,
                 errorOf(answer).c_str());
        QVERIFY(cabinet.state() == before);
    }

    void whatStandsIsListedUntilItIsMended()
    {
        test::CabinetProcess cabinet;
        QCOMPARE(cabinet.start(), std::string());
        const std::vector<std::string> told{
            "acceptor cash-box out", "card-reader bin-full",    "chip slow 50",
            "dispenser remove 1",    "dispenser remove 2",      "pin-pad tamper",
            "printer cover open",    "printer run-out-after 3", "tray stick half-open"};
        for (const std::string &each : told)
            QCOMPARE(errorOf(cabinet.say(each)), std::string());
        QVERIFY(cabinet.say("dispenser lose-reply")["ok"] == true); // happens, does not stand
        QVERIFY(cabinet.state()["faults"] == told);
        QVERIFY(cabinet.say("dispenser insert 1")["ok"] == true);
        QVERIFY(cabinet.state()["faults"] != told);
        QVERIFY(cabinet.say("mend")["ok"] == true);
        QVERIFY(cabinet.state()["faults"].empty());
        QVERIFY(cabinet.state()["printer"]["cover"] == "closed");
    }

    void notesGoFromTheCassetteIntoTheHand()
    {
        test::CabinetProcess cabinet;
        QCOMPARE(cabinet.start(), std::string());
        Payout payout(cabinet.file());
        QVERIFY(wait([&] { return payout.dispenser.isReady(); }));
        const json before = cabinet.state();
        const auto paid = await(payout.dispenser.dispense(1, {{1, 2, 0}, {2, 1, 0}}), 30s);
        QVERIFY(paid && paid->outcome == Outcome::Done);
        QVERIFY(cabinet.state()["tray"] ==
                json({{"open", false}, {"notes", {{"100", 2}, {"50", 1}}}}));
        QVERIFY(await(payout.dispenser.present(1)) == Outcome::Done);
        QVERIFY(cabinet.say("take-notes 1")["taken"] == 1);
        QVERIFY(cabinet.say("take-notes")["taken"] == 2);
        const json after = cabinet.state();
        QVERIFY(after["value"]["resident"] == before["value"]["resident"].get<int>() + 25'000);
        QVERIFY(after["value"]["total"] == before["value"]["total"]);
        QVERIFY(after["cassettes"][0]["count"] == 58);
        QVERIFY(after["purse"]["100"] == 12);
    }

    void aCassetteThatWasTakenOutGivesNothing()
    {
        test::CabinetProcess cabinet;
        QCOMPARE(cabinet.start(), std::string());
        Payout payout(cabinet.file());
        QVERIFY(wait([&] { return payout.dispenser.isReady(); }));
        QVERIFY(cabinet.say("dispenser remove 2")["ok"] == true);
        QVERIFY(wait([&] { return payout.faults.has(Fault::CassetteMissing, "2"); }));
        QVERIFY(cabinet.say("mend")["ok"] == true);
        QVERIFY(wait([&] { return !payout.faults.has(Fault::CassetteMissing, "2"); }));
    }

    void aNoteGoesFromThePurseIntoTheStacker()
    {
        test::CabinetProcess cabinet;
        QCOMPARE(cabinet.start(), std::string());
        QtClock clock;
        test::FaultsSeen faults;
        SerialPort port(plain(cabinet.file().acceptor));
        ccnet::Acceptor acceptor(port, clock, faults);
        QVERIFY(wait([&] { return acceptor.isReady(); }));
        bool escrowed = false;
        acceptor.onEvent([&](const CashAcceptor::Event &event) {
            escrowed = std::holds_alternative<CashAcceptor::Escrowed>(event);
        });
        QVERIFY(await(acceptor.start({5'000})).has_value());
        QVERIFY(cabinet.sayUntilGood("put 50"));
        QVERIFY(wait([&] { return escrowed; }));
        QVERIFY(cabinet.state()["acceptor"]["state"] == "escrow");
        const auto moved = await(acceptor.stack());
        QVERIFY(moved && moved->outcome == Outcome::Done);
        acceptor.acknowledge();
        QVERIFY(cabinet.state()["value"]["stacker"] == 5'000);
        QVERIFY(cabinet.state()["purse"]["50"] == 9);
    }

    void whatIsHeldBeforeTheScannerIsRead()
    {
        test::CabinetProcess cabinet;
        QCOMPARE(cabinet.start(), std::string());
        QtClock clock;
        test::FaultsSeen faults;
        SerialPort port(plain(cabinet.file().scanner));
        scanner::Scanner scanner(port, clock, faults);
        std::string read;
        scanner.onRead([&](const std::string &text) { read = text; });
        scanner.enable(true);
        QVERIFY(wait([&] { return scanner.isReady(); }));
        QVERIFY(cabinet.say("scan 690110001234000000008640")["ok"] == true);
        QVERIFY(wait([&] { return !read.empty(); }));
        QCOMPARE(read, std::string("690110001234000000008640"));
    }

    void whatLiesUnderTheCameraIsSeenWhileItIsWanted()
    {
        test::CabinetProcess cabinet;
        QCOMPARE(cabinet.start(), std::string());
        QtClock clock;
        test::FaultsSeen faults;
        DiskPictureSpot spot(cabinet.runPath("document-camera"));
        picture_file::PictureFileCamera camera(spot, clock, faults, "document");
        QVERIFY(wait([&] { return camera.isReady(); }));
        QVERIFY(cabinet.say("lay-paper letter")["ok"] == true);
        QVERIFY(cabinet.state()["documentCamera"]["looks"] == false);
        camera.enable(true);
        const auto taken = await(camera.takePicture());
        QVERIFY(taken && taken->has_value());
        QVERIFY((*taken)->width > 1000 && (*taken)->bytes.size() > 1000);
        QVERIFY(cabinet.state()["documentCamera"]["looks"] == true);
        QVERIFY(cabinet.state()["documentCamera"]["shows"] == "letter");
        QVERIFY(cabinet.say("document-camera garbage")["ok"] == true);
        const auto garbage = await(camera.takePicture());
        QVERIFY(garbage && !garbage->has_value());
        QCOMPARE(garbage->error().code, ErrorCode::BadData);
        camera.enable(false);
        QVERIFY(cabinet.state()["documentCamera"]["looks"] == false);
    }

    void aCardIsReadAndPulledInTheMiddleOfACommand()
    {
        test::CabinetProcess cabinet;
        QCOMPARE(cabinet.start(), std::string());
        qputenv("PCSCLITE_CSOCK_NAME", QByteArray::fromStdString(cabinet.runPath("pcscd.sock")));
        QtClock clock;
        test::FaultsSeen faults;
        SerialPort port(plain(cabinet.file().cardMotor));
        PcscSlot chip(cabinet.file().cardChip.path, clock);
        crt::MotorCardReader reader(port, clock, faults, chip);
        QVERIFY(wait([&] { return reader.isReady(); }));
        QVERIFY(await(reader.enableInsertion(true)).has_value());
        QVERIFY(cabinet.sayUntilGood("insert grandmother"));
        QVERIFY(wait([&] { return reader.media() == CardReader::Media::Present; }));
        QVERIFY(cabinet.state()["cardSlot"]["card"] == "grandmother");
        const auto atr = await(reader.chipPower());
        QVERIFY(atr && *atr);
        QVERIFY(cabinet.say("pull-card-at 00A4 2")["ok"] == true);
        const Bytes select = hex("00A404000E 315041592E5359532E4444463031 00");
        const auto first = await(reader.chipIo(select));
        QVERIFY2(first && *first, !first   ? "hangs"
                                  : *first ? ""
                                           : describe(first->error()).c_str());
        QVERIFY2((*first)->front() == 0x6F, toHex(**first).c_str()); // it has answered
        const auto second = await(reader.chipIo(select));
        QVERIFY(second && !*second);
        QVERIFY(second->error().code == ErrorCode::CardRemoved);
        QVERIFY(cabinet.state()["cardSlot"]["card"].is_null());
        QVERIFY(wait([&] { return reader.media() == CardReader::Media::NotPresent; }));
    }

    void theWorldIsAsItWasAfterARestart()
    {
        test::CabinetProcess cabinet;
        QCOMPARE(cabinet.start(), std::string());
        {
            Payout payout(cabinet.file());
            QVERIFY(wait([&] { return payout.dispenser.isReady(); }));
            const auto paid = await(payout.dispenser.dispense(1, {{1, 3, 0}}), 30s);
            QVERIFY(paid && paid->outcome == Outcome::Done);
            QVERIFY(await(payout.dispenser.present(7)) == Outcome::Done);
            QVERIFY(cabinet.say("take-notes 1")["taken"] == 1);
            QVERIFY(cabinet.say("dispenser leave 4 7")["ok"] == true);
        }
        const json before = cabinet.state();
        QCOMPARE(cabinet.end(), 0);
        QCOMPARE(cabinet.start(), std::string());
        const json after = cabinet.state();
        for (const char *part : {"value", "cassettes", "purse", "tray", "wallet"})
            QVERIFY2(after[part] == before[part], part);
        Payout payout(cabinet.file());
        QVERIFY(wait([&] { return payout.tray.isReady(); }));
        const auto status = await(payout.tray.status());
        QVERIFY(status && *status);
        QCOMPARE((*status)->lastPresented, CashTray::Job{7});
        QVERIFY((*status)->shutter == CashTray::Shutter::Open);
    }

    void aDamagedMemoryIsNamedAndNotReplaced()
    {
        test::CabinetProcess cabinet;
        QFile memory(QString::fromStdString(cabinet.dataPath("world.json")));
        QVERIFY(memory.open(QFile::WriteOnly) && memory.write("{\"notes\":") > 0);
        memory.close();
        const std::string trouble = cabinet.start();
        QVERIFY2(trouble.find("world.json: ") != std::string::npos, trouble.c_str());
        QVERIFY(memory.open(QFile::ReadOnly));
        QCOMPARE(memory.readAll(), QByteArray("{\"notes\":"));
    }

    void oneRunFolderHasOneCabinet()
    {
        test::CabinetProcess cabinet;
        QCOMPARE(cabinet.start(), std::string());
        QProcess second;
        second.setProcessChannelMode(QProcess::MergedChannels);
        second.start(QCoreApplication::applicationDirPath() + "/huimin-hardware", {"--headless"});
        QVERIFY(wait([&] { return second.state() == QProcess::NotRunning; }));
        QCOMPARE(second.exitCode(), 1);
        const QByteArray said = second.readAll();
        QVERIFY2(said.contains("somebody listens already"), said.constData());
        QVERIFY(cabinet.state()["ok"] == true);
    }

    void nothingIsLeftWhenItHasEnded()
    {
        test::CabinetProcess cabinet;
        QCOMPARE(cabinet.start(), std::string());
        QVERIFY(cabinet.processes() >= 3); // itself, the room, pcscd
        QCOMPARE(cabinet.end(), 0);
        QCOMPARE(cabinet.processes(), 0);
        for (const char *name : {"hardware.env", "card", "tray"})
            QVERIFY2(!QFile::exists(QString::fromStdString(cabinet.runPath(name))), name);
    }
};

HUIMIN_TEST(Cabinet)
#include "tst_cabinet.moc"
