// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"
#include "drivers/device/receipt_printer.h"
#include "drivers/escpos/escpos_encoder.h"
#include "drivers/escpos/escpos_status.h"
#include "drivers/port/frame_stream.h"
#include "kiosk/base/turns.h"

namespace huimin::escpos {

/// An 80 mm ESC/POS receipt printer, on any port.
///
/// A receipt counts as printed when the printer answers a question placed behind
/// the cut; it can only answer once the buffer before it has gone through.
class Printer final : public ReceiptPrinter
{
public:
    Printer(Port &port, Clock &clock, FaultSink &faults, escpos::Paper paper);

    bool isReady() const override { return ready_; }
    Paper paper() const override;
    Task<Outcome> print(ReceiptDocument document) override;

private:
    Task<void> run();
    Task<void> watch();
    Task<Result<Status>> askStatus();
    Task<Result<std::uint8_t>> askOne(std::uint8_t n);
    Task<bool> confirmation();
    void observe(const Status &status);

    Clock &clock_;
    FaultSink &faults_;
    escpos::Paper paper_;
    FrameStream<Decoder> stream_;
    Turns turns_;
    bool ready_ = false;
    std::optional<Status> status_;
    TaskScope tasks_;
};

} // namespace huimin::escpos
