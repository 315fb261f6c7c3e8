// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/pty_port.h"
#include "drivers/port/serial_port.h"
#include "tests/support/real_time.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>

using namespace huimin;
using test::wait;

namespace {

class Ear final : public PortListener
{
public:
    void opened() override { isOpen = true; }
    void arrived(ByteView bytes) override { append(heard, bytes); }
    void lost(const Error &why) override { error = describe(why); }

    bool isOpen = false;
    Bytes heard;
    std::string error;
};

Bytes everyByte()
{
    Bytes bytes;
    for (int value = 0; value < 256; ++value)
        bytes.push_back(static_cast<std::uint8_t>(value));
    return bytes;
}

} // namespace

class PtyLine : public QObject
{
    Q_OBJECT

    QTemporaryDir folder_;
    std::string link_ = folder_.filePath("dispenser").toStdString();
    PtyPort device_{link_};
    Ear deviceEar_;

private slots:
    void init()
    {
        deviceEar_ = {};
        device_.listen(&deviceEar_);
        device_.setPowered(true);
        device_.open();
        QVERIFY(wait([this] { return deviceEar_.isOpen; }));
    }

    void everyByteGoesThroughBothWays()
    {
        SerialPort host({link_, 9600, SerialLine::Parity::Even, 1});
        Ear ear;
        host.listen(&ear);
        host.open();
        QVERIFY2(wait([&] { return ear.isOpen; }), ear.error.c_str());
        QVERIFY(host.write(everyByte()));
        QVERIFY(wait([&] { return deviceEar_.heard.size() == 256; }));
        QVERIFY(device_.write(everyByte()));
        QVERIFY(wait([&] { return ear.heard.size() == 256; }));
        QVERIFY(deviceEar_.heard == everyByte());
        QVERIFY(ear.heard == everyByte());
    }

    void aNewProgramFindsACleanLineAfterTheOldOneIsGone()
    {
        const QString before = QFile::symLinkTarget(QString::fromStdString(link_));
        {
            SerialPort first({link_, 9600, SerialLine::Parity::None, 1});
            Ear ear;
            first.listen(&ear);
            first.open();
            QVERIFY2(wait([&] { return ear.isOpen; }), ear.error.c_str());
            QVERIFY(device_.write(hex("AA55"))); // never read
        }
        QVERIFY(
            wait([&] { return QFile::symLinkTarget(QString::fromStdString(link_)) != before; }));
        SerialPort second({link_, 9600, SerialLine::Parity::None, 1});
        Ear ear;
        second.listen(&ear);
        second.open();
        QVERIFY2(wait([&] { return ear.isOpen; }), ear.error.c_str());
        QVERIFY(device_.write(hex("0102")));
        QVERIFY(wait([&] { return ear.heard.size() >= 2; }));
        QVERIFY(ear.heard == hex("0102"));
        QVERIFY(deviceEar_.error.empty());
    }

    void withoutPowerNothingGoesThrough()
    {
        SerialPort host({link_, 9600, SerialLine::Parity::None, 1});
        Ear ear;
        host.listen(&ear);
        host.open();
        QVERIFY2(wait([&] { return ear.isOpen; }), ear.error.c_str());
        device_.setPowered(false);
        QVERIFY(host.write(hex("01")));
        QVERIFY(device_.write(hex("02")));
        QVERIFY(!wait([&] { return !deviceEar_.heard.empty() || !ear.heard.empty(); },
                      std::chrono::milliseconds(100)));
        device_.setPowered(true);
        QVERIFY(host.write(hex("03")));
        QVERIFY(wait([&] { return !deviceEar_.heard.empty(); }));
        QVERIFY(deviceEar_.heard == hex("03"));
    }
};

HUIMIN_TEST(PtyLine)
#include "tst_pty_port.moc"
