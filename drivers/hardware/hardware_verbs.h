// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/control/control_server.h"

namespace huimin::hardware {

class Cabinet;

/// What a hand can do at a cabinet, and what can go wrong with it; README.md lists them.
/// A window and a script both speak these words, so they can never differ.
void addHardwareVerbs(ControlServer &control, Cabinet &cabinet);

} // namespace huimin::hardware
