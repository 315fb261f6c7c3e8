// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/qt_clock.h"
#include "services/town/announcements/announcement_service.h"
#include "services/town/bank/bank_server.h"
#include "services/town/billers/biller_service.h"
#include "services/town/cases/case_service.h"
#include "services/town/clinic/clinic_service.h"
#include "services/town/culture/culture_service.h"
#include "services/town/directory/directory_service.h"
#include "services/town/faces/drawn_portraits.h"
#include "services/town/help_desk/help_desk_service.h"
#include "services/town/medical/medical_service.h"
#include "services/town/phone_pay/phone_pay_service.h"
#include "services/town/school/school_service.h"
#include "services/town/seed/seed.h"
#include "services/town/social_security/social_security_service.h"
#include "services/town/web_server.h"

#include <memory>
#include <optional>

namespace huimin::town {

/// The reference back end: a bank, the companies that send bills, a help desk, a hotline,
/// offices for social security, medical insurance and the cultural card, and a clinic, in one
/// SQLite file.
class Town
{
public:
    struct Company {
        BillerService service;
        WebServer::Site *site = nullptr;
    };

    /// What the seed has and the file has not yet is put into it; what has happened since
    /// stays.
    static Result<std::unique_ptr<Town>> open(const std::string &databasePath, Seed seed);

    /// Zero means any free port.
    Result<void> listen(std::uint16_t bankPort = 0, std::uint16_t httpPort = 0,
                        const std::optional<TlsFiles> &files = {});
    /// From now on signed questions get signed answers, and offices whose rules say so hear no
    /// others.
    void useSeals(Seals seals);

    WallTime now() const { return clock_.wall(); }
    const Seed &seed() const { return seed_; }
    /// Of the identity card of one of its people; every other word is itself.
    std::string numberOf(const std::string &word) const;
    AcquirerHost &host() { return *host_; }
    BankServer &bank() { return *bank_; }
    WebServer &web() { return web_; }
    std::map<std::string, Company> &companies() { return companies_; }
    HelpDeskService &helpDesk() { return *helpDesk_; }
    CaseService &cases() { return *cases_; }
    WebServer::Site &casesSite() { return *casesSite_; }
    WebServer::Site &helpDeskSite() { return *helpDeskSite_; }
    SocialSecurityService &socialSecurity() { return *socialSecurity_; }
    WebServer::Site &socialSite() { return *socialSite_; }
    DirectoryService &directory() { return *directory_; }
    WebServer::Site &directorySite() { return *directorySite_; }
    AnnouncementService &announcements() { return *announcements_; }
    WebServer::Site &announcementsSite() { return *announcementsSite_; }
    SchoolService &schools() { return *schools_; }
    WebServer::Site &schoolSite() { return *schoolSite_; }
    PhonePayService &phonePay() { return *phonePay_; }
    WebServer::Site &phoneSite() { return *phoneSite_; }
    CultureService &culture() { return *culture_; }
    WebServer::Site &cultureSite() { return *cultureSite_; }
    ClinicService &clinic() { return *clinic_; }
    MedicalService &medical() { return *medical_; }
    WebServer::Site &medicalSite() { return *medicalSite_; }
    /// Who has looked at whose data, in every office and company.
    AccessBook &accesses() { return *billAccesses_; }
    WebServer::Site &clinicSite() { return *clinicSite_; }

private:
    Town(sqlite::Database database, Seed seed)
        : database_(std::move(database)), seed_(std::move(seed))
    {}

    Result<void> openBank();
    Result<void> openBillers();
    Result<void> openHelpDesk();
    Result<void> openCases();
    Result<void> openSocialSecurity();
    Result<void> openSchools();
    Result<void> openDirectory();
    Result<void> openAnnouncements();
    Result<void> openPhonePay();
    Result<void> openCulture();
    Result<void> openClinic();
    Result<void> openMedical();
    Result<void> settle();
    Result<void> settlePeople();

    QtClock clock_;
    sqlite::Database database_;
    Seed seed_;
    crypto::SystemRandom random_;
    std::optional<AcquirerHost> host_;
    std::optional<BankServer> bank_;
    std::map<std::string, Company> companies_;
    std::optional<HelpDeskService> helpDesk_;
    std::optional<CaseService> cases_;
    WebServer::Site *casesSite_ = nullptr;
    WebServer::Site *helpDeskSite_ = nullptr;
    faces::DrawnPortraits portraits_;
    std::optional<SocialSecurityService> socialSecurity_;
    WebServer::Site *socialSite_ = nullptr;
    std::optional<DirectoryService> directory_;
    WebServer::Site *directorySite_ = nullptr;
    std::optional<AnnouncementService> announcements_;
    WebServer::Site *announcementsSite_ = nullptr;
    std::optional<SchoolService> schools_;
    WebServer::Site *schoolSite_ = nullptr;
    std::optional<PhonePayService> phonePay_;
    WebServer::Site *phoneSite_ = nullptr;
    std::optional<CultureService> culture_;
    WebServer::Site *cultureSite_ = nullptr;
    std::optional<ClinicService> clinic_;
    WebServer::Site *clinicSite_ = nullptr;
    std::optional<MedicalService> medical_;
    WebServer::Site *medicalSite_ = nullptr;
    std::optional<AccessBook> billAccesses_;
    WebServer web_; // last: what it serves is before it
};

} // namespace huimin::town
