// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "kiosk/journal/chain.h"

#include <optional>

namespace huimin::replay {

/// A record of a journal as it was found, with the hash that was stored beside it.
struct Entry {
    Record record;
    Bytes hash;
    bool masked = false; ///< the body is not, to the letter, what was written
    /// Of the first one, when what is before it is not here.
    std::optional<chain::End> follows;
};

/// Gets every record in order, whether it is right or not.
using Visit = std::function<void(const Entry &)>;

/// The chain as it is read. One record that was changed does not make liars of those behind
/// it: each is tied to the hash that stands before it.
class Chain
{
public:
    /// What is wrong with this record; nothing when it is the one that was written there.
    std::optional<std::string> read(const Entry &entry);

    std::int64_t last() const { return last_; }
    std::string head() const { return toHex(head_); }
    /// The first thing that was wrong, with its place; empty while the chain is whole.
    const std::string &firstBreak() const { return firstBreak_; }

private:
    std::optional<std::string> compare(const Entry &entry) const;

    crypto::Sm3Digest head_{};
    std::int64_t last_ = 0;
    std::string firstBreak_;
};

/// Text from outside for a terminal: what is no character, or moves the cursor, becomes '?'.
std::string printable(std::string_view text);

} // namespace huimin::replay
