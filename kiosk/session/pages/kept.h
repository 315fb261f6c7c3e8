// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace huimin::session {

/// What was begun is kept by an office, for whoever has this code; an application for a school also
/// needs the same person. Confirm: done; Choose 0: it shall not be kept.
struct KeptPage {
    enum class Of { School, Case };
    std::string code;
    std::string until; ///< a day
    bool printed = false;
    bool anew = false; ///< pictures and the name were there already, and are made once more
    Of of = Of::School;

    friend bool operator==(const KeptPage &, const KeptPage &) = default;
};

} // namespace huimin::session
