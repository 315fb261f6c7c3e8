// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/picture_file/picture_file_camera.h"
#include "drivers/picture_file/picture_file_simulator.h"
#include "drivers/picture_file/picture_head.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"
#include "tests/support/picture_heads.h"
#include "tests/support/suite.h"

using namespace huimin;
using namespace huimin::picture_file;
using namespace huimin::test;
using namespace std::chrono_literals;
using Format = Camera::Picture::Format;

namespace {

struct Bench {
    VirtualClock clock;
    FaultsSeen faults;
    MemoryPictureSpot spot;
    PictureFileCamera camera{spot, clock, faults, "document"};
    Simulator program{spot, clock};

    Bench()
    {
        program.show(pngHead(640, 480, 1));
        clock.advance(3s);
    }
    Result<Camera::Picture> take() { return *drive(clock, camera.takePicture()); }
    bool isDown() const { return faults.has(Fault::CameraDown, "document"); }
};

} // namespace

class TestPictureFile : public QObject
{
    Q_OBJECT
private slots:
    void aHeadSaysWhichFormatAndWhichSize()
    {
        QCOMPARE(*parseHead(pngHead(640, 480)), (Head{Format::Png, 640, 480}));
        QCOMPARE(*parseHead(jpegHead(1920, 1080)), (Head{Format::Jpeg, 1920, 1080}));
        // T.81, table B.1: a progressive frame is one too; a table between C0 and CF is none.
        Bytes progressive = jpegHead(800, 600);
        progressive[28] = 0xC2;
        QCOMPARE(*parseHead(progressive), (Head{Format::Jpeg, 800, 600}));
    }

    void whatIsNoPictureOrOfNoUsableSizeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const Bytes &bytes) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                              static_cast<qsizetype>(bytes.size()));
        };
        row("nothing", {});
        row("GIF", bytesOf("GIF89a\x01\x02\x03\x04\x05\x06"));
        row("SVG", bytesOf("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        row("too small", pngHead(99, 480));
        row("a side too long", pngHead(8193, 480));
        row("too many points", pngHead(6000, 6000));
        row("four billion points a side", pngHead(0xFFFFFFFF, 0xFFFFFFFF));
        Bytes cut = pngHead(640, 480);
        cut.resize(20);
        row("a PNG cut short", cut);
        row("a JPEG without a frame", hex("FFD8FFE000104A46494600010100000100010000FFD9"));
        row("a JPEG whose scan comes first", hex("FFD8FFDA000C03010002110311003F00"));
        row("a segment longer than all", hex("FFD8FFE0FFFF0000"));
        row("a segment of length nothing", hex("FFD8FFE000000000FFC0"));
        row("a short frame", hex("FFD8FFC0000408FF"));
    }
    void whatIsNoPictureOrOfNoUsableSizeIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto head = parseHead(Bytes(bytes.cbegin(), bytes.cend()));
        QVERIFY(!head);
        QCOMPARE(head.error().code, ErrorCode::BadData);
    }

    void itIsThereWhileItsProgramLeavesSomethingNew()
    {
        Bench bench;
        QVERIFY(bench.camera.isReady());
        bench.program.setSilent(true);
        bench.clock.advance(5s);
        QVERIFY(bench.camera.isReady()); // one that is slow is not gone
        bench.clock.advance(3s);
        QVERIFY(!bench.camera.isReady() && bench.isDown());
        bench.program.setSilent(false);
        bench.clock.advance(2s);
        QVERIFY(bench.camera.isReady() && !bench.isDown());
    }

    void whatLayThereBeforeSaysNothing()
    {
        VirtualClock clock;
        FaultsSeen faults;
        MemoryPictureSpot spot;
        PictureFileCamera camera(spot, clock, faults, "face");
        spot.put(pngHead(640, 480)); // by a program that has ended since
        clock.advance(10s);
        QVERIFY(!camera.isReady());
        QVERIFY(faults.has(Fault::CameraDown, "face"));
    }

    void itSeesOnlyWhileItIsEnabledAndLeavesNothingBehind()
    {
        Bench bench;
        QVERIFY(!bench.spot.isWanted());
        QVERIFY(bench.spot.read(BytesMost)->empty());
        QCOMPARE(bench.take().error().code, ErrorCode::Unavailable);
        bench.camera.enable(true);
        QVERIFY(bench.spot.isWanted());
        const auto taken = bench.take();
        QVERIFY(taken);
        QCOMPARE(taken->bytes, pngHead(640, 480, 1));
        QCOMPARE(taken->format, Format::Png);
        QCOMPARE(taken->width, 640);
        bench.camera.enable(false);
        QVERIFY(!bench.spot.isWanted());
        QVERIFY(!bench.spot.stamp()); // the picture is gone at once, not when the next one comes
        bench.clock.advance(1s);
        QVERIFY(bench.spot.read(BytesMost)->empty());
    }

    void aPictureIsNeverOneFromBeforeItWasAskedFor()
    {
        Bench bench;
        bench.camera.enable(true);
        bench.clock.advance(2s); // pictures of the first paper lie there by now
        bench.program.show(pngHead(640, 480, 2));
        const auto taken = bench.take();
        QVERIFY(taken);
        QCOMPARE(taken->bytes.back(), std::uint8_t{2});
    }

    void aCameraThatGivesNoneSaysSoInTime()
    {
        Bench bench;
        bench.camera.enable(true);
        bench.program.setSilent(true);
        const Instant asked = bench.clock.now();
        QCOMPARE(bench.take().error().code, ErrorCode::Timeout);
        QVERIFY(bench.clock.now() - asked <= 6s);
        QVERIFY(!bench.camera.isReady() && bench.isDown()); // and it is not offered once more
        bench.program.setSilent(false);
        bench.program.setBroken(true);
        bench.clock.advance(2s);
        QCOMPARE(bench.take().error().code, ErrorCode::BadData);
        bench.program.setBroken(false);
        QVERIFY(bench.take());
    }

    void whatIsTooLongIsNotEvenRead()
    {
        Bench bench;
        bench.camera.enable(true);
        Bytes huge = pngHead(640, 480);
        huge.resize(BytesMost + 1);
        bench.program.show(huge);
        QCOMPARE(bench.take().error().code, ErrorCode::Overflow);
    }

    void whoeverStartsAfterAPowerCutWantsNoPictures()
    {
        VirtualClock clock;
        FaultsSeen faults;
        MemoryPictureSpot spot;
        spot.want(true); // as the station left it
        spot.put(pngHead(640, 480));
        const PictureFileCamera camera(spot, clock, faults, "document");
        QVERIFY(!spot.isWanted());
        QVERIFY(!spot.stamp());
    }
};

HUIMIN_TEST(TestPictureFile)
#include "tst_picture_file.moc"
