// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <mutex>

namespace huimin::log {

namespace {

const char *name(Level level)
{
    switch (level) {
    case Level::Debug:
        return "debug";
    case Level::Info:
        return "info";
    case Level::Warning:
        return "warning";
    case Level::Alarm:
        return "ALARM";
    }
    return "?";
}

void toStandardError(Level level, std::string_view area, std::string_view text)
{
    std::timespec now{};
    std::timespec_get(&now, TIME_UTC);
    std::tm local{};
    localtime_r(&now.tv_sec, &local);
    std::array<char, 16> stamp{};
    std::strftime(stamp.data(), stamp.size(), "%H:%M:%S", &local);
    fmt::print(stderr, "{}.{:03} {} {}: {}\n", stamp.data(), now.tv_nsec / 1'000'000, name(level),
               area, text);
}

Sink &sink()
{
    static Sink current = toStandardError;
    return current;
}

} // namespace

void setSink(Sink next)
{
    sink() = std::move(next);
}

void write(Level level, std::string_view area, std::string_view text)
{
    // Worker threads of the USB and smart-card ports write too.
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    sink()(level, area, text);
}

} // namespace huimin::log
