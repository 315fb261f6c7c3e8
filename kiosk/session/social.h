// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/office_visit.h"

namespace huimin::session {

/// What somebody has paid in (社保): how long, year by year, what each of the five insurances is
/// for and how it stands.
class SocialErrand
{
public:
    using World = OfficeVisit::World;
    using After = Conversation::After;
    using Way = Conversation::Way;

    SocialErrand(World world, Conversation &talk);

    Task<After> run();

private:
    enum SocialStep { StepIdentity, StepOverview, StepPaper };
    using Record = SocialSecurity::Record;

    Task<std::optional<Record>> ask(const IdentityCard &card);
    Task<Way> showYears(std::vector<social_security::YearPaid> years);
    Task<Way> showInsurances(std::vector<social_security::Insurance> insurances);

    World world_;
    Conversation &talk_; // borrowed; the visit
    OfficeVisit visit_;
};

} // namespace huimin::session
