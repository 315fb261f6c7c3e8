// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/auxiliaries.h"
#include "drivers/device/cash_tray.h"
#include "drivers/device/fault.h"
#include "drivers/io_board/io_board_frame.h"
#include "drivers/port/frame_stream.h"
#include "kiosk/base/turns.h"

namespace huimin::io_board {

/// The cash tray behind the I/O board. Jobs are started once; what became of
/// them is read from the status, which the board keeps through power cuts. The headset socket
/// hangs on the same board.
class Tray final : public CashTray, public Auxiliaries
{
public:
    Tray(Port &port, Clock &clock, FaultSink &faults);

    bool isReady() const override { return ready_; }
    Task<Result<CashTray::Status>> status() override;
    Task<Outcome> present(Job job) override { return perform(Command::Present, job); }
    Task<Outcome> retract(Job job) override { return perform(Command::Retract, job); }
    EnhancedAudioSensor enhancedAudio() const override { return enhancedAudio_; }
    void onEnhancedAudio(AudioListener listener) override { audio_ = std::move(listener); }
    Task<Outcome> reject(Job job) override { return perform(Command::Reject, job); }

private:
    Task<void> run();
    Task<void> pollUntilLost();
    Task<Result<Bytes>> ask(Command command, Bytes data = {});
    Task<Result<io_board::Status>> poll();
    Task<Outcome> perform(Command command, Job job);
    Task<Outcome> outcomeOf(Command command, Job job);
    void observe(const io_board::Status &status);
    void hear(EnhancedAudioSensor now);

    Clock &clock_;
    FaultSink &faults_;
    FrameStream<Decoder> stream_;
    bool ready_ = false;
    Turns turns_;
    std::uint8_t sequence_ = 0;
    /// The tray lies open with notes in it; the next empty reading means taken.
    bool waitingForHand_ = false;
    std::optional<Instant> emptySince_;
    EnhancedAudioSensor enhancedAudio_ = EnhancedAudioSensor::NotPresent;
    AudioListener audio_;
    TaskScope tasks_;
};

} // namespace huimin::io_board
