// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/escpos/escpos_encoder.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace huimin::escpos {

namespace {

constexpr int QrModule = 6;
constexpr int QrDataMax = 700;
constexpr std::uint8_t Left = 0;
constexpr std::uint8_t Centre = 1;

class Writer
{
public:
    explicit Writer(const Paper &paper) : paper_(paper)
    {
        append(out_, hex("1B40")); // initialise
        append(out_, hex("1C26")); // kanji mode on: firmware differs in its default
    }

    void line(const ReceiptLine &line)
    {
        switch (line.kind) {
        case ReceiptLine::Kind::Text:
            text(line.left, line.strong);
            break;
        case ReceiptLine::Kind::Pair:
            pair(line.left, line.right, line.strong);
            break;
        case ReceiptLine::Kind::Title:
            title(line.left);
            break;
        case ReceiptLine::Kind::Rule:
            plain(std::string(static_cast<std::size_t>(paper_.columns), '-'));
            break;
        case ReceiptLine::Kind::Code:
            code(line.left);
            break;
        case ReceiptLine::Kind::Space:
            out_.push_back('\n');
            break;
        }
    }

    Bytes finish()
    {
        append(out_, hex("1B6404"));   // feed past the cutter
        append(out_, hex("1D564200")); // cut
        return std::move(out_);
    }

private:
    void align(std::uint8_t where) { append(out_, Bytes{0x1B, 0x61, where}); }
    void bold(bool on) { append(out_, Bytes{0x1B, 0x45, static_cast<std::uint8_t>(on)}); }

    void text(const std::string &text, bool strong)
    {
        bold(strong);
        for (const auto &line : wrapped(glyphsOf(text), paper_.columns))
            glyphs(line);
        bold(false);
    }

    void plain(const std::string &ascii)
    {
        append(out_, bytesOf(ascii));
        out_.push_back('\n');
    }

    void pair(const std::string &left, const std::string &right, bool strong)
    {
        auto head = glyphsOf(left);
        const auto tail = glyphsOf(right);
        const int gap = paper_.columns - columnsOf(head) - columnsOf(tail);
        if (gap < 1) {
            text(left, strong);
            head.clear();
        }
        const int space = gap < 1 ? std::max(0, paper_.columns - columnsOf(tail)) : gap;
        for (int at = 0; at < space; ++at)
            head.push_back({" ", 1, Bytes{' '}});
        head.insert(head.end(), tail.begin(), tail.end());
        bold(strong);
        for (const auto &line : wrapped(head, paper_.columns))
            glyphs(line);
        bold(false);
    }

    void title(const std::string &text)
    {
        align(Centre);
        append(out_, hex("1D2111")); // double width and height
        append(out_, hex("1C2104")); // and the same for kanji, where it is apart
        for (const auto &line : wrapped(glyphsOf(text), paper_.columns / 2))
            glyphs(line);
        append(out_, hex("1D2100"));
        append(out_, hex("1C2100"));
        align(Left);
    }

    void glyphs(const std::vector<Glyph> &line)
    {
        const bool drawn = std::ranges::any_of(line, [](const Glyph &g) { return !g.gb18030; });
        if (drawn && paper_.draw) {
            std::string text;
            for (const Glyph &glyph : line)
                text += glyph.utf8;
            raster(paper_.draw(text));
            return;
        }
        for (const Glyph &glyph : line)
            append(out_, glyph.gb18030 ? *glyph.gb18030 : Bytes{'?', '?'});
        out_.push_back('\n');
    }

    void code(const std::string &text)
    {
        align(Centre);
        if (paper_.nativeQr)
            nativeQr(text);
        else
            raster(qrRaster(text, QrModule));
        align(Left);
    }

    void nativeQr(const std::string &text)
    {
        append(out_, hex("1D286B040031413200"));
        append(out_, hex("1D286B03003143"));
        out_.push_back(QrModule);
        append(out_, hex("1D286B0300314531")); // correction M
        const std::size_t length = text.size() + 3;
        append(out_, hex("1D286B"));
        append(out_, Bytes{static_cast<std::uint8_t>(length & 0xFFu),
                           static_cast<std::uint8_t>(length >> 8)});
        append(out_, hex("315030"));
        append(out_, bytesOf(text));
        append(out_, hex("1D286B0300315130"));
    }

    /// Clones execute a real-time command (10 04, 10 14) even inside a picture.
    void raster(const Raster &picture)
    {
        const auto stride = static_cast<std::size_t>((picture.width + 7) / 8);
        Bytes rows = picture.rows;
        for (std::size_t at = 0; at + 1 < rows.size(); ++at)
            if (rows[at] == 0x10 && (rows[at + 1] == 0x04 || rows[at + 1] == 0x14))
                rows[at] = 0x18; // one dot more is not seen; an executed command would be
        append(out_, hex("1D763000"));
        append(out_, Bytes{static_cast<std::uint8_t>(stride & 0xFFu),
                           static_cast<std::uint8_t>(stride >> 8),
                           static_cast<std::uint8_t>(picture.height & 0xFF),
                           static_cast<std::uint8_t>(picture.height >> 8)});
        append(out_, rows);
    }

    const Paper &paper_;
    Bytes out_;
};

} // namespace

Bytes encode(const ReceiptDocument &document, const Paper &paper)
{
    Writer writer(paper);
    for (const ReceiptLine &line : document)
        writer.line(line);
    return writer.finish();
}

Raster qrRaster(const std::string &text, int module)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(std::min<std::size_t>(text.size(), QrDataMax)),
                          reinterpret_cast<const unsigned char *>(text.data()), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        return {};
    const int size = code->width * module;
    const auto stride = static_cast<std::size_t>((size + 7) / 8);
    Raster raster{size, size, Bytes(stride * static_cast<std::size_t>(size))};
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            if (code->data[y / module * code->width + x / module] & 1)
                raster
                    .rows[static_cast<std::size_t>(y) * stride + static_cast<std::size_t>(x / 8)] |=
                    static_cast<std::uint8_t>(0x80u >> x % 8);
    return raster;
}

} // namespace huimin::escpos
