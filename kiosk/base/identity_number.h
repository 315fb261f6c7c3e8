// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace huimin {

/// The citizen identification number of GB 11643: seventeen digits and a check character after
/// ISO 7064 MOD 11-2.
char checkCharacter(std::string_view seventeen);
bool isResidentNumber(std::string_view number);

} // namespace huimin
