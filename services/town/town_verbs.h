// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/control/control_server.h"
#include "services/town/town.h"

namespace huimin::town {

/// A verb that takes so many words; it is the first word of its usage.
void addVerb(ControlServer &control, const std::string &usage, std::size_t least, std::size_t most,
             ControlServer::Verb action);

/// Everything that README.md lists: how bank, companies and help desk behave, and what stands in
/// their books. Amounts are integers of fen.
void addTownVerbs(ControlServer &control, Town &town);

} // namespace huimin::town
