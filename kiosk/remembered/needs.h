// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/manner.h"

#include <string>
#include <string_view>

namespace huimin::remembered {

/// What somebody needs, by the names of the user requirements of EN 1332-4 (README.md):
/// "interface-complexity=low;screen-colour=yellow-on-black". What is usual is left out, as
/// the standard wants it: no object, no special requirement.
std::string needsOf(const session::Manner &manner);

/// What is unknown or out of bounds is no requirement.
session::Manner mannerOf(std::string_view needs);

} // namespace huimin::remembered
