// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/check.h"
#include "kiosk/base/clock.h"

#include <coroutine>
#include <deque>
#include <optional>
#include <utility>

namespace huimin {

/// Where facts arrive for one conversation to pick up: bytes, key presses, an
/// answer. Any code on the thread may put; one coroutine at a time may wait.
/// The waiter is resumed by the clock, never inside put(), so nobody is
/// re-entered.
template <typename T>
class Mailbox
{
public:
    explicit Mailbox(Clock &clock) : clock_(clock) {}
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;

    class Wait
    {
    public:
        Wait(Mailbox &box, std::optional<Duration> limit)
            : box_(box), limit_(limit), timer_(box.clock_)
        {}
        ~Wait()
        {
            if (box_.waiter_ == this)
                box_.waiter_ = nullptr;
        }
        Wait(const Wait &) = delete;
        Wait &operator=(const Wait &) = delete;

        bool await_ready() const { return !box_.items_.empty(); }
        void await_suspend(std::coroutine_handle<> handle)
        {
            HUIMIN_CHECK(box_.waiter_ == nullptr, "two conversations wait at one mailbox");
            handle_ = handle;
            box_.waiter_ = this;
            if (limit_)
                timer_.start(*limit_, [this] { resume(); });
        }
        /// Nothing means that the limit passed first.
        std::optional<T> await_resume()
        {
            if (box_.items_.empty())
                return std::nullopt;
            std::optional<T> item(std::move(box_.items_.front()));
            box_.items_.pop_front();
            return item;
        }

    private:
        friend class Mailbox;

        void wake()
        {
            timer_.start(Duration::zero(), [this] { resume(); });
        }
        void resume()
        {
            box_.waiter_ = nullptr;
            handle_.resume();
        }

        Mailbox &box_;
        std::optional<Duration> limit_;
        Timer timer_;
        std::coroutine_handle<> handle_;
    };

    void put(T item)
    {
        items_.push_back(std::move(item));
        if (waiter_ != nullptr)
            waiter_->wake();
    }

    /// `auto item = co_await box.take(2s);`
    Wait take(std::optional<Duration> limit = std::nullopt) { return Wait(*this, limit); }

    /// What came before a question is not its answer.
    void clear() { items_.clear(); }
    bool empty() const { return items_.empty(); }

private:
    Clock &clock_;
    std::deque<T> items_;
    Wait *waiter_ = nullptr;
};

/// `co_await pause(clock, 200ms);`
class Pause
{
public:
    Pause(Clock &clock, Duration span) : span_(span), timer_(clock) {}
    Pause(const Pause &) = delete;
    Pause &operator=(const Pause &) = delete;

    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        timer_.start(span_, [handle] { handle.resume(); });
    }
    void await_resume() const {}

private:
    Duration span_;
    Timer timer_;
};

inline Pause pause(Clock &clock, Duration span)
{
    return Pause(clock, span);
}

} // namespace huimin
