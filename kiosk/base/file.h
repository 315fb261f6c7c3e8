// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <string>
#include <string_view>

namespace huimin {

/// All of a file; NotFound names the path.
Result<std::string> fileText(const std::string &path);

/// Puts a whole new file in the place of whatever was there: whoever reads it sees the
/// old text or the new one, never a part.
Result<void> replaceFile(const std::string &path, std::string_view text);

} // namespace huimin
