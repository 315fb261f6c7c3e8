// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/card_contacts.h"
#include "drivers/pcsc/pcsc_slot.h"
#include "drivers/port/qt_clock.h"
#include "tests/support/real_time.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace huimin;
using namespace std::chrono_literals;
using hardware::CardContacts;
using test::await;
using test::wait;

namespace {

std::string why(const std::optional<Result<Bytes>> &answer)
{
    return !answer ? "hangs" : *answer ? "good" : describe(answer->error());
}

/// Says what it hears, and 9000.
class Parrot final : public world::Card
{
public:
    Bytes answerToReset() const override { return hex("3B6500000102030405"); }
    void reset() override { ++resets; }
    Bytes respond(ByteView command) override
    {
        if (onCommand)
            onCommand();
        Bytes response(command.begin(), command.end());
        append(response, hex("9000"));
        return response;
    }

    std::function<void()> onCommand;
    int resets = 0;
};

} // namespace

/// The chip slot of the kiosk against a real pcscd with a virtual reader.
class PcscSlotOnPcscd : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    QtClock clock_;
    Parrot parrot_;
    std::unique_ptr<CardContacts> contacts_;

    std::unique_ptr<PcscSlot> slot(const std::string &reader = "Huimin card slot 00 00")
    {
        return std::make_unique<PcscSlot>(reader, clock_);
    }

