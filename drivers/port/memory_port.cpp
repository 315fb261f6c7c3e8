// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/port/memory_port.h"

#include <deque>
#include <utility>

namespace huimin {

class MemoryWire::End final : public Port
{
public:
    End(Clock &clock, Duration latency)
        : clock_(clock), latency_(latency), opening_(clock), losing_(clock), arrivals_(clock)
    {}

    void join(End &other) { other_ = &other; }

    void open() override
    {
        opening_.start(Duration::zero(), [this] {
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
        other_->expect({clock_.now() + latency_, Bytes(bytes.begin(), bytes.end())});
        return {};
    }

    void setCut(bool cut)
    {
        cut_ = cut;
        if (!cut || !open_)
            return;
        open_ = false;
        onTheWay_.clear();
        arrivals_.stop();
        losing_.start(Duration::zero(), [this] {
            if (listener_ != nullptr)
                listener_->lost(Error{ErrorCode::PortClosed, "the wire was cut"});
        });
    }

private:
    struct OnTheWay {
        Instant due;
        Bytes bytes;
    };

    void expect(OnTheWay bytes)
    {
        onTheWay_.push_back(std::move(bytes));
        if (!arrivals_.running())
            arrivals_.start(latency_, [this] { arrive(); });
    }

    void arrive()
    {
        const OnTheWay next = std::move(onTheWay_.front());
        onTheWay_.pop_front();
        if (!onTheWay_.empty())
            arrivals_.start(onTheWay_.front().due - clock_.now(), [this] { arrive(); });
        if (open_ && listener_ != nullptr)
            listener_->arrived(next.bytes);
    }

    Clock &clock_;
    Duration latency_;
    End *other_ = nullptr;
    bool open_ = false;
    bool cut_ = false;
    Timer opening_;
    Timer losing_;
    Timer arrivals_;
    std::deque<OnTheWay> onTheWay_;
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
