// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace huimin::transaction {

/// A number that must not be missing.
inline std::optional<std::int64_t> number(const nlohmann::json &json, const char *key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer())
        return std::nullopt;
    return found->get<std::int64_t>();
}

/// Of a record that this program has written: empty when it is not there.
inline std::string text(const nlohmann::json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace huimin::transaction
