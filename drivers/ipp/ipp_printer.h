// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"
#include "drivers/device/page_printer.h"
#include "drivers/ipp/http_frame.h"
#include "drivers/ipp/ipp_status.h"
#include "drivers/port/frame_stream.h"
#include "kiosk/base/turns.h"

namespace huimin::ipp {

/// A queue of a print server (cupsd) that prints whole pages. See README.md for what it believes.
class Printer final : public PagePrinter
{
public:
    /// `queue` is its name: "a4".
    Printer(Port &port, Clock &clock, FaultSink &faults, std::string queue);

    std::optional<Trouble> trouble() const override { return trouble_; }
    Task<Printed> print(Document document) override;
    std::optional<Trouble> waitsFor() const override { return waitsFor_; }

private:
    /// How following a job ended.
    struct End {
        std::optional<JobState> state; ///< nothing: nobody knows
        std::optional<Trouble> why;
    };

    Task<void> watch();
    Task<Result<Message>> ask(Message message, Duration limit);
    Task<Result<Message>> askOnce(Message message, Duration limit);
    Message about(Operation operation) const;
    Message aboutJob(Operation operation, std::int32_t job) const;
    Task<void> look();
    std::optional<Trouble> believed(const Message &answer);
    void found(std::optional<Trouble> trouble, const std::string &why);
    Task<std::optional<std::int32_t>> createJob(std::string name, Printed &not_);
    Task<End> follow(std::int32_t job);
    Task<End> give(std::int32_t job, std::optional<Trouble> why);
    Task<std::optional<JobState>> stateOf(std::int32_t job);
    Task<void> forget(std::int32_t job);

    Clock &clock_;
    FaultSink &faults_;
    const std::string queue_;
    FrameStream<HttpDecoder> stream_;
    Turns turns_;
    std::uint32_t asked_ = 0;
    /// Down until it has answered once.
    std::optional<Trouble> trouble_ = Trouble::Down;
    std::optional<Trouble> waitsFor_;
    bool swept_ = false; ///< of what an earlier run left in the queue
    std::optional<Instant> staleSince_;
    TaskScope tasks_;
};

} // namespace huimin::ipp
