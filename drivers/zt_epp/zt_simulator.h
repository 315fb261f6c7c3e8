// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/frame_stream.h"
#include "drivers/zt_epp/zt_frame.h"
#include "kiosk/base/secret.h"

#include <map>

namespace huimin::zt_epp {

/// The pad's side of the wire: keys, digits and ciphers live here and nowhere else
/// in the simulated station.
class Simulator
{
public:
    Simulator(Port &port, Clock &clock);

    /// What custodians do in a secure room: a key in clear into a slot.
    void provision(std::uint8_t slot, Bytes key);

    /// A finger on a key: '0'-'9', 'E' enter, 'C' clear, 'X' cancel, '.' point, 'Z' double
    /// zero, 'a'-'d' F1 to F4.
    void press(char key);
    bool isEntering() const { return entering_; }
    /// Keys come in the open.
    bool isOpen() const { return open_; }

    void setSilent(bool silent) { silent_ = silent; }
    /// Entry mode is lost; keys are kept by the battery.
    void cutPower();
    /// The pad was opened: it wipes its keys and says so from now on.
    void tamper();
    bool isTampered() const { return tampered_; }
    /// Another pad takes its place: it has no keys yet.
    void replace();

private:
    Task<void> run();
    Message answer(const Message &command);
    Message loadEncrypted(const Message &command, bool sm4);
    Message crypt(const Message &command, bool sm4);
    Message mac(const Message &command, bool sm4);
    Message pinBlock(const Message &command, bool sm4);
    void pressOpen(char pressed);
    const Bytes *keyAt(std::string_view hexSlot) const;

    Clock &clock_;
    FrameStream<Decoder> stream_;
    std::map<std::uint8_t, Bytes> keys_;
    bool silent_ = false;
    bool tampered_ = false;
    bool entering_ = false;
    bool open_ = false;
    std::size_t minimum_ = 4;
    std::size_t maximum_ = 12;
    Secret<std::string> pin_;
    TaskScope tasks_;
};

/// The clear PIN field of ISO 9564 format 0, XORed with the PAN part; eight bytes,
/// or sixteen in the same manner for SM4.
Bytes clearPinBlock(const std::string &pin, const std::string &panPart, std::size_t size);

} // namespace huimin::zt_epp
