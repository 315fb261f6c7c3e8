// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/journal/chain.h"

#include <optional>

namespace huimin {

/// Where the records from `first` on are kept when the journal's file is turned over.
std::string archiveOf(const std::string &journal, std::int64_t first);

/// The archive with the newest records that lies beside the journal, by its name.
std::optional<std::string> newestArchive(const std::string &journal);

/// Every record since the station was new, or since a journal was set aside: the archives,
/// oldest first, then the file itself. The chain is checked across all of them. It takes no
/// lock and changes nothing; an error names the file and the record.
Result<void> forEachInHistory(const std::string &journal,
                              const std::function<void(const Record &)> &visit,
                              const char *vfs = nullptr);

/// What can be read of one file, up to where its chain breaks.
std::vector<Record> readableIn(const std::string &file);

} // namespace huimin
