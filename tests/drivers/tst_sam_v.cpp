// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/memory_port.h"
#include "drivers/sam_v/identity_text.h"
#include "drivers/sam_v/sam_identity_reader.h"
#include "drivers/sam_v/sam_simulator.h"
#include "kiosk/base/identity_number.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::sam_v;
using namespace huimin::test;
using namespace std::chrono_literals;
using Unreadable = IdentityReader::Unreadable;

namespace {

IdentityCard wangFang()
{
    IdentityCard card;
    card.name = "王小芳";
    card.sex = '2';
    card.ethnicity = "01";
    card.birth = "19510712";
    card.address = "广东省惠州市仲恺区曙光路8号";
    card.number = std::string("44130219510712002") + checkCharacter("44130219510712002");
    card.issuer = "惠州市公安局仲恺分局";
    card.from = "20150203";
    card.photo = Bytes(1024, 0x5A);
    return card;
}

struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    MemoryWire wire{clock};
    SamIdentityReader driver{wire.host(), clock, faults};
    Simulator module{wire.device(), clock};
    std::vector<IdentityCard> cards;
    std::vector<Unreadable> unreadable;

    Bench()
    {
        driver.onEvent([this](const IdentityReader::Event &event) {
            if (const auto *card = std::get_if<IdentityCard>(&event))
                cards.push_back(*card);
            else
                unreadable.push_back(std::get<Unreadable>(event));
        });
        clock.advance(3s);
    }
};

} // namespace

class TestSamV : public QObject
{
    Q_OBJECT
private slots:
    void framesAreThoseOfTheModule()
    {
        QCOMPARE(encodeQuestion(Command::Find), hex("AAAAAA96690003200122"));
        QCOMPARE(encodeQuestion(Command::Select), hex("AAAAAA96690003200221"));
        QCOMPARE(encodeQuestion(Command::Read), hex("AAAAAA96690003300132"));
        QCOMPARE(encodeQuestion(Command::Reset), hex("AAAAAA9669000310FFEC"));
        QCOMPARE(encodeQuestion(Command::Status), hex("AAAAAA9669000311FFED"));
        QCOMPARE(encodeQuestion(Command::Number), hex("AAAAAA9669000312FFEE"));
        QCOMPARE(encodeAnswer(State::Found, Bytes(4)), hex("AAAAAA9669000800009F0000000097"));
        QCOMPARE(encodeAnswer(State::NoCard), hex("AAAAAA9669000400008084"));
        QCOMPARE(encodeAnswer(State::SelectFailed), hex("AAAAAA9669000400008185"));
        QCOMPARE(encodeAnswer(State::ReadFailed), hex("AAAAAA9669000400004145"));
    }

    void aFrameIsFoundBehindNoiseAndInPieces()
    {
        Decoder decoder;
        decoder.feed(hex("00AAAA"));
        QVERIFY(!decoder.next());
        decoder.feed(hex("AAAAAA96690004000080"));
        QVERIFY(!decoder.next());
        decoder.feed(hex("84"));
        QCOMPARE(**decoder.next(), hex("000080"));
        decoder.feed(hex("AAAAAA9669000400008085AAAAAA9669000400004145"));
        QCOMPARE(decoder.next()->error().code, ErrorCode::BadFrame);
        QCOMPARE(**decoder.next(), hex("000041"));
        QVERIFY(!decoder.next());
    }

    void eachKindOfCardIsReadAsItWasWritten()
    {
        IdentityCard card = wangFang();
        for (const auto kind : {IdentityCard::Kind::Resident, IdentityCard::Kind::ForeignResident,
                                IdentityCard::Kind::HongKongMacauTaiwan}) {
            card.kind = kind;
            card.latinName = kind == IdentityCard::Kind::ForeignResident ? "DOE, JANE" : "";
            card.until = kind == IdentityCard::Kind::Resident ? "" : "20350203";
            const auto read = parseIdentity(encodeIdentity(card));
            QVERIFY(read);
            QCOMPARE(read->kind, kind);
            QCOMPARE(read->name, card.name);
            QCOMPARE(read->latinName, card.latinName);
            QCOMPARE(read->birth, card.birth);
            QCOMPARE(read->until, card.until);
            QCOMPARE(read->photo, card.photo);
            if (kind != IdentityCard::Kind::ForeignResident)
                QCOMPARE(read->address, card.address);
        }
    }

