// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/port.h"
#include "kiosk/base/clock.h"

#include <deque>
#include <string>

namespace huimin {

/// Plays a fixed conversation: each write must match the script, then the
/// scripted answer arrives. An empty answer stands for silence. Leaving the
/// script is remembered, so that a test can say where.
class ScriptedPort final : public Port
{
public:
    struct Exchange {
        Bytes hostSends;
        Bytes deviceAnswers;
    };

    ScriptedPort(Clock &clock, std::deque<Exchange> script)
        : script_(std::move(script)), answer_(clock)
    {}

    void open() override;
    void close() override { open_ = false; }
    bool isOpen() const override { return open_; }
    Result<void> write(ByteView bytes) override;

    bool finished() const { return script_.empty() && problem_.empty(); }
    const std::string &problem() const { return problem_; }

private:
    std::deque<Exchange> script_;
    Timer answer_;
    Bytes sent_;
    std::string problem_;
    bool open_ = false;
};

} // namespace huimin
