// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/virtual_clock.h"

#include <algorithm>

namespace huimin {

std::chrono::milliseconds VirtualClock::sinceStart() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(now_.time_since_epoch());
}

WallTime VirtualClock::wall() const
{
    return wallAtStart_ + sinceStart();
}

Clock::TimerId VirtualClock::after(Duration delay, Callback callback)
{
    const std::uint64_t id = ++lastId_;
    const Instant when = now_ + std::max(delay, Duration::zero());
    due_.emplace(Key{when, id}, std::move(callback));
    dueAt_.emplace(id, when);
    return TimerId{id};
}

void VirtualClock::cancel(TimerId id)
{
    const auto found = dueAt_.find(static_cast<std::uint64_t>(id));
    if (found == dueAt_.end())
        return;
    due_.erase(Key{found->second, found->first});
    dueAt_.erase(found);
}

bool VirtualClock::runNext()
{
    if (due_.empty())
        return false;
    auto next = due_.extract(due_.begin());
    dueAt_.erase(next.key().second);
    now_ = next.key().first;
    next.mapped()();
    return true;
}

void VirtualClock::advance(Duration span)
{
    const Instant end = now_ + span;
    while (!due_.empty() && due_.begin()->first.first <= end)
        runNext();
    now_ = end;
}

} // namespace huimin
