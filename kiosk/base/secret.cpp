// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/secret.h"

namespace huimin {

std::string masked(const Pan &pan)
{
    const std::string &text = pan.reveal();
    constexpr std::size_t Shown = 10;
    if (text.size() <= Shown)
        return std::string(text.size(), '*');
    return text.substr(0, 6) + std::string(text.size() - Shown, '*') + text.substr(text.size() - 4);
}

} // namespace huimin
