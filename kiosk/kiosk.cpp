// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosk.h"

#include "kiosk/base/log.h"

#include <fmt/format.h>

namespace huimin {

using namespace std::chrono_literals;
using namespace transaction;

namespace {

/// After a journal was set aside its last numbers are not certain: a gap costs nothing,
/// a number that repeats costs money.
/// A record uses one number of each kind at most; the note of the last one may be behind.
constexpr std::int64_t NumberMargin = 1000;
constexpr auto RestPace = 30s;

} // namespace

Result<std::unique_ptr<Kiosk>> Kiosk::open(const settings::StationFile &file,
                                           iso8583::Dialect dialect, const Wires &wires,
                                           Surroundings around)
{
    auto opened = Journal::open(file.journal, around.clock, around.fileLayer);
    if (!opened)
        return fail(opened.error());
    const std::vector<Record> records = std::move(opened->records);
    std::unique_ptr<Kiosk> kiosk(
        new Kiosk(file, std::move(dialect), wires, around, *std::move(opened)));
    for (const Record &record : records)
        if (auto done = kiosk->book_.read(record); !done)
            return fail(done.error());
    for (const auto step : {&Kiosk::rememberDamage, &Kiosk::rememberFirstLoad})
        if (auto done = (kiosk.get()->*step)(); !done)
            return fail(done.error());
    return kiosk;
}

Kiosk::Kiosk(const settings::StationFile &file, iso8583::Dialect dialect, const Wires &wires,
             Surroundings around, Journal::Opened opened)
    : file_(file), damage_(std::move(opened.damage)), journal_(std::move(opened.journal)),
      runner_(journal_, book_), laidTurns_(around.clock), outbox_(around.clock)
{
    connectDevices(wires, around);
    connectBank(std::move(dialect), wires, around);
    openRemembered(around);
    if (wires.badge != nullptr)
        badges_.emplace(*wires.badge, badges::Authority{file_.badges.key, file_.badges.revoked},
                        around.clock, around.random);
    connectCards(wires, around);
    connectCulture(wires, around);
    for (const settings::BillerEntry &entry : file_.billers)
        if (const auto client = wires.billers.find(entry.id); client != wires.billers.end())
            companies_[entry.id] =
                std::make_unique<Company>(*client->second, around.clock, faults_, entry.id);

    connectHotline(wires, around);

    if (wires.phonePay != nullptr)
        phonePay_.emplace(*wires.phonePay, std::string());

    World world{around.clock, file_.utcOffset, nullptr, nullptr, nullptr,
                nullptr,      nullptr,         {},      nullptr, outbox_};
    world.phonePay = phonePay_ ? &*phonePay_ : nullptr;
    world.culture = culture_ ? &*culture_ : nullptr;
    world.purses = purses_ ? &*purses_ : nullptr;
    world.station = file_.id;
    world.cardDesk = card_ ? &*card_ : nullptr;
    world.pinPad = pinPad_ ? &*pinPad_ : nullptr;
    world.acquirer = acquirer_ ? &*acquirer_ : nullptr;
    world.dispenser = dispenser();
    world.acceptor = acceptor();
    for (const auto &[id, company] : companies_)
        world.billers[id] = &company->watched;
    if (cultureTill_)
        world.billers[Programme::Till] = &*cultureTill_;
    performer_.emplace(std::move(world), runner_);
    connectHelpDesk(wires, around);
    connectSocialSecurity(wires, around);
    connectSchool(wires, around);
    if (wires.medical != nullptr)
        medical_.emplace(*wires.medical, std::string());
    if (wires.directory != nullptr)
        directory_.emplace(*wires.directory, std::string(), file_.directory);
    if (wires.announcements != nullptr) {
        announcements_.emplace(*wires.announcements, std::string());
        notices_.emplace(*announcements_, around.clock);
    }
    connectClinic(wires, around);
    visit_.emplace(visitWorld(around));
    watchMoney();
    tasks_.run(restJournal(around.clock, around.journalRecords));
}

Kiosk::~Kiosk() = default;

void Kiosk::connectDevices(const Wires &wires, const Surroundings &around)
{
    Clock &clock = around.clock;
    if (wires.pinPad != nullptr)
        pinPad_.emplace(*wires.pinPad, clock, faults_, file_.scheme);
    if (wires.cardMotor != nullptr && wires.cardChip != nullptr)
        reader_.emplace(*wires.cardMotor, clock, faults_, *wires.cardChip);
    if (wires.tray != nullptr && wires.dispenser != nullptr) {
        tray_.emplace(*wires.tray, clock, faults_);
        std::vector<CashDispenser::Unit> units;
        for (const settings::Cassette &cassette : file_.cassettes)
            units.push_back(cassette.unit);
        dispenser_.emplace(*wires.dispenser, clock, faults_, *tray_, std::move(units));
    }
    if (wires.acceptor != nullptr)
        acceptor_.emplace(*wires.acceptor, clock, faults_);
    if (wires.printer != nullptr)
        printer_.emplace(*wires.printer, clock, faults_,
                         escpos::Paper{file_.printerColumns, true, around.draw});
    if (wires.scanner != nullptr)
        scanner_.emplace(*wires.scanner, clock, faults_);
    if (wires.pagePrinter != nullptr && around.pages != nullptr)
        pagePrinter_.emplace(*wires.pagePrinter, clock, faults_, file_.pageQueue);
    if (wires.identityReader != nullptr)
        identityReader_.emplace(*wires.identityReader, clock, faults_);
    if (wires.documentCamera != nullptr && around.darkroom != nullptr)
        documentCamera_.emplace(*wires.documentCamera, clock, faults_, "document");
    if (wires.faceCamera != nullptr && around.darkroom != nullptr)
        faceCamera_.emplace(*wires.faceCamera, clock, faults_, "face");
    if (wires.socialCard != nullptr && wires.securityModule != nullptr)
        securityModule_.emplace(*wires.securityModule, clock, faults_, file_.socialReadKey);
}

/// A social-security card without contacts is laid where cultural cards are.
void Kiosk::connectCards(const Wires &wires, const Surroundings &around)
{
    if (wires.purse != nullptr) {
        purseSlot_.emplace(*wires.purse, laidTurns_);
        purses_.emplace(*purseSlot_, file_.purseApplication, around.clock);
    }
    if (!securityModule_)
        return;
    socialCards_.emplace(*wires.socialCard, *securityModule_, around.clock, around.random);
    if (wires.purse == nullptr)
        return;
    laidSlot_.emplace(*wires.purse, laidTurns_);
    laidCards_.emplace(*laidSlot_, *securityModule_, around.clock, around.random);
}

void Kiosk::connectBank(iso8583::Dialect dialect, const Wires &wires, const Surroundings &around)
{
    if (wires.bank == nullptr || !pinPad_ || !reader_)
        return;
    acquirer_.emplace(*wires.bank, around.clock, *pinPad_, faults_, std::move(dialect),
                      *iso8583::macAlgorithm(file_.macAlgorithm),
                      iso8583::Identity{file_.id, file_.merchant});
    acquirer_->onLate([](const Acquirer::Late &late) {
        log::warning("bank", "a late answer to trace {}: {}; it pays nothing", late.stan,
                     late.responseCode);
    });
    terminal_.applications = file_.applications;
    terminal_.keys = file_.caKeys;
    terminal_.actions = file_.actionCodes;
    terminal_.serialNumber = bytesOf(file_.id);
    card_.emplace(*reader_, *pinPad_, *acquirer_, terminal_, around.random, around.clock);
}

/// Without a place to keep cases none is taken: what cannot be kept would be lost.
void Kiosk::connectHotline(const Wires &wires, const Surroundings &around)
{
    if (wires.hotline == nullptr || file_.hotline.url.empty())
        return;
    auto store = cases::CaseStore::open(file_.hotline.store, around.clock.wall());
    if (!store) {
        log::alarm("cases", "{}: {}", file_.hotline.store, describe(store.error()));
        return;
    }
    const open311::HttpHotline::Account account{
        {}, file_.hotline.jurisdiction, file_.hotline.apiKey};
    hotline_.emplace(*wires.hotline, account);
    if (file_.hotline.drafts)
        caseDrafts_.emplace(*wires.hotline, account, file_.id);
    cases_.emplace(*std::move(store), *hotline_, outbox_, around.clock, file_.id);
}

void Kiosk::connectHelpDesk(const Wires &wires, const Surroundings &around)
{
    if (wires.helpDesk == nullptr)
        return;
    helpDesk_.emplace(*wires.helpDesk, std::string());
    helpCalls_.emplace(session::HelpCalls::World{around.clock, runner_, outbox_, around.random,
                                                 *helpDesk_, file_.id, file_.helpDesk.place});
}

void Kiosk::connectSocialSecurity(const Wires &wires, const Surroundings &around)
{
    if (wires.socialSecurity == nullptr || !identityReader_)
        return;
    socialSecurity_.emplace(*wires.socialSecurity, std::string());
    checks_.emplace(session::LifeChecks::World{around.clock, runner_, outbox_, around.random,
                                               *socialSecurity_, file_.id});
    if (socialCards_)
        cardOrders_.emplace(session::CardOrders::World{around.clock, runner_, outbox_,
                                                       around.random, *socialSecurity_, file_.id});
}

void Kiosk::connectSchool(const Wires &wires, const Surroundings &around)
{
    if (wires.school == nullptr || !identityReader_)
        return;
    school_.emplace(*wires.school, std::string());
    letters_.emplace(session::SchoolLetters::World{around.clock, runner_, outbox_, around.random,
                                                   *school_, file_.id});
}

void Kiosk::connectCulture(const Wires &wires, const Surroundings &around)
{
    if (wires.culture == nullptr)
        return;
    culture_.emplace(*wires.culture, std::string());
    programme_.emplace(*wires.culture, std::string());
    cultureTill_.emplace(*wires.culture, std::string());
    places_.emplace(session::Places::World{around.clock, runner_, outbox_, around.random,
                                           *programme_, file_.id});
}

void Kiosk::connectClinic(const Wires &wires, const Surroundings &around)
{
    if (wires.clinic == nullptr || !identityReader_)
        return;
    clinic_.emplace(*wires.clinic, std::string(), file_.clinic);
    bookings_.emplace(
        session::Bookings::World{around.clock, runner_, outbox_, around.random, *clinic_});
}

/// A station that cannot remember how people like to be served serves them all the same, and one
/// that can keep no papers prints them once.
void Kiosk::openRemembered(const Surroundings &around)
{
    if (!card_)
        return;
    const auto open = [](const auto &entry, const char *what, auto make) {
        if (entry.file.empty())
            return;
        auto key = remembered::readKey(entry.key);
        if (!key)
            return log::warning(what, "nothing is kept: {}", describe(key.error()));
        if (auto made = make(*std::move(key)); !made)
            log::warning(what, "nothing is kept: {}", describe(made.error()));
    };
    const settings::MannersEntry &manners = file_.manners;
    open(manners, "manners", [&](Secret<Bytes> key) -> Result<void> {
        auto store = remembered::MannerStore::open({manners.file, manners.keptDays, manners.most},
                                                   std::move(key), around.clock, around.fileLayer);
        if (!store)
            return fail(store.error());
        manners_ = *std::move(store);
        return {};
    });
    const settings::ProofsEntry &proofs = file_.proofs;
    open(proofs, "proofs", [&](Secret<Bytes> key) -> Result<void> {
        auto store = remembered::ProofStore::open({proofs.file, proofs.keptDays, proofs.most},
                                                  std::move(key), around.clock, around.random,
                                                  around.fileLayer);
        if (!store)
            return fail(store.error());
        proofs_ = *std::move(store);
        return {};
    });
}

namespace {

session::Community communityOf(const settings::CommunityFile &file)
{
    using session::CaseKind;
    const std::map<std::string, CaseKind> kinds{{"repair", CaseKind::Repair},
                                                {"report", CaseKind::Report},
                                                {"complaint", CaseKind::Complaint},
                                                {"question", CaseKind::Question},
                                                {"praise", CaseKind::Praise}};
    session::Community community;
    for (const settings::PlaceEntry &each : file.places)
        community.places.push_back({each.id, {each.name, each.icon}});
    for (const settings::CaseEntry &each : file.cases)
        community.cases.push_back({each.code,
                                   kinds.at(each.kind),
                                   {each.name, each.icon},
                                   each.asksPlace,
                                   each.needsText});
    return community;
}

session::CautionRule ruleOf(const settings::CautionEntry &entry)
{
    using Why = session::CautionPage::Why;
    session::CautionRule rule{
        entry.id,
        entry.why == "sum" ? Why::Sum : entry.why == "hour" ? Why::Hour : Why::Hesitation,
        entry.from,
        entry.fromHour,
        entry.toHour,
        entry.since,
        entry.pauses,
        {}};
    if (!entry.errand.empty())
        rule.errands = {entry.errand == "bill" ? session::Errand::Bill
                                               : session::Errand::Withdrawal};
    return rule;
}

} // namespace

session::VisitWorld Kiosk::visitWorld(const Surroundings &around)
{
    session::VisitWorld world{around.clock, around.screen, around.writer,
                              runner_,      *performer_,   faults_};
    world.card = card();
    world.memory = manners_.get();
    world.proofs = proofs_.get();
    world.badges = badges_ ? &*badges_ : nullptr;
    world.dispenser = dispenser();
    world.acceptor = acceptor();
    world.printer = printer_ ? &*printer_ : nullptr;
    world.scanner = scanner_ ? &*scanner_ : nullptr;
    for (const auto &[id, company] : companies_)
        world.billers[id] = &company->watched;
    world.writing = &writing_;
    world.cases = cases_ ? &*cases_ : nullptr;
    world.caseDrafts = caseDrafts_ ? &*caseDrafts_ : nullptr;
    world.identityReader = identityReader_ ? &*identityReader_ : nullptr;
    world.socialSecurity = socialSecurity_ ? &*socialSecurity_ : nullptr;
    world.checks = checks_ ? &*checks_ : nullptr;
    world.cardOrders = cardOrders_ ? &*cardOrders_ : nullptr;
    world.pinPad = pinPad();
    world.medical = medical_ ? &*medical_ : nullptr;
    world.school = school_ ? &*school_ : nullptr;
    world.letters = letters_ ? &*letters_ : nullptr;
    world.schoolRule = school_ ? &file_.school.rule : nullptr;
    world.directory = directory_ ? &*directory_ : nullptr;
    world.notices = notices_ ? &*notices_ : nullptr;
    world.culture = culture_ ? &*culture_ : nullptr;
    world.programme = programme_ ? &*programme_ : nullptr;
    world.places = places_ ? &*places_ : nullptr;
    world.purses = purses_ ? &*purses_ : nullptr;
    world.socialCards = socialCards_ ? &*socialCards_ : nullptr;
    world.laidSocialCards = laidCards_ ? &*laidCards_ : nullptr;
    world.random = &around.random;
    world.pagePrinter = pagePrinter_ ? &*pagePrinter_ : nullptr;
    world.pages = around.pages;
    world.documentCamera = documentCamera_ ? &*documentCamera_ : nullptr;
    world.faceCamera = faceCamera_ ? &*faceCamera_ : nullptr;
    world.darkroom = around.darkroom;
    world.casePhotos = file_.hotline.photos;
    world.clinic = clinic_ ? &*clinic_ : nullptr;
    world.bookings = bookings_ ? &*bookings_ : nullptr;
    world.community = communityOf(file_.hotline.community);
    world.help = helpCalls_ ? &*helpCalls_ : nullptr;
    world.hasPhonePay = phonePay_.has_value();
    world.stationId = file_.id;
    world.utcOffset = file_.utcOffset;
    for (const settings::CautionEntry &entry : file_.cautionRules)
        world.cautionRules.push_back(ruleOf(entry));
    world.withdrawalMax = file_.withdrawalMax;
    world.presets = file_.presets;
    for (const settings::Cassette &cassette : file_.cassettes)
        if (std::ranges::find(world.usualNotes, cassette.unit.denomination) ==
            world.usualNotes.end())
            world.usualNotes.push_back(cassette.unit.denomination);
    std::ranges::sort(world.usualNotes, std::ranges::greater{});
    for (const settings::BillerEntry &entry : file_.billers)
        world.billerSettings.push_back(
            {{entry.id, entry.name, entry.icon, true},
             entry.accountDigits,
             {entry.id, entry.barcodePrefix, entry.barcodeDigits, entry.accountDigits}});
    return world;
}

// The journal.

/// The new journal begins with what is known of the old one.
Result<void> Kiosk::rememberDamage()
{
    if (damage_) {
        Book good;
        for (const Record &record : damage_->goodPart)
            if (auto done = good.read(record); !done)
                break; // what follows cannot be trusted either
        Numbers numbers = good.numbers();
        const std::int64_t margin = NumberMargin + damage_->lost;
        numbers.transaction += margin;
        numbers.trace += margin;
        numbers.operation += margin;
        if (auto noted =
                runner_.note(incident::JournalSetAside, journalSetAsideBody(*damage_, numbers));
            !noted)
            return noted;
    }
    if (book_.needsReview())
        faults_.raise({Fault::JournalDamaged, {}},
                      damage_ ? damage_->why + "; set aside as " + damage_->file
                              : "a journal that was set aside has not been reviewed");
    return {};
}

Result<void> Kiosk::confirmJournalReviewed()
{
    if (!book_.needsReview())
        return {};
    auto noted = runner_.note(incident::JournalReviewed, "{}");
    if (noted)
        faults_.clear({Fault::JournalDamaged, {}});
    return noted;
}

/// A new station is filled before it is switched on; the station file says with what.
Result<void> Kiosk::rememberFirstLoad()
{
    if (!book_.position().cassettes().empty() || book_.needsReview() || file_.cassettes.empty())
        return {};
    std::vector<cash::Stock> loaded;
    for (const settings::Cassette &cassette : file_.cassettes)
        loaded.push_back({cassette.unit.number, cassette.unit.denomination, cassette.loaded});
    return runner_.note(incident::CashLoaded, cashLoadedBody(loaded));
}

/// What the journal's file needs, while nobody waits: it is turned over when it is full, and
/// the write-ahead log is folded away.
Task<void> Kiosk::restJournal(Clock &clock, std::int64_t recordsMax)
{
    for (;;) {
        co_await pause(clock, RestPace);
        if (!visit_->isIdle())
            continue;
        if (journal_.recordCount() >= recordsMax)
            if (const auto turned = runner_.turnJournalOver(); !turned)
                log::warning("journal", "it is not turned over: {}", describe(turned.error()));
        if (const auto rested = journal_.rest(); !rested)
            log::warning("journal", "{}", describe(rested.error()));
    }
}

// Running.

void Kiosk::onFailure(Runner::Failure failure)
{
    runner_.onFailure([this, failure = std::move(failure)](const Error &why) {
        faults_.raise({Fault::JournalFailing, {}}, describe(why));
        failure(why);
    });
}

void Kiosk::recover()
{
    lookAtCash();
    performer_->recover();
    if (cases_)
        cases_->start();
    if (helpCalls_)
        helpCalls_->recover();
    if (checks_)
        checks_->recover();
    if (cardOrders_)
        cardOrders_->recover();
    if (letters_)
        letters_->recover();
    if (bookings_)
        bookings_->recover();
    if (places_)
        places_->recover();
}

void Kiosk::start()
{
    recover();
    doubtEverything();
    visit_->start();
    if (notices_)
        notices_->start();
    if (badges_)
        badges_->start();
    if (purses_)
        purses_->start();
    if (socialCards_)
        socialCards_->start();
    if (laidCards_)
        laidCards_->start();
}

/// Nothing is offered before what it needs has answered; whoever answers clears its own.
void Kiosk::doubtEverything()
{
    const auto doubt = [this](const auto &device, Fault fault, const char *unit = "") {
        if (device && !device->isReady())
            faults_.raise({fault, unit}, "it has not answered yet");
    };
    doubt(reader_, Fault::CardReaderDown);
    doubt(pinPad_, Fault::PinPadDown);
    doubt(dispenser_, Fault::DispenserDown);
    doubt(tray_, Fault::TrayDown);
    doubt(acceptor_, Fault::AcceptorDown);
    doubt(printer_, Fault::PrinterDown);
    doubt(scanner_, Fault::ScannerDown);
    doubt(identityReader_, Fault::IdentityReaderDown);
    doubt(documentCamera_, Fault::CameraDown, "document");
    doubt(faceCamera_, Fault::CameraDown, "face");
    doubt(securityModule_, Fault::SecurityModuleMissing);
    doubt(acquirer_, Fault::AcquirerDown);
}

bool Kiosk::isReady() const
{
    const auto ready = [](const auto &device) { return !device || device->isReady(); };
    return ready(pinPad_) && ready(reader_) && ready(tray_) && ready(dispenser_) &&
           ready(acceptor_) && ready(printer_) && ready(scanner_) && ready(identityReader_) &&
           ready(documentCamera_) && ready(faceCamera_) && ready(securityModule_) &&
           ready(acquirer_);
}

/// Faults that follow from the books.
void Kiosk::watchMoney()
{
    outbox_.onChange([this] {
        const auto count = outbox_.count("reversal:");
        if (count > 0)
            faults_.raise({Fault::ReversalPending, {}}, fmt::format("{} not answered", count));
        else
            faults_.clear({Fault::ReversalPending, {}});
    });
    runner_.onChange([this](const Transaction &) { lookAtCash(); });
}

void Kiosk::lookAtCash()
{
    for (const auto &[unit, cassette] : book_.position().cassettes()) {
        const std::string name = std::to_string(unit);
        if (cassette.suspect)
            faults_.raise({Fault::DispenserSuspect, name}, "its notes must be counted");
    }
}

} // namespace huimin
