// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/memory_port.h"

#include <list>

namespace huimin {

class MemoryWire::End final : public Port
{
public:
    End(Clock &clock, Duration latency) : clock_(clock), latency_(latency) {}

    void join(End &other) { other_ = &other; }

    void open() override
    {
        later(Duration::zero(), [this] {
            if (cut_) {
                if (listener_ != nullptr)
                    listener_->lost(Error{ErrorCode::PortClosed, "the wire is cut"});
                return;
            }
            open_ = true;
            if (listener_ != nullptr)
                listener_->opened();
        });
    }

    void close() override { open_ = false; }
    bool isOpen() const override { return open_; }

    Result<void> write(ByteView bytes) override
    {
        if (!open_)
            return fail(ErrorCode::PortClosed, "the port is not open");
        other_->later(latency_, [other = other_, copy = Bytes(bytes.begin(), bytes.end())] {
            if (other->open_ && other->listener_ != nullptr)
                other->listener_->arrived(copy);
        });
        return {};
    }

    void setCut(bool cut)
    {
        cut_ = cut;
        if (!cut || !open_)
            return;
        open_ = false;
        later(Duration::zero(), [this] {
            if (listener_ != nullptr)
                listener_->lost(Error{ErrorCode::PortClosed, "the wire was cut"});
        });
    }

private:
    void later(Duration delay, Clock::Callback callback)
    {
        timers_.remove_if([](const Timer &timer) { return !timer.running(); });
        timers_.emplace_back(clock_).start(delay, std::move(callback));
    }

    Clock &clock_;
    Duration latency_;
    End *other_ = nullptr;
    bool open_ = false;
    bool cut_ = false;
    std::list<Timer> timers_;
};

MemoryWire::MemoryWire(Clock &clock, Duration latency)
    : host_(std::make_unique<End>(clock, latency)), device_(std::make_unique<End>(clock, latency))
{
    host_->join(*device_);
    device_->join(*host_);
}

MemoryWire::~MemoryWire() = default;

Port &MemoryWire::host()
{
    return *host_;
}

Port &MemoryWire::device()
{
    return *device_;
}

void MemoryWire::cut()
{
    host_->setCut(true);
    device_->setCut(true);
}

void MemoryWire::mend()
{
    host_->setCut(false);
    device_->setCut(false);
}

} // namespace huimin
