// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/social_card/card_desk.h"
#include "kiosk/social_card/pin_change.h"
#include "tests/support/social_cards.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::social_card;
using namespace huimin::test;
using namespace std::chrono_literals;
using Kind = Failure::Kind;
namespace keys = huimin::issuer::social;

namespace {

const Bytes Identification = hex("441300D15600000500000001FFFFFFFF");
const Bytes Version = hex("332E3030");
const Bytes CardText = bytesOf("A12345674");
const Bytes Until = hex("20360115");

/// Says what it is told to, and remembers what it was asked.
struct Scripted {
    std::vector<std::string> asked;
    std::vector<Bytes> answers;
    SocialCard card{[this](Bytes command) { return answer(std::move(command)); },
                    hex("3B6D000000814A44468660441300000001")};

    Task<Result<Bytes>> answer(Bytes command)
    {
        asked.push_back(toHex(command));
        Bytes said = answers.at(asked.size() - 1);
        co_return said;
    }
    template <typename T>
    T run(Task<T> task)
    {
        VirtualClock clock;
        return *drive(clock, std::move(task));
    }
};

/// A module that has any key: what it says is what a test wants.
struct AnyModule final : SecurityModule {
    Bytes said = Bytes(8);
    std::vector<Question> asked;

    bool isReady() const override { return true; }
    Task<Result<Bytes>> proof(Question question) override
    {
        asked.push_back(std::move(question));
        co_return said;
    }
};

std::optional<Kind> whyNot(SocialCardInSlot &bench)
{
    const auto seen = bench.read();
    return seen ? std::nullopt : std::optional(seen.error().kind);
}

} // namespace

class TestSocialCard : public QObject
{
    Q_OBJECT

private slots:
    void aCardHasKeysOfItsOwn_data()
    {
        QTest::addColumn<bool>("sm4");
        QTest::addColumn<QByteArray>("master");
        QTest::addColumn<QByteArray>("own");
        const auto hexOf = [](ByteView bytes) { return QByteArray::fromStdString(toHex(bytes)); };
        const ByteView maintenance = MaintenanceMaster;
        QTest::newRow("IRK, SM4") << true << hexOf(InternalMaster)
                                  << QByteArray("65476F7AEF5D3BBA6D1620DAD75B4C87");
        QTest::newRow("RKSSSE, SM4")
            << true << hexOf(ReadMaster) << QByteArray("3C010B28E71234F403BC08A8F5423C51");
        QTest::newRow("PUK, SM4") << true << hexOf(UnblockMaster)
                                  << QByteArray("397E5A17E97A1D06AF5DF7E36297B9A5");
        QTest::newRow("STK, SM4") << true << hexOf(MaintenanceMaster)
                                  << QByteArray("F7A4B8A81F6B7BF859F409F47EAA7A64");
        QTest::newRow("IRK, 3DES")
            << false << hexOf(InternalMaster) << QByteArray("C639F4B1E4E036234C567D6D06B6AAC1");
        QTest::newRow("STK, DES") << false << hexOf(maintenance.first(8))
                                  << QByteArray("95900D8315863857");
    }
    void aCardHasKeysOfItsOwn()
    {
        QFETCH(bool, sm4);
        QFETCH(QByteArray, master);
        QFETCH(QByteArray, own);
        const auto factors = keys::factorsOf("441300", CardHistory);
        QCOMPARE(toHex(keys::cardKey(sm4 ? Cipher::Sm4 : Cipher::TripleDes,
                                     hex(master.toStdString()), factors)),
                 own.toStdString());
    }

    void bothSidesMakeTheSameFactors()
    {
        const auto ours = factorsOf("441300", CardHistory);
        const auto theirs = keys::factorsOf("441300", CardHistory);
        QCOMPARE(toHex(ours[0]), "3434303030307368");
        QCOMPARE(toHex(ours[1]), "3434313330307378");
        QCOMPARE(toHex(ours[2]), "8660441300000001");
        for (std::size_t at = 0; at < ours.size(); ++at)
            QCOMPARE(ours[at], theirs[at]);
        QCOMPARE(textOf(factorsOf("330100", CardHistory)[1]), "330100sx");
    }