private slots:
    void initTestCase()
    {
        if (hardware::virtualReaderDriver().empty())
            QSKIP("pcscd and vsmartcard-vpcd are not installed");
        const std::string folder = folder_.path().toStdString();
        const std::string program =
            (QCoreApplication::applicationDirPath() + "/huimin-card-room").toStdString();
        qputenv("PCSCLITE_CSOCK_NAME", folder_.filePath("pcscd").toUtf8());
        auto opened =
            CardContacts::open({program, folder + "/pcscd", folder + "/pcscd.log"}, clock_);
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().detail.c_str());
        contacts_ = *std::move(opened);
    }

    void init()
    {
        parrot_.onCommand = {};
        contacts_->setMute(false);
        contacts_->setDelay({});
        contacts_->touch(nullptr);
    }

    void aCardAnswersToResetAndToCommands()
    {
        const auto chip = slot();
        contacts_->touch(&parrot_);
        const auto atr = await(chip->powerOn());
        QVERIFY(atr.has_value());
        QVERIFY2(atr->has_value(), *atr ? "" : describe(atr->error()).c_str());
        QVERIFY(**atr == parrot_.answerToReset());
        for (int round = 0; round < 20; ++round) {
            const auto said = await(chip->exchange(hex("00A4040000")));
            QVERIFY2(said && *said, why(said).c_str());
            QVERIFY(**said == hex("00A40400009000"));
        }
    }

    void twoReadersKnowNothingOfEachOther()
    {
        Parrot badge;
        const auto chip = slot();
        const auto other = slot("Huimin card slot 00 01");
        contacts_->touch(&parrot_);
        contacts_->badges().touch(&badge);
        for (PcscSlot *each : {chip.get(), other.get()}) {
            const auto atr = await(each->powerOn());
            QVERIFY2(atr && *atr, why(atr).c_str());
        }
        contacts_->touch(nullptr);
        const auto gone = await(chip->exchange(hex("00A4040000")));
        QVERIFY2(gone && !*gone && gone->error().code == ErrorCode::CardRemoved, why(gone).c_str());
        const auto stays = await(other->exchange(hex("00B0000000")));
        QVERIFY2(stays && *stays, why(stays).c_str());
        QVERIFY(badge.resets > 0);
        contacts_->badges().touch(nullptr);
        const auto lifted = await(other->exchange(hex("00B0000000")));
        QVERIFY2(lifted && !*lifted, why(lifted).c_str());
    }

    void aThirdReaderIsThereForPurses()
    {
        Parrot purse;
        const auto chip = slot();
        const auto other = slot("Huimin purse reader 00 00");
        contacts_->touch(&parrot_);
        contacts_->purses().touch(&purse);
        for (PcscSlot *each : {chip.get(), other.get()}) {
            const auto atr = await(each->powerOn());
            QVERIFY2(atr && *atr, why(atr).c_str());
        }
        contacts_->touch(nullptr);
        const auto stays = await(other->exchange(hex("00B0950000")));
        QVERIFY2(stays && *stays, why(stays).c_str());
        contacts_->purses().touch(nullptr);
        const auto lifted = await(other->exchange(hex("00B0950000")));
        QVERIFY2(lifted && !*lifted, why(lifted).c_str());
        QVERIFY(purse.resets > 0);
    }

    void powerOnIsAColdReset()
    {
        const auto chip = slot();
        contacts_->touch(&parrot_);
        const auto first = await(chip->powerOn());
        QVERIFY2(first && *first, why(first).c_str());
        const int before = parrot_.resets;
        const auto second = await(chip->powerOn());
        QVERIFY2(second && *second, why(second).c_str());
        QVERIFY(parrot_.resets > before);
    }

    void anEmptySlotSaysSo()
    {
        const auto chip = slot();
        const auto atr = await(chip->powerOn());
        QVERIFY2(atr && !*atr, why(atr).c_str());
        QCOMPARE(describe(atr->error()), "card removed: no card touches the contacts");
    }

    void aCardPulledDuringACommandIsRemovedAndNotMute()
    {
        const auto chip = slot();
        contacts_->touch(&parrot_);
        const auto atr = await(chip->powerOn());
        QVERIFY2(atr && *atr, why(atr).c_str());
        parrot_.onCommand = [this] { contacts_->touch(nullptr); };
        const auto said = await(chip->exchange(hex("80AE800000")));
        QVERIFY2(said && !*said, why(said).c_str());
        QVERIFY2(said->error().code == ErrorCode::CardRemoved, describe(said->error()).c_str());
        parrot_.onCommand = {};
        contacts_->touch(&parrot_);
        const auto again = await(chip->powerOn());
        QVERIFY2(again && *again, why(again).c_str());
    }

    void aMuteCardIsATimeoutAndTheNextOneWorks()
    {
        const auto chip = slot();
        contacts_->touch(&parrot_);
        const auto atr = await(chip->powerOn());
        QVERIFY2(atr && *atr, why(atr).c_str());
        contacts_->setMute(true);
        const auto said = await(chip->exchange(hex("80AE800000")));
        QVERIFY2(said && !*said, why(said).c_str());
        QVERIFY2(said->error().code == ErrorCode::Timeout, describe(said->error()).c_str());
        contacts_->touch(nullptr);
        contacts_->setMute(false);
        contacts_->touch(&parrot_);
        const auto again = await(chip->powerOn());
        QVERIFY2(again && *again, why(again).c_str());
    }

    void aCardThatDoesNotAnswerToResetIsMute()
    {
        const auto chip = slot();
        contacts_->setMute(true);
        contacts_->touch(&parrot_);
        const auto atr = await(chip->powerOn());
        QVERIFY2(atr && !*atr, why(atr).c_str());
        QVERIFY2(atr->error().code == ErrorCode::Timeout, describe(atr->error()).c_str());
    }

    void aReaderThatIsNotThereIsNotAnEmptyOne()
    {
        const auto chip = slot("Another reader 00 00");
        contacts_->touch(&parrot_);
        const auto atr = await(chip->powerOn());
        QVERIFY2(atr && !*atr, why(atr).c_str());
        QVERIFY2(atr->error().code == ErrorCode::PortClosed, describe(atr->error()).c_str());
    }

    void theSlotWorksAgainAfterPcscdWasRestarted()
    {
        const auto chip = slot();
        contacts_->touch(&parrot_);
        const auto atr = await(chip->powerOn());
        QVERIFY2(atr && *atr, why(atr).c_str());
        contacts_->restartService();
        const auto attempt = [&](Task<Result<Bytes>> task) {
            const auto done = await(std::move(task));
            return done && done->has_value();
        };
        QVERIFY(wait([&] { return !attempt(chip->exchange(hex("00A4040000"))); }));
        QVERIFY(wait([&] { return attempt(chip->powerOn()); }));
    }

    void theSlotCanGoWhileACallIsUnderWay()
    {
        auto chip = slot();
        contacts_->touch(&parrot_);
        const auto atr = await(chip->powerOn());
        QVERIFY2(atr && *atr, why(atr).c_str());
        contacts_->setMute(true);
        bool asked = false;
        parrot_.onCommand = [&asked] { asked = true; };
        {
            auto pending = chip->exchange(hex("80AE800000"));
            pending.start();
            QVERIFY(!wait([&pending] { return pending.done(); }, 100ms));
        }
        QElapsedTimer passed;
        passed.start();
        chip.reset();
        QVERIFY(passed.elapsed() < 100);
        QVERIFY(!asked);
    }
};

HUIMIN_TEST(PcscSlotOnPcscd)
#include "tst_pcsc_slot.moc"
