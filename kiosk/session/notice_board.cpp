// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/notice_board.h"

#include "kiosk/base/log.h"
#include "kiosk/base/mailbox.h"

namespace huimin::session {

Task<void> NoticeBoard::readAgainAndAgain()
{
    for (;;) {
        co_await read();
        co_await pause(clock_, Pace);
    }
}

Task<void> NoticeBoard::read()
{
    auto told = co_await source_.read(feed_.version);
    keep(std::move(told));
    tell();
}

void NoticeBoard::keep(Announcements::Told told)
{
    const auto *silence = std::get_if<Announcements::NoAnswer>(&told);
    if (silence != nullptr && !isDown_)
        log::warning("announcements", "no answer: {}", silence->detail);
    isDown_ = silence != nullptr;
    if (isDown_)
        return;
    if (auto *feed = std::get_if<Announcements::Feed>(&told))
        feed_ = std::move(*feed);
    readAt_ = clock_.now();
    readOn_ = clock_.wall();
}

void NoticeBoard::tell()
{
    const Announcements::Announcement *now = urgent();
    Naming title = now == nullptr ? Naming() : now->title;
    if (title == told_)
        return;
    told_ = std::move(title);
    if (changed_)
        changed_();
}

const std::vector<Announcements::Announcement> *NoticeBoard::all() const
{
    return readAt_ && clock_.now() - *readAt_ < GoodFor ? &feed_.all : nullptr;
}

std::optional<WallTime> NoticeBoard::downSince() const
{
    return isDown_ && readAt_ ? std::optional(readOn_) : std::nullopt;
}

const Announcements::Announcement *NoticeBoard::urgent() const
{
    const auto *those = all();
    return those == nullptr || those->empty() || !those->front().isUrgent ? nullptr
                                                                          : &those->front();
}

} // namespace huimin::session
