// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace huimin::hardware {

class Cabinet;

/// The notes that people here have in their purse.
inline constexpr int PurseYuan[] = {100, 50, 20, 10, 5, 1};

/// What a person at the cabinet can see, and the world's own books; README.md names each
/// part. Receipts are in it by number and picture.
nlohmann::json visibleState(const Cabinet &cabinet);

} // namespace huimin::hardware
