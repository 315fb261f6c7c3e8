// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/control/control_server.h"
#include "services/town/town.h"

namespace huimin::town {

/// What a grid worker can say about cases: see README.md.
void addCaseVerbs(ControlServer &control, Town &town);

} // namespace huimin::town
