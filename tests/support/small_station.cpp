// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_station.h"

#include "services/town/seed/schools.h"
#include "services/town/seed/terminal_keys.h"
#include "tests/support/picture_heads.h"
#include "tests/support/purse_cards.h"
#include "tests/support/run_certificates.h"
#include "tests/support/social_cards.h"

namespace huimin::test {

using namespace std::chrono_literals;
using namespace transaction;

namespace {

const Bytes MasterKey = town::terminalMasterKey();
const Bytes StorageKey = town::padStorageKey();

iso8583::Dialect dialect()
{
    return *iso8583::Dialect::load(std::string(std::getenv("HUIMIN_SOURCE")) +
                                       "/services/acquirer/dialects/unionpay.toml",
                                   iso8583::Scheme::TripleDes);
}

constexpr int NotesPerCassette = 40;

/// The station that everybody starts with, on lines in memory.
settings::StationFile stationFile(const std::string &folder)
{
    for (const char *name : {"HUIMIN_RUN", "HUIMIN_DATA"})
        setenv(name, folder.c_str(), 1);
    for (const char *name : {"HUIMIN_BANK_PORT", "HUIMIN_HTTP_PORT"})
        setenv(name, "1", 1);
    setCertificates(folder);
    auto file = settings::readStationFile(std::string(std::getenv("HUIMIN_SOURCE")) +
                                          "/provisioning/site/laptop.toml");
    HUIMIN_CHECK(file.has_value(), file.error().detail.c_str());
    for (settings::Cassette &cassette : file->cassettes)
        cassette.loaded = NotesPerCassette;
    return *std::move(file);
}

} // namespace

SmallStation::SmallStation() : module(psamImage())
{
    moduleSlot.touch(&module);
    file = stationFile(folder.path().toStdString());
    for (const settings::Cassette &cassette : file.cassettes)
        for (int count = 0; count < cassette.loaded; ++count)
            notes.add(cassette.unit.denomination,
                      {world::Place::Kind::Cassette, cassette.unit.number});
    documentUnit.show(pngHead(640, 480, 1));
    faceUnit.show(pngHead(640, 480, 3));
    printerUnit.onCut([this](const escpos::Printed &paper) { receipts.push_back(paper.text()); });
    padUnit.provision(zt_epp::slotNumber(PinPad::KeySlot::Master), MasterKey);
    padUnit.provision(zt_epp::slotNumber(PinPad::KeySlot::Storage), StorageKey);
    padUnit.provision(zt_epp::slotNumber(PinPad::KeySlot::OfficePin), town::padOfficeKey());

    host.emplace(*town::AcquirerHost::open(
        database, dialect(),
        {MasterKey, iso8583::Scheme::TripleDes, iso8583::MacAlgorithm::X919, Money::yuan(5000)},
        random));
    (void)host->ledger().addAccount("grandmother", "Grandmother", Money::yuan(1000));
    (void)host->cards().add({PanText, "01", "grandmother", "3012"}, "123456");
    water.emplace(*town::BillerService::open(database, "water"));
    (void)water->addAccount(WaterAccount, "王*芳", "曙光路**号3栋");
    (void)water->addBill(WaterAccount, {"2026-10", "2026-10", Money::fen(8640), {}, "2026-11-20"});

    gas.emplace(*town::BillerService::open(database, "gas"));
    (void)gas->addAccount(WaterAccount, "王*芳", "曙光路**号3栋");
    (void)gas->addBill(WaterAccount, {"2026-10", "2026-10", Money::yuan(50), {}, "2026-11-20"});
    gasHttp.emplace(
        clock, [this](const HttpRequest &request) { return gas->answer(request); }, gasManners);

    http.emplace(
        clock, [this](const HttpRequest &request) { return water->answer(request); }, waterManners);
    cases.emplace(*town::CaseService::open(database, random));
    const auto tell = [this](HttpRequest request) {
        request.path = "/v2" + request.path; // its address is the client's matter
        return cases->answer(request, clock.wall(), casesRefusal);
    };
    casesHttp.emplace(clock, tell, casesManners);

    const town::HelpDeskStaff staff{
        "0752-000-1234", {{"王莉", "Wang Li", HelpDesk::Role::GridWorker, {file.id}, 10min}}};
    helpDesk.emplace(*town::HelpDeskService::open(database, staff));
    helpHttp.emplace(
        clock,
        [this](const HttpRequest &request) { return helpDesk->answer(request, clock.wall()); },
        helpManners);

    openOffices(staff);

    issuer::ApplicationOrder order;
    order.pan = PanText;
    card = std::make_unique<world::BankCard>(
        bank().card({order}, false), [this](std::size_t count) { return random.bytes(count); });
    tasks_.run(serveBank());
    startKiosk();
}

void SmallStation::openOffices(const town::HelpDeskStaff &staff)
{
    socialSecurity.emplace(*town::SocialSecurityService::open(database, random, staff));
    town::Insured pensioner;
    pensioner.number = "441302195107120024";
    pensioner.name = "王秀芳";
    pensioner.phone = "13800000024";
    pensioner.fund = {"城乡居民养老保险", "Residents' pension insurance", "城鄉居民養老保險"};
    pensioner.monthly = Money::fen(32560);
    pensioner.paid = {
        {"1996-03",
         "2004-06",
         "惠民纺织厂",
         Money::yuan(28),
         Money::yuan(70),
         {social_security::Insurance::Kind::Pension, social_security::Insurance::Kind::Medical}}};
    (void)socialSecurity->add(pensioner);
    (void)socialSecurity->add(
        town::KnownCard{"A12345674", pensioner.number, town::KnownCard::State::Active});
    socialHttp.emplace(
        clock,
        [this](const HttpRequest &request) {
            return socialSecurity->answer(request, clock.wall());
        },
        socialManners);

    openSchoolAndDirectory();
    openClinic();
    openMedical();

    town::CultureRules rules{.pool = Money::yuan(1000)};
    rules.rules[Culture::Kind::General] = {Money::yuan(100), Money::yuan(80), 4};
    rules.loadMaster = LoadMaster;
    rules.tacMaster = TacMaster;
    culture.emplace(*town::CultureService::open(database, random, rules));
    cultureTill.emplace(*town::BillerService::open(database, Programme::Till));
    (void)culture->add({.serial = "99990000000000012345",
                        .number = "441302195107120024",
                        .name = "王秀芳",
                        .validUntil = "2030-12-31",
                        .own = Money::fen(1000),
                        .subsidy = Money::fen(234)});
    file.purseApplication = PurseApplication;
    cultureHttp.emplace(
        clock,
        [this](const HttpRequest &request) {
            return request.path.starts_with("/v1/payments/")
                       ? culture->takePayment(*cultureTill, request, clock.wall())
                       : culture->answer(request, clock.wall());
        },
        cultureManners);
}

void SmallStation::openClinic()
{
    clinic.emplace(
        *town::ClinicService::open(database, {{"general", "全科门诊", "陈医生"},
                                              {"tcm", "中医科", "林医生"},
                                              {"home-nurse", "上门换药", "罗护士", true}}));
    using Kind = Clinic::Reading::Kind;
    const town::ClinicPatient patient{
        "441302195107120024",
        "王秀芳",
        '2',
        "19510712",
        "390",
        {{"氨氯地平片", "每天1片"}},
        {{Kind::BloodPressure, "132/84", 3, true}, {Kind::BloodPressure, "140/90", 40, false}},
        "广东省惠州市仲恺高新区曙光路8号3栋201"};
    (void)clinic->add(patient, clock.wall());
    // Young, and well; old, and the clinic does not know where.
    (void)clinic->add({"441302198809210036", "陈思远", '1', "19880921", {}, {}, {}, "曙光路8号"},
                      clock.wall());
    (void)clinic->add({"441302194803050010", "李建国", '1', "19480305", {}, {}, {}, {}},
                      clock.wall());
    clinicHttp.emplace(
        clock, [this](const HttpRequest &request) { return clinic->answer(request, clock.wall()); },
        clinicManners);
}

void SmallStation::openMedical()
{
    const auto whyNot = [this](const MedicalInsurance::Person &person,
                               const MedicalInsurance::Purpose &purpose) {
        return socialSecurity->whyNot(person, purpose);
    };
    medical.emplace(
        *town::MedicalService::open(database, random,
                                    {{{"where", {"看病能报多少", "How much is paid"}},
                                      "2026-09-01",
                                      {{"在社区看病，报得最多。", "At the clinic most is paid."}}}},
                                    whyNot));
    town::MedicalPerson insured{
        .number = "441302195107120024",
        .name = "王秀芳",
        .kind = MedicalInsurance::Kind::Employee,
        .account = Money::fen(186235),
        .deductible = Money::yuan(300),
        .limit = Money::yuan(280'000),
    };
    for (int count = 0; count < 14; ++count)
        insured.spent.push_back(
            {count,
             {.where = "曙光社区卫生服务站", .own = Money::fen(1260), .pool = Money::fen(2940)}});
    (void)medical->add(insured, clock.wall());
    medicalHttp.emplace(
        clock,
        [this](const HttpRequest &request) { return medical->answer(request, clock.wall()); },
        medicalManners);
}

SmallStation::~SmallStation() = default;

/// As the seed has them: a child whose father has almost everything, and one too young.
void SmallStation::openSchoolAndDirectory()
{
    const std::string seed = std::string(std::getenv("HUIMIN_SOURCE")) + "/services/town/seed/";
    static const town::Seed town = *town::readSeed(seed + "town.toml");
    schools.emplace(*town::SchoolService::open(database, references, town.schools.year));
    for (const town::SeedChild &each : town.schools.children)
        (void)schools->add(town::childOn(each, clock.wall()));
    (void)schools->begin(clock.wall());
    schoolHttp.emplace(
        clock,
        [this](const HttpRequest &request) { return schools->answer(request, clock.wall()); },
        schoolManners);
    directory.emplace(town.directory);
    directoryHttp.emplace(
        clock, [this](const HttpRequest &request) { return directory->answer(request); },
        directoryManners);
    file.directory = "https://town.example/directory";
    announcements.emplace(town.announcements, clock.wall());
    announcementsHttp.emplace(
        clock,
        [this](HttpRequest request) {
            request.path = "/feed.json";
            return announcements->answer(request);
        },
        announcementsManners);
}

Task<void> SmallStation::serveBank()
{
    (void)co_await bankSide.open(1s);
    for (;;) {
        const auto frame = co_await bankSide.next(24h);
        if (!frame || bankManners.silent)
            continue;
        auto answer = host->answer(*frame);
        if (answer && !bankManners.answersLost)
            tasks_.run(answerLater(*std::move(answer)));
    }
}

Task<void> SmallStation::answerLater(iso8583::Frame answer)
{
    const bool spoil = bankManners.spoilMac;
    co_await pause(clock, bankManners.delay);
    (void)bankSide.send(
        iso8583::encode(spoil ? town::AcquirerHost::spoilt(std::move(answer)) : std::move(answer)));
}

Wires SmallStation::wires()
{
    Wires wires;
    wires.cardMotor = &cardWire.host();
    wires.cardChip = &chipSlot;
    wires.badge = &badgeSlot;
    wires.pinPad = &padWire.host();
    wires.dispenser = &dispenserWire.host();
    wires.tray = &trayWire.host();
    wires.acceptor = &acceptorWire.host();
    wires.printer = &printerWire.host();
    wires.scanner = &scannerWire.host();
    wires.pagePrinter = &pageWire.host();
    wires.bank = &hostWire.host();
    wires.billers = {{"water", &*http}, {"gas", &*gasHttp}};
    wires.hotline = &*casesHttp;
    wires.helpDesk = &*helpHttp;
    wires.identityReader = &identityWire.host();
    wires.documentCamera = &documentSpot;
    wires.faceCamera = &faceSpot;
    wires.socialSecurity = &*socialHttp;
    wires.school = &*schoolHttp;
    wires.directory = &*directoryHttp;
    wires.announcements = &*announcementsHttp;
    wires.purse = &purseSlot;
    wires.socialCard = &socialSlot;
    wires.securityModule = &moduleSlot;
    wires.culture = &*cultureHttp;
    wires.clinic = &*clinicHttp;
    wires.medical = &*medicalHttp;
    return wires;
}

void SmallStation::startKiosk(bool visits)
{
    kiosk.reset();
    auto opened = Kiosk::open(
        file, dialect(), wires(),
        {clock, random, screen, writer, {}, nullptr, journalRecords, &pages, &darkroom});
    HUIMIN_CHECK(opened.has_value(), opened.error().detail.c_str());
    kiosk = std::make_unique<SmallKiosk>(*std::move(opened));
    if (visits)
        kiosk->real->start();
    else
        kiosk->real->recover();
    until([this] { return kiosk->real->isReady(); }, 60s);
}

bool SmallStation::stands(Fault fault, const std::string &unit) const
{
    return kiosk->real->faults().standing().contains({fault, unit});
}

void SmallStation::killKiosk()
{
    kiosk.reset();
}

bool SmallStation::insertCard()
{
    drive(clock, [](session::CardSession &desk) -> Task<bool> {
        co_await desk.openSlot();
        co_return true;
    }(kiosk->cardSession));
    if (!cardUnit.insert(*card) || !until([this] { return kiosk->cardSession.hasCard(); }, 10s))
        return false;
    const auto candidates = drive(clock, kiosk->cardSession.read());
    if (!candidates || !*candidates)
        return false;
    const auto chosen = drive(clock, kiosk->cardSession.choose((*candidates)->front()));
    return chosen && *chosen;
}

bool SmallStation::enterPin(const std::string &pin)
{
    const auto started = drive(clock, kiosk->cardSession.startPin([](PinPad::Key) {}));
    if (!started || !*started)
        return false;
    for (const char digit : pin)
        padUnit.press(digit);
    padUnit.press('E');
    clock.advance(50ms);
    const auto finished = drive(clock, kiosk->cardSession.finishPin());
    return finished && *finished;
}

SmallKiosk::SmallKiosk(std::unique_ptr<Kiosk> kiosk)
    : real(std::move(kiosk)), cardSession(*real->card()), runner(real->runner()),
      performer(real->performer()), book(runner.book())
{
    runner.onChange([this](const Transaction &transaction) { last[transaction.id] = transaction; });
}

TransactionId SmallKiosk::start(Started started)
{
    started.stock = book.position().stock();
    started.notesMax = real->dispenser()->notesMax();
    const auto id = runner.start(std::move(started));
    HUIMIN_CHECK(id.has_value(), "a transaction does not start");
    return *id;
}

TransactionId SmallKiosk::withdraw(Money amount)
{
    CardTender tender;
    tender.amount = amount;
    tender.card = cardSession.maskedPan();
    CashDelivery delivery;
    delivery.amount = amount;
    return start({{tender}, {delivery}, {}, 0, 0});
}

TransactionId SmallKiosk::payWaterByCard(Money amount)
{
    CardTender tender;
    tender.amount = amount;
    tender.isPurchase = true;
    tender.purpose = "water";
    BillDelivery bill{LegState::Open,
                      "water",
                      SmallStation::WaterAccount,
                      {{"2026-10", amount}},
                      amount,
                      "HM000001-" + std::to_string(book.numbers().transaction + 1),
                      {},
                      {}};
    return start({{tender}, {bill}, {}, 0, 0});
}

TransactionId SmallKiosk::payWaterByCash(Money amount)
{
    CashTender tender;
    tender.due = amount;
    BillDelivery bill{LegState::Open,
                      "water",
                      SmallStation::WaterAccount,
                      {{"2026-10", amount}},
                      amount,
                      "HM000001-" + std::to_string(book.numbers().transaction + 1),
                      {},
                      {}};
    return start({{tender}, {bill}, {}, 0, 0});
}

} // namespace huimin::test
