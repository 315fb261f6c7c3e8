// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/card_reader.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/base/turns.h"
#include "kiosk/emv/kernel.h"
#include "kiosk/session/manner_memory.h"
#include "kiosk/transaction/card_desk.h"

#include <functional>
#include <optional>

namespace huimin::session {

/// A card between going in and coming out: who it is, its PIN (never its digits), and
/// what money needs of it. One card at a time; forget() leaves nothing of it.
class CardSession final : public transaction::CardDesk
{
public:
    /// A card stays in somebody's way this long before the station keeps it.
    static constexpr auto HandBackLimit = std::chrono::seconds(30);
    static constexpr int PinDigits = 6; ///< bank PINs in China have six

    CardSession(CardReader &reader, PinPad &pinPad, Acquirer &acquirer,
                const emv::Terminal &terminal, crypto::Random &random, Clock &clock);

    using ReaderListener = std::function<void(CardReader::Event)>;
    void onReader(ReaderListener listener) { listener_ = std::move(listener); }
    /// The station has a card that its owner did not take: masked number and reason.
    using KeptListener = std::function<void(const std::string &card, const std::string &reason)>;
    void onKept(KeptListener listener) { kept_ = std::move(listener); }

    bool isReady() const { return reader_.isReady(); }
    bool hasCard() const { return reader_.media() == CardReader::Media::Present; }
    /// In the slot, or at the exit where its owner has not taken it yet.
    bool holdsCard() const;
    /// A card that nobody has put in since this program started: its owner left without
    /// it, or the station restarted with it inside.
    bool hasForgottenCard() const;

    Task<void> openSlot();
    Task<void> closeSlot();
    /// Closes it, and waits for a card that is on its way in.
    Task<void> refuseCards();

    /// Powers the chip and says which applications it has in common with us. A mute
    /// chip, or one that makes no sense, is tried once more.
    Task<emv::CardResult<std::vector<emv::Candidate>>> read();
    /// Opens one of them; from now on the card has a number.
    Task<emv::CardResult<void>> choose(emv::Candidate candidate);
    /// "622848*********0125"; empty before choose().
    const std::string &maskedPan() const { return masked_; }
    std::string languages() const;
    /// Empty before choose().
    const CardIdentity &identity() const { return identity_; }

    /// Hidden entry in the PIN pad; keys arrive at the listener.
    Task<Result<void>> startPin(PinPad::KeyListener listener);
    /// After Enter: takes the PIN block. It stays for further attempts with this card.
    Task<Result<void>> finishPin();
    Task<void> stopPin();
    /// The PIN was wrong; the next attempt needs another.
    void forgetPin() { pinBlock_ = {}; }

    // transaction::CardDesk
    Task<Certified> certify(Order order) override;
    Task<ChipAnswer> complete(Acquirer::Answer answer) override;
    Task<void> close(std::string responseCode) override;
    Task<HandedBack> handBack() override;
    /// Into the bin, because the bank said so. False: a hand was quicker.
    Task<bool> retain(std::string reason);

    /// When the card will be kept; nothing while none is at the exit.
    std::optional<Instant> handBackDeadline() const { return deadline_; }

    /// Ends everything about this card.
    void forget();

private:
    Task<emv::CardResult<std::vector<emv::Candidate>>> readOnce();
    emv::Chip chipOf(ByteView answerToReset);
    void readerEvent(CardReader::Event event);
    void keep(const std::string &reason);

    CardReader &reader_;
    PinPad &pinPad_;
    Acquirer &acquirer_;
    const emv::Terminal &terminal_;
    crypto::Random &random_;
    Clock &clock_;
    ReaderListener listener_;
    KeptListener kept_;

    /// One conversation with the chip at a time: a card is still told that the bank said
    /// no while its owner already wants another amount, or wants it back.
    Turns turns_;
    std::optional<emv::Kernel> kernel_;
    std::optional<emv::Candidate> candidate_;
    bool fresh_ = false; ///< begun, and not yet asked for a cryptogram
    std::string masked_;
    CardIdentity identity_;
    Secret<Bytes> pinBlock_;
    bool inserted_ = false; ///< somebody put the card in that is there
    std::optional<Instant> deadline_;
    Mailbox<bool> removed_;
};

} // namespace huimin::session
