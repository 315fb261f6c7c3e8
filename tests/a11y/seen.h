// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QQuickItem>

#include <string>
#include <vector>

namespace huimin::a11y {

/// One thing that stands on the panel, as it is drawn.
struct Seen {
    enum class What { Text, Icon, Touchable };
    What what{};
    QQuickItem *item = nullptr;
    QRectF whole;   ///< in the scene
    QRectF visible; ///< what no clipping part takes away
    bool inFrame = false;
    bool inPicture = false;

    std::string name() const;
    bool isCut() const;
};

/// What a resident sees; below a sheet that covers the rest only that sheet.
std::vector<Seen> look(const std::vector<QQuickItem *> &items);

bool isAncestor(const QQuickItem *ancestor, const QQuickItem *item);
/// Whether an item, or one around it, says so of itself.
bool says(const QQuickItem *item, const char *property);

/// WCAG contrast of what is drawn against the ground behind it, where it is drawn fullest;
/// 0: nothing is drawn.
double contrast(const QImage &with, const QImage &without, const QRectF &where);

} // namespace huimin::a11y
