// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/identity_reader.h"
#include "drivers/device/outcome.h"
#include "drivers/device/receipt_printer.h"
#include "kiosk/session/due_soon.h"
#include "kiosk/session/input.h"
#include "kiosk/session/page.h"
#include "kiosk/transaction/transaction.h"

namespace huimin::session {

/// What is paid, whichever errand it is for.
struct Purchase {
    Errand errand = Errand::Bill;
    std::vector<PayItem> items; ///< not empty
    Money total;
    std::string purpose; ///< for the bank, field 48
    /// One an item. Of a bill, the key is given when the transaction has its number.
    std::vector<transaction::Delivery> deliveries;
    /// Its errand has a paper and a page of its own for what was bought, and they say that it is
    /// paid.
    bool hasTicket = false;
};

/// Who somebody is, and by which card they have shown it. Personal: gone with the visit.
struct Identity : IdentityCard {
    std::string socialCard; ///< the number of that card; empty: by their identity card
    /// By a code on their telephone: for the errand for which it was shown, and no other.
    bool byCode = false;
    /// Who is here for them, by their own card; for one errand, and no other.
    std::optional<SocialSecurity::Agent> agent;
    bool consents = true; ///< they are here as well, and said yes

    bool isForOneErrand() const { return byCode || agent; }
};

/// What an errand may do while somebody is there. The visit is the only one who can; an errand
/// borrows it and is gone before it.
class Conversation
{
public:
    /// Where an errand leaves the resident.
    enum class After { Home, Leave };
    /// How a stretch of a flow ended. Left: told why, and the card has been seen to.
    enum class Way { On, Back, Left };

    /// How a purchase ended, of which everything was said.
    struct Bought {
        After after = After::Leave;
        Outcome outcome = Outcome::NotDone; ///< of the first thing that was wanted
        std::string receipt;                ///< done: of that thing
    };

    virtual ~Conversation() = default;

    virtual void show(Page page) = 0;
    /// Shows a page and waits for one of the things that it is about. Nothing: nobody is there
    /// any more, and the visit ends.
    virtual Task<std::optional<Input>> ask(Page page, Kinds accepts) = 0;
    /// Which of them, counted from 0. Nothing: they went back, or are gone.
    Task<std::optional<std::size_t>> choose(ChoicePage page, Errand errand, int step);
    /// The same for a page that tells what did not work.
    virtual Task<std::optional<Input>> tell(ProblemPage problem, Errand errand) = 0;
    /// While something moves: what comes within a moment.
    virtual Task<std::optional<Input>> look() = 0;
    /// Who this is, by their identity card, or by their social-security card where the errand is
    /// about that; asked once a visit. Null: they would rather not.
    virtual Task<const Identity *> identify(Errand errand, int step) = 0;
    /// What the home page says not to forget.
    virtual DueSoon &due() = 0;
    /// Until the social-security card is out of its slot again.
    virtual Task<void> seeSocialCardOut(Errand errand, int step) = 0;
    /// It turned out that the card does not count: whoever needs to know asks again.
    virtual void forgetIdentity() = 0;
    /// A PIN on the pad, for the office for social security: its block, bound to `account`.
    /// Nothing: they would rather not, or the pad does not work, and that was told.
    virtual Task<std::optional<Bytes>> officePin(PinPage page, Errand errand, int step,
                                                 std::string account) = 0;
    /// The page on which a person is called.
    virtual Task<void> callPerson() = 0;
    /// How to pay, paying, and the proof; what came of it was said and stands in the books. What
    /// waits to be paid goes with it. Nothing: they went back before anything was paid.
    virtual Task<std::optional<Bought>> buy(Purchase purchase) = 0;
    /// The proof alone: of something that ended after all.
    virtual Task<After> tellEnd(transaction::TransactionId id) = 0;

    /// Nothing: there is no printer that works.
    virtual Task<std::optional<Outcome>> printSlip(ReceiptDocument document) = 0;
    virtual bool canPrint() const = 0;

    /// Who stands beside the resident now.
    virtual std::optional<Helper> helper() const = 0;
    /// Who did, in this visit.
    virtual std::vector<HelpGiven> helpGiven() const = 0;
    virtual bool isGone() const = 0;
};

} // namespace huimin::session
