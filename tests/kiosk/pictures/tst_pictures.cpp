// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/sample_pictures.h"
#include "drivers/picture_file/picture_head.h"
#include "kiosk/view/photo.h"
#include "kiosk/view/qt_darkroom.h"
#include "tests/support/picture_heads.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace huimin;
using namespace huimin::test;
using pictures::Flaw;
using pictures::Grey;

namespace {

Camera::Picture pictureOf(const Bytes &bytes)
{
    const auto head = picture_file::parseHead(bytes);
    return head ? Camera::Picture{head->format, head->width, head->height, bytes}
                : Camera::Picture{};
}

Bytes encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return {bytes.cbegin(), bytes.cend()};
}

QImage opened(const Bytes &jpeg)
{
    return QImage::fromData(
        QByteArray(reinterpret_cast<const char *>(jpeg.data()), static_cast<int>(jpeg.size())),
        "JPG");
}

const Bytes &paper(const std::string &word)
{
    static const auto all = hardware::samplePapers();
    return std::ranges::find(all, word, &hardware::SamplePicture::word)->png;
}

Grey evenly(int value)
{
    return {200, 100, Bytes(20'000, static_cast<std::uint8_t>(value))};
}

} // namespace

class TestPictures : public QObject
{
    Q_OBJECT
private slots:
    void whatLiesUnderTheCameraIsSeenForWhatItIs_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("flaw");
        const auto row = [](const char *word, Flaw flaw) {
            QTest::newRow(word) << QString::fromLatin1(word) << static_cast<int>(flaw);
        };
        row("letter", Flaw::None);
        row("photo", Flaw::None);
        row("nothing", Flaw::Nothing);
        row("blurred", Flaw::Blurred);
        row("dark", Flaw::Dark);
        row("glare", Flaw::Glare);
    }
    void whatLiesUnderTheCameraIsSeenForWhatItIs()
    {
        QFETCH(QString, word);
        QFETCH(int, flaw);
        const auto developed = view::QtDarkroom().develop(pictureOf(paper(word.toStdString())));
        QVERIFY(developed.has_value());
        QCOMPARE(static_cast<int>(developed->flaw), flaw);
    }

    void plainPicturesAreSaidToBeSo()
    {
        QCOMPARE(pictures::flawOf(evenly(20)), Flaw::Dark);
        QCOMPARE(pictures::flawOf(evenly(128)), Flaw::Nothing);
        QCOMPARE(pictures::flawOf(evenly(255)), Flaw::Nothing);
        QCOMPARE(pictures::flawOf(Grey{1, 1, {128}}), Flaw::Dark); // no tile has a point of it
    }

    void aBlankSheetIsNothingAndThreeLinesAreEnough()
    {
        Grey sheet = evenly(220);
        QCOMPARE(pictures::flawOf(sheet), Flaw::Nothing);
        for (std::size_t at = 0; at < sheet.points.size(); at += 2)
            sheet.points[at] = 221; // what every camera adds
        QCOMPARE(pictures::flawOf(sheet), Flaw::Nothing);
        for (const int row : {20, 30, 40})
            for (int x = 20; x < 180; ++x)
                sheet.points[static_cast<std::size_t>(row * sheet.width + x)] =
                    static_cast<std::uint8_t>(x / 3 % 2 == 0 ? 30 : 220);
        QCOMPARE(pictures::flawOf(sheet), Flaw::None);
    }

    void whatGoesOnIsWrittenAnew()
    {
        QImage image = opened(view::QtDarkroom().develop(pictureOf(paper("letter")))->jpeg);
        image.setText("Description", "where and when");
        Bytes png = encoded(image, "PNG");
        append(png, bytesOf("behind the end"));
        const auto developed = view::QtDarkroom().develop(pictureOf(png));
        QVERIFY(developed.has_value());
        const std::string sent = textOf(developed->jpeg);
        QVERIFY(sent.starts_with("\xFF\xD8\xFF"));
        QVERIFY(sent.find("where and when") == std::string::npos);
        QVERIFY(sent.find("behind the end") == std::string::npos);
        QCOMPARE(opened(developed->jpeg).size(), image.size());
    }

    void aLargePictureBecomesOneThatCanBeSent()
    {
        QImage noise(4000, 3000, QImage::Format_RGB32);
        quint32 value = 1;
        for (int y = 0; y < noise.height(); ++y)
            for (int x = 0; x < noise.width(); ++x) {
                value = value * 1664525U + 1013904223U;
                noise.setPixel(x, y, static_cast<QRgb>(value | 0xFF000000U));
            }
        const auto developed = view::QtDarkroom().develop(pictureOf(encoded(noise, "JPG")));
        QVERIFY(developed.has_value());
        QVERIFY(developed->jpeg.size() <= pictures::Developed::BytesMost);
        QCOMPARE(opened(developed->jpeg).size(), QSize(1600, 1200));
    }

    void whatOnlyBeginsAsAPictureIsNone()
    {
        const view::QtDarkroom darkroom;
        QVERIFY(!darkroom.develop(pictureOf(pngHead(640, 480))));
        QVERIFY(!darkroom.develop(pictureOf(jpegHead(640, 480))));
        // A PNG that is called a JPEG; and one whose body says another size than its head did.
        Camera::Picture wrong = pictureOf(paper("letter"));
        wrong.format = Camera::Picture::Format::Jpeg;
        QVERIFY(!darkroom.develop(wrong));
        Camera::Picture larger = pictureOf(paper("letter"));
        larger.width += 1;
        QVERIFY(!darkroom.develop(larger));
    }

    void aNameByHandIsASmallPictureInBlackAndWhite()
    {
        const Bytes png = view::QtDarkroom().drawn({{{100, 500}, {900, 500}}, {{500, 250}}});
        QVERIFY(png.size() < 4096);
        const QImage image = QImage::fromData(png.data(), static_cast<int>(png.size()), "PNG");
        QCOMPARE(image.size(), QSize(800, 400));
        QCOMPARE(image.depth(), 1);
        QCOMPARE(image.pixelColor(400, 200), QColor(Qt::black));
        QCOMPARE(image.pixelColor(400, 100), QColor(Qt::black)); // a dot is one too
        QCOMPARE(image.pixelColor(40, 40), QColor(Qt::white));
        QVERIFY(image.text().isEmpty());
    }

    void aPhotoIsDrawnWhole()
    {
        view::Photo item;
        QCOMPARE(item.shape(), 0.0);
        const auto developed = view::QtDarkroom().develop(pictureOf(paper("letter")));
        item.setJpeg(QByteArray(reinterpret_cast<const char *>(developed->jpeg.data()),
                                static_cast<int>(developed->jpeg.size())));
        QCOMPARE(item.shape(), 0.75);
        item.setSize({300, 300});
        QImage canvas(300, 300, QImage::Format_RGB32);
        canvas.fill(Qt::green);
        QPainter painter(&canvas);
        item.paint(&painter);
        painter.end();
        QCOMPARE(canvas.pixelColor(150, 10), QColor(Qt::green)); // above it: its shape is kept
        QVERIFY(canvas.pixelColor(150, 150) != QColor(Qt::green));
        item.setJpeg({});
        QCOMPARE(item.shape(), 0.0);
    }
};

HUIMIN_TEST(TestPictures)
#include "tst_pictures.moc"
