// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/check.h"
#include "kiosk/base/encoding.h"
#include "kiosk/replay/replay.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::fuzz {

/// Whatever the records are, the replay of them comes to its end, and every line can be shown.
class Replayed
{
public:
    void read(const replay::Entry &entry) { replay_.read(entry); }
    std::int64_t records() const { return replay_.records(); }

    /// All that was told.
    std::string finish()
    {
        replay_.finish();
        return told_;
    }

private:
    void hear(const std::string &line)
    {
        HUIMIN_CHECK(isUtf8(line), "what is told is text");
        const auto columns = std::ranges::count_if(
            line, [](char each) { return (static_cast<unsigned char>(each) & 0xC0u) != 0x80; });
        HUIMIN_CHECK(columns <= 100, "a line fits");
        HUIMIN_CHECK(std::ranges::none_of(
                         line, [](char each) { return static_cast<unsigned char>(each) < 0x20; }),
                     "nothing moves the cursor");
        told_ += line + '\n';
    }

    std::string told_;
    replay::Replay replay_{{}, [this](const std::string &line) { hear(line); }};
};

} // namespace huimin::fuzz
