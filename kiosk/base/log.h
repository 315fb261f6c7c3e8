// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fmt/format.h>

#include <functional>
#include <string>
#include <string_view>

namespace huimin::log {

enum class Level { Debug, Info, Warning, Alarm };

/// One line of English for whoever mends the station. Secrets have no printer,
/// so they cannot be passed here.
using Sink = std::function<void(Level, std::string_view area, std::string_view text)>;

/// Where lines go; standard error unless told. Not thread-safe: set it once at start.
void setSink(Sink sink);

void write(Level level, std::string_view area, std::string_view text);

template <typename... Args>
void info(std::string_view area, fmt::format_string<Args...> text, Args &&...args)
{
    write(Level::Info, area, fmt::format(text, std::forward<Args>(args)...));
}

template <typename... Args>
void warning(std::string_view area, fmt::format_string<Args...> text, Args &&...args)
{
    write(Level::Warning, area, fmt::format(text, std::forward<Args>(args)...));
}

/// Somebody must come: the line also means that a fault was raised.
template <typename... Args>
void alarm(std::string_view area, fmt::format_string<Args...> text, Args &&...args)
{
    write(Level::Alarm, area, fmt::format(text, std::forward<Args>(args)...));
}

} // namespace huimin::log
