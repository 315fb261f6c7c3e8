// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/badge_card.h"
#include "drivers/world/memory_slot.h"
#include "kiosk/badges/badge_desk.h"
#include "kiosk/base/file.h"
#include "kiosk/base/virtual_clock.h"
#include "tests/support/driven.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace huimin;
using namespace huimin::badges;
using namespace huimin::test;
using namespace std::chrono_literals;
using issuer::BadgeOrder;

namespace {

const issuer::BadgeMaker &town()
{
    static const auto maker = *issuer::BadgeMaker::fromFolder(
        std::string(std::getenv("HUIMIN_SOURCE")) + "/services/town/seed/keys");
    return maker;
}

BadgeOrder order()
{
    return {.number = "0123", .name = "王丽", .role = 1, .effective = "200101", .expiry = "991231"};
}

/// Made by openssl's own commands after the table in kiosk/badges/README.md.
const char *const MadeElsewhere =
    "7F2181C17F4E7B5F290100420B4855494D494E2D544F574E5F2004303132335B06E78E8BE4B8BD530101"
    "7F494386410456EC8D3628ABC07EC1B20A25C7756F0235AC82CA0EFC3EAAAE4E662170C916F7F46F7B5E"
    "3A0A982275B06AFBF8DED18FDA39A8968CDD3330C12D7F5CEE6D75BD5F25060200000100015F24060305"
    "010203015F37403B9A6C3652BF10DB6C31A4D8C13BE04EC8CC5BC7D8932CE7CDCA20C10E287623942021"
    "4CB529C666F4A7B7A367A2FD0D0C41AA193A1426A02D85F23D8F851133";

/// Another card on the reader.
class Stranger final : public world::Card
{
public:
    explicit Stranger(Bytes says) : says_(std::move(says)) {}
    Bytes answerToReset() const override { return hex("3B8A8001"); }
    void reset() override {}
    Bytes respond(ByteView) override { return says_; }

private:
    Bytes says_;
};

std::string told(const BadgeDesk::Event &event)
{
    if (const auto *badge = std::get_if<Badge>(&event))
        return badge->name + " " + badge->number;
    if (const auto *refusal = std::get_if<Refusal>(&event))
        return name(*refusal);
    return "gone";
}

} // namespace

class TestBadges : public QObject
{
    Q_OBJECT

    struct Reader {
        QTemporaryDir folder;
        VirtualClock clock;
        crypto::SystemRandom random;
        world::MemorySlot slot{clock};
        std::string list = folder.filePath("revoked.txt").toStdString();
        BadgeDesk desk{slot, {town().publicKey(), list}, clock, random};
        std::vector<std::string> heard;

        Reader()
        {
            (void)replaceFile(list, "# none but\n0099 # this\n");
            desk.onEvent([this](const BadgeDesk::Event &event) { heard.push_back(told(event)); });
            desk.start();
        }
        std::string lay(world::Card *card)
        {
            const std::size_t before = heard.size();
            slot.touch(card);
            (void)driveUntil(clock, [&] { return heard.size() > before; }, 30s);
            return heard.size() > before ? heard.back() : "nothing";
        }
        std::string lay(const BadgeOrder &order)
        {
            world::BadgeCard card(town().make(order));
            const std::string first = lay(&card);
            (void)lay(nullptr);
            return first;
        }
    };

private slots:
    void theApduInterfaceIsAsItIsWrittenDown()
    {
        world::BadgeCard card(town().make(order()));
        QCOMPARE(card.respond(hex("00CA7F2100")), hex("6985")); // not before it is selected
        QCOMPARE(card.respond(hex("00A4040007A0000003330101 00")), hex("6A82"));
        QCOMPARE(card.respond(hex("00A4040008F0484D424144474500")),
                 hex("6F0A8408F0484D42414447459000"));
        const Bytes certificate = card.respond(hex("00CA7F2100"));
        QVERIFY(certificate.size() <= 258);
        QCOMPARE(toHex(ByteView(certificate).first(2)), std::string("7F21"));
        QCOMPARE(toHex(ByteView(certificate).last(2)), std::string("9000"));
        QCOMPARE(card.respond(hex("008800000411223344")), hex("6700"));
        QCOMPARE(card.respond(hex("00B0000000")), hex("6D00"));
        Bytes command = hex("0088000020");
        append(command, Bytes(32, 0x5A));
        command.push_back(0);
        const Bytes signature = card.respond(command);
        QCOMPARE(signature.size(), std::size_t{66});
        const auto parsed = parseCertificate(ByteView(certificate).first(certificate.size() - 2));
        QVERIFY(parsed.has_value());
        QVERIFY(*crypto::sm2Verify(parsed->publicKey, protocol::signedFor(Bytes(32, 0x5A)),
                                   ByteView(signature).first(64)));
    }

