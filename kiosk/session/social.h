// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/session/office_visit.h"
#include "kiosk/session/page_desk.h"

#include <map>

namespace huimin::session {

/// What somebody has paid in (社保): how long, year by year, what each of the five insurances is
/// for and how it stands; and a paper of the office about it, on A4.
class SocialErrand
{
public:
    struct World {
        OfficeVisit::World office;
        PageDesk::World pages;
        crypto::Random &random;
    };
    using After = Conversation::After;
    using Way = Conversation::Way;

    SocialErrand(World world, Conversation &talk);

    Task<After> run();

private:
    enum SocialStep { StepIdentity, StepOverview, StepPaper };
    using Record = SocialSecurity::Record;

    Task<std::optional<Record>> ask(const Identity &card);
    Task<Way> showYears(std::vector<social_security::YearPaid> years);
    Task<Way> showInsurances(std::vector<social_security::Insurance> insurances);

    // social_paper.cpp
    using Order = social_security::CertificateOrder;
    Task<Way> paper(const Identity &card, Record record);
    Task<std::optional<std::pair<Order::What, int>>> choosePaper(const Record &record);
    Result<std::string> keyFor(Order::What what, int year, const std::string &reference);
    Task<std::optional<social_security::Certificate>> issue(Order order, std::string maskedName);

    OfficeVisit::World world_;
    crypto::Random &random_;
    Conversation &talk_; // borrowed; the visit
    OfficeVisit visit_;
    PageDesk desk_;
    std::map<std::pair<Order::What, int>, std::string> keys_; ///< of what was asked for
    std::map<std::string, WallTime> orderedAt_;
};

} // namespace huimin::session
