// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/window/cabinet_window.h"
#include "kiosk/session/bill_codes.h"
#include "kiosk/settings/station_file.h"
#include "services/town/seed/seed.h"
#include "tests/support/fake_cabinet.h"
#include "tests/support/suite.h"

#include <QFileInfo>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace huimin;
using hardware::CabinetWindow;
using hardware::Sound;

/// The cabinet's window in front of a cabinet without devices, pressed like a hand presses.
class CabinetWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        fake_ = std::make_unique<test::FakeCabinet>(papers_.path().toStdString());
        auto opened = CabinetWindow::open(
            [this](const std::string &line) { return fake_->answer(line); },
            {.size = {1120, 896}, .english = true, .motion = false, .sound = false});
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        window_ = *std::move(opened);
        fake_->onChanged([this] { window_->view().refresh(); });
        QCoreApplication::processEvents();
    }
    void cleanup()
    {
        fake_->onChanged([] {});
        window_.reset();
    }

    void everyCardGoesInByAClick_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("verb");
        QTest::newRow("first") << "Insert: Grandma Wang" << "insert grandmother";
        QTest::newRow("between two others") << "Insert: Doctor Chen" << "insert cda";
        QTest::newRow("last of its row") << "Insert: Expired card" << "insert expired";
        QTest::newRow("last of all") << "Insert: Last-minute no" << "insert refusing";
    }
    void everyCardGoesInByAClick()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, verb);
        click(name);
        QCOMPARE(lastHeard(), verb);
    }

    void everyKeyOfThePadIsPressed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("verb");
        for (const char *digit : {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
            QTest::newRow(digit) << digit << QStringLiteral("press ") + digit;
        QTest::newRow("say it again") << "F1" << "key F1";
        QTest::newRow("next") << "." << "key .";
        QTest::newRow("red") << "Cancel" << "press X";
        QTest::newRow("yellow") << "Clear" << "press C";
        QTest::newRow("green") << "Enter" << "press E";
    }
    void everyKeyOfThePadIsPressed()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, verb);
        click("PIN pad key " + key);
        QCOMPARE(lastHeard(), verb);
    }

    void theKeyboardIsThePadToo()
    {
        QTest::keyClick(&window_->window(), Qt::Key_7);
        QCOMPARE(lastHeard(), "press 7");
        QTest::keyClick(&window_->window(), Qt::Key_Return);
        QCOMPARE(lastHeard(), "press E");
        QTest::keyClick(&window_->window(), Qt::Key_Backspace);
        QCOMPARE(lastHeard(), "press C");
    }

    void everyNoteIsPutIn_data()
    {
        QTest::addColumn<int>("yuan");
        for (const int yuan : {100, 50, 20, 10, 5, 1})
            QTest::addRow("%d", yuan) << yuan;
    }
    void everyNoteIsPutIn()
    {
        QFETCH(const int, yuan);
        change([](auto &state) { state["acceptor"] = {{"state", "idling"}, {"accepts", true}}; });
        click(QStringLiteral("Put in: %1 yuan").arg(yuan));
        QCOMPARE(lastHeard(), QStringLiteral("put %1").arg(yuan));
    }
    void aNoteThatIsNotThereCannotBePutIn()
    {
        change([](auto &state) { state["purse"]["20"] = 0; });
        click("Put in: 20 yuan");
        QVERIFY(fake_->heard().empty());
    }

    void theCardAtTheGateIsTaken()
    {
        click("Insert: Grandma Wang");
        QVERIFY(!find("Take the card"));
        QVERIFY(!find("Insert: Grandma Wang"));
        change([](auto &state) { state["cardSlot"]["atGate"] = true; });
        click("Take the card");
        QCOMPARE(lastHeard(), "take-card");
        QVERIFY(find("Insert: Grandma Wang"));
    }
    void aCardInTheMachineCanBePulled()
    {
        click("Insert: Grandma Wang");
        click("Pull it out by force");
        QCOMPARE(lastHeard(), "pull-card");
    }

    void notesAreTakenFromTheOpenTrayOnly()
    {
        change([](auto &state) { state["tray"] = {{"open", false}, {"notes", {{"100", 3}}}}; });
        QVERIFY(!find("Take all"));
        change([](auto &state) { state["tray"]["open"] = true; });
        click("only one");
        QCOMPARE(lastHeard(), "take-notes 1");
        click("Take all the notes: 100 yuan × 2");
        QCOMPARE(lastHeard(), "take-notes");
        QVERIFY(!find("Take all"));
    }

    void aPaperBillIsHeldBeforeTheScanner()
    {
        click("Hold a paper bill before the scanner");
        click("Water bill, account 10001242");
        QCOMPARE(lastHeard(), "scan 690110001242261000008000");
        QVERIFY(!find("Water bill, account 10001242"));
    }

    void aPaperIsLaidUnderTheDocumentCamera()
    {
        click("Document camera: nothing");
        click("a letter");
        QCOMPARE(lastHeard(), "lay-paper letter");
        QVERIFY(!find("Face camera: nobody")); // this cabinet has none
    }

    void cardsWithoutContactsAreLaidInTurn()
    {
        change([](auto &state) {
            state["purseReader"] = {{"card", nullptr},
                                    {"cards", {{{"id", "culture"}, {"label", "Culture"}}}}};
            state["socialCardReader"] = {
                {"card", nullptr},
                {"laid", nullptr},
                {"cards",
                 {{{"id", "old"}, {"label", "Old"}, {"number", "1"}, {"mayBeLaid", false}},
                  {{"id", "new"}, {"label", "New"}, {"number", "2"}, {"mayBeLaid", true}}}}};
        });
        click("Lay: Culture");
        QCOMPARE(lastHeard(), "lay-purse culture");
        change([](auto &state) { state["purseReader"]["card"] = "culture"; });
        click("Lift: Culture");
        QCOMPARE(lastHeard(), "lift-purse");
        change([](auto &state) { state["purseReader"]["card"] = nullptr; });
        click("Lay: New");
        QCOMPARE(lastHeard(), "lay-social-card new");
        change([](auto &state) { state["socialCardReader"]["laid"] = "new"; });
        click("Lift: New");
        QCOMPARE(lastHeard(), "lift-social-card");
    }

    void theLastReceiptIsReadAndKept()
    {
        fake_->printReceipt(1, "first");
        fake_->printReceipt(2, "second");
        fake_->change();
        QCoreApplication::processEvents();
        click("Read the receipt");
        QVERIFY(find("Receipt 1"));
        auto *path = window_->window().findChild<QQuickItem *>("receiptPath");
        const QString wanted = papers_.filePath("kept.png");
        path->setProperty("text", wanted);
        click("Save the picture");
        QVERIFY(QFileInfo::exists(wanted));
        QCOMPARE(window_->view().notice(), "The receipt is saved");
        path->setProperty("text", wanted);
        click("Save the picture");
        QCOMPARE(window_->view().notice(), "The receipt cannot be saved there");
    }

    void whatIsRefusedIsSaidForAWhile()
    {
        change([](auto &state) { state["cardSlot"]["open"] = false; });
        click("Insert: Grandma Wang");
        QCOMPARE(window_->view().notice(), "The card does not go in now");
        QCOMPARE(window_->view().noticeDetail(), "the card slot is closed");
        QVERIFY(find("The card does not go in now"));
        window_->view().switchLanguage();
        click("插入：王奶奶");
        QCOMPARE(window_->view().noticeDetail(), "插卡口关着");
        click("English");
        click("Insert: Grandma Wang");
        click("The card does not go in now");
        QVERIFY(!find("The card does not go in now"));
    }

    void aFaultStandsUntilItIsPressedAgain()
    {
        click("Faults");
        click("silent");
        QCOMPARE(lastHeard(), "card-reader silent");
        QVERIFY(find("Faults: 1"));
        click("silent, stands");
        QCOMPARE(lastHeard(), "card-reader normal");
        click("silent");
        click("Mend all");
        QCOMPARE(lastHeard(), "mend");
        QVERIFY(!find("Mend all"));
    }
    void theKeyboardWritesVerbsInTheDrawer()
    {
        click("Faults");
        auto *line = window_->window().findChild<QQuickItem *>("verbLine");
        line->forceActiveFocus();
        for (const char letter : std::string("chip mute"))
            QTest::keyClick(&window_->window(), letter);
        QTest::keyClick(&window_->window(), Qt::Key_Return);
        QCOMPARE(lastHeard(), "chip mute");
        QCOMPARE(fake_->heard().size(), 1u);
        QTest::keyClick(&window_->window(), Qt::Key_Escape);
        QTest::keyClick(&window_->window(), Qt::Key_5);
        QCOMPARE(lastHeard(), "press 5");
    }

    void manyChangesAreOneLook()
    {
        QSignalSpy looked(&window_->view(), &hardware::CabinetView::stateChanged);
        for (int count = 0; count < 5; ++count) {
            fake_->state()["purse"]["1"] = count;
            fake_->change();
        }
        QTRY_COMPARE(looked.size(), 1);
        fake_->change(); // nothing is different
        QCoreApplication::processEvents();
        QCOMPARE(looked.size(), 1);
    }
    void anAnswerThatIsNoneChangesNothing()
    {
        hardware::CabinetView view([](const std::string &) { return std::string("gone"); });
        QVERIFY(view.state().isEmpty());
        QVERIFY(!view.say("insert grandmother"));
    }

    void itSpeaksChineseFirst()
    {
        window_->view().switchLanguage();
        QVERIFY(find("插入：王奶奶"));
        QVERIFY(!find("Insert: Grandma Wang"));
        click("English");
        QVERIFY(find("Insert: Grandma Wang"));
    }

    void movesAreHeard()
    {
        const QVariantMap before = window_->view().state();
        click("Insert: Grandma Wang");
        const QVariantMap inside = window_->view().state();
        QCOMPARE(hardware::soundsBetween(before, inside), {Sound::CardMotor});
        QVERIFY(hardware::soundsBetween({}, inside).isEmpty());
        change([](auto &state) { state["tray"] = {{"open", true}, {"notes", {{"100", 1}}}}; });
        QCOMPARE(hardware::soundsBetween(inside, window_->view().state()),
                 QList<Sound>({Sound::Notes, Sound::Shutter}));
        QVERIFY(hardware::waveOf(Sound::Key).startsWith("RIFF"));
    }

    void theStationUnderstandsThePaperBills()
    {
        const std::string root = qEnvironmentVariable("HUIMIN_SOURCE").toStdString();
        const auto seed = town::readSeed(root + "/services/town/seed/town.toml");
        QVERIFY(seed);
        const std::vector<session::BillCode> codes{
            {"water", "6901", 24, 8}, {"power", "6902", 24, 10}, {"gas", "6903", 24, 8}};
        for (const hardware::PaperBill &bill : hardware::paperBillsOfTheTown()) {
            const auto scan = session::understandScan(bill.code, codes);
            if (bill.biller.empty()) {
                QVERIFY(std::holds_alternative<session::ScannedNothing>(scan));
                continue;
            }
            QVERIFY(scan == session::Scan(session::ScannedAccount{bill.biller, bill.account}));
            // 3 elements of start or stop are 4 and 3; a pair of digits is ten.
            QCOMPARE(hardware::barsOf(bill.code).size(), 4 + 12 * 10 + 3);
        }
        QVERIFY(hardware::barsOf("123").isEmpty());
    }

