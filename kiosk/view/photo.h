// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace huimin::view {

/// A picture that was taken here: whole, as large as there is room, kept by nothing but this item.
class Photo : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// A JPEG of the darkroom's; empty: nothing is drawn.
    Q_PROPERTY(QByteArray jpeg READ jpeg WRITE setJpeg NOTIFY changed FINAL)
    /// Its height for each unit of its width.
    Q_PROPERTY(double shape READ shape NOTIFY changed FINAL)

public:
    explicit Photo(QQuickItem *parent = nullptr);

    const QByteArray &jpeg() const { return jpeg_; }
    void setJpeg(const QByteArray &jpeg);
    double shape() const;
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    QByteArray jpeg_;
    QImage image_;
};

} // namespace huimin::view
