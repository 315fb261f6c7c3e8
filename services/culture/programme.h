// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/culture/culture.h"

namespace huimin {

/// What is on for holders of a cultural card: shows, courses, rooms, library books; and the places
/// that are held and booked with a card. One attempt per call; everything was checked. A place is
/// named by its key for ever: the same key again is the same place.
class Programme
{
public:
    enum class Kind { Show, Course, Venue, Book };
    /// Why a card gets no place, as the office says. Other: in a word that nobody here knows.
    enum class Bar {
        None,
        SoldOut,
        OtherClass, ///< of card
        TooYoung,
        TooOld,
        Booked,  ///< by this card
        TooMany, ///< places of this card
        Over,    ///< it has begun
        CalledOff,
        HoldOver, ///< the place was not taken in time
        TooLate,  ///< to be cancelled
        Paid,     ///< it is given back where it takes place, with its money
        Unpaid,   ///< a place that is paid at the station is booked by its payment alone
        Lost,     ///< the card
        Expired,  ///< the card
        Other,
    };

    struct Offer {
        std::string id;
        Kind kind = Kind::Show;
        std::string name;
        std::string place;
        std::string about;       ///< may be empty
        WallTime starts;         ///< of a book: from when it lies there
        WallTime ends;           ///< of a book: until when
        Money price;             ///< nothing: free
        bool isPaidHere = false; ///< at the station, before it is booked; else at the door
        int left = 0;
        std::vector<Culture::Kind> classes; ///< of cards; empty: all
        int ageLeast = 0;                   ///< 0: any
        int ageMost = 0;                    ///< 0: any
        WallTime cancelUntil;
        Bar bar = Bar::None; ///< for the card that asked
        friend bool operator==(const Offer &, const Offer &) = default;
    };
    struct Booking {
        enum class State { Held, Booked, Cancelled, CalledOff };
        std::string key;
        State state = State::Held;
        WallTime heldUntil; ///< of one that is held
        std::string code;   ///< of one that is booked: what is shown at the door
        Offer offer;
        friend bool operator==(const Booking &, const Booking &) = default;
    };

    /// What somebody wants. The card is its serial number.
    struct Wish {
        std::string key; ///< made by the station, never used for another wish
        std::string card;
        std::string offer;
        Culture::Purpose purpose;
    };

    using NotKnown = Culture::NotKnown;
    using Refused = Culture::Refused; ///< see barOf()
    using NoAnswer = Culture::NoAnswer;
    using Offers = std::variant<std::vector<Offer>, NotKnown, Refused, NoAnswer>;
    using Bookings = std::variant<std::vector<Booking>, NotKnown, Refused, NoAnswer>;
    using Answer = std::variant<Booking, Refused, NoAnswer>;
    struct Free {};
    using Released = std::variant<Free, Refused, NoAnswer>;

    /// The office's name as a company: a place that is paid at a station is paid to it like a bill
    /// (services/bills), with the place's key for the account.
    static constexpr const char *Till = "culture";
    /// The bill of that account.
    static constexpr const char *PlaceBill = "place";

    virtual ~Programme() = default;

    /// The next one first, fifty at most.
    virtual Task<Offers> offers(std::string card, Culture::Purpose purpose) = 0;
    /// What stands, or was called off; the next one first, twenty at most.
    virtual Task<Bookings> bookings(std::string card, Culture::Purpose purpose) = 0;
    /// Nobody else gets it until it is released, or its time is over.
    virtual Task<Answer> hold(Wish wish) = 0;
    /// Of a place that is paid here: booked, if it was paid.
    virtual Task<Answer> confirm(std::string key, Culture::Purpose purpose) = 0;
    /// Of a place that is held, or of which nobody knows: a wish that comes later gets none.
    virtual Task<Released> release(std::string key, Culture::Purpose purpose) = 0;
    /// A booked one, with the card that has booked it.
    virtual Task<Answer> cancel(Wish booked) = 0;
};

/// Unknown: nobody has answered.
Outcome outcomeOf(const Programme::Answer &answer);
Programme::Bar barOf(const std::string &reason);

const char *name(Programme::Kind kind);
const char *name(Programme::Bar bar);
const char *name(Programme::Booking::State state);

} // namespace huimin
