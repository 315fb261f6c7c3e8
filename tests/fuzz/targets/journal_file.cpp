// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/journal_file.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/replayed.h"
#include "tests/fuzz/target.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace huimin;

namespace {

void put(const std::string &path, ByteView bytes)
{
    std::filesystem::remove(path);
    if (!bytes.empty())
        std::ofstream(path, std::ios::binary) << textOf(bytes);
}

} // namespace

// An SQLite file that says it is a journal, and its log before it as a piece. Reading it writes
// nothing.
HUIMIN_FUZZ("journal_file", 600)(ByteView input)
{
    // Alone in a folder, because it may name an archive beside it.
    static const auto folder =
        std::filesystem::temp_directory_path() / fmt::format("huimin-fuzz-{}", ::getpid());
    std::filesystem::create_directory(folder);
    const std::string path = (folder / "journal.db").string();
    fuzz::Pieces pieces(input);
    const Bytes log = pieces.next();
    const ByteView file = input.subspan(std::min(input.size(), log.size() + 2));
    put(path, file);
    put(path + "-wal", log);
    fuzz::Replayed replayed;
    (void)replay::readJournalFile(path, [&](const replay::Entry &entry) { replayed.read(entry); });
    (void)replayed.finish();
    HUIMIN_CHECK(!std::filesystem::exists(path + "-shm"), "nothing is left beside a journal");
    std::filesystem::remove_all(folder);
}
