// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/run.h"

namespace huimin::storm {

/// Delta debugging (Zeller, Hildebrandt 2002): ever smaller parts are left out, as long as
/// what remains still breaks a rule; then each value is made as small as it can be.
std::vector<Choice> shrunk(std::vector<Choice> failing, const Breaks &breaks)
{
    for (std::size_t part = std::max<std::size_t>(failing.size() / 2, 1); part > 0; part /= 2) {
        for (std::size_t at = 0; at < failing.size();) {
            std::vector<Choice> fewer = failing;
            const auto first = fewer.begin() + static_cast<std::ptrdiff_t>(at);
            fewer.erase(first,
                        first + static_cast<std::ptrdiff_t>(std::min(part, failing.size() - at)));
            if (breaks(fewer))
                failing = std::move(fewer);
            else
                at += part;
        }
    }
    for (Choice &choice : failing)
        for (int smaller = 1; smaller < choice.value; ++smaller) {
            std::vector<Choice> other = failing;
            other[static_cast<std::size_t>(&choice - failing.data())].value = smaller;
            if (!breaks(other))
                continue;
            choice.value = smaller;
            break;
        }
    return failing;
}

} // namespace huimin::storm
