// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/journal/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ranges>

namespace huimin {

namespace {

constexpr const char *ArchiveMark = ".from-";
constexpr std::size_t NumberWidth = 12; // so that names sort as their records do

std::string inFolderOf(const std::string &journal, const std::string &name)
{
    return (std::filesystem::path(journal).parent_path() / name).string();
}

Result<sqlite::Database> openToRead(const std::string &path, const char *vfs)
{
    auto file = sqlite::Database::openExisting(path, vfs);
    if (file)
        file->leaveLogWhenClosed();
    return file;
}

std::unexpected<Error> in(const std::string &path, const Error &why)
{
    return fail(why.code, path + ": " + why.detail);
}

struct HistoryFile {
    std::string path;
    sqlite::Database database;
    chain::Beginning beginning;
};

/// The journal's file and every archive before it, newest first.
Result<std::vector<HistoryFile>> filesOf(const std::string &journal, const char *vfs)
{
    std::vector<HistoryFile> files;
    for (std::string path = journal;;) {
        auto file = openToRead(path, vfs);
        if (!file)
            return in(path, file.error());
        auto beginning = chain::beginningOf(*file);
        if (!beginning)
            return in(path, beginning.error());
        files.push_back({path, *std::move(file), *beginning});
        if (beginning->previous.empty())
            return files;
        const std::string before = inFolderOf(journal, beginning->previous);
        if (std::ranges::find(files, before, &HistoryFile::path) != files.end())
            return in(path, {ErrorCode::Damaged, "it follows itself"});
        path = before;
    }
}

} // namespace

std::string archiveOf(const std::string &journal, std::int64_t first)
{
    return fmt::format("{}{}{:0{}}", journal, ArchiveMark, first, NumberWidth);
}

std::optional<std::string> newestArchive(const std::string &journal)
{
    const std::string start = std::filesystem::path(journal).filename().string() + ArchiveMark;
    std::optional<std::string> newest;
    std::error_code ignored;
    for (const auto &each :
         std::filesystem::directory_iterator(std::filesystem::path(journal).parent_path(), ignored))
        if (const std::string name = each.path().filename().string();
            name.starts_with(start) && name.size() == start.size() + NumberWidth &&
            (!newest || name > *newest))
            newest = name;
    return newest ? std::optional(inFolderOf(journal, *newest)) : std::nullopt;
}

Result<void> forEachInHistory(const std::string &journal,
                              const std::function<void(const Record &)> &visit, const char *vfs)
{
    auto files = filesOf(journal, vfs);
    if (!files)
        return fail(files.error());
    std::optional<chain::End> end;
    for (auto &[path, file, beginning] : *files | std::views::reverse) {
        if (end && beginning.before != *end)
            return in(path, {ErrorCode::Damaged,
                             fmt::format("it follows record {}, but what is before it ends with "
                                         "record {}, or another one of that number",
                                         beginning.before.sequence, end->sequence)});
        end = beginning.before;
        auto read = chain::follow(file, *end, [&](const Record &record, const auto &) {
            visit(record);
            return Result<void>();
        });
        if (!read)
            return in(path, read.error());
    }
    return {};
}

std::vector<Record> readableIn(const std::string &path)
{
    std::vector<Record> records;
    auto file = openToRead(path, nullptr);
    if (!file)
        return records;
    auto beginning = chain::beginningOf(*file);
    if (!beginning)
        return records;
    (void)chain::follow(*file, beginning->before, [&](const Record &record, const auto &) {
        records.push_back(record);
        return Result<void>();
    });
    return records;
}

} // namespace huimin
