// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickImageProvider>

namespace huimin::view {

/// Icons drawn as strokes, in any colour: "image://icon/droplets/0a6b5d". Coloured
/// here because the software renderer has no shader effects.
class IconProvider final : public QQuickImageProvider
{
public:
    IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override;
};

} // namespace huimin::view
