// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/replay/entry.h"

namespace huimin::replay {

/// All that a station has written down, in order: out of its journal, or out of a report of
/// one. An error names the file, and the record or line behind which nothing can be read.
Result<void> readHistory(const std::string &path, const Visit &visit);

} // namespace huimin::replay
