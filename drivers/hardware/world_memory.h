// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <string>

namespace huimin::hardware {

class Cabinet;

/// Everything that stays when the power goes: where every note lies, what each chip and
/// the tray's board keep, which cards are in the bin. As text, for a file.
std::string memoryOf(const Cabinet &cabinet);

/// Puts it all back into a cabinet without notes. What was in somebody's fingers or
/// between two rollers of the acceptor comes to rest with the resident, like the card
/// that was in the slot; what lies in the dispenser's transport still lies there.
Result<void> recall(Cabinet &cabinet, const std::string &text);

} // namespace huimin::hardware
