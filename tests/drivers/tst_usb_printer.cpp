// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/escpos/escpos_printer.h"
#include "drivers/port/qt_clock.h"
#include "drivers/port/tcp_port.h"
#include "drivers/port/usb_port.h"
#include "tests/support/cabinet_process.h"
#include "tests/support/faults_seen.h"
#include "tests/support/real_time.h"
#include "tests/support/suite.h"

#include <QImage>

#include <array>
#include <csignal>
#include <libusb-1.0/libusb.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace huimin;
using namespace std::chrono_literals;
using test::await;
using test::wait;
using Kind = ReceiptLine::Kind;

namespace {

const ReceiptDocument Receipt{{Kind::Title, "取款凭条", {}, false},
                              {Kind::Pair, "金额", "300.00 元", true},
                              {Kind::Code, "https://a.b/1", {}, false},
                              {Kind::Text, "谢谢", {}, false}};

/// The kiosk's side of the cable.
struct Cable {
    QtClock clock;
    test::FaultsSeen faults;
    UsbPort port{UsbDevice{}};
    escpos::Printer printer{port, clock, faults, escpos::Paper{}};
};

/// A program that waits for the printer to say something; it tells the pipe once it does.
[[noreturn]] void readForEver(int pipe)
{
    libusb_context *context = nullptr;
    libusb_init(&context);
    libusb_device_handle *handle = libusb_open_device_with_vid_pid(context, 0x0416, 0x5011);
    if (handle == nullptr || libusb_claim_interface(handle, 0) != 0)
        ::_exit(1);
    std::array<unsigned char, 64> data{};
    libusb_transfer *transfer = libusb_alloc_transfer(0);
    libusb_fill_bulk_transfer(
        transfer, handle, 0x81, data.data(), data.size(), [](libusb_transfer *) {}, nullptr, 0);
    if (libusb_submit_transfer(transfer) != 0 || ::write(pipe, "r", 1) != 1)
        ::_exit(1);
    for (;;)
        libusb_handle_events(context);
}

} // namespace

/// The kiosk's printer driver, libusb and usbfs against the cabinet's USB printer. This
/// program itself runs under umockdev's preload, as the kiosk does.
class UsbPrinterOnLibusb : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CabinetProcess> cabinet_;

