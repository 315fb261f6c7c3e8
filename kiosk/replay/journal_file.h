// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/replay/entry.h"

namespace huimin::replay {

/// Reads a station's journal where it lies: its archives as far as they are beside it, and the
/// file with its log, of a kiosk that runs or of one that is gone. Nothing is changed, and a
/// running kiosk waits for nothing.
/// An error names the file, and the record behind which nothing can be read.
Result<void> readJournalFile(const std::string &path, const Visit &visit);

} // namespace huimin::replay
