// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/journal/chain.h"

namespace huimin {

/// A lock that dies with the process, however it ends. Its file also holds a note of the
/// last record, written once that is durable and never synced by itself: after a power cut
/// it may be behind the journal, never before it. So a journal that is behind its note has
/// lost something, which SQLite alone cannot tell from a write that was never finished.
class JournalLock
{
public:
    /// Busy when another process has it.
    static Result<std::unique_ptr<JournalLock>> take(const std::string &journal);
    ~JournalLock();
    JournalLock(const JournalLock &) = delete;
    JournalLock &operator=(const JournalLock &) = delete;

    void write(const chain::End &last) const;
    /// Sequence 0: nothing is known.
    chain::End read() const;

private:
    explicit JournalLock(int file) : file_(file) {}

    int file_;
};

} // namespace huimin
