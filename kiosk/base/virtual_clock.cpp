// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/virtual_clock.h"

#include "kiosk/base/check.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace huimin {

namespace {

constexpr std::size_t CancelledMax = 64;

} // namespace

std::chrono::milliseconds VirtualClock::sinceStart() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(now_.time_since_epoch());
}

WallTime VirtualClock::wall() const
{
    return wallAtStart_ + sinceStart();
}

/// An id is a count, which orders what falls due at the same instant, and behind it the
/// place of the alarm.
Clock::TimerId VirtualClock::after(Duration delay, Callback callback)
{
    if (free_.empty()) {
        HUIMIN_CHECK(alarms_.size() < PlacesMax, "more alarms than anybody can need");
        free_.push_back(alarms_.size());
        alarms_.emplace_back();
    }
    const std::uint64_t id = ++count_ * PlacesMax + free_.back();
    free_.pop_back();
    place(id) = {id, std::move(callback)};
    due_.push_back({now_ + std::max(delay, Duration::zero()), id});
    std::ranges::push_heap(due_, std::greater());
    return TimerId{id};
}

void VirtualClock::cancel(TimerId timer)
{
    const auto id = static_cast<std::uint64_t>(timer);
    if (timer == TimerId::None || place(id).id != id)
        return;
    place(id) = {};
    free_.push_back(id % PlacesMax);
    if (++cancelled_ > CancelledMax && cancelled_ > due_.size() / 2)
        forgetCancelled();
}

void VirtualClock::forgetCancelled()
{
    std::erase_if(due_, [this](const Due &each) { return place(each.id).id != each.id; });
    std::ranges::make_heap(due_, std::greater());
    cancelled_ = 0;
}

void VirtualClock::pop()
{
    std::ranges::pop_heap(due_, std::greater());
    due_.pop_back();
}

bool VirtualClock::isNextBy(Instant end)
{
    while (!due_.empty() && place(due_.front().id).id != due_.front().id) {
        pop();
        --cancelled_;
    }
    return !due_.empty() && due_.front().when <= end;
}

bool VirtualClock::runNext()
{
    if (!isNextBy(Instant::max()))
        return false;
    const Due next = due_.front();
    pop();
    now_ = next.when;
    // Out of its place first: it may set alarms, and cancel itself.
    const Callback callback = std::exchange(place(next.id), {}).callback;
    free_.push_back(next.id % PlacesMax);
    callback();
    return true;
}

void VirtualClock::advance(Duration span)
{
    const Instant end = now_ + span;
    while (isNextBy(end))
        runNext();
    now_ = end;
}

} // namespace huimin
