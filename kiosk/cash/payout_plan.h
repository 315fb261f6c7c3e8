// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/money.h"

#include <optional>
#include <vector>

namespace huimin::cash {

/// What can be paid out from one cassette now.
struct Stock {
    int unit = 0;
    Money denomination;
    int count = 0;

    friend bool operator==(const Stock &, const Stock &) = default;
};

/// So many notes from one cassette.
struct Portion {
    int unit = 0;
    int count = 0;

    friend bool operator==(const Portion &, const Portion &) = default;
};
using PayoutPlan = std::vector<Portion>;

/// Exactly this amount in the fewest notes, from what is there; nothing when it
/// cannot be made or needs more notes than one bunch holds. Of two plans with as many
/// notes, the one that takes from the fuller cassette.
std::optional<PayoutPlan> planPayout(Money amount, const std::vector<Stock> &stock, int notesMax);

Money valueOf(const PayoutPlan &plan, const std::vector<Stock> &stock);

/// Amounts near a wanted one that can be paid: the next below and the next above.
struct Nearest {
    std::optional<Money> below;
    std::optional<Money> above;
};
Nearest nearestPayable(Money wanted, const std::vector<Stock> &stock, int notesMax, Money most);

/// The largest amount not above `wanted` that can be paid; zero when none can.
Money largestPayable(Money wanted, const std::vector<Stock> &stock, int notesMax);

} // namespace huimin::cash
