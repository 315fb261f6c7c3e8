// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"

#include <vector>

namespace huimin {

/// Time that moves only when told, for tests and for simulation: hours pass in
/// milliseconds and always in the same order.
class VirtualClock final : public Clock
{
public:
    Instant now() const override { return now_; }
    WallTime wall() const override;
    TimerId after(Duration delay, Callback callback) override;
    void cancel(TimerId id) override;

    /// Runs everything that falls due within the span, then stands at its end.
    void advance(Duration span);

    /// Runs the next callback and moves time to it; false when nothing waits.
    bool runNext();

    /// Runs what is due until nothing is due at this very instant.
    void settle() { advance(Duration::zero()); }

    /// Moves the calendar, not the alarms: somebody set the clock.
    void setWall(WallTime wall) { wallAtStart_ = wall - sinceStart(); }

private:
    /// A callback, until it is called or cancelled; then its place is used again.
    struct Alarm {
        std::uint64_t id = 0; ///< 0: nobody's
        Callback callback;
    };
    struct Due {
        Instant when;
        std::uint64_t id = 0;

        bool operator>(const Due &other) const
        {
            return when != other.when ? when > other.when : id > other.id;
        }
    };

    std::chrono::milliseconds sinceStart() const;
    Alarm &place(std::uint64_t id) { return alarms_[id % PlacesMax]; }
    bool isCancelled(const Due &due) { return place(due.id).id != due.id; }
    void forgetCancelled();
    bool isNextBy(Instant end);
    bool isOneAtOnce() const;
    const Due &next() const { return isOneAtOnce() ? atOnce_[atOnceFrom_] : due_.front(); }
    void pop();

    static constexpr std::uint64_t PlacesMax = 1U << 16U;

    Instant now_{};
    WallTime wallAtStart_{std::chrono::milliseconds{1'795'500'000'000}};
    std::uint64_t count_ = 0;
    // A heap, earliest first. A cancelled one stays until its time comes or until most of
    // the heap is cancelled: that is cheaper than looking for it.
    std::vector<Due> due_;
    // What falls due at the very instant at which it is asked for, in that order: most of all
    // alarms, and cheaper than through the heap. What is before `atOnceFrom_` is over.
    std::vector<Due> atOnce_;
    std::size_t atOnceFrom_ = 0;
    std::vector<Alarm> alarms_;
    std::vector<std::uint64_t> free_;
    std::size_t cancelled_ = 0;
};

} // namespace huimin
