// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace huimin {

/// The value of an enumeration whose words stand in its order; nothing when there is no such
/// word. `words` is what its name() is made of.
template <typename Value, std::size_t Size>
std::optional<Value> valueOf(const std::array<const char *, Size> &words, std::string_view word)
{
    for (std::size_t at = 0; at < Size; ++at)
        if (word == words[at])
            return static_cast<Value>(at);
    return std::nullopt;
}

} // namespace huimin
