// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/face_check.h"
#include "kiosk/session/office_visit.h"

namespace huimin::session {

/// What somebody gets as a pension, and the yearly check that they are alive (养老待遇资格认证): by
/// a grid worker who stands there, or who comes home. No face and no picture is needed; whoever
/// wants may be looked at by the camera instead, where there is one.
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
        Camera *camera = nullptr; ///< towards whoever stands there; null: there is none
        const pictures::Darkroom *darkroom = nullptr; ///< with it
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
    bool canLook() const;
    /// By the camera. Nothing: it was done, or is left, as `ended` says; else another way.
    Task<std::optional<SocialSecurity::Way>> byFace(SocialSecurity::Pension &pension, Way &ended);
    Task<Way> tell(SocialSecurity::Pension pension, CheckResultPage page,
                   const SocialSecurity::Answer *answer, std::string key);
    Task<Way> send(SocialSecurity::Pension pension, SocialSecurity::Way way, std::string witness);
    Task<CheckResultPage> remind(CheckResultPage page, std::string reference);
    Task<Way> result(CheckResultPage page, SocialSecurity::Pension pension, std::string key);

    World world_;
    Conversation &talk_; // borrowed; the visit
    OfficeVisit visit_;
};

} // namespace huimin::session