    void aProofIsTheOneThatWasReckonedElsewhere()
    {
        const auto factors = keys::factorsOf("441300", CardHistory);
        const auto proof = [&](Cipher cipher, const Bytes &master, const char *random) {
            const Bytes own = keys::cardKey(cipher, master, factors);
            return toHex(keys::proof(cipher, keys::sessionKey(cipher, own, hex(random)),
                                     hex("A5A5A5A55A5A5A5A")));
        };
        QCOMPARE(proof(Cipher::Sm4, InternalMaster, "1111111122222222"), "F240823482D48A64");
        QCOMPARE(proof(Cipher::TripleDes, InternalMaster, "1111111122222222"), "8D74D1E67B45AA8D");
        QCOMPARE(proof(Cipher::Sm4, ReadMaster, "0102030405060708"), "84A4AFF5B030EB55");
        QCOMPARE(proof(Cipher::Sm4, UnblockMaster, "1112131415161718"), "FA5653FE6580C69B");
        QCOMPARE(proof(Cipher::TripleDes, UnblockMaster, "1112131415161718"), "71D04454397E136C");
    }

    void aCardNumberEndsWithItsCheck()
    {
        QCOMPARE(cardCheckCharacter("D2143569"), 'X');
        QCOMPARE(cardCheckCharacter("A1234567"), '4');
        QCOMPARE(cardCheckCharacter("L0000001"), '1');
        QCOMPARE(cardCheckCharacter("B7654321"), '2');
        QVERIFY(issueIn(Identification, Version, CardText, Until));
        for (std::size_t at = 0; at < CardText.size(); ++at) {
            Bytes other = CardText;
            ++other[at];
            QVERIFY(!issueIn(Identification, Version, other, Until));
        }
    }

    void theFirstThreeCharactersSayWhichGeneration()
    {
        const auto of = [](const Bytes &version) {
            const auto issue = issueIn(Identification, version, CardText, Until);
            return issue ? issue->generation : 0;
        };
        QCOMPARE(of(bytesOf("1.00")), 1);
        QCOMPARE(of(Bytes(4)), 1);
        QCOMPARE(of(hex("FFFFFFFF")), 1);
        QCOMPARE(of(bytesOf("2.01")), 2);
        QCOMPARE(of(bytesOf("3.0A")), 3);
        QCOMPARE(of(bytesOf("4.00")), 0);
        QCOMPARE(of(bytesOf("3.10")), 0);
    }

    void theCipherIsSaidInsideOfWhatTheCardSaysOfItself()
    {
        const auto in = [](const char *control) { return algorithmIn(hex(control)); };
        QCOMPARE(*in("6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C03860103"),
                 std::optional(Algorithm::Sm4));
        QCOMPARE(*in("6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C03860101"),
                 std::optional(Algorithm::TripleDes));
        QCOMPARE(*in("6F11840F7378312E73682EC9E7BBE1B1A3D5CF"), std::nullopt);
        QVERIFY(!in("6F0BA5099F0C06860103"));
        QVERIFY(!in("6F08A5069F0C03860107"));
        QCOMPARE(usualAlgorithm("110100"), Algorithm::Ssf33);
        QCOMPARE(usualAlgorithm("441300"), Algorithm::TripleDes);
    }

    void theHistoryStandsBehindWhateverTheResetSaysBefore()
    {
        QCOMPARE(*historyIn(hex("3B6D000000814A44468660441300000001")), CardHistory);
        QCOMPARE(*historyIn(hex("3BFD11000081311FFF00814A4446866044130000000177")), CardHistory);
        QVERIFY(!historyIn(hex("3B6D000000814A444686604413000000")));
        QVERIFY(!historyIn(hex("3B69000000814A44468660441300000001")));
        QVERIFY(!historyIn(hex("3B8D")));
        QVERIFY(!historyIn(hex("3B")));
    }

    void aLongNameGoesOnInItsExtension()
    {
        const Bytes whole = *toGb18030("阿卜杜热合曼·买买提明江·艾尔肯");
        const Bytes first(whole.begin(), whole.begin() + 30);
        Bytes more(whole.begin() + 30, whole.end());
        more.resize(20, 0x00);
        const auto holder = holderIn(bytesOf("441302195107120024"), first, more);
        QVERIFY(holder);
        QCOMPARE(holder->name, "阿卜杜热合曼·买买提明江·艾尔肯");
        QVERIFY(!holderIn(bytesOf("441302195107120025"), first, more));
        QVERIFY(!holderIn(bytesOf("441302195107120024"), Bytes(30), Bytes(20)));
        QVERIFY(!holderIn(bytesOf("441302195107120024"), hex("41070000"), Bytes()));
    }

