// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace huimin::replay {

/// A record's body without what is somebody's own: numbers of households are shortened, the
/// sealed card is left out, and no run of digits is as long as a card's number. What the
/// money core makes of it is the same. Text that is no JSON, or nests deeper than any
/// station's record, comes back as an empty object.
std::string maskedBody(const std::string &body);

/// Whether JSON nests deeper than any station's record, which is walked through by recursion.
bool nestsTooDeep(const std::string &json);

} // namespace huimin::replay
