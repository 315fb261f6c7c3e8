// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/check.h"
#include "kiosk/base/file.h"

#include <cstdlib>

namespace huimin::fuzz {

/// A place in the source tree, which HUIMIN_SOURCE names.
inline std::string inSource(const std::string &path)
{
    const char *source = std::getenv("HUIMIN_SOURCE");
    return std::string(source == nullptr ? "." : source) + "/" + path;
}

inline std::string sourceText(const std::string &path)
{
    const auto text = fileText(inSource(path));
    HUIMIN_CHECK(text.has_value(), "the source tree is where HUIMIN_SOURCE says");
    return *text;
}

} // namespace huimin::fuzz
