// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"

#include <optional>
#include <string>
#include <vector>

namespace huimin::speech {

/// A sentence. What only this resident may hear goes into the headset or nowhere.
struct Part {
    std::string text;
    bool isPrivate = false;
    std::optional<Language> language = std::nullopt; ///< of a name that is in another one

    friend bool operator==(const Part &, const Part &) = default;
};

/// What is said of one thing, in order.
using Speech = std::vector<Part>;

} // namespace huimin::speech
