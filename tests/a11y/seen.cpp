// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/a11y/seen.h"

#include <QVariant>

#include <algorithm>
#include <array>
#include <cmath>

namespace huimin::a11y {

namespace {

constexpr double Slack = 1.5;

std::optional<Seen::What> kindOf(const QQuickItem &item)
{
    if (item.metaObject()->indexOfSignal("activated()") >= 0)
        return Seen::What::Touchable;
    if (item.inherits("QQuickText") && !item.property("text").toString().trimmed().isEmpty())
        return Seen::What::Text;
    if (item.inherits("QQuickImage") && item.property("tint").isValid())
        return Seen::What::Icon;
    return std::nullopt;
}

bool isShown(const QQuickItem *item)
{
    if (!item->isVisible() || item->width() <= 0 || item->height() <= 0)
        return false;
    for (const QQuickItem *at = item; at != nullptr; at = at->parentItem())
        if (at->opacity() <= 0)
            return false;
    return true;
}

QRectF onTheScene(const QQuickItem &item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

/// Relative luminance as WCAG 2 defines it.
double luminance(QRgb pixel)
{
    static const auto Linear = [] {
        std::array<double, 256> table{};
        for (std::size_t at = 0; at < table.size(); ++at) {
            const double part = static_cast<double>(at) / 255;
            table[at] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        }
        return table;
    }();
    const auto of = [](int channel) { return Linear[static_cast<std::size_t>(channel)]; };
    return 0.2126 * of(qRed(pixel)) + 0.7152 * of(qGreen(pixel)) + 0.0722 * of(qBlue(pixel));
}

} // namespace

std::string Seen::name() const
{
    return item->property(what == What::Text ? "text" : "name").toString().toStdString();
}

bool Seen::isCut() const
{
    // A long text is parted between two of its lines.
    const bool mayPart = what == What::Text && item->property("lineCount").toInt() > 1;
    return visible.width() < whole.width() - Slack ||
           (!mayPart && visible.height() < whole.height() - Slack);
}

bool isAncestor(const QQuickItem *ancestor, const QQuickItem *item)
{
    for (; item != nullptr; item = item->parentItem())
        if (item == ancestor)
            return true;
    return false;
}

bool says(const QQuickItem *item, const char *property)
{
    for (; item != nullptr; item = item->parentItem())
        if (item->property(property).toBool())
            return true;
    return false;
}

std::vector<Seen> look(const std::vector<QQuickItem *> &items)
{
    const QQuickItem *sheet = nullptr;
    for (const QQuickItem *item : items)
        if (item->property("isModal").toBool() && item->isVisible())
            sheet = item;
    std::vector<Seen> all;
    for (QQuickItem *item : items) {
        const auto what = kindOf(*item);
        if (!what || !isShown(item) || (sheet != nullptr && !isAncestor(sheet, item)))
            continue;
        Seen seen{
            *what, item, onTheScene(*item), {}, says(item, "isFrame"), says(item, "isPicture")};
        seen.visible = seen.whole;
        for (const QQuickItem *at = item->parentItem(); at != nullptr; at = at->parentItem())
            if (at->clip())
                seen.visible &= onTheScene(*at);
        if (seen.visible.width() > Slack && seen.visible.height() > Slack)
            all.push_back(seen);
    }
    return all;
}

double contrast(const QImage &with, const QImage &without, const QRectF &where)
{
    const QRect area = where.toAlignedRect() & with.rect();
    std::vector<double> ratios;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *drawn = reinterpret_cast<const QRgb *>(with.constScanLine(y));
        const auto *ground = reinterpret_cast<const QRgb *>(without.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x) {
            if (drawn[x] == ground[x])
                continue;
            const double one = luminance(drawn[x]) + 0.05;
            const double other = luminance(ground[x]) + 0.05;
            ratios.push_back(std::max(one, other) / std::min(one, other));
        }
    }
    if (ratios.empty())
        return 0;
    // The edges of a stroke are mixed with the ground; its middle is not.
    const auto fullest = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() * 9 / 10);
    std::nth_element(ratios.begin(), fullest, ratios.end());
    return *fullest;
}

} // namespace huimin::a11y
