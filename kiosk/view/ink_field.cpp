// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/ink_field.h"

#include "kiosk/writing/stroke.h"

#include <QPainter>
#include <QPainterPath>

namespace huimin::view {

namespace {

/// A finger that rests is no new point.
constexpr int LeastStep = 6;

} // namespace

InkField::InkField(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAntialiasing(true);
    connect(this, &InkField::changed, this, [this] { update(); });
}

void InkField::setStrokes(const QVariantList &strokes)
{
    if (strokes == strokes_)
        return;
    strokes_ = strokes;
    emit changed();
}

void InkField::paint(QPainter *painter)
{
    // The cross of an exercise book: where the middle of a character is.
    painter->setPen(QPen(guide_, 2, Qt::DashLine));
    painter->drawLine(QPointF(width() / 2, 0), QPointF(width() / 2, height()));
    painter->drawLine(QPointF(0, height() / 2), QPointF(width(), height() / 2));
    painter->setPen(QPen(ink_, thickness_, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto draw = [&](const QVariantList &points) {
        QPolygonF line;
        for (const QVariant &point : points)
            line << QPointF(point.toPoint().x() * width() / writing::FieldSide,
                            point.toPoint().y() * height() / writing::FieldSide);
        if (line.size() == 1)
            painter->drawPoint(line.front());
        painter->drawPolyline(line);
    };
    for (const QVariant &stroke : strokes_)
        draw(stroke.toList());
    draw(now_);
}

void InkField::mousePressEvent(QMouseEvent *event)
{
    now_.clear();
    setKeepMouseGrab(true);
    follow(event->position());
}

void InkField::mouseMoveEvent(QMouseEvent *event)
{
    follow(event->position());
}

void InkField::mouseReleaseEvent(QMouseEvent *event)
{
    follow(event->position());
    finish();
}

void InkField::mouseUngrabEvent()
{
    finish();
}

void InkField::follow(QPointF at)
{
    if (width() <= 0 || height() <= 0)
        return;
    const QPoint point(
        qBound(0, qRound(at.x() * writing::FieldSide / width()), writing::FieldSide),
        qBound(0, qRound(at.y() * writing::FieldSide / height()), writing::FieldSide));
    if (now_.isEmpty() || (now_.back().toPoint() - point).manhattanLength() >= LeastStep) {
        now_ << point;
        update();
    }
}

void InkField::finish()
{
    setKeepMouseGrab(false);
    const QVariantList points = std::exchange(now_, {});
    update();
    if (!points.isEmpty())
        emit written(points);
}

} // namespace huimin::view
