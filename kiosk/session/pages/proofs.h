// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/proof_memory.h"

namespace huimin::session {

/// What was done here with the card in the slot, newest first. Choose n: the paper about it once
/// more; Cancel: back.
struct ProofsPage {
    static constexpr std::size_t Shown = 4;
    struct Line {
        WallTime at;
        Naming what;
        std::string icon;
        Money amount;
        friend bool operator==(const Line &, const Line &) = default;
    };
    enum class Notice { None, Printed, NotPrinted };
    std::vector<Line> lines;
    int keptDays = 0; ///< older ones are forgotten
    Notice notice = Notice::None;
    bool hidden = false; ///< somebody helps: nothing of it is shown

    friend bool operator==(const ProofsPage &, const ProofsPage &) = default;
};

} // namespace huimin::session
