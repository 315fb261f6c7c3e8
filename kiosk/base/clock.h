// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace huimin {

using Duration = std::chrono::nanoseconds;

/// Monotonic time since an arbitrary start.
using Instant = std::chrono::time_point<std::chrono::steady_clock, Duration>;

/// Milliseconds since 1970 UTC, as the station's calendar says. It may jump, so
/// nothing decides by it: it dates records and messages.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;

/// As files keep it.
inline std::int64_t inMilliseconds(WallTime time)
{
    return time.time_since_epoch().count();
}
inline WallTime wallTime(std::int64_t milliseconds)
{
    return WallTime(std::chrono::milliseconds(milliseconds));
}

/// The only source of time for drivers, services and money. One thread owns a
/// clock; callbacks run on that thread, one at a time, never inside the call
/// that set them, and in the order in which they fall due.
class Clock
{
public:
    using Callback = std::function<void()>;
    enum class TimerId : std::uint64_t { None = 0 };

    virtual ~Clock() = default;

    virtual Instant now() const = 0;
    virtual WallTime wall() const = 0;
    virtual TimerId after(Duration delay, Callback callback) = 0;
    virtual void cancel(TimerId id) = 0;
};

/// One alarm that dies with its owner.
class Timer
{
public:
    explicit Timer(Clock &clock) : clock_(clock) {}
    ~Timer() { stop(); }
    Timer(const Timer &) = delete;
    Timer &operator=(const Timer &) = delete;

    /// What is called stays as it is, because a small callable then needs no memory of its
    /// own: alarms are what the station sets most.
    template <typename Call>
    void start(Duration delay, Call call)
    {
        stop();
        id_ = clock_.after(delay, [this, call = std::move(call)] {
            id_ = Clock::TimerId::None;
            call();
        });
    }

    void stop()
    {
        if (id_ != Clock::TimerId::None)
            clock_.cancel(id_);
        id_ = Clock::TimerId::None;
    }

    bool running() const { return id_ != Clock::TimerId::None; }

private:
    Clock &clock_; // borrowed; outlives every timer
    Clock::TimerId id_ = Clock::TimerId::None;
};

} // namespace huimin