    void theCommandsAreThoseOfTheBook()
    {
        Scripted it;
        it.answers = {hex("611E"),
                      hex("6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C038601039000")};
        QVERIFY(it.run(it.card.select()));
        QCOMPARE(it.asked[0], "00A404000F7378312E73682EC9E7BBE1B1A3D5CF");
        QCOMPARE(it.asked[1], "00C000001E");
        it.asked.clear();
        it.answers = {hex("6A86"), hex("9000"), hex("6C0B"),
                      hex("0709413132333435363734"
                          "9000")};
        QVERIFY(it.run(it.card.selectFile(0xEF05)));
        QCOMPARE(it.asked[0], "00A4020002EF05");
        QCOMPARE(it.asked[1], "00A4000002EF05");
        QVERIFY(it.run(it.card.record(0x07, 9)));
        QCOMPARE(it.asked[2], "00B207000B");
        it.asked.clear();
        it.answers = {hex("6108"), hex("F240823482D48A649000"), hex("9000")};
        const auto said =
            it.run(it.card.proveItself(hex("1111111122222222"), hex("A5A5A5A55A5A5A5A")));
        QCOMPARE(toHex(*said), "F240823482D48A64");
        QCOMPARE(it.asked[0], "00880000101111111122222222A5A5A5A55A5A5A5A");
        QVERIFY(it.run(it.card.admit(0x0A, hex("84A4AFF5B030EB55"), hex("A5A5A5A55A5A5A5A"))));
        QCOMPARE(it.asked[2], "0082000A1084A4AFF5B030EB55A5A5A5A55A5A5A5A");
    }

    void askingForThePinsStateBringsNoPin()
    {
        const auto state = [](const char *status) {
            Scripted it;
            it.answers = {hex(status)};
            const auto said = it.run(it.card.pinState());
            HUIMIN_CHECK(it.asked.front() == "0020000000", "nothing stands behind the header");
            return said ? std::optional(*said) : std::nullopt;
        };
        using State = PinState::Kind;
        QCOMPARE(state("9000"), (PinState{State::NotSet, 0}));
        QCOMPARE(state("63C6"), (PinState{State::Set, 6}));
        QCOMPARE(state("63C1"), (PinState{State::Set, 1}));
        QCOMPARE(state("63C0"), (PinState{State::Blocked, 0}));
        QCOMPARE(state("6983"), (PinState{State::Blocked, 0}));
        QVERIFY(!state("6985"));
    }

    void everyGenerationIsRead_data()
    {
        QTest::addColumn<int>("generation");
        for (const int each : {1, 2, 3})
            QTest::addRow("%d", each) << each;
    }
    void everyGenerationIsRead()
    {
        QFETCH(int, generation);
        SocialCardInSlot bench(socialImage(generation));
        const auto seen = bench.read();
        QVERIFY2(seen, seen ? "" : seen.error().detail.c_str());
        QCOMPARE(seen->issue.generation, generation);
        QCOMPARE(seen->issue.card, "A12345674");
        QCOMPARE(seen->holder, (Holder{"441302195107120024", "王秀芳"}));
        QCOMPARE(seen->pin, std::optional(PinState{PinState::Kind::Set, 6}));
        QVERIFY(bench.faults.standing.empty());
    }

    void theThirdTellsNothingOfItsHolderToWhoeverHasNotItsKey()
    {
        auto image = socialImage();
        image.readKey[0] ^= 0x01;
        SocialCardInSlot bench(image);
        QCOMPARE(whyNot(bench), std::optional(Kind::Refused));
    }

    void aForgedCardIsToldByItsProof()
    {
        auto image = socialImage();
        image.internalKey[3] ^= 0x10;
        SocialCardInSlot bench(image);
        QCOMPARE(whyNot(bench), std::optional(Kind::Forged));
    }

    void aCopyThatPlaysBackAnOldProofIsForgedToo()
    {
        SocialCardInSlot bench;
        std::optional<Bytes> recorded;
        bench.slot.onAnswer([&](ByteView command, Bytes &answer) {
            if (command[1] == 0xC0 && answer.size() == 10) { // the proof, fetched
                if (recorded)
                    answer = *recorded;
                else
                    recorded = answer;
            }
        });
        QVERIFY(bench.read());
        QCOMPARE(whyNot(bench), std::optional(Kind::Forged));
    }

