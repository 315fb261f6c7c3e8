// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/lcdm/lcdm_frame.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::lcdm;

namespace {

std::optional<Message> onlyMessage(From from, ByteView wire)
{
    Decoder decoder(from);
    std::optional<Message> found;
    for (const std::uint8_t byte : wire) {
        decoder.feed(ByteView(&byte, 1));
        while (auto frame = decoder.next())
            if (*frame && std::holds_alternative<Message>(**frame))
                found = std::get<Message>(**frame);
    }
    return found;
}

} // namespace

class TestLcdmFrame : public QObject
{
    Q_OBJECT
private slots:
    // Frames that independent implementations send too.
    void commandsMatchThePublishedVectors()
    {
        const auto wire = [](Command command) {
            return encode(From::Host, {static_cast<std::uint8_t>(command), {}});
        };
        QCOMPARE(wire(Command::Reset), hex("04 30 02 44 03 71"));
        QCOMPARE(wire(Command::Status), hex("04 30 02 50 03 65"));
        QCOMPARE(wire(Command::Purge), hex("04 30 02 51 03 64"));
        QCOMPARE(wire(Command::LastStatus), hex("04 30 02 55 03 60"));
        QCOMPARE(wire(Command::SerialNumber), hex("04 30 02 67 03 52"));
        QCOMPARE(encode(From::Host, dispenseCommand({2, 3, 0, 0}, 5)),
                 hex("04 30 02 52 22 23 20 20 20 20 25 03 43"));
    }

    void repliesMatchThePublishedVectors()
    {
        const DispenseResult oneRejected{0, {{{2, 0, 1}, {3, 1, 2}, {0, 0, 3}, {0, 0, 4}}}};
        const Bytes wire = hex("01 30 02 52 20 20 22 20 31 23 21 32 20 20 33 20 20 34"
                               "20 20 20 20 20 20 20 20 20 03 46");
        QCOMPARE(encode(From::Device, dispenseReply(oneRejected)), wire);
        QCOMPARE(*parseDispenseReply(onlyMessage(From::Device, wire)->data), oneRejected);

        const DispenseResult jammed{4, {{{1, 0, 1}, {0, 0, 2}, {0, 0, 3}, {0, 0, 4}}}};
        QCOMPARE(encode(From::Device, dispenseReply(jammed)),
                 hex("01 30 02 52 24 20 21 20 31 20 20 32 20 20 33 20 20 34"
                     "20 20 20 20 20 20 20 20 20 03 43"));

        const DispenseResult good{0, {{{2, 0, 1}, {1, 0, 2}, {0, 0, 3}, {0, 0, 4}}}};
        const Bytes last = hex("01 30 02 55 52 20 20 22 20 31 21 20 32 20 20 33 20 20 34 03 30");
        QCOMPARE(encode(From::Device, lastStatusReply(Command::Dispense, good)), last);
        const auto parsed = parseLastStatusReply(onlyMessage(From::Device, last)->data);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->first, Command::Dispense);
        QCOMPARE(parsed->second, good);
    }

    void noFlippedBitPasses()
    {
        const Bytes good = encode(From::Host, dispenseCommand({2, 3, 0, 0}, 5));
        for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
            Bytes damaged = good;
            damaged[bit / 8] = static_cast<std::uint8_t>(damaged[bit / 8] ^ 1u << bit % 8);
            QVERIFY(!onlyMessage(From::Host, damaged));
        }
    }

    void strayBytesBetweenFramesAreNoise()
    {
        Bytes stream = hex("FF FF 06 FF");
        append(stream, encode(From::Device, statusReply({})));
        QVERIFY(onlyMessage(From::Device, stream).has_value());
    }

    void countsOutsideTheirRangeAreRefused()
    {
        Message reply = dispenseReply({});
        reply.data[2] = 0x1F;
        QCOMPARE(parseDispenseReply(reply.data).error().code, ErrorCode::BadData);
        reply.data[2] = 0x20 + 101;
        QCOMPARE(parseDispenseReply(reply.data).error().code, ErrorCode::BadData);
        reply.data.pop_back();
        QCOMPARE(parseDispenseReply(reply.data).error().code, ErrorCode::BadFrame);
        QVERIFY(!parseDispenseCommand(hex("2020202020 2061")));
    }

    void aFrameThatIsTooLongIsNoneHoweverItArrives()
    {
        const Bytes wire = encode(From::Device, {0x52, Bytes(60, 0x20)}); // its end is there
        QVERIFY(!onlyMessage(From::Device, wire));
        Decoder decoder;
        decoder.feed(wire);
        const auto frame = decoder.next();
        QVERIFY(frame && !*frame);
        const Bytes longest = encode(From::Device, {0x52, Bytes(59, 0x20)});
        QVERIFY(onlyMessage(From::Device, longest));
        decoder.reset();
        decoder.feed(longest);
        QVERIFY(decoder.next()->has_value());
    }

    void aFrameWithoutEndDoesNotHoldTheLineForever()
    {
        Decoder decoder(From::Device);
        decoder.feed(hex("013002"));
        decoder.feed(Bytes(100, 0x20));
        bool refused = false;
        while (auto frame = decoder.next())
            refused = refused || !frame->has_value();
        QVERIFY(refused);
        decoder.feed(encode(From::Device, statusReply({})));
        bool found = false;
        while (auto frame = decoder.next())
            found = found || frame->has_value();
        QVERIFY(found);
    }
};

HUIMIN_TEST(TestLcdmFrame)
#include "tst_lcdm_frame.moc"
