// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace huimin::view {

/// A field on which a finger writes with thick strokes. A stroke that is finished is told, in
/// thousandths of the field; what stands on it is what it is given.
class InkField : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList strokes READ strokes WRITE setStrokes NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink MEMBER ink_ NOTIFY changed FINAL)
    Q_PROPERTY(QColor guide MEMBER guide_ NOTIFY changed FINAL)
    Q_PROPERTY(int thickness MEMBER thickness_ NOTIFY changed FINAL)

public:
    explicit InkField(QQuickItem *parent = nullptr);

    const QVariantList &strokes() const { return strokes_; }
    void setStrokes(const QVariantList &strokes);
    void paint(QPainter *painter) override;

signals:
    void changed();
    /// Points of a finished stroke.
    void written(const QVariantList &points);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;

private:
    void follow(QPointF at);
    void finish();

    QVariantList strokes_;
    QVariantList now_; ///< while the finger is down
    QColor ink_;
    QColor guide_;
    int thickness_ = 24;
};

} // namespace huimin::view
