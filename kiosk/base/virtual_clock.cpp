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
    if (delay <= Duration::zero()) {
        atOnce_.push_back({now_, id});
        return TimerId{id};
    }
    due_.push_back({now_ + delay, id});
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
    const auto isCancelled = [this](const Due &each) { return this->isCancelled(each); };
    std::erase_if(due_, isCancelled);
    std::ranges::make_heap(due_, std::greater());
    atOnce_.erase(atOnce_.begin(), atOnce_.begin() + static_cast<std::ptrdiff_t>(atOnceFrom_));
    atOnceFrom_ = 0;
    std::erase_if(atOnce_, isCancelled);
    cancelled_ = 0;
}

/// Time does not move while one of them waits, so only an older alarm of this instant may come
/// before it.
bool VirtualClock::isOneAtOnce() const
{
    return atOnceFrom_ < atOnce_.size() && (due_.empty() || due_.front() > atOnce_[atOnceFrom_]);
}

void VirtualClock::pop()
{
    if (!isOneAtOnce()) {
        std::ranges::pop_heap(due_, std::greater());
        due_.pop_back();
    } else if (++atOnceFrom_ == atOnce_.size()) {
        atOnce_.clear();
        atOnceFrom_ = 0;
    }
}

bool VirtualClock::isNextBy(Instant end)
{
    for (;;) {
        if (due_.empty() && atOnceFrom_ == atOnce_.size())
            return false;
        const Due &first = next();
        if (!isCancelled(first))
            return first.when <= end;
        pop();
        --cancelled_;
    }
}

bool VirtualClock::runNext()
{
    if (!isNextBy(Instant::max()))
        return false;
    const Due next = this->next();
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
