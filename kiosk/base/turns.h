// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"

#include <algorithm>
#include <coroutine>
#include <deque>
#include <utility>

namespace huimin {

/// Lets conversations use one thing one after the other, in the order in which
/// they asked: `const auto turn = co_await turns.next();`
class Turns
{
public:
    explicit Turns(Clock &clock) : clock_(clock) {}
    Turns(const Turns &) = delete;
    Turns &operator=(const Turns &) = delete;

    /// Holding it is the turn; letting it go gives the turn to the next.
    class [[nodiscard]] Turn
    {
    public:
        explicit Turn(Turns &turns) : turns_(&turns) {}
        Turn(Turn &&other) noexcept : turns_(std::exchange(other.turns_, nullptr)) {}
        Turn &operator=(Turn &&) = delete;
        ~Turn()
        {
            if (turns_ != nullptr)
                turns_->pass();
        }

    private:
        Turns *turns_;
    };

    class Wait
    {
    public:
        explicit Wait(Turns &turns) : turns_(turns), resume_(turns.clock_) {}
        ~Wait()
        {
            std::erase(turns_.waiting_, this);
            if (granted_)
                turns_.pass(); // abandoned between being granted and being resumed
        }
        Wait(const Wait &) = delete;
        Wait &operator=(const Wait &) = delete;

        bool await_ready()
        {
            if (turns_.taken_)
                return false;
            turns_.taken_ = true;
            granted_ = true;
            return true;
        }
        void await_suspend(std::coroutine_handle<> handle)
        {
            handle_ = handle;
            turns_.waiting_.push_back(this);
        }
        Turn await_resume()
        {
            granted_ = false;
            return Turn(turns_);
        }

    private:
        friend class Turns;

        void grant()
        {
            granted_ = true;
            resume_.start(Duration::zero(), [this] { handle_.resume(); });
        }

        Turns &turns_;
        Timer resume_;
        std::coroutine_handle<> handle_;
        bool granted_ = false;
    };

    Wait next() { return Wait(*this); }

private:
    void pass()
    {
        if (waiting_.empty()) {
            taken_ = false;
            return;
        }
        Wait *next = waiting_.front();
        waiting_.pop_front();
        next->grant();
    }

    Clock &clock_;
    bool taken_ = false;
    std::deque<Wait *> waiting_;
};

} // namespace huimin
