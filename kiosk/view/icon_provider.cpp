// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/icon_provider.h"

#include "kiosk/base/log.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace huimin::view {

namespace {

constexpr int DefaultSide = 48;

} // namespace

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requested)
{
    const QString name = id.section('/', 0, 0);
    const QString colour = id.section('/', 1, 1);
    const int side = requested.width() > 0 ? requested.width() : DefaultSide;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", "#" + colour.toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&image);
        renderer.render(&painter);
    } else {
        log::warning("view", "no such icon: {}", name.toStdString());
    }
    if (size != nullptr)
        *size = image.size();
    return image;
}

} // namespace huimin::view
