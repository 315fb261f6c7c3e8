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
};

/// Every page, in every state that looks different. `now` is what deadlines count from.
std::vector<Picture> gallery(Instant now);

} // namespace huimin::test