    void eachOtherCardIsSaidByWhatItIs()
    {
        auto foreign = socialImage();
        foreign.foreign = true;
        SocialCardInSlot bank(foreign);
        QCOMPARE(whyNot(bank), std::optional(Kind::NotOurs));
        auto locked = socialImage();
        locked.blocked = true;
        SocialCardInSlot dead(locked);
        QCOMPARE(whyNot(dead), std::optional(Kind::Locked));
        auto elsewhere = socialImage(2);
        elsewhere.version = "3.00"; // opened by a key that the module has for SM4 alone
        SocialCardInSlot far(elsewhere);
        QCOMPARE(whyNot(far), std::optional(Kind::Elsewhere));
        SocialCardInSlot muted;
        muted.slot.setMute(true);
        QCOMPARE(whyNot(muted), std::optional(Kind::CardMute));
    }

    void withoutItsModuleNobodyIsBelieved()
    {
        SocialCardInSlot bench;
        QVERIFY(driveUntil(bench.clock, [&] { return bench.psam->isReady(); }));
        bench.moduleSlot.touch(nullptr);
        QCOMPARE(whyNot(bench), std::optional(Kind::ModuleFailed));
        QVERIFY(bench.faults.has(Fault::SecurityModuleMissing));
    }

    /// At every byte.
    void aCardThatIsTornOutIsNeverHalfRead()
    {
        std::size_t torn = 0;
        bool read = false;
        for (std::size_t bytes = 0; !read && bytes < 2000; bytes += 3) {
            SocialCardInSlot bench;
            bench.card.tearAfter(bytes);
            const auto seen = bench.read();
            read = seen.has_value();
            if (read) {
                QCOMPARE(seen->holder.name, "王秀芳");
                continue;
            }
            QCOMPARE(seen.error().kind, Kind::CardRemoved);
            ++torn;
        }
        QVERIFY(read);
        QVERIFY(torn > 100);
    }

    void whatIsInTheSlotIsReadOnceAndForgotten()
    {
        SocialCardInSlot bench;
        bench.slot.touch(nullptr);
        CardDesk desk(bench.slot, *bench.psam, bench.clock, bench.random);
        int changes = 0;
        desk.onChange([&] { ++changes; });
        desk.start();
        QVERIFY(!driveUntil(bench.clock, [&] { return changes > 0; }, 5s));
        desk.enable(true);
        QVERIFY(!driveUntil(bench.clock, [&] { return changes > 0; }, 1s));
        bench.slot.touch(&bench.card);
        const auto isSeen = [&] { return std::holds_alternative<Seen>(desk.there()); };
        QVERIFY(driveUntil(bench.clock, isSeen, 10s));
        QCOMPARE(changes, 2); // it is being read; it was
        QVERIFY(!driveUntil(bench.clock, [&] { return changes > 2; }, 5s));
        QVERIFY(desk.hasCard());
        bench.slot.touch(nullptr);
        QVERIFY(driveUntil(bench.clock, [&] { return !desk.hasCard(); }, 5s));
        QVERIFY(std::holds_alternative<CardDesk::Nothing>(desk.there()));
        bench.slot.touch(&bench.card);
        QVERIFY(driveUntil(bench.clock, isSeen, 10s));
        desk.enable(false);
        QVERIFY(std::holds_alternative<CardDesk::Nothing>(desk.there()));
    }

    void aCardTheWrongWayRoundIsMuteUntilItIsTurned()
    {
        SocialCardInSlot bench;
        CardDesk desk(bench.slot, *bench.psam, bench.clock, bench.random);
        bench.slot.touch(nullptr);
        desk.start();
        desk.enable(true);
        QVERIFY(!driveUntil(bench.clock, [&] { return desk.hasCard(); }, 1s));
        bench.slot.setMute(true);
        bench.slot.touch(&bench.card);
        const auto isMute = [&] {
            const auto *failure = std::get_if<Failure>(&desk.there());
            return failure != nullptr && failure->kind == Kind::CardMute;
        };
        QVERIFY(driveUntil(bench.clock, isMute, 20s));
        bench.slot.touch(nullptr);
        QVERIFY(driveUntil(bench.clock, [&] { return !desk.hasCard(); }, 10s));
        bench.slot.setMute(false);
        bench.slot.touch(&bench.card);
        QVERIFY(driveUntil(
            bench.clock, [&] { return std::holds_alternative<Seen>(desk.there()); }, 10s));
    }

