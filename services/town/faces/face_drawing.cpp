// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/faces/face_drawing.h"

#include "kiosk/base/check.h"

#include <QPainter>

#include <algorithm>

namespace huimin::town::faces {

using social_security::Gesture;

namespace {

enum class Hair { Bun, Short, Bald, Long };

struct Look {
    const char *who;
    Hair hair;
    QColor hairColour;
    QColor skin;
    QColor clothes;
    int width; ///< of half a face
    int brows; ///< how thick
    int mouth; ///< of half of it
    bool moustache;
    bool glasses; ///< to read
    bool lines;   ///< of age
};

const Look Looks[] = {
    {"wang", Hair::Bun, QColor(150, 150, 154), QColor(232, 198, 168), QColor(112, 84, 132), 236, 8,
     70, false, true, true},
    {"li", Hair::Bald, QColor(196, 196, 198), QColor(226, 186, 150), QColor(70, 84, 104), 250, 14,
     92, false, false, true},
    {"zhang", Hair::Short, QColor(36, 34, 36), QColor(222, 180, 142), QColor(60, 96, 84), 226, 22,
     84, true, false, false},
    {"somebody", Hair::Long, QColor(66, 46, 38), QColor(236, 204, 176), QColor(70, 110, 150), 222,
     10, 62, false, false, false},
};

constexpr QSize Picture(1440, 1080);
constexpr QColor Wall(188, 200, 206);
constexpr QColor Ink(40, 42, 48);
constexpr QPoint Head(720, 500);
constexpr int HeadHeight = 300; ///< of half of it
/// How far eyes and nose move when a head is turned.
constexpr int Turned = 84;

const Look *lookOf(const std::string &who)
{
    const auto *found =
        std::ranges::find_if(Looks, [&](const Look &each) { return who == each.who; });
    return found == std::end(Looks) ? nullptr : found;
}

/// A camera sees somebody's left on its right.
int shiftOf(Gesture held)
{
    return held == Gesture::Left ? Turned : held == Gesture::Right ? -Turned : 0;
}

void drawHairBehind(QPainter &painter, const Look &look)
{
    painter.setBrush(look.hairColour);
    if (look.hair == Hair::Bun)
        painter.drawEllipse(Head + QPoint(0, -HeadHeight - 40), 120, 100);
    if (look.hair == Hair::Long)
        painter.drawRoundedRect(Head.x() - look.width - 60, Head.y() - HeadHeight - 40,
                                2 * look.width + 120, 2 * HeadHeight + 160, 200, 200);
    if (look.hair != Hair::Bald)
        painter.drawEllipse(Head + QPoint(0, -36), look.width + 26, HeadHeight + 10);
}

void drawHairBefore(QPainter &painter, const Look &look)
{
    constexpr int Degree = 16;
    painter.setBrush(look.hairColour);
    const QRect skull(Head.x() - look.width - 10, Head.y() - HeadHeight - 16, 2 * look.width + 20,
                      2 * HeadHeight);
    if (look.hair == Hair::Bald)
        return;
    const int from = look.hair == Hair::Short ? 28 : look.hair == Hair::Long ? 40 : 34;
    painter.drawChord(skull, from * Degree, (180 - 2 * from) * Degree);
}

void drawEyes(QPainter &painter, const Look &look, int shift, Cover cover)
{
    const int apart = look.width * 2 / 5;
    for (const int side : {-1, 1}) {
        const QPoint eye = Head + QPoint(shift + side * apart, -50);
        if (cover == Cover::DarkGlasses) {
            painter.setBrush(QColor(18, 18, 22));
            painter.drawRoundedRect(eye.x() - apart - 12, eye.y() - 64, 2 * apart + 24, 128, 44,
                                    44);
            continue;
        }
        painter.setBrush(Qt::white);
        painter.drawEllipse(eye, 34, 20);
        painter.setBrush(Ink);
        painter.drawEllipse(eye, 18, 18);
        painter.setBrush(look.hair == Hair::Bald ? QColor(150, 150, 150) : look.hairColour);
        painter.drawRoundedRect(eye.x() - 52, eye.y() - 66, 104, look.brows, 4, 4);
        if (!look.glasses)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Ink, 9));
        painter.drawEllipse(eye, 66, 54);
        painter.setPen(Qt::NoPen);
    }
}

void drawRest(QPainter &painter, const Look &look, int shift)
{
    const QColor shade = look.skin.darker(140);
    painter.setBrush(shade);
    const QPoint nose = Head + QPoint(shift * 5 / 4, 60);
    painter.drawPolygon(
        QPolygon({nose + QPoint(0, -90), nose + QPoint(-30, 30), nose + QPoint(30, 30)}));
    if (look.moustache) {
        painter.setBrush(look.hairColour);
        painter.drawRoundedRect(Head.x() + shift - 90, Head.y() + 108, 180, 34, 14, 14);
    }
    painter.setBrush(QColor(150, 74, 70));
    painter.drawRoundedRect(Head.x() + shift - look.mouth, Head.y() + 164, 2 * look.mouth, 22, 10,
                            10);
    if (!look.lines)
        return;
    painter.setPen(QPen(shade, 5));
    for (const int row : {0, 26})
        painter.drawLine(Head.x() + shift - 80, Head.y() - 160 - row, Head.x() + shift + 80,
                         Head.y() - 160 - row);
    for (const int side : {-1, 1})
        painter.drawLine(Head.x() + shift + side * 96, Head.y() + 84, Head.x() + shift + side * 112,
                         Head.y() + 170);
    painter.setPen(Qt::NoPen);
}

} // namespace

bool isDrawn(const std::string &who)
{
    return lookOf(who) != nullptr;
}

QImage draw(const std::string &who, Gesture held, Cover cover)
{
    const Look *look = lookOf(who);
    HUIMIN_CHECK(look != nullptr, "somebody is drawn who has no looks");
    QImage image(Picture, QImage::Format_RGB32);
    image.fill(Wall);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    drawHairBehind(painter, *look);
    painter.setBrush(look->clothes);
    painter.drawEllipse(Head + QPoint(0, 620), 440, 320);
    painter.setBrush(look->skin);
    painter.drawEllipse(Head, look->width, HeadHeight);
    const int shift = shiftOf(held);
    drawEyes(painter, *look, shift, cover);
    drawRest(painter, *look, shift);
    drawHairBefore(painter, *look);
    if (cover == Cover::Mask) {
        painter.setBrush(QColor(214, 226, 236));
        painter.drawRoundedRect(Head.x() - look->width - 4, Head.y() + 20, 2 * look->width + 8, 300,
                                60, 60);
    }
    return image;
}

} // namespace huimin::town::faces
