// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/page.h"

#include <string>
#include <vector>

namespace huimin::test {

/// A page as a resident may meet it.
struct Picture {
    std::string name; ///< "amount-typing"
    session::Page page;
    /// For pages with a deadline, and for the warning: seconds that are left.
    int seconds = 0;
    bool warning = false;
    session::HelpStatus help{}; ///< what the frame says about a call for a person
};

/// Every page, in every state that looks different. `now` is what deadlines count from, `today`
/// what times of day count from.
std::vector<Picture> gallery(Instant now, WallTime today);

} // namespace huimin::test
