// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/control/control_server.h"
#include "services/town/town.h"

namespace huimin::town {

/// What somebody who writes announcements can say: see README.md.
void addAnnouncementVerbs(ControlServer &control, Town &town);

} // namespace huimin::town
