// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storm/world.h"

namespace huimin::storm {

/// Somebody in front of the station. They see the screen, have a card and a purse, and
/// do what people do: usually the right thing.
class Resident
{
public:
    Resident(World &world, Person &person);

    /// Done or gone, and the station has noticed.
    bool hasLeft() const;

private:
    enum class Errand {
        Withdraw,
        BillByCard,
        BillByCash,
        BillByPhone,
        BillMixed,
        TopUp,
        Ticket,
        TopUpWithBills,
        Count
    };

    Task<void> live();
    void look();
    void takeWhatLiesThere();
    void putCardIn();
    void walkAway();
    void atPin();
    void atAmount(const session::AmountPage &page);
    void atSum(const session::AmountPage &page);
    void atAccount(const session::AccountPage &page);
    void atBills(const session::BillsPage &page);
    void atHowToPay(const session::HowToPayPage &page);
    void atNotes(const session::NotesPage &page);
    void atPhone(const session::PhonePage &page);
    void layPurse(session::LayCulturePage::Mode mode);
    bool isAboutCulture() const
    {
        return errand_ == Errand::TopUp || errand_ == Errand::Ticket || billsWait_;
    }
    void atCulture(const session::CulturePage &page);
    void atOffer(const session::OfferPage &page);
    bool doesSomethingElse();

    void say(session::Input::Kind kind, int index = 0, std::string text = {});
    bool happens(const char *site, int perThousand)
    {
        return world_.choices_.chance(site, perThousand);
    }

    World &world_;
    Person &person_;
    Errand errand_;
    int amount_;
    int biller_;
    Instant drawnInBy_{};
    int begins_ = 0; ///< of the errand, from the home page
    bool gaveUp_ = false;
    int phoneSteps_ = 0;
    int wrongPurse_ = 0; ///< looks until they see that it is not theirs
    bool begun_ = false;
    bool wasAsked_ = false; ///< whether there is another company to be paid
    bool adds_ = false;
    bool decidedPart_ = false;
    bool paysPart_ = false;  ///< one bill, and not all of it
    bool billsWait_ = false; ///< in the basket, for what is paid with them
    bool isServed_ = false;  ///< with their cultural card, or they have had enough of it
    bool isOffered_ = false; ///< a place; once is enough
    bool gone_ = false;
    bool tookFromTray_ = false;
    bool leavesNotes_ = false;
    bool leavesCard_ = false;
    bool decidedCard_ = false;
    bool decidedNotes_ = false;
    TaskScope tasks_;
};

} // namespace huimin::storm
