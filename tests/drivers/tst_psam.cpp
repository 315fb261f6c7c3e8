// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/social_cards.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::test;
using namespace std::chrono_literals;
using Module = SecurityModule;

namespace {

struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    world::MemorySlot slot{clock};
    world::PsamCard card;
    std::vector<std::string> heard;
    psam::Psam module;

    explicit Bench(world::PsamCard::Image image = psamImage())
        : card(std::move(image)), module(slot, clock, faults, ReadKeyNumber)
    {
        slot.touch(&card);
        slot.onAnswer([this](ByteView command, Bytes &) { heard.push_back(toHex(command)); });
    }
    bool comesUp()
    {
        return driveUntil(clock, [this] { return module.isReady(); }, 10s);
    }
    std::string proof(Module::Key key, Module::Cipher cipher, const char *random)
    {
        const auto factors = issuer::social::factorsOf("441300", CardHistory);
        Module::Question question{key,         cipher,
                                  0x44,        {factors[0], factors[1], factors[2]},
                                  hex(random), hex("A5A5A5A55A5A5A5A")};
        const auto said = drive(clock, module.proof(std::move(question)));
        return !said || !*said ? std::string("none") : toHex(**said);
    }
};

} // namespace

class TestPsam : public QObject
{
    Q_OBJECT
private slots:
    void itSaysWhatAGenuineCardWouldSay()
    {
        Bench bench;
        using Cipher = Module::Cipher;
        using Key = Module::Key;
        QVERIFY(bench.comesUp());
        QCOMPARE(bench.proof(Key::Genuine, Cipher::Sm4, "1111111122222222"), "F240823482D48A64");
        QCOMPARE(bench.proof(Key::Genuine, Cipher::TripleDes, "1111111122222222"),
                 "8D74D1E67B45AA8D");
        QCOMPARE(bench.proof(Key::ReadPerson, Cipher::Sm4, "0102030405060708"), "84A4AFF5B030EB55");
    }

    void theCommandsAreThoseOfTheBook()
    {
        Bench bench;
        QVERIFY(bench.comesUp());
        bench.heard.clear();
        (void)bench.proof(Module::Key::Genuine, Module::Cipher::Sm4, "1111111122222222");
        const std::vector<std::string> book{"BFEC00000144", "00A4040006D15600000590",
                                            "BFDE670828"
                                            "8660441300000001"
                                            "3434313330307378"
                                            "3434303030307368"
                                            "11111111222222220000000000000000",
                                            "80FA000010"
                                            "A5A5A5A55A5A5A5A0000000000000000",
                                            "00C0000010"};
        QCOMPARE(bench.heard, book);
    }

    void aModuleThatIsNotThereIsAFaultUntilItIs()
    {
        Bench bench;
        bench.slot.touch(nullptr);
        QVERIFY(driveUntil(
            bench.clock, [&] { return bench.faults.has(Fault::SecurityModuleMissing); }, 10s));
        QVERIFY(!bench.module.isReady());
        bench.slot.touch(&bench.card);
        QVERIFY(bench.comesUp());
        QVERIFY(bench.faults.standing.empty());
    }

    void aModuleThatGoesIsMissedWithoutACard()
    {
        Bench bench;
        QVERIFY(bench.comesUp());
        bench.slot.touch(nullptr);
        QVERIFY(driveUntil(
            bench.clock, [&] { return bench.faults.has(Fault::SecurityModuleMissing); }, 1min));
        bench.slot.touch(&bench.card);
        QVERIFY(bench.comesUp());
    }

    void aModuleThatSaysNoIsAnotherFault()
    {
        Bench bench;
        QVERIFY(bench.comesUp());
        bench.card.setRefusing(true);
        QVERIFY(driveUntil(
            bench.clock, [&] { return bench.faults.has(Fault::SecurityModuleRefuses); }, 1min));
        QVERIFY(!bench.faults.has(Fault::SecurityModuleMissing));
        bench.card.setRefusing(false);
        QVERIFY(bench.comesUp());
        QVERIFY(bench.faults.standing.empty());
    }

    void aModuleWithoutTheKeyToReadIsOfNoUse()
    {
        auto image = psamImage();
        image.keys.erase({0x6700 | ReadKeyNumber, Cipher::Sm4});
        Bench bench(image);
        QVERIFY(driveUntil(
            bench.clock, [&] { return bench.faults.has(Fault::SecurityModuleRefuses); }, 10s));
    }

    void aKeyThatOneCardLacksIsNoFault()
    {
        auto image = psamImage();
        image.keys.erase({0x6708, Cipher::TripleDes});
        Bench bench(image);
        QVERIFY(bench.comesUp());
        QCOMPARE(bench.proof(Module::Key::Genuine, Module::Cipher::TripleDes, "1111111122222222"),
                 "none");
        QVERIFY(bench.module.isReady());
        QVERIFY(bench.faults.standing.empty());
    }

    void whatItSaysIsNeverCutOrLengthened()
    {
        Bench bench;
        QVERIFY(bench.comesUp());
        bench.slot.onAnswer([](ByteView command, Bytes &answer) {
            if (command[1] == 0xC0)
                answer.erase(answer.begin());
        });
        QCOMPARE(bench.proof(Module::Key::Genuine, Module::Cipher::Sm4, "1111111122222222"),
                 "none");
    }
};

HUIMIN_TEST(TestPsam)
#include "tst_psam.moc"
