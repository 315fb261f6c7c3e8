// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/toml_table.h"
#include "services/town/seed/seed.h"

namespace huimin::town {

/// [[medical]]: somebody whom the office for medical insurance knows.
MedicalPerson readMedicalPerson(TomlTable &table, const std::vector<SeedPerson> &people);
/// [[medical_guide]]: a page of that office's.
MedicalInsurance::Guide readMedicalGuide(TomlTable &table);

} // namespace huimin::town
