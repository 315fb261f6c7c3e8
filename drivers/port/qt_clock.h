// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"

#include <QObject>

#include <unordered_map>

namespace huimin {

/// Real time on Qt's event loop.
class QtClock final : public QObject, public Clock
{
public:
    Instant now() const override;
    WallTime wall() const override;
    TimerId after(Duration delay, Callback callback) override;
    void cancel(TimerId id) override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    std::unordered_map<int, Callback> due_; // by Qt's timer id
};

} // namespace huimin
