// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/request_path.h"

#include "services/http/http.h"

#include <algorithm>

namespace huimin::town {

std::optional<std::string> partBetween(const std::string &path, std::string_view before,
                                       std::string_view after)
{
    if (!path.starts_with(before) || !path.ends_with(after) ||
        path.size() <= before.size() + after.size())
        return std::nullopt;
    const auto part =
        urlDecoded(path.substr(before.size(), path.size() - before.size() - after.size()));
    if (!part || part->find('/') != std::string::npos)
        return std::nullopt;
    return *part;
}

bool isKey(const std::string &key)
{
    return key.size() >= 8 && key.size() <= 64 && std::ranges::all_of(key, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-';
           });
}

} // namespace huimin::town
