// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/cash_acceptor.h"
#include "kiosk/purse/purse_desk.h"
#include "kiosk/transaction/card_desk.h"
#include "kiosk/transaction/runner.h"
#include "services/bills/biller.h"
#include "services/culture/culture.h"
#include "services/outbox/outbox.h"
#include "services/phone_pay/phone_pay.h"

#include <map>

namespace huimin::transaction {

/// Everything that effects need, borrowed for as long as the performer lives. A
/// station without a device has a null there, and offers no service that needs it.
struct World {
    Clock &clock;
    std::chrono::minutes utcOffset{480};
    CardDesk *cardDesk = nullptr;
    PinPad *pinPad = nullptr;
    Acquirer *acquirer = nullptr;
    CashDispenser *dispenser = nullptr;
    CashAcceptor *acceptor = nullptr;
    std::map<std::string, Biller *> billers;
    PhonePay *phonePay = nullptr;
    Outbox &outbox;
    purse::PurseDesk *purses = nullptr;
    Culture *culture = nullptr; ///< with it
    std::string station;
};

/// Does what the money machine asks for, on real devices and services, and puts what
/// came of it back as events. It decides nothing.
class Performer
{
public:
    /// What the acceptor did with a note that no event tells: refused it, gave it back.
    using NoteNews = std::function<void(const CashAcceptor::Event &)>;

    Performer(World world, Runner &runner);

    /// Once, at start, after the journal was read: open transactions are taken up again.
    void recover();

    void onNoteNews(NoteNews listener) { noteNews_ = std::move(listener); }
    /// The bank's last answer in this transaction, for what to tell the resident.
    const Acquirer::Answer *answerTo(TransactionId id) const;

    /// More time for taking the notes, once. False when there is none to give.
    bool extendHand();
    bool canExtendHand() const { return handDeadline_ && !handExtended_; }
    /// When the notes will be taken back; nothing while none lie out.
    std::optional<Instant> handDeadline() const { return handDeadline_; }

    static constexpr auto HandLimit = std::chrono::seconds(30);

    // performer_phone.cpp
    /// The code that a telephone has shown, for the payment with this key; it is used once.
    void holdCode(std::string key, Secret<std::string> code);
    /// What the screen shows for a telephone to read; empty while there is nothing.
    const std::string &codeForPhone() const { return phone_.shown; }
    /// Until when the telephone has time; nothing while it is not asked.
    std::optional<Instant> phoneDeadline() const { return phone_.deadline; }
    bool canExtendPhone() const { return phone_.deadline && !phone_.extended; }
    bool extendPhone();

    static constexpr auto PhoneLimit = std::chrono::seconds(60);  ///< its owner says yes
    static constexpr auto ScreenLimit = std::chrono::seconds(90); ///< and finds the telephone

    // performer_purse.cpp
    /// Until when the cultural card is waited for; nothing while it is not.
    std::optional<Instant> purseDeadline() const { return purse_.deadline; }
    bool canExtendPurse() const { return purse_.deadline && !purse_.extended; }
    bool extendPurse();
    /// A card that was torn away in a load which is still open lies there again.
    Task<void> lookAgain(TransactionId id);

    static constexpr auto PurseLimit = std::chrono::seconds(60);

private:
    void perform(TransactionId id, const Effect &effect);

    Task<void> run(TransactionId id, CertifyCard effect);
    Task<void> run(TransactionId id, SendRequest effect);
    Task<void> run(TransactionId id, CompleteChip effect);
    Task<void> run(TransactionId id, CloseChip effect);
    Task<void> run(TransactionId id, SendReversal effect);
    Task<void> run(TransactionId id, Dispense effect);
    Task<void> run(TransactionId id, AskDispenser effect);
    Task<void> run(TransactionId id, ReturnCard effect);
    Task<void> run(TransactionId id, Present effect);
    Task<void> run(TransactionId id, WaitForHand effect);
    Task<void> run(TransactionId id, Retract effect);
    Task<void> run(TransactionId id, Reject effect);
    Task<void> run(TransactionId id, AskTray effect);
    Task<void> run(TransactionId id, OpenAcceptor effect);
    Task<void> run(TransactionId id, CloseAcceptor effect);
    Task<void> run(TransactionId id, StackNote effect);
    Task<void> run(TransactionId id, ReturnNote effect);
    Task<void> run(TransactionId id, AskAcceptor effect);
    Task<void> run(TransactionId id, ConfirmNote effect);
    Task<void> run(TransactionId id, PostBill effect);
    Task<void> run(TransactionId id, AskBill effect);
    Task<void> run(TransactionId id, ChargePhone effect);
    Task<void> run(TransactionId id, UndoPhone effect);
    Task<void> run(TransactionId id, ReadyPurse effect);
    Task<void> run(TransactionId id, AuthoriseLoad effect);
    Task<void> run(TransactionId id, LoadPurse effect);
    Task<void> run(TransactionId id, FindPurse effect);
    Task<void> run(TransactionId id, TellLoad effect);
    Task<void> run(TransactionId id, AskLoad effect);

    Task<bool> reverseOnce(TransactionId id, SendReversal effect);
    Task<bool> askOnce(TransactionId id, BillDelivery bill);
    Task<bool> reversalsAreThrough();
    Task<PhonePay::State> beginCharge(PhoneTender phone);
    bool isCharging(TransactionId id, const std::string &key) const;
    Task<bool> undoOnce(TransactionId id, std::string key);
    Task<bool> waitForPurse(TransactionId id, Stage stage);
    Task<void> findOnce(TransactionId id, PurseDelivery load);
    Task<bool> tellLoadOnce(TransactionId id, PurseDelivery load);
    Task<bool> askLoadOnce(TransactionId id, PurseDelivery load);
    bool isAt(TransactionId id, Stage stage) const;
    Task<bool> dispenserComes();
    Task<bool> trayIsFree(TransactionId id, CashDispenser::OperationId operation);
    Task<Result<Bytes>> seal(const Acquirer::Request &request);
    Task<void> forgetOldNote();
    void noteEvent(const CashAcceptor::Event &event);
    void noteStuck(TransactionId id);

    World world_;
    Runner &runner_;
    NoteNews noteNews_;
    /// Requests between "certified" and "sent": card data is never journalled, so a
    /// restart in between sends nothing.
    std::map<TransactionId, Acquirer::Request> requests_;
    std::map<TransactionId, Acquirer::Answer> answers_;
    /// The one payment by telephone that is under way.
    struct Phone {
        std::string key;
        Secret<std::string> code;
        std::string shown;
        std::optional<Instant> deadline;
        bool extended = false;
        std::optional<Instant> begun; ///< when it was sent
    };
    Phone phone_;
    struct PurseWait {
        std::optional<Instant> deadline;
        bool extended = false;
    };
    PurseWait purse_;
    TransactionId takingNotes_ = 0;
    std::optional<Instant> handDeadline_;
    bool handExtended_ = false;
    Mailbox<bool> taken_;
    TaskScope tasks_;
};

} // namespace huimin::transaction
