// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/settings/station_file.h"
#include "services/acquirer/dialect.h"
#include "services/town/issuer/personalise.h"

#include "drivers/world/purse_card.h"

#include <string>
#include <vector>

namespace huimin::storm {

/// Somebody who lives in the storm's town. Numbers and PINs are chosen so that they
/// cannot stand anywhere by accident, and no slip of a finger makes one of another.
struct Role {
    std::string id;
    std::string pan;
    std::string pin;
    std::string household; ///< account at each company
    issuer::CardImage card;
    world::PurseImage purse; ///< a cultural card
};

/// What every run begins with; made once, because signing cards takes longer than a run.
struct Cast {
    settings::StationFile station;
    iso8583::Dialect dialect;
    std::vector<Role> roles;
    std::vector<std::string> billers;

    static constexpr int NotesPerCassette = 30;
    /// `folder`: where a run may leave its lock file.
    static const Cast &get(const std::string &folder);
};

} // namespace huimin::storm
