// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/code_picture.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace huimin::view {

namespace {

constexpr int Quiet = 4; ///< modules of white around it

} // namespace

CodePicture::CodePicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &CodePicture::changed, this, [this] { update(); });
}

void CodePicture::setText(const QString &text)
{
    if (text == text_)
        return;
    text_ = text;
    emit changed();
}

void CodePicture::paint(QPainter *painter)
{
    if (text_.isEmpty())
        return;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text_.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return; // longer than any code
    const int modules = code->width + 2 * Quiet;
    const int side = static_cast<int>(std::min(width(), height()));
    // Whole pixels, or edges between modules are seen.
    const int module = std::max(1, side / modules);
    const int left = (static_cast<int>(width()) - module * modules) / 2;
    const int top = (static_cast<int>(height()) - module * modules) / 2;
    painter->fillRect(left, top, module * modules, module * modules, Qt::white);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if (code->data[row * code->width + column] & 1)
                painter->fillRect(left + (column + Quiet) * module, top + (row + Quiet) * module,
                                  module, module, Qt::black);
}

} // namespace huimin::view
