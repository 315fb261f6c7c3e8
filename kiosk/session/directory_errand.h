// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/session/conversation.h"
#include "kiosk/session/page_desk.h"
#include "kiosk/session/screen.h"

namespace huimin::session {

/// How one gets what the community offers: a topic, a service, what to bring, and the forms that
/// are brought filled in. Nobody is asked who they are.
class DirectoryErrand
{
public:
    struct World {
        Clock &clock;
        const ReceiptWriter &writer;
        Directory &directory;
        crypto::Random &random;
        PageDesk::World pages;
    };
    using After = Conversation::After;
    using Way = Conversation::Way;

    DirectoryErrand(World world, Conversation &talk);

    Task<After> run();

private:
    enum DirectoryStep { StepTopic, StepService, StepBring };

    Task<Way> services(Directory::Topic topic);
    Task<Way> service(std::string id);
    Task<Way> print(DirectoryPage &page);
    Task<Way> printSlip(DirectoryPage &page);
    Task<Way> printForm(Directory::Form form);
    /// Back, or gone.
    Task<Way> problem(ProblemPage::What what);
    void wait(int step);

    World world_;
    Conversation &talk_; // borrowed; the visit
    PageDesk desk_;
};

} // namespace huimin::session