    void whatCannotBeIsRefusedAndNotRepeated()
    {
        const auto refused = [](auto change) {
            IdentityCard card = wangFang();
            change(card);
            const auto read = parseIdentity(encodeIdentity(card));
            return !read && read.error().code == ErrorCode::BadData &&
                   read.error().detail.find(card.name) == std::string::npos;
        };
        QVERIFY(refused([](IdentityCard &card) { card.number.back() ^= 1; }));
        QVERIFY(refused([](IdentityCard &card) { card.birth = "19510231"; }));
        QVERIFY(refused([](IdentityCard &card) { card.birth.clear(); }));
        QVERIFY(refused([](IdentityCard &card) { card.name = "王\n芳"; }));
        QVERIFY(refused([](IdentityCard &card) { card.name = "王\xE2\x80\xAE芳"; }));
        QVERIFY(!parseIdentity(Bytes(100)));
        QVERIFY(!parseIdentity(Bytes(1300, 0xFF)));
    }

    void aCharacterThatNoFontHasIsMarked()
    {
        IdentityCard card = wangFang();
        card.name = "王\xEE\xA0\x96芳"; // U+E816
        QCOMPARE(parseIdentity(encodeIdentity(card))->name, std::string("王〓芳"));
    }

    void someModulesPutMarksInFront()
    {
        Bytes marked = hex("EAEBECED050500B4");
        append(marked, encodeIdentity(wangFang()));
        QCOMPARE(parseIdentity(marked)->name, std::string("王小芳"));
        marked.pop_back(); // and the photo a byte short
        QCOMPARE(parseIdentity(marked)->photo.size(), std::size_t{1023});
    }

    void theCheckCharacterFollowsTheStandard()
    {
        QVERIFY(isResidentNumber("11010519491231002X")); // the example of GB 11643
        QVERIFY(!isResidentNumber("110105194912310021"));
        QVERIFY(!isResidentNumber("11010519491231002x"));
        QVERIFY(!isResidentNumber("1101051949123100"));
    }

    void aCardIsReadOnceForEachTimeItIsLaid()
    {
        Bench bench;
        QVERIFY(bench.driver.isReady());
        bench.module.lay(wangFang());
        bench.clock.advance(5s);
        QVERIFY(bench.cards.empty()); // nobody asked
        bench.driver.enable(true);
        bench.clock.advance(5s);
        QCOMPARE(bench.cards.size(), std::size_t{1});
        QCOMPARE(bench.cards[0].number, wangFang().number);
        bench.module.lay({});
        bench.clock.advance(1s);
        bench.module.lay(wangFang());
        bench.clock.advance(5s);
        QCOMPARE(bench.cards.size(), std::size_t{2});
    }

    void aShakingHandIsForgivenTwice()
    {
        Bench bench;
        bench.driver.enable(true);
        bench.module.failReads(2);
        bench.module.lay(wangFang());
        bench.clock.advance(10s);
        QVERIFY(bench.unreadable.empty());
        QCOMPARE(bench.cards.size(), std::size_t{1});
        bench.module.failReads(3);
        bench.module.lay(wangFang());
        bench.clock.advance(10s);
        QCOMPARE(bench.unreadable, std::vector{Unreadable::TryAgain});
        QCOMPARE(bench.cards.size(), std::size_t{2}); // and once more after that
    }

    void anotherCardIsSaidToBeNone()
    {
        Bench bench;
        bench.driver.enable(true);
        bench.module.layAnother();
        bench.clock.advance(500ms);
        QVERIFY(!bench.unreadable.empty());
        QCOMPARE(bench.unreadable[0], Unreadable::NotAnIdentityCard);
    }

    void aReaderThatFallsSilentIsDownUntilItAnswers()
    {
        Bench bench;
        bench.module.setSilent(true);
        bench.clock.advance(1min);
        QVERIFY(bench.faults.has(Fault::IdentityReaderDown));
        bench.module.setSilent(false);
        bench.clock.advance(10s);
        QVERIFY(!bench.faults.has(Fault::IdentityReaderDown));
        QVERIFY(bench.driver.isReady());
    }

    void aModuleWithoutAuthorisationIsDown()
    {
        Bench bench;
        bench.module.setAuthorised(false);
        bench.wire.cut();
        bench.clock.advance(1min);
        bench.wire.mend();
        bench.clock.advance(10s);
        QVERIFY(bench.faults.has(Fault::IdentityReaderDown));
        QVERIFY(!bench.driver.isReady());
    }
};

HUIMIN_TEST(TestSamV)
#include "tst_sam_v.moc"
