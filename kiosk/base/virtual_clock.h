// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"

#include <map>
#include <unordered_map>
#include <utility>

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
    using Key = std::pair<Instant, std::uint64_t>;

    std::chrono::milliseconds sinceStart() const;

    Instant now_{};
    WallTime wallAtStart_{std::chrono::milliseconds{1'795'500'000'000}};
    std::uint64_t lastId_ = 0;
    std::map<Key, Callback> due_;
    std::unordered_map<std::uint64_t, Instant> dueAt_; // id -> key, so that cancelling is cheap
};

} // namespace huimin
