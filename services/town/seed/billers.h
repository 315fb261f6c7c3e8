// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/toml_table.h"
#include "services/town/seed/seed.h"

namespace huimin::town {

/// A [[biller.field]]: what the company wants to know of a household that has an answer to it.
Biller::Field readBillField(TomlTable &table);
/// A [[biller.household.answer]] to one of these.
Biller::Answer readBillAnswer(TomlTable &table, const std::vector<Biller::Field> &fields);
/// A [[biller.shared]]: a number that these of the company's households have besides their own.
SeedSharedNumber readSharedNumber(TomlTable &table, const std::vector<SeedHousehold> &households);

} // namespace huimin::town
