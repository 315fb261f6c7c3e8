// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"
#include "drivers/port/port.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/base/turns.h"
#include "services/acquirer/acquirer.h"
#include "services/acquirer/dialect.h"
#include "services/acquirer/frame.h"
#include "services/acquirer/mac.h"

#include <map>
#include <memory>

namespace huimin::iso8583 {

/// How the host knows this terminal.
struct Identity {
    std::string terminal; ///< eight characters, field 41
    std::string merchant; ///< fifteen characters, field 42
};

/// An acquirer over ISO 8583 on one TCP stream. It signs on by itself, keeps the
/// line open, and signs on again whenever the host or a wrong MAC asks for it.
class IsoAcquirer final : public Acquirer, private PortListener
{
public:
    IsoAcquirer(Port &port, Clock &clock, PinPad &pinPad, FaultSink &faults, Dialect dialect,
                MacAlgorithm macAlgorithm, Identity identity);
    ~IsoAcquirer() override;

    bool isReady() const override { return signedOn_ && open_; }
    PinPad::KeySlot pinKey() const override { return keys_.pin; }

    Task<Answer> authorise(Request request) override;
    Task<Reversed> reverse(Reversal reversal) override;

private:
    struct Keys {
        PinPad::KeySlot pin = PinPad::KeySlot::PinA;
        PinPad::KeySlot mac = PinPad::KeySlot::MacA;
    };
    struct Received {
        Bytes raw; ///< the packed message, for its MAC
        Message message;
    };
    struct Waiting {
        std::string mti;
        std::unique_ptr<Mailbox<Result<Received>>> box;
    };

    void opened() override;
    void arrived(ByteView bytes) override;
    void lost(const Error &why) override;

    Task<void> run();
    Task<bool> connect();
    Task<void> signOn();
    Task<Result<Keys>> loadKeys(Bytes field62);
    Task<Result<bool>> loadKey(PinPad::KeySlot slot, Bytes keyAndCheck);

    Message begin(const MessageFormat &format, const std::string &stan,
                  const std::string &batch) const;
    Task<Result<Bytes>> seal(const MessageFormat &format, Message message);
    Task<Result<Message>> ask(const MessageFormat &format, Message message, Duration limit);
    Task<Result<Bytes>> macOf(Bytes message);
    Task<bool> macIsGood(const Received &received);
    void distribute(Frame frame);
    Answer understand(const Message &message);
    std::string nextNetworkStan();
    void needSignOn();

    Port &port_;
    Clock &clock_;
    PinPad &pinPad_;
    FaultSink &faults_;
    const Dialect dialect_;
    const MacAlgorithm macAlgorithm_;
    const Identity identity_;
    int networkTrace_ = 0;

    Decoder decoder_;
    bool open_ = false;
    bool signedOn_ = false;
    Keys keys_;
    std::map<std::string, Waiting> waiting_; ///< by trace number
    Mailbox<bool> connected_;
    Mailbox<bool> work_; ///< something for run() to do
    TaskScope tasks_;
};

} // namespace huimin::iso8583
