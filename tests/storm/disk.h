// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace huimin::storm {

/// A disk that keeps what was synced, and of everything else only what it likes: under
/// SQLite it takes the place of the operating system's file layer (a VFS). One disk at a
/// time is in the machine.
class Disk
{
public:
    /// What becomes of a sync.
    enum class Sync {
        Works,
        DiesBefore, ///< the program ends before anything is durable
        DiesAfter,  ///< it is durable, and the program ends before it hears so
        Fails,      ///< the disk says that it could not; what it kept nobody knows
    };
    /// What becomes of one write that was not synced when power went.
    enum class Fate { Kept, Dropped, Torn };

    /// What SQLite calls it.
    static constexpr const char *Name = "storm";

    Disk();
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    /// Asked at every sync.
    void onSync(std::function<Sync()> decide) { sync_ = std::move(decide); }

    /// The program is gone; what the system had in memory still reaches the disk.
    void programEnded();
    /// Power is gone too. `decide` says what became of each write that was not synced.
    void powerCut(const std::function<Fate()> &decide);

    /// Dead: every call fails until the program starts again.
    bool isDead() const { return dead_; }
    void die() { dead_ = true; }
    void revive() { dead_ = false; }

    /// No file can grow any more.
    void setFull(bool full) { full_ = full; }
    bool isFull() const { return full_; }

    std::uint64_t syncs() const { return syncs_; }

    // For the file layer.
    struct File {
        struct Undo {
            std::size_t offset;
            Bytes before;
            Bytes after;
            std::size_t sizeBefore;
        };
        Bytes now;
        std::vector<Undo> unsynced;
        std::vector<std::unique_ptr<Bytes>> shared; ///< WAL index, in memory only

        void write(std::size_t offset, ByteView bytes);
        void truncate(std::size_t size);
    };
    std::map<std::string, std::shared_ptr<File>> files;
    bool sync(File &file);

private:
    std::function<Sync()> sync_;
    bool dead_ = false;
    bool full_ = false;
    std::uint64_t syncs_ = 0;
};

} // namespace huimin::storm
