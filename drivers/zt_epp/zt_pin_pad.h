// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"
#include "drivers/device/pin_pad.h"
#include "drivers/port/frame_stream.h"
#include "drivers/zt_epp/zt_frame.h"
#include "kiosk/base/turns.h"

namespace huimin::zt_epp {

/// A ZT598-type encrypting PIN pad.
///
/// It never sends the command that erases all keys (5031), and when the pad says
/// that it was opened it is out of order until people have dealt with it.
class ZtPinPad final : public PinPad
{
public:
    ZtPinPad(Port &port, Clock &clock, FaultSink &faults, Scheme scheme);

    bool isReady() const override { return ready_; }
    Scheme scheme() const override { return scheme_; }

    Task<Result<CheckValue>> importKey(KeySlot slot, ByteView encrypted) override;
    Task<Result<void>> startPinEntry(int minimum, int maximum, KeyListener listener) override;
    Task<Result<Bytes>> pinBlock(KeySlot key, const Pan &pan) override;
    Task<Result<void>> stopEntry() override;
    bool isEntering() const override { return entering_; }
    void onPlainKey(PlainListener listener) override { plainKeys_ = std::move(listener); }
    void openKeyboard(bool isWanted) override;
    Task<Result<Bytes>> encrypt(KeySlot key, ByteView blocks) override;
    Task<Result<Bytes>> mac(KeySlot key, ByteView data) override;
    Task<Result<Bytes>> seal(const Secret<Bytes> &clear) override;
    Task<Result<Secret<Bytes>>> unseal(ByteView sealed) override;

private:
    Task<void> run();
    Task<void> listen();
    Task<void> watch();
    Task<Result<std::string>> ask(Message command, Duration limit);
    Task<Result<Bytes>> askBytes(Message command);
    Result<std::string> understand(const Message &reply, std::uint8_t command);
    void pressed(std::uint8_t code);
    void pressedInTheOpen(std::uint8_t code);
    Task<void> followKeyboard();
    Task<Result<void>> beginEntry(int minimum, int maximum);
    Task<Result<void>> stopInput();
    bool isSm4() const { return scheme_ == Scheme::Sm4; }

    Clock &clock_;
    FaultSink &faults_;
    Scheme scheme_;
    FrameStream<Decoder> stream_;
    Mailbox<Result<Message>> replies_;
    Turns turns_;
    bool ready_ = false;
    bool entering_ = false;
    KeyListener keys_;
    /// The open keyboard: wanted by the station, and as the pad was last told.
    bool openWanted_ = false;
    bool open_ = false;
    bool mayBeOpen_ = false; ///< until the pad has confirmed that it is not
    bool stale_ = false;     ///< it is told again, to be sure
    bool following_ = false;
    bool pinComing_ = false; ///< from before the pad is told to until it is told to stop
    PlainListener plainKeys_;
    TaskScope tasks_;
};

/// Where each key lives in the pad (KEK 10-2F, working keys 30-7F).
std::uint8_t slotNumber(PinPad::KeySlot slot);

/// The twelve rightmost digits of a PAN without its check digit (ISO 9564-1).
std::string panPart(const Pan &pan);

} // namespace huimin::zt_epp
