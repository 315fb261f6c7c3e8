// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/ccnet/ccnet_link.h"
#include "drivers/ccnet/ccnet_status.h"
#include "drivers/device/cash_acceptor.h"
#include "drivers/device/fault.h"

namespace huimin::ccnet {

/// A CCNET bill validator in escrow mode.
///
/// Everything is learnt by polling. A note is money on one edge only: the first
/// poll that says 81 in this note's life. The unit repeats 81 until we ACK it,
/// and we ACK it only after acknowledge(), that is after the journal has it; so a
/// stop of this program between the two costs nothing but a repeat.
class Acceptor final : public CashAcceptor
{
public:
    Acceptor(Port &port, Clock &clock, FaultSink &faults);

    bool isReady() const override { return ready_; }
    std::vector<Money> denominations() const override;
    Task<Result<void>> start(std::set<std::int64_t> fen) override;
    Task<Result<void>> end() override;
    Task<Moved> stack() override { return move(Command::Stack); }
    Task<Moved> giveBack() override { return move(Command::Return); }
    void acknowledge() override { told_ = true; }
    Task<NoteFate> fateAfterRestart() override;

private:
    /// What the note inside is doing, as far as we have been told.
    enum class Note {
        None,
        Escrowed,
        Going, ///< STACK or RETURN was sent; only a poll may end this
        Ended, ///< 81 or 82 was heard and is not acknowledged yet
    };

    Task<void> run();
    Task<Result<void>> connect();
    Task<Result<void>> initialise();
    Task<Result<Poll>> poll();
    Task<void> pollUntilLost();
    Task<void> sendMask();
    Task<void> sendMove();
    Task<Moved> move(Command command);
    Task<Result<void>> setMask(Bytes mask);

    void handle(const Poll &poll);
    void handleEscrow(Money value);
    void handleEnd(Outcome stacked, Money value);
    void handleNothingInside();
    void handleStanding(const Poll &poll, bool isNew);
    void decideFate(NoteFate fate);
    void finish(Outcome stacked, std::string detail = {});
    void goDown(const std::string &why);
    Money valueOf(std::uint8_t type) const;

    Clock &clock_;
    FaultSink &faults_;
    Link link_;
    bool ready_ = false;
    BillTable table_{};
    Bytes wantedMask_ = Bytes(3);
    Bytes sentMask_;
    Note note_ = Note::None;
    Money noteValue_;
    Command going_ = Command::Poll; ///< what the note was told, while it is Going
    int sends_ = 0; ///< how often the unit was told so, each provably unheard but the last
    bool sendNow_ = false;
    bool told_ = false; ///< the owner has journalled the last 81 or 82
    Poll last_{State::Initialising};
    std::optional<NoteFate> fate_;
    /// Where the note was when the unit last powered up, if it said so.
    std::optional<State> poweredUpWith_;
    Mailbox<Moved> moved_;
    Mailbox<bool> wake_;
    Mailbox<bool> fateKnown_;
    TaskScope tasks_;
};

} // namespace huimin::ccnet
