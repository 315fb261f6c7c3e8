// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/virtual_clock.h"
#include "kiosk/view/screen_view.h"
#include "kiosk/view/words.h"
#include "tests/support/gallery.h"

#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>
#include <vector>

namespace huimin::test {

/// Which way the panel stands.
struct Shape {
    const char *name;
    QSize size;
};
/// The languages that are written, one of each.
inline constexpr Language Written[]{Language::Chinese, Language::Cantonese, Language::English};
/// In the names of pictures: "zh", "hk", "en".
const char *shortName(Language language);

inline constexpr Shape Shapes[]{{"portrait", {1080, 1920}}, {"landscape", {1920, 1080}}};

/// The pages in a window that nobody sees, without motion, for whoever draws or measures
/// them.
class Stage
{
public:
    /// Before the first QGuiApplication.
    static void prepare();

    explicit Stage(const view::PanelSize &panel = {}, const session::Manner &manner = {});

    bool isReady() const { return window_ != nullptr; }
    QQuickWindow &window() { return *window_; }
    VirtualClock &clock() { return clock_; }
    view::ScreenView &screen() { return screen_; }
    QObject *theme();
    void turnTo(const Shape &shape) { window_->resize(shape.size); }
    void serve(const session::Manner &manner);
    void show(const Picture &picture);
    /// What is shown lies where it belongs only after it has been drawn.
    QImage draw();
    /// Until nothing moves any more: what is laid may lay out other things.
    void settle();
    /// Every item, also those that a repeater made, those behind before those before.
    std::vector<QQuickItem *> items() const;
    /// Those whose property of this name exists.
    std::vector<QQuickItem *> itemsWith(const char *property) const;
    std::vector<Picture> gallery() const { return test::gallery(clock_.now(), clock_.wall()); }

private:
    VirtualClock clock_;
    view::ScreenView screen_;
    view::Words words_;
    QQmlApplicationEngine engine_;
    QQuickWindow *window_ = nullptr;
};

} // namespace huimin::test
