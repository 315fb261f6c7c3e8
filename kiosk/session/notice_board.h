// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "services/announcements/announcements.h"

#include <functional>
#include <optional>

namespace huimin::session {

/// What the community has to say, as it was read last: asked for again and again, so that what is
/// urgent hangs there before anybody begins. What is older than a day is not shown any more.
class NoticeBoard
{
public:
    static constexpr auto Pace = std::chrono::minutes(5);
    static constexpr auto GoodFor = std::chrono::hours(24);

    NoticeBoard(Announcements &source, Clock &clock) : source_(source), clock_(clock) {}

    void start() { tasks_.run(readAgainAndAgain()); }
    /// Once, now.
    Task<void> read();

    /// Null: nothing was read, or too long ago.
    const std::vector<Announcements::Announcement> *all() const;
    /// When it was read last, if the line is down since.
    std::optional<WallTime> downSince() const;
    /// The newest urgent one; null: there is none.
    const Announcements::Announcement *urgent() const;
    /// Another one is urgent, or none any more.
    void onChange(std::function<void()> listener) { changed_ = std::move(listener); }

private:
    Task<void> readAgainAndAgain();
    void keep(Announcements::Told told);
    void tell();

    Announcements &source_; // borrowed; the kiosk has it
    Clock &clock_;
    std::function<void()> changed_;
    Announcements::Feed feed_;
    std::optional<Instant> readAt_;
    WallTime readOn_;
    bool isDown_ = false;
    Naming told_; ///< which one is known to be urgent
    TaskScope tasks_;
};

} // namespace huimin::session
