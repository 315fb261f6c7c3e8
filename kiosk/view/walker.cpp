// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/walker.h"

#include <QMetaObject>
#include <QVariant>

#include <algorithm>

namespace huimin::view {

namespace {

bool isTouchable(const QQuickItem &item)
{
    return item.metaObject()->indexOfMethod("press()") >= 0 &&
           item.property("spokenName").isValid();
}

const QRectF Everywhere(-1e6, -1e6, 2e6, 2e6);

std::optional<Language> languageOf(const QQuickItem &item)
{
    const QVariant own = item.property("spokenIn");
    return own.isValid() ? std::optional(static_cast<Language>(own.toInt())) : std::nullopt;
}

/// Rows from the top, and in a row from the left; a pixel is no row.
bool readsBefore(const Walker::Stop &left, const Walker::Stop &right)
{
    if (left.order != right.order)
        return left.order < right.order;
    const QPoint a = left.item->mapToScene({}).toPoint();
    const QPoint b = right.item->mapToScene({}).toPoint();
    return a.y() != b.y() ? a.y() < b.y() : a.x() < b.x();
}

} // namespace

std::vector<Walker::Stop> Walker::stops() const
{
    std::vector<Stop> found;
    if (root_ != nullptr)
        collect(*root_, 0, Everywhere, found);
    std::ranges::stable_sort(found, readsBefore);
    return found;
}

/// `seen`: what is not cut off of what is around the item. A part of a page that is turned
/// away is cut off; nothing below a sheet that lies over everything can be touched.
void Walker::collect(QQuickItem &item, int order, QRectF seen, std::vector<Stop> &found) const
{
    if (!item.isVisible() || !item.isEnabled())
        return;
    if (item.property("isModal").toBool())
        found.clear();
    const QRectF here = item.mapRectToScene(QRectF(QPointF(), item.size()));
    if (item.clip())
        seen = seen.intersected(here);
    if (const QVariant own = item.property("walkOrder"); own.isValid())
        order = own.toInt();
    if (order < 0)
        return;
    if (isTouchable(item) && seen.contains(here.center()))
        found.push_back({&item, item.property("spokenName").toString(),
                         item.property("tone").toString(), item.property("isWritten").toBool(),
                         item.property("isOwn").toBool(), order, languageOf(item)});
    for (QQuickItem *child : item.childItems())
        collect(*child, order, seen, found);
}

std::optional<Walker::Stop> Walker::numbered(int number) const
{
    for (const Stop &stop : stops())
        if (stop.hasNumber() && --number == 0)
            return stop;
    return std::nullopt;
}

std::optional<Walker::Stop> Walker::toned(const char *tone) const
{
    for (const Stop &stop : stops())
        if (stop.hasNumber() && stop.tone == QLatin1String(tone))
            return stop;
    return std::nullopt;
}

std::optional<Walker::Stop> Walker::walk(int steps)
{
    const auto all = stops();
    if (all.empty())
        return std::nullopt;
    const auto count = static_cast<int>(all.size());
    const auto at = std::ranges::find_if(
        all, [this](const Stop &stop) { return stop.item == next_ && next_ != nullptr; });
    int index = steps > 0 ? 0 : count - 1;
    if (at != all.end())
        index = (static_cast<int>(at - all.begin()) + steps % count + count) % count;
    forget();
    const Stop &stop = all[static_cast<std::size_t>(index)];
    next_ = stop.item;
    next_->setProperty("isNext", true);
    return stop;
}

std::optional<Walker::Stop> Walker::current() const
{
    for (const Stop &stop : stops())
        if (stop.item == next_)
            return stop;
    return std::nullopt;
}

void Walker::forget()
{
    if (next_ != nullptr)
        next_->setProperty("isNext", false);
    next_ = nullptr;
}

void Walker::press(const Stop &stop)
{
    if (stop.item != nullptr)
        QMetaObject::invokeMethod(stop.item, "press");
}

} // namespace huimin::view
