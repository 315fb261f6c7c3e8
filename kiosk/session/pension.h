// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/conversation.h"
#include "kiosk/session/life_checks.h"
#include "kiosk/session/office_visit.h"

namespace huimin::session {

/// What somebody gets as a pension, and the yearly check that they are alive (养老待遇资格认证): by
/// a grid worker who stands there, or who comes home. No face and no picture is needed.
class PensionErrand
{
public:
    struct World {
        Clock &clock;
        transaction::Runner &runner;
        const ReceiptWriter &writer;
        SocialSecurity &office;
        LifeChecks &checks;
        std::string station;
    };
    using After = Conversation::After;
    using Way = Conversation::Way;

    PensionErrand(World world, Conversation &talk);

    Task<After> run();

private:
    enum PensionStep { StepIdentity, StepPension, StepCheck, StepDone };

    Task<std::optional<SocialSecurity::Pension>> ask(const Identity &card);
    Task<void> tellWhyNot(const SocialSecurity::Told &told);
    Task<Way> check(SocialSecurity::Pension pension);
    Task<std::optional<SocialSecurity::Way>> chooseWay(const SocialSecurity::Pension &pension);
    Task<std::optional<Helper>> haveWitness(std::string maskedName);
    Task<Way> send(SocialSecurity::Pension pension, SocialSecurity::Way way, std::string witness);
    Task<CheckResultPage> remind(CheckResultPage page, std::string reference);
    Task<Way> result(CheckResultPage page, SocialSecurity::Pension pension, std::string key);

    World world_;
    Conversation &talk_; // borrowed; the visit
    OfficeVisit visit_;
};

} // namespace huimin::session