private:
    template <typename Change>
    void change(Change what)
    {
        what(fake_->state());
        fake_->change();
        QCoreApplication::processEvents();
    }
    QString lastHeard() const
    {
        return fake_->heard().empty() ? QString() : QString::fromStdString(fake_->heard().back());
    }
    /// What a person can see and press under this name.
    QQuickItem *find(const QString &name) const
    {
        return findIn(window_->window().contentItem(), name);
    }
    static QQuickItem *findIn(QQuickItem *item, const QString &name)
    {
        const bool canPress = item->metaObject()->indexOfSignal("activated()") >= 0;
        if (canPress && item->isVisible() && item->property("name").toString() == name)
            return item;
        for (QQuickItem *child : item->childItems())
            if (QQuickItem *found = findIn(child, name))
                return found;
        return nullptr;
    }
    void click(const QString &name)
    {
        (void)window_->window().grabWindow(); // only what is drawn lies where it will be pressed
        const QQuickItem *item = find(name);
        QVERIFY2(item != nullptr, qPrintable(name));
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(&window_->window(), Qt::LeftButton, {}, middle.toPoint());
        QCoreApplication::processEvents();
    }

    QTemporaryDir papers_;
    std::unique_ptr<test::FakeCabinet> fake_;
    std::unique_ptr<CabinetWindow> window_;
};

HUIMIN_TEST(CabinetWindowTest)

#include "tst_cabinet_window.moc"
