// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/hardware/window/cabinet_view.h"
#include "drivers/hardware/window/sounds.h"
#include "kiosk/base/result.h"

#include <QQmlApplicationEngine>
#include <QSize>
#include <QTranslator>

#include <memory>

class QQuickWindow;

namespace huimin::hardware {

/// The machine as it stands beside the screen, drawn. The program needs a
/// QGuiApplication; closing the window ends it, as for any program with one window.
class CabinetWindow final
{
public:
    struct Look {
        QSize size; ///< empty: what fits the screen beside the kiosk
        bool english = false;
        bool motion = true; ///< cards and notes are seen moving
        bool sound = true;
    };
    static Result<std::unique_ptr<CabinetWindow>> open(CabinetView::Ask ask, const Look &look);

    /// For the cabinet's signal that something is different.
    CabinetView &view() { return view_; }
    QQuickWindow &window() { return *window_; }

private:
    explicit CabinetWindow(CabinetView::Ask ask);
    void speak();
    void listen();

    CabinetView view_;
    Sounds sounds_;
    QTranslator chinese_;
    QQmlApplicationEngine engine_; // after the view: what it shows must outlive it
    QQuickWindow *window_ = nullptr;
};

} // namespace huimin::hardware
