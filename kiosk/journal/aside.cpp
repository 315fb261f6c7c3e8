// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal/aside.h"

#include "kiosk/journal/history.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>

namespace huimin::aside {

namespace {

constexpr const char *Mark = ".damaged-";
constexpr std::int64_t RecordBytesMin = 48; // hash, time and numbers alone

/// Zero when it is not there.
std::int64_t sizeOf(const std::string &file)
{
    std::error_code missing;
    const auto size = std::filesystem::file_size(file, missing);
    return missing ? 0 : static_cast<std::int64_t>(size);
}

/// Newest first.
std::vector<std::string> filesAside(const std::string &journal)
{
    const std::filesystem::path file(journal);
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto &each : std::filesystem::directory_iterator(file.parent_path(), ignored))
        if (const std::string name = each.path().filename().string();
            name.starts_with(file.filename().string() + Mark) && !name.ends_with("-wal") &&
            !name.ends_with("-shm"))
            names.push_back(each.path().string());
    std::ranges::sort(names, std::greater());
    return names;
}

} // namespace

Result<void> somethingIsThere(const std::string &journal, const chain::End &note)
{
    if (sizeOf(journal) > 0)
        return {};
    if (note.sequence == 0 && sizeOf(journal + "-wal") == 0 && !newestArchive(journal))
        return {};
    return fail(ErrorCode::Damaged,
                fmt::format("the file is {}, but {} records were written",
                            std::filesystem::exists(journal) ? "empty" : "gone",
                            note.sequence > 0 ? std::to_string(note.sequence) : "some"));
}

std::int64_t recordsAtMost(const std::string &journal)
{
    return (sizeOf(journal) + sizeOf(journal + "-wal")) / RecordBytesMin;
}

std::string setAside(const std::string &journal, WallTime now)
{
    const std::string base = fmt::format("{}{}{:%Y%m%d-%H%M%S}", journal, Mark,
                                         std::chrono::time_point_cast<std::chrono::seconds>(now));
    std::string name = base;
    for (int more = 2; std::filesystem::exists(name) || std::filesystem::exists(name + "-wal");
         ++more)
        name = fmt::format("{}-{}", base, more);
    for (const char *part : {"", "-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::rename(journal + part, name + part, ignored);
    }
    return name;
}

std::vector<Record> newestReadable(const std::string &journal)
{
    std::vector<Record> newest;
    if (const auto archive = newestArchive(journal))
        newest = readableIn(*archive);
    for (const std::string &name : filesAside(journal)) {
        auto records = readableIn(name);
        if (records.empty())
            continue;
        if (newest.empty() || records.back().sequence > newest.back().sequence)
            newest = std::move(records);
        break;
    }
    return newest;
}

} // namespace huimin::aside
