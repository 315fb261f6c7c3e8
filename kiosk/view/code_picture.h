// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace huimin::view {

/// A QR code (ISO/IEC 18004) of a text, black on white whatever the contrast: telephones read
/// nothing else for certain. With its quiet zone; nothing is drawn for an empty text.
class CodePicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)

public:
    explicit CodePicture(QQuickItem *parent = nullptr);

    const QString &text() const { return text_; }
    void setText(const QString &text);
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    QString text_;
};

} // namespace huimin::view
