// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/sample_pictures.h"

#include "services/town/faces/face_drawing.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace huimin::hardware {

namespace {

constexpr QSize Table(1440, 1080);
constexpr QColor Mat(58, 62, 66);
constexpr QColor Sheet(226, 224, 216);
constexpr QColor Ink(40, 42, 48);

QImage table()
{
    QImage image(Table, QImage::Format_RGB32);
    image.fill(Mat);
    return image;
}

/// Lines of writing, as bars of words: no letters, so no text of anybody.
void write(QPainter &painter, const QRect &sheet)
{
    constexpr int Words[] = {90, 46, 120, 64, 30, 84, 52, 110, 38, 72};
    const int line = sheet.height() / 26;
    int word = 0;
    for (int row = 3; row < 23; ++row) {
        const int end = sheet.right() - sheet.width() / (row % 5 == 2 ? 2 : 10);
        int x = sheet.left() + sheet.width() / 10;
        while (x + Words[word % 10] < end) {
            painter.fillRect(x, sheet.top() + row * line, Words[word % 10], line / 3, Ink);
            x += Words[word % 10] + 14;
            ++word;
        }
    }
}

QImage letter()
{
    QImage image = table();
    QPainter painter(&image);
    const QRect sheet(360, 60, 690, 960);
    painter.fillRect(sheet, Sheet);
    write(painter, sheet);
    return image;
}

/// A street at night with a lamp that is dark.
QImage photo()
{
    QImage image = table();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect print(240, 180, 960, 720);
    painter.fillRect(print.adjusted(-24, -24, 24, 24), Sheet);
    painter.fillRect(print, QColor(96, 118, 150));
    painter.fillRect(print.left(), print.bottom() - 160, print.width(), 160, QColor(92, 92, 96));
    for (int house = 0; house < 4; ++house) {
        const QRect walls(print.left() + 40 + house * 230, print.bottom() - 460, 180, 300);
        painter.fillRect(walls, QColor(150 + house * 12, 140, 126));
        for (int window = 0; window < 12; ++window)
            painter.fillRect(walls.left() + 18 + window % 3 * 52,
                             walls.top() + 20 + window / 3 * 68, 32, 42,
                             window % 4 == 1 ? QColor(236, 206, 130) : Ink);
    }
    painter.fillRect(print.left() + 520, print.top() + 120, 14, 470, Ink);
    painter.fillRect(print.left() + 430, print.top() + 120, 100, 12, Ink);
    painter.setBrush(QColor(70, 70, 74));
    painter.drawEllipse(print.left() + 396, print.top() + 116, 68, 34);
    return image;
}

QImage outOfFocus(const QImage &sharp)
{
    constexpr int Coarse = 40;
    const QImage small =
        sharp.scaled(sharp.size() / Coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return small.scaled(sharp.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage inTheDark(QImage image)
{
    QPainter painter(&image);
    painter.fillRect(image.rect(), QColor(0, 0, 0, 215));
    return image;
}

QImage underALamp(QImage image)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPoint(700, 430), 300, 260);
    return image;
}

QImage room()
{
    QImage image(Table, QImage::Format_RGB32);
    image.fill(QColor(188, 200, 206));
    return image;
}

SamplePicture sample(const std::string &word, const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {word, Bytes(png.cbegin(), png.cend())};
}

} // namespace

std::vector<SamplePicture> samplePapers()
{
    return {sample("nothing", table()),
            sample("letter", letter()),
            sample("photo", photo()),
            sample("blurred", outOfFocus(letter())),
            sample("dark", inTheDark(letter())),
            sample("glare", underALamp(letter()))};
}

std::vector<SamplePicture> sampleFaces()
{
    using social_security::Gesture;
    using town::faces::Cover;
    using town::faces::draw;
    std::vector<SamplePicture> all{sample("nobody", room()),
                                   sample("somebody", draw("somebody", Gesture::Straight))};
    for (const std::string who : {"wang", "zhang"}) {
        all.push_back(sample(who, draw(who, Gesture::Straight)));
        all.push_back(sample(who + "-left", draw(who, Gesture::Left)));
        all.push_back(sample(who + "-right", draw(who, Gesture::Right)));
    }
    all.push_back(sample("mask", draw("wang", Gesture::Straight, Cover::Mask)));
    all.push_back(sample("glasses", draw("wang", Gesture::Straight, Cover::DarkGlasses)));
    all.push_back(sample("dark", inTheDark(draw("wang", Gesture::Straight))));
    all.push_back(sample("blurred", outOfFocus(draw("wang", Gesture::Straight))));
    return all;
}

} // namespace huimin::hardware
