// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"

#include <map>
#include <string>

namespace huimin::town {

/// How often one station may ask one office: a broken one, or a stolen key, must not take an
/// office away from all others, nor read through its books.
class RateLimit
{
public:
    static constexpr int Most = 1'200; ///< in a minute; a station in use needs a twentieth of it

    /// Counts it.
    bool isTooMuch(const std::string &station, const std::string &office, WallTime now)
    {
        const auto minute = std::chrono::floor<std::chrono::minutes>(now);
        if (minute != minute_)
            asked_.clear();
        minute_ = minute;
        return ++asked_[{station, office}] > Most;
    }

private:
    std::chrono::sys_time<std::chrono::minutes> minute_;
    std::map<std::pair<std::string, std::string>, int> asked_;
};

} // namespace huimin::town
