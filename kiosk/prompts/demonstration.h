// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"
#include "kiosk/base/result.h"

#include <string>

namespace huimin::prompts {

/// A pack as an example, read by the synthesiser: figures, and what a withdrawal says. Hakka is
/// read from letters, for its characters nobody reads. Says how many recordings it has.
Result<int> writeDemonstration(Language language, const std::string &folder);

} // namespace huimin::prompts
