// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/photo.h"

#include <QPainter>

namespace huimin::view {

Photo::Photo(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &Photo::changed, this, [this] { update(); });
}

void Photo::setJpeg(const QByteArray &jpeg)
{
    if (jpeg == jpeg_)
        return;
    jpeg_ = jpeg;
    image_ = QImage::fromData(jpeg_, "JPG");
    emit changed();
}

double Photo::shape() const
{
    return image_.isNull() ? 0 : static_cast<double>(image_.height()) / image_.width();
}

void Photo::paint(QPainter *painter)
{
    if (image_.isNull())
        return;
    const QSizeF size =
        QSizeF(image_.size()).scaled(QSizeF(width(), height()), Qt::KeepAspectRatio);
    const QRectF where(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(where, image_);
}

} // namespace huimin::view
