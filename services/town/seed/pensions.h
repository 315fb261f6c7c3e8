// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/toml_table.h"
#include "services/town/seed/seed.h"

namespace huimin::town {

/// A [[pension]], of one of these people.
SeedPension readPension(TomlTable &table, const std::vector<SeedPerson> &people);

} // namespace huimin::town
