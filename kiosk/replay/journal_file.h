// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/replay/entry.h"

namespace huimin::replay {

/// Reads a station's journal where it lies: a file with its log beside it, of a kiosk that
/// runs or of one that is gone. Neither is changed, and a running kiosk waits for nothing.
/// An error names the file, and the record behind which nothing can be read.
Result<void> readJournalFile(const std::string &path, const Visit &visit);

} // namespace huimin::replay
