// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/emv/tags.h"

#include <map>

namespace huimin::emv {

/// What card and terminal know in one card transaction, by tag.
class Data
{
public:
    void set(Tag tag, Bytes value) { values_[tag] = std::move(value); }
    const Bytes *find(Tag tag) const
    {
        const auto found = values_.find(tag);
        return found == values_.end() ? nullptr : &found->second;
    }
    bool has(Tag tag) const { return values_.contains(tag); }
    /// Empty when it is not there.
    const Bytes &get(Tag tag) const
    {
        static const Bytes nothing;
        const Bytes *found = find(tag);
        return found == nullptr ? nothing : *found;
    }

private:
    std::map<Tag, Bytes> values_;
};

struct DolEntry {
    Tag tag = 0;
    std::size_t length = 0;

    friend bool operator==(const DolEntry &, const DolEntry &) = default;
};

/// A data object list: tags and lengths, no values (EMV Book 3 5.4).
Result<std::vector<DolEntry>> parseDol(ByteView dol);

/// The values that a list asks for. Unknown or constructed: zeros. Too long: numeric
/// values keep their right end, others their left. Too short: numeric are padded
/// left with 00, compressed numeric right with FF, others right with 00.
Bytes fillDol(const std::vector<DolEntry> &dol, const Data &data);

} // namespace huimin::emv
