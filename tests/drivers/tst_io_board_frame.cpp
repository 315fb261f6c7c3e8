// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io_board/io_board_frame.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::io_board;

class TestIoBoardFrame : public QObject
{
    Q_OBJECT
private slots:
    void messagesAndStatusGoBothWays()
    {
        const Message message{7, 2, hex("3412")};
        Decoder decoder;
        Bytes stream = hex("FF0200");
        append(stream, encode(message));
        std::optional<Message> found;
        for (const std::uint8_t byte : stream) {
            decoder.feed(ByteView(&byte, 1));
            while (auto frame = decoder.next())
                if (*frame)
                    found = **frame;
        }
        QCOMPARE(found, message);

        const Status status{
            true,   false, true, true, false, Status::JobResult::Interrupted, Status::Bin::High,
            0x1234, 0xFFFE};
        QCOMPARE(*parseStatus(encode(status)), status);
    }

    void aStatusOutsideItsTableIsRefused()
    {
        Bytes data = encode(Status{});
        data[2] = 6;
        QCOMPARE(parseStatus(data).error().code, ErrorCode::BadData);
        data.pop_back();
        QCOMPARE(parseStatus(data).error().code, ErrorCode::BadFrame);
    }
};

HUIMIN_TEST(TestIoBoardFrame)
#include "tst_io_board_frame.moc"
