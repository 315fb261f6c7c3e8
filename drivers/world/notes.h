// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/money.h"

#include <compare>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace huimin::world {

using NoteId = int;

/// Where a banknote of the simulated world is. `unit` numbers cassettes.
struct Place {
    enum class Kind {
        Resident,   ///< in somebody's hand or purse
        Slot,       ///< sticking out of the acceptor, can be pulled back
        Escrow,     ///< inside the acceptor, undecided
        Stacker,    ///< in the acceptor's cash box
        Cassette,   ///< in the dispenser
        Transport,  ///< between rollers
        RejectBin,  ///< the dispenser found it unfit
        Tray,       ///< in front of the dispenser
        RetractBin, ///< taken back from the tray
        Away,       ///< carried off by staff
    };
    Kind kind = Kind::Resident;
    int unit = 0;

    friend auto operator<=>(const Place &, const Place &) = default;
};

const char *name(Place::Kind kind);

/// Every banknote of the simulated world, as an object with one identity and
/// exactly one place. Simulators move notes; nobody makes or destroys one but
/// whoever sets the scene. The books of the station are compared with this.
class Notes
{
public:
    struct Note {
        Money denomination;
        Place place;
    };

    NoteId add(Money denomination, Place place);
    void move(NoteId id, Place to);

    const Note &note(NoteId id) const;
    /// In the order in which they came there: the first is the next to be picked.
    std::vector<NoteId> at(Place place) const;
    Money valueAt(Place place) const;
    Money total() const;

    /// Called after each move, to redraw or to check.
    void onMove(std::function<void(NoteId)> listener) { moved_ = std::move(listener); }

private:
    std::vector<Note> notes_;
    std::map<Place, std::vector<NoteId>> lying_; ///< in the order in which they came
    std::function<void(NoteId)> moved_;
};

} // namespace huimin::world
