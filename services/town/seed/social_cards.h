// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/toml_table.h"
#include "services/town/seed/seed.h"

namespace huimin::town {

/// Reads [[social_card]]: a card of one of these people.
SeedSocialCard readSocialCard(TomlTable &table, const std::vector<SeedPerson> &people);

} // namespace huimin::town
