// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/port.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/base/task.h"

#include <utility>

namespace huimin {

/// Turns what arrives on a port into frames, for a conversation to take.
///
/// A Decoder is pure: `feed(ByteView)` takes bytes as they come, `next()` gives
/// the frames found so far one by one (it resynchronises on its own after
/// garbage), `reset()` forgets half a frame. `using Frame = ...` names what it
/// gives.
template <typename Decoder>
class FrameStream final : private PortListener
{
public:
    using Frame = typename Decoder::Frame;

    FrameStream(Port &port, Clock &clock, Decoder decoder = Decoder())
        : port_(port), decoder_(std::move(decoder)), opening_(clock), frames_(clock)
    {
        port_.listen(this);
    }
    ~FrameStream() override { port_.listen(nullptr); }

    /// Waits until the port is open, at most this long.
    Task<Result<void>> open(Duration limit)
    {
        if (port_.isOpen())
            co_return Result<void>();
        forget();
        opening_.clear();
        port_.open();
        auto outcome = co_await opening_.take(limit);
        if (!outcome)
            co_return fail(ErrorCode::Timeout, "the port does not open");
        co_return *std::move(outcome);
    }

    bool isOpen() const { return port_.isOpen(); }
    void close() { port_.close(); }

    Result<void> send(ByteView bytes) { return port_.write(bytes); }

    /// What came before a question is not its answer.
    void forget()
    {
        frames_.clear();
        decoder_.reset();
    }

    /// The next frame; Timeout when none came, PortClosed when the line went.
    Task<Result<Frame>> next(Duration limit)
    {
        auto frame = co_await frames_.take(limit);
        if (!frame)
            co_return fail(ErrorCode::Timeout, "no answer");
        co_return *std::move(frame);
    }

private:
    void opened() override { opening_.put(Result<void>()); }
    void arrived(ByteView bytes) override
    {
        decoder_.feed(bytes);
        while (auto frame = decoder_.next())
            frames_.put(*std::move(frame));
    }
    void lost(const Error &why) override
    {
        opening_.put(fail(why));
        frames_.put(fail(why));
    }

    Port &port_; // borrowed; the composition root owns it
    Decoder decoder_;
    Mailbox<Result<void>> opening_;
    Mailbox<Result<Frame>> frames_;
};

} // namespace huimin
