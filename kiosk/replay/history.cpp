// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/history.h"

#include "kiosk/replay/journal_file.h"
#include "kiosk/replay/report.h"

#include <fstream>

namespace huimin::replay {

Result<void> readHistory(const std::string &path, const Visit &visit)
{
    std::ifstream in(path, std::ios::binary);
    const int first = in.get();
    if (!in)
        return fail(ErrorCode::NotFound, path + ": it is not there, or empty");
    // SQLite's files begin with its name, JSON does not.
    if (first != '{')
        return readJournalFile(path, visit);
    in.unget();
    if (const auto read = readReport(in, visit); !read)
        return fail(read.error().code, path + ": " + read.error().detail);
    return {};
}

} // namespace huimin::replay
