// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/toml_table.h"
#include "services/town/seed/seed.h"

namespace huimin::town {

/// [school]: what the office for schools knows. `folder` is what its paths are relative to.
SeedSchools readSchools(TomlTable &table, const std::vector<SeedPerson> &people,
                        const std::string &folder);

/// Months are counted back from the one before today.
SchoolChild childOn(const SeedChild &child, WallTime now);

} // namespace huimin::town
