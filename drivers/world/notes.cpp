// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/notes.h"

#include "kiosk/base/check.h"

#include <algorithm>

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
    notes_.push_back({{denomination, place}, ++moves_});
    return static_cast<NoteId>(notes_.size() - 1);
}

void Notes::move(NoteId id, Place to)
{
    HUIMIN_CHECK(id >= 0 && static_cast<std::size_t>(id) < notes_.size(), "no such banknote");
    Entry &entry = notes_[static_cast<std::size_t>(id)];
    entry.note.place = to;
    entry.since = ++moves_;
    if (moved_)
        moved_(id);
}

const Notes::Note &Notes::note(NoteId id) const
{
    HUIMIN_CHECK(id >= 0 && static_cast<std::size_t>(id) < notes_.size(), "no such banknote");
    return notes_[static_cast<std::size_t>(id)].note;
}

std::vector<NoteId> Notes::at(Place place) const
{
    std::vector<NoteId> found;
    for (std::size_t id = 0; id < notes_.size(); ++id)
        if (notes_[id].note.place == place)
            found.push_back(static_cast<NoteId>(id));
    std::ranges::sort(found, {},
                      [this](NoteId id) { return notes_[static_cast<std::size_t>(id)].since; });
    return found;
}

Money Notes::valueAt(Place place) const
{
    Money sum;
    for (const Entry &entry : notes_)
        if (entry.note.place == place)
            sum += entry.note.denomination;
    return sum;
}

Money Notes::total() const
{
    Money sum;
    for (const Entry &entry : notes_)
        sum += entry.note.denomination;
    return sum;
}

} // namespace huimin::world