    void whoeverHearsThatACardIsGoneCanRelyOnIt()
    {
        SocialCardInSlot bench;
        bench.slot.touch(nullptr);
        CardDesk desk(bench.slot, *bench.psam, bench.clock, bench.random);
        std::optional<bool> hadCard;
        desk.onChange([&] {
            if (std::holds_alternative<Failure>(desk.there()))
                hadCard = desk.hasCard();
        });
        desk.start();
        desk.enable(true);
        QVERIFY(!driveUntil(bench.clock, [&] { return desk.hasCard(); }, 1s));
        bench.card.tearAfter(150);
        bench.slot.touch(&bench.card);
        QVERIFY(driveUntil(bench.clock, [&] { return hadCard.has_value(); }, 10s));
        QVERIFY(!*hadCard);
    }

    void aForgottenCardIsNobodysElse()
    {
        SocialCardInSlot bench;
        CardDesk desk(bench.slot, *bench.psam, bench.clock, bench.random);
        desk.start();
        const auto isLeftBehind = [&] {
            const auto *failure = std::get_if<Failure>(&desk.there());
            return failure != nullptr && failure->kind == Kind::LeftBehind;
        };
        const auto isSeen = [&] { return std::holds_alternative<Seen>(desk.there()); };
        desk.enable(true); // it was in the slot before anybody came
        QVERIFY(driveUntil(bench.clock, isLeftBehind, 5s));
        bench.slot.touch(nullptr);
        QVERIFY(driveUntil(bench.clock, [&] { return !desk.hasCard(); }, 5s));
        bench.slot.touch(&bench.card);
        QVERIFY(driveUntil(bench.clock, isSeen, 10s));
        desk.enable(false); // its holder goes, and it stays
        desk.enable(true);
        QVERIFY(driveUntil(bench.clock, isLeftBehind, 5s));
        QVERIFY(!driveUntil(bench.clock, isSeen, 10s));
    }

