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

/// What the station files of this tree expect of whoever starts a station.
inline void stationEnvironment()
{
    setenv("HUIMIN_RUN", "/run/huimin", 1);
    setenv("HUIMIN_DATA", "/var/lib/huimin", 1);
    setenv("HUIMIN_BANK_PORT", "7583", 1);
    setenv("HUIMIN_HTTP_PORT", "7580", 1);
    setenv("HUIMIN_TLS", "/run/huimin/tls", 1);
}

} // namespace huimin::fuzz
