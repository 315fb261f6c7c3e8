// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"

#include <QPointer>
#include <QQuickItem>
#include <QString>

#include <optional>
#include <vector>

namespace huimin::view {

/// Goes through the controls of a window without touching it: every Touchable that can be seen
/// and pressed, in reading order, the page's own first and the frame's behind them. After the
/// last one comes the first again, so there is no way to get stuck.
///
/// An item's `spokenIn` is the language of its name, when it is not the page's.
///
/// An item's `walkOrder` holds for everything inside it: 0, the usual one, has numbers; what is
/// higher comes later; below 0 is passed over.
class Walker
{
public:
    struct Stop {
        QPointer<QQuickItem> item;
        QString name;
        QString tone;           ///< of a button: "go" is what Enter means, "stop" what Cancel means
        bool isPrivate = false; ///< its name is somebody's own words
        bool isOwn = false;     ///< it says who somebody is: for one pair of ears
        int order = 0;
        std::optional<Language> language; ///< of the name, when it is not the page's
        bool hasNumber() const { return order == 0; }
    };

    void setRoot(QQuickItem *root) { root_ = root; }

    std::vector<Stop> stops() const;
    /// The control with this number, from 1.
    std::optional<Stop> numbered(int number) const;
    std::optional<Stop> toned(const char *tone) const;

    /// One further or back; nothing when there is nothing to press.
    std::optional<Stop> walk(int steps);
    std::optional<Stop> current() const;
    /// Back before the first one.
    void forget();

    static void press(const Stop &stop);

private:
    void collect(QQuickItem &item, int order, QRectF seen, std::vector<Stop> &found) const;

    QPointer<QQuickItem> root_;
    QPointer<QQuickItem> next_;
};

} // namespace huimin::view
