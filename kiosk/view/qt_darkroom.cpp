// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/qt_darkroom.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace huimin::view {

using pictures::Developed;
using pictures::Grey;

namespace {

constexpr int ShownMost = 1600; ///< points a side: a page of small print can be read
constexpr int LookedAt = 800;
constexpr int Qualities[] = {80, 60, 40};
constexpr int SignatureWidth = 800;
constexpr int SignatureHeight = 400;
constexpr int SignatureLine = 6;

QImage within(const QImage &image, int most)
{
    if (std::max(image.width(), image.height()) <= most)
        return image;
    return image.scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

Grey greyOf(const QImage &image)
{
    const QImage small = within(image, LookedAt).convertToFormat(QImage::Format_Grayscale8);
    Grey grey{small.width(), small.height(), {}};
    for (int row = 0; row < small.height(); ++row)
        grey.points.insert(grey.points.end(), small.constScanLine(row),
                           small.constScanLine(row) + small.width());
    return grey;
}

/// As good as it may be long.
Bytes jpegOf(const QImage &image)
{
    for (const int quality : Qualities) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "JPG", quality))
            return {};
        if (static_cast<std::size_t>(bytes.size()) <= Developed::BytesMost)
            return {bytes.cbegin(), bytes.cend()};
    }
    return {};
}

/// The points alone: a picture carries words of its camera's, and they would be written with it.
QImage bare(const QImage &image)
{
    const QImage points = image.convertToFormat(QImage::Format_RGB888);
    QImage all(points.size(), QImage::Format_RGB888);
    for (int row = 0; row < points.height(); ++row)
        std::copy_n(points.constScanLine(row), 3 * points.width(), all.scanLine(row));
    return all;
}

} // namespace

std::optional<Developed> QtDarkroom::develop(const Camera::Picture &picture) const
{
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(picture.bytes.data()),
                                static_cast<qsizetype>(picture.bytes.size()));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, picture.format == Camera::Picture::Format::Png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // a camera that hangs the other way round says so
    // What the head said was looked at; a body that says otherwise is none.
    if (reader.size() != QSize(picture.width, picture.height))
        return std::nullopt;
    const QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    const QImage flat = bare(within(image, ShownMost));
    Developed developed{jpegOf(flat), pictures::flawOf(greyOf(flat))};
    if (developed.jpeg.empty())
        return std::nullopt;
    return developed;
}

Bytes QtDarkroom::drawn(const std::vector<writing::Stroke> &strokes) const
{
    QImage image(SignatureWidth, SignatureHeight, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, SignatureLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const writing::Stroke &stroke : strokes) {
            QPolygonF line;
            for (const writing::Point &point : stroke)
                line << QPointF(point.x * SignatureWidth / writing::FieldSide,
                                point.y * SignatureHeight / writing::FieldSide);
            if (line.size() == 1)
                painter.drawPoint(line.front());
            painter.drawPolyline(line);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool written = image.convertToFormat(QImage::Format_Mono).save(&buffer, "PNG");
    return written ? Bytes(bytes.cbegin(), bytes.cend()) : Bytes();
}

} // namespace huimin::view
