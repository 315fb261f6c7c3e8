// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/toml_table.h"
#include "services/town/seed/seed.h"

namespace huimin::town {

/// A [[patient]], who is one of these people.
ClinicPatient readPatient(TomlTable &table, const std::vector<SeedPerson> &people);
/// A [[clinic_room]].
ClinicRoom readRoom(TomlTable &table);

} // namespace huimin::town
