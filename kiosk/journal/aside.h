// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/journal/chain.h"

#include <vector>

/// Journals that were damaged and lie beside the one in use.
namespace huimin::aside {

/// Asked before SQLite is: to it an empty file is a new one, and a log beside that is rubbish
/// to be removed. Damaged when records were written and nothing is there.
Result<void> somethingIsThere(const std::string &journal, const chain::End &note);

/// So many records may have been in file and log, by their size.
std::int64_t recordsAtMost(const std::string &journal);

/// Moves file and log away, whole; returns where to.
std::string setAside(const std::string &journal, WallTime now);

/// The newest records that can still be read: of the archives, or of what was set aside
/// earlier, when the process ended before the new journal had a record.
std::vector<Record> newestReadable(const std::string &journal);

} // namespace huimin::aside
