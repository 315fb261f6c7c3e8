// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"
#include "services/http/http.h"

#include <algorithm>

namespace huimin::fuzz {

/// A request: the method and the path on the first line, the body behind it.
inline HttpRequest requestIn(ByteView input)
{
    const std::string text = textOf(input);
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::size_t blank = std::min(text.find(' '), end);
    const std::size_t path = std::min(blank + 1, end);
    return {text.substr(0, blank), text.substr(path, end - path),
            text.substr(std::min(end + 1, text.size()))};
}

} // namespace huimin::fuzz
