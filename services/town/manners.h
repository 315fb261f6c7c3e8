// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace huimin::town {

/// How a service behaves towards whoever asks. A station has to live with all of it.
struct Manners {
    enum class Kind {
        Normal,
        Silent,  ///< hears a request, does nothing, says nothing
        Lost,    ///< does what is asked, and its answer is lost
        Slow,    ///< looks at a request only after `delay`
        Late,    ///< does it at once, and answers after `delay`
        Held,    ///< does it at once, and answers when it is released
        Wrong,   ///< answers what cannot be believed
        Twice,   ///< answers twice
        Down,    ///< ends every connection
        Refuse,  ///< says no, because of `reason`
        Hostile, ///< answers what `reason`, a word of hostilities(), makes of it
        Forged,  ///< answers what it has not signed
        Stale,   ///< signs its answer as of an hour ago
    };
    Kind kind = Kind::Normal;
    std::chrono::seconds delay{};
    std::string reason;
    std::optional<int> times; ///< for so many payments; then normal again

    friend bool operator==(const Manners &, const Manners &) = default;
};

/// The word alone.
const char *name(Manners::Kind kind);

/// "silent", "slow 5", "refuse closed", "lost times 1".
Result<Manners> parseManners(const std::vector<std::string> &words);
std::string text(const Manners &manners);

/// The manners of one service, which may wear off.
class Behaviour
{
public:
    void set(Manners manners) { now_ = std::move(manners); }
    const Manners &now() const { return now_; }
    /// How the next request is treated; only those about money are counted.
    Manners next(bool isMoney);

private:
    Manners now_;
};

} // namespace huimin::town