private slots:
    void init()
    {
        cabinet_ = std::make_unique<test::CabinetProcess>();
        QCOMPARE(cabinet_->start(), std::string());
        QFile environment(QString::fromStdString(cabinet_->runPath("hardware.env")));
        QVERIFY(environment.open(QFile::ReadOnly));
        for (const QByteArray &line : environment.readAll().split('\n'))
            if (line.startsWith("UMOCKDEV_DIR="))
                qputenv("UMOCKDEV_DIR", line.mid(qstrlen("UMOCKDEV_DIR=")));
        QVERIFY2(qgetenv("LD_PRELOAD").contains("libumockdev-preload"),
                 "run it with LD_PRELOAD=libumockdev-preload.so.0");
    }
    void cleanup() { cabinet_.reset(); }

    void aReceiptArrivesAsTextAndAsAPicture()
    {
        Cable cable;
        QVERIFY(wait([&] { return cable.printer.isReady(); }));
        QVERIFY(await(cable.printer.print(Receipt)) == Outcome::Done);
        const auto receipt = cabinet_->say("receipt");
        const QString text = QString::fromStdString(receipt["text"].get<std::string>());
        QVERIFY2(text.startsWith("取款凭条\n金额"), qPrintable(text));
        QVERIFY2(text.contains("300.00 元\n[QR https://a.b/1]\n谢谢\n"), qPrintable(text));
        const QImage picture(QString::fromStdString(receipt["picture"].get<std::string>()));
        QVERIFY(picture.width() > 576 && picture.height() > 300);
        int burnt = 0;
        for (int x = 0; x < picture.width(); ++x)
            for (int y = 0; y < picture.height(); ++y)
                burnt += qAlpha(picture.pixel(x, y)) == 255 && qGray(picture.pixel(x, y)) < 80;
        QVERIFY2(burnt > 5'000, qPrintable(QString::number(burnt)));
    }

    void paperOutAndCoverAreSeen()
    {
        Cable cable;
        QVERIFY(wait([&] { return cable.printer.isReady(); }));
        QVERIFY(cabinet_->say("printer paper-out")["ok"] == true);
        QVERIFY(wait([&] { return cable.faults.has(Fault::PaperOut); }));
        QVERIFY(cabinet_->say("printer cover open")["ok"] == true);
        QVERIFY(wait([&] { return cable.faults.has(Fault::PrinterCoverOpen); }));
        QVERIFY(cabinet_->say("mend")["ok"] == true);
        QVERIFY(wait([&] { return cable.faults.standing.empty(); }));
    }

    void unpluggedItIsDownAndPluggedItPrintsAgain()
    {
        Cable cable;
        QVERIFY(wait([&] { return cable.printer.isReady(); }));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(cabinet_->say("printer unplug")["ok"] == true);
            QVERIFY(wait([&] { return cable.faults.has(Fault::PrinterDown); }));
            QVERIFY(cabinet_->say("printer plug")["ok"] == true);
            QVERIFY(wait([&] { return cable.printer.isReady(); }));
        }
        QVERIFY(await(cable.printer.print(Receipt)) == Outcome::Done);
        QVERIFY(cabinet_->say("receipt")["number"] == 1);
    }

    void whoComesAfterAnotherFindsNothingOfIt()
    {
        for (int round = 0; round < 5; ++round) {
            Cable cable;
            QVERIFY(wait([&] { return cable.printer.isReady(); }));
            // It goes while it waits for answers.
        }
        Cable cable;
        QVERIFY(wait([&] { return cable.printer.isReady(); }));
        QVERIFY(await(cable.printer.print(Receipt)) == Outcome::Done);
        QVERIFY(cable.faults.standing.empty());
    }

    void aProgramThatIsKilledLeavesThePrinterFree()
    {
        std::array<int, 2> pipe{};
        QCOMPARE(::pipe(pipe.data()), 0);
        const pid_t victim = ::fork();
        if (victim == 0)
            readForEver(pipe[1]);
        ::close(pipe[1]);
        char reading = 0;
        QCOMPARE(::read(pipe[0], &reading, 1), ssize_t{1});
        ::kill(victim, SIGKILL);
        QCOMPARE(::waitpid(victim, nullptr, 0), victim);
        ::close(pipe[0]);
        Cable cable;
        QVERIFY(wait([&] { return cable.printer.isReady(); }));
        QVERIFY(await(cable.printer.print(Receipt)) == Outcome::Done);
    }

    void onTheNetworkItPrintsAsWell()
    {
        cabinet_.reset();
        test::CabinetProcess cabinet("tcp:127.0.0.1:19100");
        QCOMPARE(cabinet.start(), std::string());
        QtClock clock;
        test::FaultsSeen faults;
        TcpPort port("127.0.0.1", 19100);
        escpos::Printer printer(port, clock, faults, escpos::Paper{});
        QVERIFY(wait([&] { return printer.isReady(); }));
        QVERIFY(await(printer.print(Receipt)) == Outcome::Done);
        QVERIFY(cabinet.say("receipt")["number"] == 1);
        QVERIFY(cabinet.say("printer unplug")["ok"] == true);
        QVERIFY(wait([&] { return faults.has(Fault::PrinterDown); }));
        QVERIFY(cabinet.say("printer plug")["ok"] == true);
        QVERIFY(wait([&] { return printer.isReady(); }));
    }

    void theClassRequestsAreAnswered()
    {
        libusb_context *context = nullptr;
        QCOMPARE(libusb_init(&context), 0);
        libusb_device_handle *handle = libusb_open_device_with_vid_pid(context, 0x0416, 0x5011);
        QVERIFY(handle != nullptr);
        std::array<unsigned char, 128> data{};
        const auto ask = [&](std::uint8_t request) {
            return libusb_control_transfer(handle, 0xA1, request, 0, 0, data.data(), data.size(),
                                           1000);
        };
        const int idLength = ask(0);
        QVERIFY(idLength > 2);
        QCOMPARE(data[0] << 8 | data[1], idLength);
        QVERIFY(QByteArray(reinterpret_cast<char *>(data.data() + 2), idLength - 2)
                    .contains("CMD:ESC/POS;"));
        QCOMPARE(ask(1), 1);
        QCOMPARE(data[0], 0x18); // selected, no error
        QVERIFY(cabinet_->say("printer paper-out")["ok"] == true);
        QCOMPARE(ask(1), 1);
        QCOMPARE(data[0], 0x20); // paper empty, an error, not selected
        QCOMPARE(libusb_control_transfer(handle, 0x21, 2, 0, 0, nullptr, 0, 1000), 0);
        QCOMPARE(ask(9), int{LIBUSB_ERROR_PIPE});
        QCOMPARE(libusb_get_string_descriptor_ascii(handle, 1, data.data(), data.size()), 6);
        libusb_close(handle);
        libusb_exit(context);
    }
};

HUIMIN_TEST(UsbPrinterOnLibusb)
#include "tst_usb_printer.moc"
