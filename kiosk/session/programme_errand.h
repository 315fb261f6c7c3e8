// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/conversation.h"
#include "kiosk/session/places.h"
#include "kiosk/session/screen.h"

namespace huimin::session {

/// What one does with a cultural card besides its money: see what is on, hold a place and book it,
/// print the ticket again, give a place back. What costs something is paid at the door or here, as
/// the office says, and so does the page. Part of CultureErrand, which knows the card.
class ProgrammeErrand
{
public:
    struct World {
        Clock &clock;
        transaction::Runner &runner;
        const ReceiptWriter &writer;
        Programme &programme;
        Places &places;
        std::string station;
        std::string card; ///< its serial number
    };
    using Way = Conversation::Way;

    ProgrammeErrand(World world, Conversation &talk) : world_(std::move(world)), talk_(talk) {}

    /// Back: to the card.
    Task<Way> run();

private:
    using Offer = Programme::Offer;
    using Offers = std::vector<Offer>;
    using Booking = Programme::Booking;

    /// Nothing: why not was told.
    Task<std::optional<Offers>> offers();
    Task<std::optional<std::vector<Booking>>> bookings();
    void warnOfSilence(const Programme::NoAnswer *silence) const;
    /// Which of them; nothing: back, or gone.
    Task<std::optional<std::size_t>> chooseOne(OffersPage page);
    Task<Way> list(Programme::Kind kind, Offers all);
    Task<Way> look(Offer offer);
    /// Back: `offer` says why there is no place, if it is not by the resident's own wish.
    Task<Way> book(Offer &offer);
    Task<Programme::Answer> hold(Programme::Wish wish);
    Task<Way> confirm(Offer &offer, std::string key);
    /// Back: it is not paid, and the place was given back.
    Task<Way> pay(Offer offer, std::string key);
    static Purchase purchaseOf(const Offer &offer, const std::string &key);
    Task<Way> ticket(Offer offer, std::string key, std::string number);
    Task<Way> result(OfferPage page, std::string key);

    Task<Way> mine();
    Task<Way> showMine(Booking booking);
    Task<Way> cancel(Booking booking, Offer &offer);
    Task<bool> print(OfferPage page, std::string key);

    void working(WorkingPage::What what);
    Task<Way> problem(ProblemPage::What what);
    bool isFinal(const Offer &offer) const { return offer.cancelUntil <= world_.clock.wall(); }
    Culture::Purpose purpose() const { return {world_.station, world_.clock.wall()}; }

    World world_;
    Conversation &talk_; // borrowed; the visit
};

} // namespace huimin::session
