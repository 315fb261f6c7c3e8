// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/notes.h"

#include "kiosk/base/check.h"

namespace huimin::world {

const char *name(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Resident:
        return "resident";
    case Place::Kind::Slot:
        return "slot";
    case Place::Kind::Escrow:
        return "escrow";
    case Place::Kind::Stacker:
        return "stacker";
    case Place::Kind::Cassette:
        return "cassette";
    case Place::Kind::Transport:
        return "transport";
    case Place::Kind::RejectBin:
        return "rejectBin";
    case Place::Kind::Tray:
        return "tray";
    case Place::Kind::RetractBin:
        return "retractBin";
    case Place::Kind::Away:
        return "away";
    }
    return "?";
}

NoteId Notes::add(Money denomination, Place place)
{
    notes_.push_back({denomination, place});
    const auto id = static_cast<NoteId>(notes_.size() - 1);
    lying_[place].push_back(id);
    return id;
}

void Notes::move(NoteId id, Place to)
{
    HUIMIN_CHECK(id >= 0 && static_cast<std::size_t>(id) < notes_.size(), "no such banknote");
    Note &note = notes_[static_cast<std::size_t>(id)];
    std::erase(lying_[note.place], id);
    note.place = to;
    lying_[to].push_back(id);
    if (moved_)
        moved_(id);
}

const Notes::Note &Notes::note(NoteId id) const
{
    HUIMIN_CHECK(id >= 0 && static_cast<std::size_t>(id) < notes_.size(), "no such banknote");
    return notes_[static_cast<std::size_t>(id)];
}

std::vector<NoteId> Notes::at(Place place) const
{
    const auto there = lying_.find(place);
    return there != lying_.end() ? there->second : std::vector<NoteId>();
}

Money Notes::valueAt(Place place) const
{
    Money sum;
    for (const NoteId id : at(place))
        sum += note(id).denomination;
    return sum;
}

Money Notes::total() const
{
    Money sum;
    for (const Note &each : notes_)
        sum += each.denomination;
    return sum;
}

} // namespace huimin::world
