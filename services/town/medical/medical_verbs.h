// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/control/control_server.h"
#include "services/town/town.h"

namespace huimin::town {

/// What somebody at the office for medical insurance, or a telephone, can do: see README.md.
void addMedicalVerbs(ControlServer &control, Town &town);

} // namespace huimin::town
