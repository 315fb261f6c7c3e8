// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/faces/drawn_portraits.h"
#include "services/town/faces/face_drawing.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QPainter>

using namespace huimin;
using namespace huimin::town::faces;
using social_security::Gesture;
using Seen = town::Portraits::Seen;

namespace {

const std::string Wang = "441302195107120024";
const std::string Zhang = "441302196204180058";

Bytes saved(const QImage &image, int quality = 80)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", quality);
    return {bytes.cbegin(), bytes.cend()};
}

QImage inTheDark(QImage image)
{
    QPainter painter(&image);
    painter.fillRect(image.rect(), QColor(0, 0, 0, 215));
    return image;
}

struct Bench {
    DrawnPortraits portraits;

    Bench()
    {
        portraits.add(Wang, "wang");
        portraits.add(Zhang, "zhang");
    }
    Seen wangs(const QImage &image, Gesture asked = Gesture::Straight, int quality = 80)
    {
        return portraits.compare(Wang, asked, saved(image, quality));
    }
};

} // namespace

class TestFaces : public QObject
{
    Q_OBJECT
private slots:
    void theSamePersonIsAlikeHoweverTheyWereAsked_data()
    {
        QTest::addColumn<int>("gesture");
        QTest::newRow("straight") << static_cast<int>(Gesture::Straight);
        QTest::newRow("left") << static_cast<int>(Gesture::Left);
        QTest::newRow("right") << static_cast<int>(Gesture::Right);
    }
    void theSamePersonIsAlikeHoweverTheyWereAsked()
    {
        QFETCH(int, gesture);
        const auto asked = static_cast<Gesture>(gesture);
        Bench bench;
        for (const int quality : {95, 80, 60, 40}) // as a station saves it
            QCOMPARE(bench.wangs(draw("wang", asked), asked, quality), Seen::Alike);
        const QImage small =
            draw("wang", asked).scaled(800, 600, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QCOMPARE(bench.wangs(small, asked), Seen::Alike);
    }

    void anotherPersonIsNot()
    {
        Bench bench;
        for (const Gesture held : {Gesture::Straight, Gesture::Left, Gesture::Right})
            for (const char *who : {"li", "zhang", "somebody"})
                QCOMPARE(bench.wangs(draw(who, held), held), Seen::NotAlike);
        QCOMPARE(bench.portraits.compare(Zhang, Gesture::Straight,
                                         saved(draw("zhang", Gesture::Straight))),
                 Seen::Alike);
    }

    void aHeadThatIsHeldOtherwiseIsSeen()
    {
        Bench bench;
        QCOMPARE(bench.wangs(draw("wang", Gesture::Straight), Gesture::Left), Seen::OtherGesture);
        QCOMPARE(bench.wangs(draw("wang", Gesture::Right), Gesture::Left), Seen::OtherGesture);
        // Whose it is comes first: nobody learns how to hold somebody else's photo.
        QCOMPARE(bench.wangs(draw("zhang", Gesture::Right), Gesture::Left), Seen::NotAlike);
    }

    void whatIsWrongWithAPictureIsSaid()
    {
        Bench bench;
        const QImage wang = draw("wang", Gesture::Straight);
        QCOMPARE(bench.wangs(inTheDark(wang)), Seen::TooDark);
        QCOMPARE(bench.wangs(draw("wang", Gesture::Straight, Cover::Mask)), Seen::Covered);
        QCOMPARE(bench.wangs(draw("wang", Gesture::Straight, Cover::DarkGlasses)), Seen::Covered);
        QImage wall(wang.size(), QImage::Format_RGB32);
        wall.fill(QColor(188, 200, 206));
        QCOMPARE(bench.wangs(wall), Seen::NoFace);
    }

    void whatIsNoPictureShowsNobody()
    {
        Bench bench;
        const Bytes whole = saved(draw("wang", Gesture::Straight));
        QCOMPARE(bench.portraits.compare(Wang, Gesture::Straight, hex("FFD8FFE0")), Seen::NoFace);
        const Bytes half(whole.begin(), whole.begin() + 600);
        QVERIFY(bench.portraits.compare(Wang, Gesture::Straight, half) != Seen::Alike);
        QImage large(1601, 100, QImage::Format_RGB32);
        large.fill(Qt::white);
        QCOMPARE(bench.wangs(large), Seen::NoFace);
        QVERIFY(!bench.portraits.has("441302194803050010"));
        QCOMPARE(bench.portraits.compare("441302194803050010", Gesture::Straight, whole),
                 Seen::NoFace);
    }
};

HUIMIN_TEST(TestFaces)
#include "tst_faces.moc"
