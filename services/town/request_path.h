// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace huimin::town {

/// "/v1/accounts/X/bills" -> X, percent-decoded; nothing when it is another path, or no part.
std::optional<std::string> partBetween(const std::string &path, std::string_view before,
                                       std::string_view after);

/// What may name a payment or a call: 8 to 64 of A-Z a-z 0-9 -.
bool isKey(const std::string &key);
inline constexpr const char *WrongKey = "the key is not 8 to 64 of A-Z a-z 0-9 -";

} // namespace huimin::town
