// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/identity_number.h"

#include <algorithm>

namespace huimin {

char checkCharacter(std::string_view seventeen)
{
    int sum = 0;
    for (const char each : seventeen)
        sum = (sum + (each - '0')) * 2 % 11;
    return "10X98765432"[sum];
}

bool isResidentNumber(std::string_view number)
{
    constexpr std::size_t Size = 18;
    return number.size() == Size &&
           std::ranges::all_of(number.substr(0, Size - 1),
                               [](char each) { return each >= '0' && each <= '9'; }) &&
           checkCharacter(number.substr(0, Size - 1)) == number.back();
}

} // namespace huimin
