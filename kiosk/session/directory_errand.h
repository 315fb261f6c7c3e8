// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/conversation.h"
#include "kiosk/session/screen.h"

namespace huimin::session {

/// How one gets what the community offers: a topic, a service, what to bring. Nobody is asked
/// who they are.
class DirectoryErrand
{
public:
    struct World {
        Clock &clock;
        const ReceiptWriter &writer;
        Directory &directory;
    };
    using After = Conversation::After;
    using Way = Conversation::Way;

    DirectoryErrand(World world, Conversation &talk) : world_(world), talk_(talk) {}

    Task<After> run();

private:
    Task<Way> services(Directory::Topic topic);
    Task<Way> service(std::string id);
    /// Which of them; nothing: back, or gone.
    Task<Way> problem(ProblemPage::What what);
    void wait(int step);

    World world_;
    Conversation &talk_; // borrowed; the visit
};

} // namespace huimin::session
