// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/replay/entry.h"

#include <istream>

namespace huimin::replay {

// A crash report is a journal for somebody else: lines of JSON, without what is somebody's
// own. The first line says what wrote it, the last one how much it holds.

/// {"journal":{...}}: one masked record, as it also stands in an export of the books.
std::string entryLine(const Entry &entry);

struct ReportHead {
    std::string version; ///< of the program that wrote it
    std::string source;  ///< git's description of what that was built from; may be empty
    std::string journal; ///< the file's name, without its folder
};
std::string headLine(const ReportHead &head);
std::string endLine(std::int64_t records, const std::string &firstBreak);

/// Reads what was written so. An error names the line.
Result<void> readReport(std::istream &in, const Visit &visit);

} // namespace huimin::replay
