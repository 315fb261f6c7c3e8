// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/receipt_picture.h"

#include "drivers/escpos/escpos_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

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
constexpr int Bottom = 44;
constexpr int QrModule = 6;
constexpr int Tooth = 7;
constexpr int Margin = 18; // for the shadow

const QColor Paper(0xFE, 0xFD, 0xFA);
const QColor Curled(0xE6, 0xE3, 0xDA); // where the end bends away from the light
const QColor Ink(0x22, 0x22, 0x28);    // thermal black is not black
constexpr int CurlHeight = 70;

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
        painter_.setPen(Qt::white);
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
                    painter_.fillRect(start + x, y_ + y, 1, 1, Qt::white);
            }
    }

    QPainter &painter_;
    int y_ = Top;
};

/// A number from 0 to 255 that belongs to this dot.
unsigned chance(int x, int y)
{
    unsigned value =
        static_cast<unsigned>(x) * 0x9E3779B1u ^ static_cast<unsigned>(y) * 0x85EBCA77u;
    value ^= value >> 15;
    value *= 0x2C1B3C6Du;
    return value >> 24;
}

/// The new edge at the top was cut by the blade, the old one was torn off at the teeth
/// of the bar.
QPainterPath outline(int height)
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.lineTo(PaperWidth, 0);
    path.lineTo(PaperWidth, height - Tooth);
    for (int x = PaperWidth; x > 0; x -= Tooth) {
        const double depth = Tooth * (0.6 + chance(x, height) / 640.0);
        path.lineTo(x - Tooth / 2.0, height - Tooth + depth);
        path.lineTo(std::max(0, x - Tooth), height - Tooth);
    }
    path.closeSubpath();
    return path;
}

/// What the head burns: coverage from 0 to 255.
QImage burnt(const Printed &paper, int height)
{
    QImage image(PaperWidth, height, QImage::Format_Grayscale8);
    image.fill(0);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    Head head(painter);
    for (const Printed::Piece &piece : paper.pieces)
        head.print(piece);
    return image;
}

/// A dot is burnt or not, but heat spreads, and no two dots are equally hot.
int blackness(int coverage, int x, int y)
{
    const int sharp = std::clamp((coverage - 70) * 255 / 110, 0, 255);
    return sharp * static_cast<int>(230 + chance(x, y) / 10) / 255;
}

QRgb mixed(const QColor &from, const QColor &to, int part)
{
    const auto between = [part](int a, int b) { return a + (b - a) * part / 255; };
    return qRgb(between(from.red(), to.red()), between(from.green(), to.green()),
                between(from.blue(), to.blue()));
}

QImage printedPaper(const QImage &dots)
{
    QImage image(dots.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y) {
        const int bend = std::max(0, CurlHeight - y);
        const QColor here(mixed(Paper, Curled, bend * bend * 255 / (CurlHeight * CurlHeight)));
        const uchar *coverage = dots.constScanLine(y);
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] =
                coverage[x] == 0 ? here.rgb() : mixed(here, Ink, blackness(coverage[x], x, y));
    }
    return image;
}

} // namespace

QImage drawReceipt(const Printed &paper)
{
    int height = Top + Bottom;
    for (const Printed::Piece &piece : paper.pieces)
        height += std::visit(Height(), piece);
    QImage image(PaperWidth + 2 * Margin, height + 2 * Margin, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(Margin, Margin);
    for (int spread = Margin - 4; spread > 0; spread -= 2) {
        painter.setPen(
            QPen(QColor(0, 0, 0, 7), spread * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(outline(height).translated(0, 3));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(printedPaper(burnt(paper, height))));
    painter.drawPath(outline(height));
    return image;
}

} // namespace huimin::hardware
