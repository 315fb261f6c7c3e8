// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/task.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

#include <chrono>
#include <optional>

namespace huimin::test {

/// Lets the event loop run until the condition holds, at most this long.
template <typename Condition>
bool wait(Condition condition, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    const QDeadlineTimer end(limit);
    while (!condition()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return true;
}

/// Runs a task on the event loop; nothing when it has not finished within the limit.
template <typename T>
std::optional<T> await(Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    task.start();
    if (!wait([&task] { return task.done(); }, limit))
        return std::nullopt;
    return std::move(task.result());
}

} // namespace huimin::test