    void aCertificateSaysWhoItIs()
    {
        const auto read = parseCertificate(town().make(order()).certificate);
        QVERIFY(read.has_value());
        QCOMPARE(read->number, std::string("0123"));
        QCOMPARE(read->name, std::string("王丽"));
        QVERIFY(read->role == Role::GridWorker);
        QCOMPARE(read->until,
                 std::chrono::year_month_day(std::chrono::year(2099), std::chrono::December,
                                             std::chrono::day(31)));
        QCOMPARE(read->fingerprint().size(), std::size_t{16});
    }

    void aCertificateThatOthersMadeCounts()
    {
        const auto read = parseCertificate(hex(MadeElsewhere));
        QVERIFY(read.has_value());
        const VirtualClock clock;
        const auto judged = judge(*read, {town().publicKey(), {}}, clock.wall());
        QVERIFY(std::holds_alternative<Badge>(judged));
        QCOMPARE(std::get<Badge>(judged).name, std::string("王丽"));
    }

    void aCertificateThatIsNotExactlyOneIsNone()
    {
        const Bytes good = town().make(order()).certificate;
        for (std::size_t length = 0; length < good.size(); ++length)
            QVERIFY(!parseCertificate(ByteView(good).first(length)));
        Bytes twice = good;
        append(twice, good);
        QVERIFY(!parseCertificate(twice));
        const auto refused = [](auto spoil) {
            BadgeOrder wrong = order();
            spoil(wrong);
            return !parseCertificate(town().make(wrong).certificate);
        };
        QVERIFY(refused([](BadgeOrder &o) { o.role = 3; }));
        QVERIFY(refused([](BadgeOrder &o) { o.name = "\x1B[2J"; }));
        QVERIFY(refused([](BadgeOrder &o) { o.name = "\xE7\x8E"; }));
        QVERIFY(refused([](BadgeOrder &o) { o.name = ""; }));
        QVERIFY(refused([](BadgeOrder &o) { o.number = "01 23"; }));
        QVERIFY(refused([](BadgeOrder &o) { o.expiry = "991332"; }));
    }

    void noBitOfACertificateCanBeChanged()
    {
        const Authority authority{town().publicKey(), {}};
        const VirtualClock clock;
        const Bytes good = town().make(order()).certificate;
        QVERIFY(
            std::holds_alternative<Badge>(judge(*parseCertificate(good), authority, clock.wall())));
        for (std::size_t at = 0; at < good.size(); ++at) {
            Bytes changed = good;
            changed[at] ^= 0x01;
            const auto read = parseCertificate(changed);
            QVERIFY2(!read ||
                         std::holds_alternative<Refusal>(judge(*read, authority, clock.wall())),
                     qPrintable(QString::number(at)));
        }
    }

    void aBadgeIsToldOnceWhenItComesAndOnceWhenItGoes()
    {
        Reader reader;
        world::BadgeCard card(town().make(order()));
        QCOMPARE(reader.lay(&card), std::string("王丽 0123"));
        (void)driveUntil(reader.clock, [] { return false; }, 60s);
        QCOMPARE(reader.heard.size(), std::size_t{1});
        QCOMPARE(reader.lay(nullptr), std::string("gone"));
        QCOMPARE(reader.lay(&card), std::string("王丽 0123"));
    }

