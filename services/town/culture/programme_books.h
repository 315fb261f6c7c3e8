// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/sqlite.h"
#include "services/culture/programme.h"

#include <string_view>

namespace huimin::town {

/// Something that is on, as the office keeps it. What is left and who may is worked out.
struct CultureOffer {
    Programme::Offer offer;
    int places = 0;
    int taken = 0; ///< by people who did not come over a station
};

struct ProgrammeRules {
    std::chrono::minutes hold{10};
    int placesMost = 4; ///< of one card, that are still to come
};

/// What is on and who has which place, on SQLite. A place is held, booked or free; it is given in
/// one transaction, so that nobody gets the last one twice.
class ProgrammeBooks
{
public:
    struct Holder {
        std::string card;
        Culture::Kind kind = Culture::Kind::General;
        std::string birth; ///< YYYYMMDD
    };
    /// Or why not, in the office's words.
    using Placed = std::variant<Programme::Booking, std::string>;

    static Result<ProgrammeBooks> open(sqlite::Database &database, ProgrammeRules rules);

    /// Whatever is there already stays as it is.
    Result<void> add(const CultureOffer &offer);

    Result<std::vector<Programme::Offer>> offers(const Holder &holder, WallTime now);
    Result<std::vector<Programme::Booking>> bookings(const Holder &holder, WallTime now);
    Result<Placed> hold(const Programme::Wish &wish, const Holder &holder, WallTime now);
    Result<Placed> confirm(const std::string &key, const std::string &code, WallTime now);
    /// Why a place that is held cannot be paid, in the words of a refusal; empty: it can.
    Result<std::string> whyNotPaid(const std::string &key, Money amount, WallTime now);
    /// It is booked, as its payment is.
    Result<void> paid(const std::string &key, const std::string &code);
    Result<Placed> cancel(const Programme::Wish &booked, WallTime now);
    /// Empty: it is free. Otherwise why not.
    Result<std::string> release(const std::string &key, WallTime now);

    // What somebody at the office sees and does.

    struct Entry {
        std::string key;
        std::string card;
        std::string offer;
        std::string state; ///< "held", "booked", "cancelled", "released"
        std::string code;
    };
    /// In the order in which they came.
    Result<std::vector<Entry>> all();
    /// So many places are there altogether.
    Result<void> setPlaces(const std::string &offer, int places);
    Result<void> callOff(const std::string &offer, bool isOff);
    /// Whoever has not said yes until now is too late.
    Result<void> endHolds(WallTime now);

private:
    ProgrammeBooks(sqlite::Database &database, ProgrammeRules rules)
        : database_(&database), rules_(rules)
    {}

    struct Kept {
        CultureOffer entry;
        bool calledOff = false;
    };
    struct Place {
        Entry entry;
        WallTime until;

        bool isHeld(WallTime now) const { return entry.state == "held" && until > now; }
    };
    Result<std::optional<Kept>> findOffer(const std::string &id);
    Result<std::optional<Place>> findPlace(const std::string &key);
    /// Places that are booked, or held now; `where` says which.
    Result<int> count(const char *where, const std::string &value, WallTime now);
    Result<Programme::Bar> barOf(const Kept &kept, const Holder &holder, WallTime now);
    Result<Programme::Offer> told(Kept kept, WallTime now);
    Result<Programme::Booking> booking(const Place &place, WallTime now);
    Result<void> keep(const Place &place);
    Result<void> become(const std::string &key, const char *state, const std::string &code);

    sqlite::Database *database_; // borrowed; the town owns it
    ProgrammeRules rules_;
};

} // namespace huimin::town
