// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/conversation.h"
#include "kiosk/session/notice_board.h"
#include "kiosk/session/screen.h"

namespace huimin::session {

/// What the community has to say, to be read, heard and taken along. Nobody is asked who they
/// are, and nothing is remembered of what they have read.
class AnnouncementsErrand
{
public:
    struct World {
        Clock &clock;
        const ReceiptWriter &writer;
        NoticeBoard &board;
    };
    using After = Conversation::After;
    using Way = Conversation::Way;

    AnnouncementsErrand(World world, Conversation &talk) : world_(world), talk_(talk) {}

    Task<After> run();

private:
    using All = std::vector<Announcements::Announcement>;

    Task<Way> choose(All all);
    Task<Way> read(Announcements::Announcement announcement);

    World world_;
    Conversation &talk_; // borrowed; the visit
};

} // namespace huimin::session
