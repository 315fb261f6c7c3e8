// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/receipt_picture.h"

#include "drivers/escpos/escpos_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace huimin::hardware {

using escpos::Printed;

namespace {

// 203 dpi: 80 mm of paper, 72 mm of head in 576 dots.
constexpr int PaperWidth = 640;
constexpr int HeadWidth = 576;
constexpr int Left = (PaperWidth - HeadWidth) / 2;
constexpr int Column = 12;
constexpr int GlyphHeight = 24;
constexpr int LineFeed = 30; // what is set after power-on
constexpr int Top = 24;
constexpr int Bottom = 40;
constexpr int QrModule = 6;
constexpr int Tooth = 8;

const QColor Paper(0xFD, 0xFC, 0xF7);
const QColor Ink(0x26, 0x26, 0x2B); // thermal black is not black
const QColor Shadow(0, 0, 0, 40);

int columnsOf(const Printed::Line &line)
{
    return escpos::columnsOf(escpos::glyphsOf(line.text)) * line.size;
}

int startOf(Printed::Align align, int width)
{
    switch (align) {
    case Printed::Align::Left:
        return Left;
    case Printed::Align::Centre:
        return Left + std::max(0, HeadWidth - width) / 2;
    case Printed::Align::Right:
        return Left + std::max(0, HeadWidth - width);
    }
    return Left;
}

struct Height {
    int operator()(const Printed::Line &line) const
    {
        return std::max(LineFeed, GlyphHeight * line.size + (LineFeed - GlyphHeight));
    }
    int operator()(const Printed::Picture &picture) const { return picture.raster.height; }
    int operator()(const Printed::Code &code) const
    {
        return escpos::qrRaster(code.text, QrModule).height;
    }
};

/// Draws pieces one below the other, as the paper moves.
class Head
{
public:
    explicit Head(QPainter &painter) : painter_(painter) {}

    void print(const Printed::Piece &piece)
    {
        std::visit(*this, piece);
        y_ += std::visit(Height(), piece);
    }

    /// Every character stands in its cells, so columns align whatever the font does.
    void operator()(const Printed::Line &line)
    {
        QFont font(QStringLiteral("Noto Sans Mono CJK SC"));
        font.setPixelSize((GlyphHeight - 2) * line.size);
        font.setWeight(line.strong ? QFont::Bold : QFont::Medium);
        painter_.setFont(font);
        painter_.setPen(Ink);
        int x = startOf(line.align, columnsOf(line) * Column);
        for (const escpos::Glyph &glyph : escpos::glyphsOf(line.text)) {
            const int width = glyph.columns * Column * line.size;
            if (x + width > Left + HeadWidth)
                break; // the head ends here
            painter_.drawText(QRect(x, y_, width, GlyphHeight * line.size),
                              Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip,
                              QString::fromStdString(glyph.utf8));
            x += width;
        }
    }
    void operator()(const Printed::Picture &picture) { dots(picture.raster, picture.align); }
    void operator()(const Printed::Code &code)
    {
        dots(escpos::qrRaster(code.text, QrModule), Printed::Align::Centre);
    }

private:
    void dots(const escpos::Raster &raster, Printed::Align align)
    {
        const int start = startOf(align, raster.width);
        const std::size_t stride = static_cast<std::size_t>(raster.width + 7) / 8;
        for (int y = 0; y < raster.height; ++y)
            for (int x = 0; x < raster.width && start + x < Left + HeadWidth; ++x) {
                const std::size_t at =
                    static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(x) / 8;
                if ((raster.rows[at] >> (7 - x % 8) & 1) != 0)
                    painter_.fillRect(start + x, y_ + y, 1, 1, Ink);
            }
    }

    QPainter &painter_;
    int y_ = Top;
};

/// The bar tears the paper at its teeth, the top edge was cut by a blade.
QPainterPath outline(int height)
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.lineTo(PaperWidth, 0);
    path.lineTo(PaperWidth, height - Tooth);
    for (int x = PaperWidth; x > 0; x -= Tooth) {
        path.lineTo(x - Tooth / 2, height);
        path.lineTo(x - Tooth, height - Tooth);
    }
    path.closeSubpath();
    return path;
}

} // namespace

QImage drawReceipt(const Printed &paper)
{
    int height = Top + Bottom;
    for (const Printed::Piece &piece : paper.pieces)
        height += std::visit(Height(), piece);
    QImage image(PaperWidth, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.fillPath(outline(height), Paper);
    Head head(painter);
    for (const Printed::Piece &piece : paper.pieces)
        head.print(piece);
    return image;
}

} // namespace huimin::hardware
