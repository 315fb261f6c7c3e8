// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/qt_clock.h"

#include "kiosk/base/check.h"

#include <QTimerEvent>

namespace huimin {

using namespace std::chrono;

Instant QtClock::now() const
{
    return time_point_cast<Duration>(steady_clock::now());
}

WallTime QtClock::wall() const
{
    return time_point_cast<milliseconds>(system_clock::now());
}

Clock::TimerId QtClock::after(Duration delay, Callback callback)
{
    const auto wait = std::max(ceil<milliseconds>(delay), 0ms);
    const int id = startTimer(wait, Qt::PreciseTimer);
    HUIMIN_CHECK(id != 0, "Qt gives no timer");
    due_.emplace(id, std::move(callback));
    return static_cast<TimerId>(id);
}

void QtClock::cancel(TimerId id)
{
    const int qtId = static_cast<int>(id);
    if (due_.erase(qtId) > 0)
        killTimer(qtId);
}

void QtClock::timerEvent(QTimerEvent *event)
{
    killTimer(event->timerId());
    auto entry = due_.extract(event->timerId());
    if (!entry.empty())
        entry.mapped()();
}

} // namespace huimin
