// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/entry.h"

#include "kiosk/base/encoding.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::replay {

std::optional<std::string> Chain::compare(const Entry &entry) const
{
    const Record &record = entry.record;
    if (entry.hash.size() != head_.size())
        return fmt::format("record {} has no hash", record.sequence);
    if (record.sequence <= last_)
        return fmt::format("record {} stands behind record {}", record.sequence, last_);
    if (record.sequence != last_ + 1)
        return last_ + 1 == record.sequence - 1
                   ? fmt::format("record {} is missing", last_ + 1)
                   : fmt::format("records {} to {} are missing", last_ + 1, record.sequence - 1);
    // A body that was masked cannot be compared; its hash still ties its neighbours.
    if (!entry.masked && !std::ranges::equal(chained(head_, record), entry.hash))
        return fmt::format("record {} is not what was written", record.sequence);
    return std::nullopt;
}

std::optional<std::string> Chain::read(const Entry &entry)
{
    if (entry.follows && last_ == 0) {
        last_ = entry.follows->sequence;
        head_ = entry.follows->head;
    }
    auto problem = compare(entry);
    if (problem && firstBreak_.empty())
        firstBreak_ = *problem;
    if (entry.hash.size() == head_.size())
        std::ranges::copy(entry.hash, head_.begin());
    last_ = std::max(last_, entry.record.sequence);
    return problem;
}

std::string printable(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const auto first = static_cast<unsigned char>(text.front());
        // C1 controls are two bytes: C2 80 to C2 9F.
        const bool moves =
            (length == 1 && (first < 0x20 || first == 0x7F)) ||
            (length == 2 && first == 0xC2 && static_cast<unsigned char>(text[1]) < 0xA0);
        if (length == 0 || moves)
            out += '?';
        else
            out += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return out;
}

} // namespace huimin::replay
