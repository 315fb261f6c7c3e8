// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/check.h"

#include <coroutine>
#include <exception>
#include <list>
#include <optional>
#include <type_traits>
#include <utility>

namespace huimin {

template <typename T>
class Task;

namespace detail {

/// Hands control back to whoever awaited the task.
struct FinalAwaiter {
    bool await_ready() const noexcept { return false; }
    template <typename Promise>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> done) const noexcept
    {
        const auto continuation = done.promise().continuation;
        return continuation ? continuation : std::noop_coroutine();
    }
    void await_resume() const noexcept {}
};

struct PromiseBase {
    std::coroutine_handle<> continuation;

    std::suspend_always initial_suspend() const noexcept { return {}; }
    FinalAwaiter final_suspend() const noexcept { return {}; }
    // No exception crosses our functions; one that does is our own mistake.
    [[noreturn]] void unhandled_exception() const noexcept { std::terminate(); }
};

template <typename T>
struct Promise : PromiseBase {
    std::optional<T> value;

    Task<T> get_return_object();
    template <typename U>
    void return_value(U &&result)
    {
        value.emplace(std::forward<U>(result));
    }
};

template <>
struct Promise<void> : PromiseBase {
    Task<void> get_return_object();
    void return_void() const noexcept {}
};

} // namespace detail

/// A conversation written top to bottom that can wait in the middle: for a
/// device, a host, a person. It starts when it is awaited (or given to a
/// TaskScope), runs on the caller's thread, and **ends when it is destroyed**,
/// wherever it stands, with the destructors of its locals. That is what lets a
/// visit, a driver or a whole kiosk be torn down at any instant.
///
/// Name what you await: `auto answer = co_await link.ask(...)`. GCC 12 is not
/// to be trusted with awaits inside larger expressions.
template <typename T>
class [[nodiscard]] Task
{
public:
    using promise_type = detail::Promise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    explicit Task(Handle handle) : handle_(handle) {}
    Task(Task &&other) noexcept : handle_(std::exchange(other.handle_, {})) {}
    Task &operator=(Task &&) = delete;
    ~Task()
    {
        if (handle_)
            handle_.destroy();
    }

    auto operator co_await() const noexcept
    {
        struct Awaiter {
            Handle handle;
            bool await_ready() const noexcept { return false; }
            std::coroutine_handle<> await_suspend(std::coroutine_handle<> caller) const noexcept
            {
                handle.promise().continuation = caller;
                return handle;
            }
            T await_resume() const
            {
                if constexpr (!std::is_void_v<T>)
                    return std::move(*handle.promise().value);
            }
        };
        return Awaiter{handle_};
    }

    /// For TaskScope and tests: run until the first wait.
    void start() const { handle_.resume(); }
    bool done() const { return handle_.done(); }
    /// For tests: the result of a finished task.
    std::add_lvalue_reference_t<T> result() const
        requires(!std::is_void_v<T>)
    {
        HUIMIN_CHECK(done(), "the task has not finished");
        return *handle_.promise().value;
    }

private:
    Handle handle_;
};

template <typename T>
Task<T> detail::Promise<T>::get_return_object()
{
    return Task<T>(std::coroutine_handle<Promise>::from_promise(*this));
}

inline Task<void> detail::Promise<void>::get_return_object()
{
    return Task<void>(std::coroutine_handle<Promise>::from_promise(*this));
}

/// Owns conversations that nobody awaits. When the scope goes, they go. Keep it
/// as the last member, so that they end before what they talk about does.
class TaskScope
{
public:
    void run(Task<void> task)
    {
        tasks_.remove_if([](const Task<void> &each) { return each.done(); });
        tasks_.push_back(std::move(task));
        tasks_.back().start();
    }

    /// Ends every conversation now. Never call it from inside one of them.
    void clear() { tasks_.clear(); }

private:
    std::list<Task<void>> tasks_;
};

} // namespace huimin
