// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/control/control_server.h"
#include "services/town/town.h"

namespace huimin::town {

/// Everything that README.md lists: how bank, companies and offices behave, and what stands in
/// their books. Amounts are integers of fen.
void addTownVerbs(ControlServer &control, Town &town);

} // namespace huimin::town