    void onlyTheCardSaysHowItEnded_data()
    {
        using State = PinState::Kind;
        QTest::addColumn<int>("work");
        QTest::addColumn<int>("beforeKind");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("nowKind");
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, PinWork work, PinState before, PinState now,
                            Verdict verdict) {
            QTest::newRow(name) << static_cast<int>(work) << static_cast<int>(before.kind)
                                << before.left << static_cast<int>(now.kind) << now.left
                                << static_cast<int>(verdict);
        };
        const PinState none{State::NotSet, 0};
        const PinState blocked{State::Blocked, 0};
        const PinState three{State::Set, 3};
        const PinState six{State::Set, 6};
        row("the first one", PinWork::SetNew, none, six, Verdict::Done);
        row("not the first one", PinWork::SetNew, none, none, Verdict::NotDone);
        row("over a blocked one", PinWork::SetNew, blocked, six, Verdict::Done);
        row("still blocked", PinWork::SetNew, blocked, blocked, Verdict::NotDone);
        row("with tries back", PinWork::SetNew, three, six, Verdict::Done);
        row("with no try back", PinWork::SetNew, three, three, Verdict::NotSaid);
        row("all tries before and after", PinWork::SetNew, six, six, Verdict::NotSaid);
        row("fewer tries", PinWork::SetNew, six, three, Verdict::NotSaid);
        row("unlocked", PinWork::Unblock, blocked, six, Verdict::Done);
        row("not unlocked", PinWork::Unblock, blocked, blocked, Verdict::NotDone);
    }
    void onlyTheCardSaysHowItEnded()
    {
        QFETCH(int, work);
        QFETCH(int, beforeKind);
        QFETCH(int, before);
        QFETCH(int, nowKind);
        QFETCH(int, now);
        QFETCH(int, verdict);
        const auto state = [](int kind, int left) {
            return PinState{static_cast<PinState::Kind>(kind), left};
        };
        QCOMPARE(static_cast<int>(judge(static_cast<PinWork>(work), state(beforeKind, before),
                                        state(nowKind, now))),
                 verdict);
    }

    void nothingButWhatWasOrderedIsSentOnToACard()
    {
        const Bytes sm4 = hex("842400011436E6A3D4C5D829C52C66D649B63DE976FF2D805F");
        const Bytes des = hex("842400010CB0E7A3D604295207CABFB10E");
        const Bytes unblock = hex("8424000004F6E50A54");
        QVERIFY(isAdmission(hex("0082000610FA5653FE6580C69BA5A5A5A55A5A5A5A")));
        QVERIFY(isPinCommand(PinWork::SetNew, sm4) && isPinCommand(PinWork::SetNew, des));
        QVERIFY(isPinCommand(PinWork::Unblock, unblock));
        QVERIFY(!isPinCommand(PinWork::Unblock, sm4) && !isPinCommand(PinWork::SetNew, unblock));
        for (const char *each :
             {"0082000A10FA5653FE6580C69BA5A5A5A55A5A5A5A", "841E000104F6E50A54",
              "8416000004F6E50A54", "0082000610FA5653FE6580C69BA5A5A5A55A5A5A", "00820006", ""})
            QVERIFY2(!isAdmission(hex(each)) && !isPinCommand(PinWork::SetNew, hex(each)) &&
                         !isPinCommand(PinWork::Unblock, hex(each)),
                     each);
    }

    void aPinTravelsAsItWasReckonedElsewhere()
    {
        const auto factors = keys::factorsOf("441300", CardHistory);
        const auto session = [&](Cipher cipher) {
            const ByteView master = MaintenanceMaster;
            const Bytes own =
                keys::cardKey(cipher, cipher == Cipher::Sm4 ? master : master.first(8), factors);
            return keys::sessionKey(cipher, own, hex("2122232425262728"));
        };
        const Bytes sm4 = keys::sealed(Cipher::Sm4, session(Cipher::Sm4), hex("123456"));
        QCOMPARE(toHex(sm4), "36E6A3D4C5D829C52C66D649B63DE976");
        Bytes command = hex("8424000114");
        append(command, sm4);
        QCOMPARE(toHex(keys::mac(Cipher::Sm4, session(Cipher::Sm4), command)), "FF2D805F");
        const Bytes des =
            keys::sealed(Cipher::TripleDes, session(Cipher::TripleDes), hex("123456"));
        QCOMPARE(toHex(des), "B0E7A3D604295207");
        command = hex("842400010C");
        append(command, des);
        QCOMPARE(toHex(keys::mac(Cipher::TripleDes, session(Cipher::TripleDes), command)),
                 "CABFB10E");
        QCOMPARE(toHex(keys::mac(Cipher::Sm4, session(Cipher::Sm4), hex("8424000004"))),
                 "F6E50A54");
        QCOMPARE(toHex(keys::mac(Cipher::TripleDes, session(Cipher::TripleDes), hex("8424000004"))),
                 "3B9D798B");
    }

    void randomNumbersOfTheCardCountOnce()
    {
        SocialCardInSlot bench;
        const auto say = [&](const char *command) {
            return toHex(bench.card.respond(hex(command)));
        };
        bench.card.reset();
        QCOMPARE(say("00A404000F7378312E73682EC9E7BBE1B1A3D5CF"), "611E");
        QCOMPARE(say("00A4020002EF06"), "9000");
        QCOMPARE(say("00B2080014"), "6982");
        QCOMPARE(say("0082000A10"
                     "0000000000000000"
                     "0000000000000000"),
                 "6984");
        QCOMPARE(say("0084000008").size(), std::size_t{20});
        QCOMPARE(say("0082000A10"
                     "0000000000000000"
                     "0000000000000000"),
                 "6988");
        QCOMPARE(say("0082000A10"
                     "0000000000000000"
                     "0000000000000000"),
                 "6984");
        QCOMPARE(say("0084000005"), "6700");
        QCOMPARE(say("00B2990014"), "6982");
        QCOMPARE(say("00A4020002EF05"), "9000");
        QCOMPARE(say("00B2990014"), "6A83");
        QCOMPARE(say("00B2070000"), "6C0B");
        QCOMPARE(say("0020000000"), "63C6");
        QCOMPARE(say("00CA000000"), "6D00");
    }

    void aWrongPinCostsATryAndTheRightOneGivesThemBack()
    {
        SocialCardInSlot bench;
        const auto say = [&](const char *command) {
            return toHex(bench.card.respond(hex(command)));
        };
        bench.card.reset();
        (void)say("00A404000F7378312E73682EC9E7BBE1B1A3D5CF");
        QCOMPARE(say("0020000003999999"), "63C5");
        QCOMPARE(say("0020000003246810"), "9000");
        QCOMPARE(say("0020000000"), "63C6");
        for (int tries = 5; tries >= 0; --tries)
            QCOMPARE(say("0020000003999999"), "63C" + std::to_string(tries));
        QCOMPARE(say("0020000003246810"), "6983");
    }
};

HUIMIN_TEST(TestSocialCard)
#include "tst_social_card.moc"
