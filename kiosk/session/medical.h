// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/office_visit.h"

namespace huimin::session {

/// Somebody's medical insurance (医保): what is in their account, what was spent and who paid it,
/// each word explained, and the office's own pages about what is paid where.
class MedicalErrand
{
public:
    struct World {
        OfficeVisit::World office; ///< who has looked is told by the office for social security
        MedicalInsurance &medical;
    };
    using After = Conversation::After;
    using Way = Conversation::Way;

    MedicalErrand(World world, Conversation &talk);

    Task<After> run();

private:
    enum MedicalStep { StepIdentity, StepOverview, StepMore };
    using Cover = MedicalInsurance::Cover;
    using Spendings = MedicalInsurance::Spendings;

    Task<After> overview(const Identity &who);
    /// Of several records the resident says which; `record` names it from then on.
    Task<std::optional<Cover>> ask(const Identity &who, std::string &record);
    Task<std::string> choose(const MedicalInsurance::Several &several);
    Task<Way> act(const Identity &who, Cover cover, std::string record, int chosen);
    Task<Way> explain(MedicalPartPage page);
    Task<Way> showSpendings(const Identity &who, std::string record);
    Task<std::optional<Spendings>> fetch(const Identity &who, std::string record, std::size_t from);
    Task<Way> showGuides();
    Task<Way> showGuide(std::string topic);
    /// Why nothing is told, whatever was asked about somebody; told.
    template <typename Told>
    Task<void> tellWhyNot(Told told);

    World world_;
    Conversation &talk_; // borrowed; the visit
    OfficeVisit visit_;
};

} // namespace huimin::session
