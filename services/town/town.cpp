// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/town.h"

#include "kiosk/base/date_time.h"
#include "services/social_security/social_messages.h"
#include "services/town/faces/face_drawing.h"
#include "services/town/request_path.h"
#include "services/town/seed/culture_keys.h"
#include "services/town/seed/schools.h"
#include "services/town/seed/terminal_keys.h"

namespace huimin::town {

Result<std::unique_ptr<Town>> Town::open(const std::string &databasePath, Seed seed)
{
    auto database = sqlite::Database::open(databasePath);
    if (!database)
        return fail(database.error());
    if (auto done = database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        !done)
        return fail(done.error());
    std::unique_ptr<Town> town(new Town(*std::move(database), std::move(seed)));
    for (const auto step :
         {&Town::openBank, &Town::openBillers, &Town::openHelpDesk, &Town::openCases,
          &Town::openSocialSecurity, &Town::openPhonePay, &Town::openSchools, &Town::openDirectory,
          &Town::openAnnouncements, &Town::openCulture, &Town::openClinic, &Town::openMedical,
          &Town::settle})
        if (auto done = (town.get()->*step)(); !done)
            return fail(done.error());
    return town;
}

Result<void> Town::openBank()
{
    const SeedBank &bank = seed_.bank;
    auto dialect = iso8583::Dialect::load(bank.dialect, bank.scheme);
    if (!dialect)
        return fail(dialect.error());
    auto host = AcquirerHost::open(
        database_, *std::move(dialect),
        {terminalMasterKey(), bank.scheme, bank.macAlgorithm, bank.perTransactionMax}, random_);
    if (!host)
        return fail(host.error());
    host_.emplace(*std::move(host));
    bank_.emplace(*host_);
    return {};
}

Result<void> Town::openBillers()
{
    auto accesses = AccessBook::open(database_, "bills");
    if (!accesses)
        return fail(accesses.error());
    billAccesses_.emplace(*std::move(accesses));
    for (const SeedBiller &biller : seed_.billers) {
        auto service = BillerService::open(database_, biller.id);
        if (!service)
            return fail(service.error());
        Company &company =
            companies_.emplace(biller.id, Company{*std::move(service)}).first->second;
        company.site = &web_.add(
            biller.id, [this, &company](const HttpRequest &request, const std::string &refusal) {
                company.service.refuseWith(refusal);
                HttpResponse answer = company.service.answer(request, now());
                const auto account = partBetween(request.path, "/v1/accounts/", "/bills");
                const bool shown = answer.status == http_status::Ok ||
                                   answer.status == http_status::Choices; // names and addresses
                if (account &&
                    !billAccesses_->note({*account, "bills", request.speaker, {}, now()}, shown))
                    return HttpResponse{http_status::Broken, {}};
                return answer;
            });
    }
    return {};
}

Result<void> Town::openHelpDesk()
{
    auto service = HelpDeskService::open(database_, seed_.helpDesk);
    if (!service)
        return fail(service.error());
    helpDesk_.emplace(*std::move(service));
    helpDeskSite_ =
        &web_.add("help", [this](const HttpRequest &request, const std::string &refusal) {
            return helpDesk_->answer(request, now(), refusal);
        });
    return {};
}

Result<void> Town::openCases()
{
    auto service = CaseService::open(database_, random_);
    if (!service)
        return fail(service.error());
    cases_.emplace(*std::move(service));
    casesSite_ =
        &web_.add("open311", [this](const HttpRequest &request, const std::string &refusal) {
            return cases_->answer(request, now(), refusal);
        });
    return {};
}

Result<void> Town::openSocialSecurity()
{
    auto service = SocialSecurityService::open(database_, random_, seed_.helpDesk);
    if (!service)
        return fail(service.error());
    socialSecurity_.emplace(*std::move(service));
    for (const SeedPension &each : seed_.pensions) {
        if (each.portrait.empty())
            continue;
        if (!faces::isDrawn(each.portrait))
            return fail(ErrorCode::BadData, "nobody is drawn who is called " + each.portrait);
        portraits_.add(each.insured.number, each.portrait);
    }
    socialSecurity_->believe(portraits_);
    socialSite_ =
        &web_.add("social", [this](const HttpRequest &request, const std::string &refusal) {
            return socialSecurity_->answer(request, now(), refusal);
        });
    return {};
}

Result<void> Town::openSchools()
{
    auto service = SchoolService::open(database_, random_, seed_.schools.year);
    if (!service)
        return fail(service.error());
    schools_.emplace(*std::move(service));
    schoolSite_ =
        &web_.add("school", [this](const HttpRequest &request, const std::string &refusal) {
            return schools_->answer(request, now(), refusal);
        });
    return schools_->begin(now());
}

Result<void> Town::openDirectory()
{
    directory_.emplace(seed_.directory);
    directorySite_ =
        &web_.add("directory", [this](const HttpRequest &request, const std::string &) {
            return directory_->answer(request);
        });
    return {};
}

Result<void> Town::openAnnouncements()
{
    announcements_.emplace(seed_.announcements, now());
    announcementsSite_ =
        &web_.add("announcements", [this](const HttpRequest &request, const std::string &) {
            return announcements_->answer(request);
        });
    return {};
}

Result<void> Town::openPhonePay()
{
    auto service = PhonePayService::open(database_, host_->ledger(), random_);
    if (!service)
        return fail(service.error());
    phonePay_.emplace(*std::move(service));
    phoneSite_ =
        &web_.add("phonepay", [this](const HttpRequest &request, const std::string &refusal) {
            return phonePay_->answer(request, now(), refusal);
        });
    return {};
}

Result<void> Town::openCulture()
{
    const SeedCulture &culture = seed_.culture;
    auto service = CultureService::open(
        database_, random_,
        {culture.rules, culture.pool, purseLoadMaster(), purseTacMaster(), {}, culture.proofAt});
    if (!service)
        return fail(service.error());
    culture_.emplace(*std::move(service));
    auto till = BillerService::open(database_, Programme::Till);
    if (!till)
        return fail(till.error());
    Company &company = companies_.emplace(Programme::Till, Company{*std::move(till)}).first->second;
    cultureSite_ = &web_.add(
        "culture", [this, &company](const HttpRequest &request, const std::string &refusal) {
            if (!partBetween(request.path, "/v1/payments/", ""))
                return culture_->answer(request, now(), refusal);
            company.service.refuseWith(refusal);
            return culture_->takePayment(company.service, request, now());
        });
    company.site = cultureSite_;
    return {};
}

Result<void> Town::openClinic()
{
    auto service = ClinicService::open(database_, seed_.clinicRooms);
    if (!service)
        return fail(service.error());
    clinic_.emplace(*std::move(service));
    clinicSite_ = &web_.add("fhir", [this](const HttpRequest &request, const std::string &refusal) {
        return clinic_->answer(request, now(), refusal);
    });
    return {};
}

/// Which social-security cards count, and who may ask for whom, is known at the other office.
Result<void> Town::openMedical()
{
    const auto whyNot = [this](const MedicalInsurance::Person &person,
                               const MedicalInsurance::Purpose &purpose) {
        return socialSecurity_->whyNot(person, purpose);
    };
    auto service = MedicalService::open(database_, random_, seed_.medicalGuides, whyNot);
    if (!service)
        return fail(service.error());
    medical_.emplace(*std::move(service));
    medicalSite_ =
        &web_.add("medical", [this](const HttpRequest &request, const std::string &refusal) {
            return medical_->answer(request, now(), refusal);
        });
    return {};
}

/// Everything at once: a town that is half there would stay so.
Result<void> Town::settle()
{
    auto transaction = sqlite::Transaction::begin(database_);
    if (!transaction)
        return fail(transaction.error());
    Result<void> done;
    for (const SeedAccount &each : seed_.accounts)
        if (done)
            done = host_->ledger().addAccount(each.id, each.name, each.balance);
    for (const PhonePayService::Wallet &each : seed_.wallets)
        if (done)
            done = phonePay_->addWallet(each);
    for (const SeedCard &card : seed_.cards)
        for (const SeedCard::Application &each : card.applications)
            if (done)
                done = host_->cards().add(each.issued, card.pin);
    for (const SeedBiller &biller : seed_.billers) {
        BillerService &service = companies_.at(biller.id).service;
        service.checks().setTelephone(biller.telephone);
        for (const Biller::Field &each : biller.fields)
            service.checks().addField(each);
        for (const SeedSharedNumber &shared : biller.shared)
            for (const std::string &account : shared.accounts)
                if (done)
                    done = service.checks().share(shared.number, account);
        for (const SeedHousehold &household : biller.households) {
            for (const Biller::Answer &each : household.answers)
                if (done)
                    done = service.checks().expect(household.account, each);
            if (done)
                done = service.addAccount(household.account, household.owner, household.address);
            for (const Biller::Bill &bill : household.bills)
                if (done)
                    done = service.addBill(household.account, bill);
            if (done && household.ahead)
                done = service.takeAhead(household.account, *household.ahead);
        }
    }
    if (done)
        done = settlePeople();
    return done ? transaction->commit() : done;
}

/// What offices and the clinic know of them.
Result<void> Town::settlePeople()
{
    Result<void> done;
    for (const SeedPension &each : seed_.pensions) {
        Insured insured = each.insured;
        if (each.lastDaysAgo)
            insured.last =
                dayText(pension_rules::dayOf(now()) - std::chrono::days(*each.lastDaysAgo));
        if (done)
            done = socialSecurity_->add(insured);
    }
    for (const SeedChild &each : seed_.schools.children)
        if (done)
            done = schools_->add(childOn(each, now()));
    for (const SeedCultureCard &each : seed_.culture.cards)
        if (done && each.mischief != SeedCultureCard::Mischief::Unknown)
            done = culture_->add(each.card);
    for (const SeedOffer &each : seed_.culture.offers)
        if (done)
            done = culture_->programme().add(offerOn(each, now()));
    for (const SeedSocialCard &each : seed_.socialCards)
        if (done && each.mischief != SeedSocialCard::Mischief::Unknown)
            done = socialSecurity_->add(KnownCard{each.card, each.number, *cardState(each.state)});
    for (const ClinicPatient &each : seed_.patients)
        if (done)
            done = clinic_->add(each, now());
    for (const MedicalPerson &each : seed_.medical)
        if (done)
            done = medical_->add(each, now());
    return done;
}

Result<void> Town::listen(std::uint16_t bankPort, std::uint16_t httpPort,
                          const std::optional<TlsFiles> &files)
{
    if (auto done = bank_->listen(bankPort, files); !done)
        return done;
    return web_.listenOnLoopback(httpPort, files);
}

std::string Town::numberOf(const std::string &word) const
{
    const auto found = std::ranges::find(seed_.people, word, &SeedPerson::id);
    return found == seed_.people.end() ? word : found->card.number;
}

void Town::useSeals(Seals seals)
{
    web_.useSeals(std::move(seals), clock_);
    socialSite_->isSealed = true;
}

} // namespace huimin::town
