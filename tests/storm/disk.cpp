// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/disk.h"

#include "kiosk/base/check.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace huimin::storm {

namespace {

constexpr std::size_t SectorSize = 512;

Disk *inTheMachine = nullptr;

struct OpenFile {
    sqlite3_file base;
    std::shared_ptr<Disk::File> *file; // a file that was deleted lives until it is closed
};

Disk::File &fileOf(sqlite3_file *handle)
{
    return **reinterpret_cast<OpenFile *>(handle)->file;
}

bool isDead()
{
    return inTheMachine == nullptr || inTheMachine->isDead();
}

int closeFile(sqlite3_file *handle)
{
    delete reinterpret_cast<OpenFile *>(handle)->file;
    return SQLITE_OK;
}

int readFile(sqlite3_file *handle, void *into, int count, sqlite3_int64 offset)
{
    const Bytes &now = fileOf(handle).now;
    const auto from = static_cast<std::size_t>(offset);
    const auto wanted = static_cast<std::size_t>(count);
    const std::size_t there = from >= now.size() ? 0 : std::min(wanted, now.size() - from);
    if (there > 0)
        std::memcpy(into, now.data() + from, there);
    if (there == wanted)
        return SQLITE_OK;
    std::memset(static_cast<char *>(into) + there, 0, wanted - there);
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *handle, const void *from, int count, sqlite3_int64 offset)
{
    if (isDead())
        return SQLITE_IOERR_WRITE;
    const auto at = static_cast<std::size_t>(offset);
    const ByteView bytes(static_cast<const std::uint8_t *>(from), static_cast<std::size_t>(count));
    Disk::File &file = fileOf(handle);
    if (inTheMachine->isFull() && at + bytes.size() > file.now.size())
        return SQLITE_FULL;
    file.write(at, bytes);
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    if (isDead())
        return SQLITE_IOERR_TRUNCATE;
    fileOf(handle).truncate(static_cast<std::size_t>(size));
    return SQLITE_OK;
}

int syncFile(sqlite3_file *handle, int)
{
    return !isDead() && inTheMachine->sync(fileOf(handle)) ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}

int sizeOf(sqlite3_file *handle, sqlite3_int64 *size)
{
    *size = static_cast<sqlite3_int64>(fileOf(handle).now.size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int isReserved(sqlite3_file *, int *reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return SectorSize;
}

int characteristics(sqlite3_file *)
{
    return 0; // it promises nothing
}

int mapShared(sqlite3_file *handle, int region, int size, int extend, void volatile **at)
{
    auto &shared = fileOf(handle).shared;
    const auto wanted = static_cast<std::size_t>(region);
    while (extend != 0 && shared.size() <= wanted)
        shared.push_back(std::make_unique<Bytes>(static_cast<std::size_t>(size)));
    *at = wanted < shared.size() ? shared[wanted]->data() : nullptr;
    return SQLITE_OK;
}

int lockShared(sqlite3_file *, int, int, int)
{
    return SQLITE_OK;
}

void shareBarrier(sqlite3_file *) {}

int unmapShared(sqlite3_file *handle, int remove)
{
    if (remove != 0)
        fileOf(handle).shared.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods Methods{
    2,          closeFile,    readFile,    writeFile,   truncateFile, syncFile,        sizeOf,
    lockFile,   lockFile,     isReserved,  controlFile, sectorSize,   characteristics, mapShared,
    lockShared, shareBarrier, unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    handle->pMethods = nullptr;
    if (isDead())
        return SQLITE_CANTOPEN;
    const std::string path = name == nullptr ? std::string("(temporary)") : std::string(name);
    auto &file = inTheMachine->files[path];
    if (!file && (flags & SQLITE_OPEN_CREATE) == 0) {
        inTheMachine->files.erase(path);
        return SQLITE_CANTOPEN;
    }
    if (!file)
        file = std::make_shared<Disk::File>();
    auto *opened = reinterpret_cast<OpenFile *>(handle);
    opened->file = new std::shared_ptr<Disk::File>(file);
    opened->base.pMethods = &Methods;
    if (outFlags != nullptr)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int)
{
    if (isDead())
        return SQLITE_IOERR_DELETE;
    inTheMachine->files.erase(name);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *, const char *name, int, int *result)
{
    *result = inTheMachine != nullptr && inTheMachine->files.contains(name) ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int size, char *out)
{
    std::snprintf(out, static_cast<std::size_t>(size), "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int count, char *out)
{
    std::memset(out, 7, static_cast<std::size_t>(count)); // the same in every run
    return count;
}

int sleepFor(sqlite3_vfs *, int microseconds)
{
    return microseconds; // time is virtual here
}

int currentTime(sqlite3_vfs *, double *days)
{
    *days = 2'461'000;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *)
{
    return 0;
}

sqlite3_vfs &layer()
{
    static sqlite3_vfs vfs{1,        sizeof(OpenFile), 512,        nullptr,  Disk::Name,  nullptr,
                           openFile, deleteFile,       accessFile, fullName, nullptr,     nullptr,
                           nullptr,  nullptr,          randomness, sleepFor, currentTime, lastError,
                           nullptr,  nullptr,          nullptr,    nullptr};
    return vfs;
}

} // namespace

Disk::Disk()
{
    HUIMIN_CHECK(inTheMachine == nullptr, "two disks in one machine");
    inTheMachine = this;
    sqlite3_vfs_register(&layer(), 0);
}

Disk::~Disk()
{
    inTheMachine = nullptr;
}

void Disk::File::write(std::size_t offset, ByteView bytes)
{
    Undo undo{offset, {}, Bytes(bytes.begin(), bytes.end()), now.size()};
    if (offset < now.size()) {
        const auto end = std::min(now.size(), offset + bytes.size());
        undo.before.assign(now.begin() + static_cast<std::ptrdiff_t>(offset),
                           now.begin() + static_cast<std::ptrdiff_t>(end));
    }
    if (now.size() < offset + bytes.size())
        now.resize(offset + bytes.size());
    std::ranges::copy(bytes, now.begin() + static_cast<std::ptrdiff_t>(offset));
    unsynced.push_back(std::move(undo));
}

void Disk::File::truncate(std::size_t size)
{
    Undo undo{size, {}, {}, now.size()};
    if (size < now.size())
        undo.before.assign(now.begin() + static_cast<std::ptrdiff_t>(size), now.end());
    now.resize(size);
    unsynced.push_back(std::move(undo));
}

bool Disk::sync(File &file)
{
    ++syncs_;
    switch (sync_ ? sync_() : Sync::Works) {
    case Sync::Works:
        break;
    case Sync::Fails:
        return false;
    case Sync::DiesBefore:
        die();
        return false;
    case Sync::DiesAfter:
        file.unsynced.clear();
        die();
        return false;
    }
    file.unsynced.clear();
    return true;
}

void Disk::programEnded()
{
    for (const auto &[path, file] : files)
        file->shared.clear();
}

void Disk::powerCut(const std::function<Fate()> &decide)
{
    programEnded();
    for (const auto &[path, file] : files) {
        const auto writes = std::exchange(file->unsynced, {});
        for (auto each = writes.rbegin(); each != writes.rend(); ++each) {
            file->now.resize(std::max(each->sizeBefore, each->offset + each->before.size()));
            std::ranges::copy(each->before,
                              file->now.begin() + static_cast<std::ptrdiff_t>(each->offset));
            file->now.resize(each->sizeBefore);
        }
        for (const File::Undo &each : writes) {
            const Fate fate = decide();
            if (fate == Fate::Dropped)
                continue;
            const bool isTruncation = each.after.empty();
            if (isTruncation && fate == Fate::Kept)
                file->now.resize(each.offset);
            // A torn write ends at a sector's edge, or within the first one.
            const std::size_t whole = each.after.size();
            const std::size_t some = fate == Fate::Kept   ? whole
                                     : whole > SectorSize ? whole / 2 / SectorSize * SectorSize
                                                          : whole / 2;
            if (some == 0)
                continue;
            if (file->now.size() < each.offset + some)
                file->now.resize(each.offset + some);
            std::copy_n(each.after.begin(), some,
                        file->now.begin() + static_cast<std::ptrdiff_t>(each.offset));
        }
        file->unsynced.clear();
    }
}

} // namespace huimin::storm
