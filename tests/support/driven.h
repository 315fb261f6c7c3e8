// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/task.h"
#include "kiosk/base/virtual_clock.h"

#include <optional>

namespace huimin::test {

/// Lets virtual time pass until the task has finished; nothing when it has not
/// within the limit.
template <typename T>
std::optional<T> drive(VirtualClock &clock, Task<T> task, Duration limit = std::chrono::minutes(5))
{
    const Instant end = clock.now() + limit;
    task.start();
    while (!task.done() && clock.now() < end && clock.runNext()) {}
    if (!task.done())
        return std::nullopt;
    return std::move(task.result());
}

/// Lets virtual time pass until the condition holds.
template <typename Condition>
bool driveUntil(VirtualClock &clock, Condition condition, Duration limit = std::chrono::minutes(5))
{
    const Instant end = clock.now() + limit;
    for (;;) {
        if (condition()) // asked once per moment: it may be a hand that does something
            return true;
        if (clock.now() >= end || !clock.runNext())
            return false;
    }
}

} // namespace huimin::test