    void whatDoesNotCountIsRefused_data()
    {
        QTest::addColumn<int>("mischief");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("refusal");
        using Mischief = BadgeOrder::Mischief;
        const auto row = [](const char *name, Mischief mischief, const char *from,
                            const char *until, const char *number, const char *refusal) {
            QTest::newRow(name) << static_cast<int>(mischief) << from << until << number << refusal;
        };
        row("signed by a stranger", Mischief::Forged, "200101", "991231", "0123", "forged");
        row("copied to another chip", Mischief::Copied, "200101", "991231", "0123", "forged");
        row("over", Mischief::None, "200101", "210101", "0123", "expired");
        row("not yet", Mischief::None, "980101", "991231", "0123", "expired");
        row("on the list", Mischief::None, "200101", "991231", "0099", "revoked");
    }
    void whatDoesNotCountIsRefused()
    {
        QFETCH(int, mischief);
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QString, number);
        QFETCH(QString, refusal);
        Reader reader;
        BadgeOrder wrong = order();
        wrong.mischief = static_cast<BadgeOrder::Mischief>(mischief);
        wrong.effective = from.toStdString();
        wrong.expiry = until.toStdString();
        wrong.number = number.toStdString();
        QCOMPARE(QString::fromStdString(reader.lay(wrong)), refusal);
    }

    void withoutTheListNobodyIsLetThrough()
    {
        Reader reader;
        QVERIFY(QFile::remove(QString::fromStdString(reader.list)));
        QCOMPARE(reader.lay(order()), std::string("unchecked"));
    }

    void aCardThatIsNoBadgeIsRefused_data()
    {
        QTest::addColumn<QString>("says");
        QTest::newRow("knows no badge") << "6A82";
        QTest::newRow("says yes to everything") << "9000";
        QTest::newRow("half a certificate") << "7F2105AABB9000";
        QTest::newRow("never ends") << "6110";
        QTest::newRow("nothing") << "90";
    }
    void aCardThatIsNoBadgeIsRefused()
    {
        QFETCH(QString, says);
        Reader reader;
        Stranger card(hex(says.toStdString()));
        QCOMPARE(reader.lay(&card), std::string("noBadge"));
    }

    void aMuteCardIsRefusedOnce()
    {
        Reader reader;
        world::BadgeCard card(town().make(order()));
        reader.slot.setMute(true);
        QCOMPARE(reader.lay(&card), std::string("noBadge"));
        (void)driveUntil(reader.clock, [] { return false; }, 60s);
        QCOMPARE(reader.heard.size(), std::size_t{1});
        QCOMPARE(reader.lay(nullptr), std::string("gone"));
    }

    void aBadgeLiftedWhileItIsAskedSaysNothing()
    {
        Reader reader;
        world::BadgeCard card(town().make(order()));
        reader.slot.onAnswer([&](ByteView command, Bytes &) {
            if (command[1] == 0x88)
                reader.slot.touch(nullptr);
        });
        reader.slot.touch(&card);
        (void)driveUntil(reader.clock, [] { return false; }, 10s);
        QVERIFY(reader.heard.empty());
    }

    void everyChallengeIsAnother()
    {
        Reader reader;
        world::BadgeCard card(town().make(order()));
        std::vector<Bytes> challenges;
        reader.slot.onAnswer([&](ByteView command, Bytes &) {
            if (command[1] == 0x88)
                challenges.emplace_back(command.begin(), command.end());
        });
        (void)reader.lay(&card);
        (void)reader.lay(nullptr);
        (void)reader.lay(&card);
        QCOMPARE(challenges.size(), std::size_t{2});
        QVERIFY(challenges[0] != challenges[1]);
    }
};

HUIMIN_TEST(TestBadges)
#include "tst_badges.moc"
