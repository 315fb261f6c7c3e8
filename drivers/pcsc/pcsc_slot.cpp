// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/pcsc/pcsc_slot.h"

#include "drivers/pcsc/pcsc_card.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace huimin {

using namespace std::chrono_literals;

namespace {

constexpr auto PowerLimit = 6s; // noticing the card takes up to three
constexpr auto ExchangeLimit = 5s;

} // namespace

/// One thread, the queue before it and the way back. It is shared with its thread, so
/// that it outlives the slot when a call hangs.
class PcscSlot::Worker : public std::enable_shared_from_this<Worker>
{
public:
    Worker(PcscSlot &slot, std::string reader) : slot_(&slot), reader_(std::move(reader)) {}

    void start()
    {
        std::thread([self = shared_from_this()] { self->run(); }).detach();
    }

    void ask(int number, Call call)
    {
        const std::lock_guard lock(mutex_);
        calls_.emplace_back(number, std::move(call));
        work_.notify_one();
    }

    /// Nothing is told to the slot after this.
    void leave()
    {
        const std::lock_guard lock(mutex_);
        slot_ = nullptr;
        work_.notify_one();
    }

private:
    void run()
    {
        PcscCard card(reader_);
        for (;;) {
            std::unique_lock lock(mutex_);
            work_.wait(lock, [this] { return slot_ == nullptr || !calls_.empty(); });
            if (slot_ == nullptr)
                return;
            auto [number, call] = std::move(calls_.front());
            calls_.pop_front();
            lock.unlock();
            Answer answer{number, call(card)};
            lock.lock();
            if (slot_ == nullptr)
                return;
            PcscSlot *slot = slot_;
            // An event for a slot that goes before it is delivered goes with it.
            QMetaObject::invokeMethod(
                slot,
                [slot, answer = std::move(answer)]() mutable {
                    slot->answers_.put(std::move(answer));
                },
                Qt::QueuedConnection);
        }
    }

    std::mutex mutex_;
    std::condition_variable work_;
    std::deque<std::pair<int, Call>> calls_;
    PcscSlot *slot_;
    std::string reader_;
};

PcscSlot::PcscSlot(std::string reader, Clock &clock)
    : reader_(std::move(reader)), turns_(clock), answers_(clock)
{}

PcscSlot::~PcscSlot()
{
    if (worker_)
        worker_->leave();
}

Task<Result<Bytes>> PcscSlot::ask(Call call, Duration limit)
{
    const auto turn = co_await turns_.next();
    if (!worker_) {
        worker_ = std::make_shared<Worker>(*this, reader_);
        worker_->start();
    }
    const int number = ++asked_;
    worker_->ask(number, std::move(call));
    for (;;) {
        auto answer = co_await answers_.take(limit);
        if (!answer) {
            worker_->leave();
            worker_.reset();
            co_return fail(ErrorCode::Timeout, "the card does not answer");
        }
        if (answer->number == number) // else: to somebody who no longer waits
            co_return std::move(answer->result);
    }
}

Task<Result<Bytes>> PcscSlot::powerOn()
{
    Call call = [](PcscCard &card) { return card.powerOn(); };
    auto answer = co_await ask(std::move(call), PowerLimit);
    co_return answer;
}

Task<void> PcscSlot::powerOff()
{
    Call call = [](PcscCard &card) {
        card.powerOff();
        return Result<Bytes>(Bytes());
    };
    (void)co_await ask(std::move(call), ExchangeLimit);
}

Task<Result<Bytes>> PcscSlot::exchange(Bytes command)
{
    Call call = [command = std::move(command)](PcscCard &card) { return card.exchange(command); };
    auto answer = co_await ask(std::move(call), ExchangeLimit);
    co_return answer;
}

} // namespace huimin
