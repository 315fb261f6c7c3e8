// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/crt/crt_frame.h"
#include "drivers/device/card_reader.h"
#include "drivers/device/fault.h"
#include "drivers/port/chip_slot.h"
#include "drivers/port/frame_stream.h"
#include "kiosk/base/turns.h"

namespace huimin::crt {

/// A motor card machine of the CRT family for the way of the card, and a PC/SC slot
/// for its chip. Many cabinets are built like that: the motor on a serial line, the
/// contacts on a certified USB reader.
class MotorCardReader final : public CardReader
{
public:
    MotorCardReader(Port &port, Clock &clock, FaultSink &faults, ChipSlot &chip);

    Media media() const override { return media_; }
    bool isReady() const override { return ready_; }

    Task<Result<void>> enableInsertion(bool enabled) override;
    Task<Result<Bytes>> chipPower() override { return chip_.powerOn(); }
    Task<Result<Bytes>> chipIo(ByteView command) override
    {
        return chip_.exchange(Bytes(command.begin(), command.end()));
    }
    Task<Result<void>> eject() override;
    Task<Result<void>> retain() override;

private:
    Task<void> run();
    Task<void> watch();
    Task<void> drawIn();
    Task<Result<Message>> ask(std::string command, Duration limit);
    Task<Result<void>> move(std::string command);
    Task<Result<void>> whyNot(Error refusal);
    Task<Result<void>> setEntry(bool enabled);
    void observe(const Status &status);
    void become(Media media);

    Clock &clock_;
    FaultSink &faults_;
    ChipSlot &chip_;
    FrameStream<Decoder> stream_;
    Turns turns_;
    Media media_ = Media::Unknown;
    bool ready_ = false;
    bool wanted_ = false; ///< the slot should be open for a card
    bool armed_ = false;  ///< and it is
    TaskScope tasks_;
};

} // namespace huimin::crt
