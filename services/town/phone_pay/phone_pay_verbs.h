// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/control/control_server.h"
#include "services/town/town.h"

namespace huimin::town {

/// What somebody does with their telephone, and what the provider's books say.
void addPhonePayVerbs(ControlServer &control, Town &town);

} // namespace huimin::town
