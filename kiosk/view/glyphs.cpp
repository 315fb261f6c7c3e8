// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/glyphs.h"

#include <QFont>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

namespace huimin::view {

namespace {

constexpr int Height = 24;
constexpr int DarkBelow = 128;

} // namespace

escpos::Raster drawGlyphs(const std::string &utf8)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(Height - 2);
    const QString text = QString::fromStdString(utf8);
    const int width = std::max(1, QFontMetrics(font).horizontalAdvance(text));
    QImage image(width, Height, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(image.rect(), static_cast<int>(Qt::AlignLeft) | Qt::AlignVCenter, text);
    painter.end();

    escpos::Raster raster;
    raster.width = width;
    raster.height = Height;
    const int stride = (width + 7) / 8;
    raster.rows.assign(static_cast<std::size_t>(stride) * Height, 0);
    for (int y = 0; y < Height; ++y)
        for (int x = 0; x < width; ++x)
            if (qGray(image.pixel(x, y)) < DarkBelow) {
                auto &byte = raster.rows[static_cast<std::size_t>(y * stride + x / 8)];
                byte = static_cast<std::uint8_t>(byte | (0x80 >> (x % 8)));
            }
    return raster;
}

} // namespace huimin::view
