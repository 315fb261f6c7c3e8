// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/world.h"

#include "kiosk/base/log.h"
#include "services/culture/culture_messages.h"
#include "services/town/seed/terminal_keys.h"
#include "tests/storm/checks.h"
#include "tests/storm/resident.h"
#include "tests/storm/troubles.h"
#include "tests/support/offers.h"
#include "tests/support/purse_cards.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::storm {

using namespace std::chrono_literals;
using world::Place;

namespace {

constexpr auto VisitLimit = 40min;
constexpr auto NobodyThereLimit = 10min;
constexpr auto MotionLimit = 2min;
constexpr auto RestLimit = 6h;
constexpr int NotesOfEach = 4;
constexpr int CrashesMax = 3; // one less in a visit
constexpr int Crashes = 300;  // in a thousand visits
/// So that the journal is turned over between two visits, or not at all.
constexpr std::array<std::int64_t, 4> JournalRecords{10'000, 12, 12, 12};
/// How often the program ends at a line, in thousandths.
int matters(std::string_view line)
{
    return line == "bank" || line == "http" ? 15 : 1;
}
constexpr Money OpeningBalance = Money::yuan(3000);

bool isTicketPayment(const HttpRequest &request)
{
    return request.path.starts_with("/v1/payments/");
}

/// Long enough, now and then, for whatever is asked again every few minutes.
constexpr std::array<std::chrono::seconds, 8> Between{5s, 20s, 60s, 60s, 60s, 120s, 600s, 1800s};

} // namespace

World::World(Choices &choices, std::string folder)
    : choices_(choices), cast_(Cast::get(folder)), station_(cast_.station),
      journalRecords_(JournalRecords[static_cast<std::size_t>(choices.among("journal.short", 4))]),
      screen_([this](const session::Page &page) { screenShown(page); })
{
    station_.journal = folder + "/journal.db";
    log::setSink([this](log::Level, std::string_view area, std::string_view text) {
        for (const Role &role : cast_.roles)
            if (text.find(role.pan) != std::string_view::npos ||
                text.find(role.pin) != std::string_view::npos)
                leak_ = text;
        for (const std::string &code : codes_)
            if (text.find(code) != std::string_view::npos)
                leak_ = text;
        if (teller_)
            tell("log", fmt::format("{}: {}", area, text));
    });
    buildTown();
    buildPhones();
    buildCulture();
    buildPeople();
    for (const settings::Cassette &cassette : station_.cassettes)
        for (int count = 0; count < cassette.loaded; ++count)
            notes_.add(cassette.unit.denomination, {Place::Kind::Cassette, cassette.unit.number});
    notesBefore_ = notes_.total();
    provisionPad();
    disk_.onSync([this] { return atSync(); });
    chip_.onAnswer([this](ByteView, Bytes &answer) {
        (void)spoil("chip.answer", 2, answer, [this] {
            tell("hand", "pulls the card");
            (void)reader_.pull();
        });
    });
    purses_.onAnswer([this](ByteView, Bytes &answer) {
        const bool isSpoilt = spoil("purse.answer", 12, answer, [this, &answer] {
            tell("hand", "tears the cultural card away");
            purses_.touch(nullptr);
            answer.clear();
        });
        isTorn_ = isTorn_ || isSpoilt;
    });
}

void World::provisionPad()
{
    pad_.provision(zt_epp::slotNumber(PinPad::KeySlot::Master), town::terminalMasterKey());
    pad_.provision(zt_epp::slotNumber(PinPad::KeySlot::Storage), town::padStorageKey());
}

/// A bad contact, or a hand that takes the card away at this very command.
bool World::spoil(const char *site, int perThousand, Bytes &answer,
                  const std::function<void()> &takeAway)
{
    enum { Good, TakenAway, Error, NotAllowed, HalfOfIt, Nothing, Count };
    const int what = calm_ ? Good : choices_.choose(site, Count, perThousand);
    switch (what) {
    case TakenAway:
        takeAway();
        break;
    case Error:
        answer = {0x6F, 0x00};
        break;
    case NotAllowed:
        answer = {0x69, 0x85};
        break;
    case HalfOfIt:
        answer.resize(answer.size() / 2);
        break;
    case Nothing:
        answer.clear();
        break;
    default:
        break;
    }
    return what != Good;
}

World::~World()
{
    disk_.die();
    kiosk_.reset();
    log::setSink([](log::Level, std::string_view, std::string_view) {});
}

void World::buildTown()
{
    host_.emplace(*town::AcquirerHost::open(database_, iso8583::Dialect(cast_.dialect),
                                            {town::terminalMasterKey(), iso8583::Scheme::TripleDes,
                                             iso8583::MacAlgorithm::X919, Money::yuan(5000)},
                                            random_));
    bankLine_.emplace(hostWire_.device(), clock_, *host_, choices_, [this] {
        hostWire_.cut();
        hostWire_.mend();
    });
    bankLine_->onMessage([this](const std::string &text) { tell("bank", text); });
    for (const std::string &id : cast_.billers) {
        billers_[id] =
            std::make_unique<town::BillerService>(*town::BillerService::open(database_, id));
        town::BillerService &service = *billers_[id];
        billerLines_[id] = std::make_unique<OfficeLine>(
            clock_, choices_,
            [&service](const HttpRequest &request, const std::string &refusal) {
                service.refuseWith(refusal);
                HttpResponse response = service.answer(request);
                service.refuseWith({});
                return response;
            },
            [](const HttpRequest &request) {
                // Often enough that of two companies now and then only one takes its payment.
                constexpr int Often = 200;
                return request.method == "PUT"
                           ? OfficeLine::Site{"biller.pay", OfficeLine::TakeTroubles, Often}
                           : OfficeLine::Site{"biller.ask"};
            },
            [this] { return mayWrite("http"); }, [this] { return mayHear("http"); });
        billerLines_[id]->onMessage(
            [this, id](const std::string &text) { officeSaid("biller", id + " " + text); });
    }
}

/// A telephone may have to ask its owner.
void World::buildPhones()
{
    phonePay_.emplace(*town::PhonePayService::open(database_, host_->ledger(), random_));
    phoneLine_.emplace(
        clock_, choices_,
        [this](const HttpRequest &request, const std::string &refusal) {
            return phonePay_->answer(request, clock_.wall(), refusal.empty() ? "" : "limit");
        },
        [](const HttpRequest &request) {
            // Undoing is rare, and must not be believed too early.
            constexpr int Often = 300;
            if (request.path.ends_with("/undo"))
                return OfficeLine::Site{"phone.undo", OfficeLine::ReadTroubles, Often};
            // Only what takes money can come late, or be refused.
            return request.method == "PUT"
                       ? OfficeLine::Site{"phone.charge", OfficeLine::LateTroubles}
                       : OfficeLine::Site{"phone.ask"};
        },
        [this] { return mayWrite("http"); }, [this] { return mayHear("http"); });
    scannerWire_.device().open(); // whatever it reads is written there
    phoneLine_->onMessage([this](const std::string &text) { officeSaid("phone", text); });
    for (const Role &role : cast_.roles)
        (void)phonePay_->addWallet({role.id, "weixin", role.id});
}

void World::buildCulture()
{
    town::CultureRules rules{.pool = Money::yuan(1000)};
    rules.rules[Culture::Kind::General] = {Money::yuan(100), Money::yuan(80), 4};
    rules.loadMaster = test::LoadMaster;
    rules.tacMaster = test::TacMaster;
    culture_.emplace(*town::CultureService::open(cultureDatabase_, random_, rules));
    auto &till = *(billers_[Programme::Till] = std::make_unique<town::BillerService>(
                       *town::BillerService::open(database_, Programme::Till)));
    constexpr int Places = 100;
    constexpr auto Years = 5 * 365 * 24h; // whatever the clock does meanwhile
    town::CultureOffer play = test::playOn(clock_.wall(), "play", Places);
    for (WallTime *when : {&play.offer.starts, &play.offer.ends, &play.offer.cancelUntil})
        *when += Years;
    (void)culture_->programme().add(play);
    cultureLine_.emplace(
        clock_, choices_,
        [this, &till](const HttpRequest &request, const std::string &refusal) {
            if (!isTicketPayment(request))
                return culture_->answer(request, clock_.wall(), refusal);
            till.refuseWith(refusal);
            HttpResponse response = culture_->takePayment(till, request, clock_.wall());
            till.refuseWith({});
            return response;
        },
        [](const HttpRequest &request) {
            constexpr int Often = 200;
            if (isTicketPayment(request))
                return request.method == "PUT"
                           ? OfficeLine::Site{"ticket.pay", OfficeLine::TakeTroubles, Often}
                           : OfficeLine::Site{"ticket.ask"};
            if (!request.path.starts_with("/v1/loads/"))
                return OfficeLine::Site{"culture.ask"};
            // A yes that is lost and a no to the second question must come together now and then.
            constexpr int MoreOften = 300;
            const bool ends = request.path.ends_with("/end");
            return request.method == "PUT" && !ends
                       ? OfficeLine::Site{"culture.load", OfficeLine::LateTroubles, MoreOften}
                       : OfficeLine::Site{ends ? "culture.end" : "culture.ask"};
        },
        [this] { return mayWrite("http"); }, [this] { return mayHear("http"); });
    cultureLine_->onMessage([this](const std::string &text) { officeSaid("culture", text); });
}

void World::finishLoadsElsewhere()
{
    const auto loads = culture_->loads();
    for (const town::CultureService::LoadEntry &each : *loads) {
        const auto name = culture::parseLoadName(each.name);
        const auto whose = std::ranges::find_if(people_, [&each](const Person &person) {
            return toHex(person.role->purse.serial) == each.card;
        });
        if (!torn_.contains(each.name) || each.state != "authorised" || whose == people_.end() ||
            !name)
            continue;
        const world::PurseCard::Memory &memory = whose->purse->memory();
        const bool loaded = memory.loads > each.number;
        Culture::LoadEnd end{*name, {}};
        if (loaded)
            end.certificate = toHex(ByteView(memory.proof).last(4));
        tell("hand", "lays their cultural card on another station");
        (void)culture_->answer({"PUT", "/v1/loads/" + each.name + "/end", culture::toJson(end)},
                               clock_.wall());
    }
}

void World::buildPeople()
{
    for (const Role &role : cast_.roles) {
        Person person{.role = &role, .number = static_cast<int>(people_.size()) + 1};
        person.card = std::make_unique<world::BankCard>(
            role.card, [this](std::size_t count) { return random_.bytes(count); });
        (void)host_->ledger().addAccount(role.id, role.id, OpeningBalance);
        (void)host_->cards().add(
            {role.pan, "01", role.id, "3012", role.card.applications.front().order.cipher},
            role.pin);
        person.purse = std::make_unique<world::PurseCard>(
            role.purse, [this](std::size_t count) { return random_.bytes(count); });
        person.purse->onTorn([this] {
            isTorn_ = true;
            purses_.touch(nullptr);
        });
        (void)culture_->add({.serial = toHex(role.purse.serial),
                             .number = role.household,
                             .name = role.id,
                             .validUntil = "2099-12-31",
                             .own = role.purse.balance});
        person.balanceBefore = OpeningBalance;
        for (const int yuan : {100, 50, 20, 10, 5})
            for (int count = 0; count < NotesOfEach; ++count)
                notes_.add(Money::yuan(yuan), {Place::Kind::Resident, person.number});
        person.handBefore = notes_.valueAt(purse(person));
        for (const std::string &id : cast_.billers) {
            (void)billers_[id]->addAccount(role.household, "王*", "曙光路**号");
            for (const auto &[period, fen] :
                 {std::pair{"2026-09", 8000}, {"2026-10", 8640}, {"2026-11", 12005}})
                (void)billers_[id]->addBill(
                    role.household,
                    {period, period, Money::fen(fen), {}, "2026-12-20", Money::yuan(10)});
            (void)billers_[id]->takeAhead(role.household, {Money::yuan(10), Money::yuan(300), {}});
        }
        people_.push_back(std::move(person));
    }
}

Wires World::wires()
{
    const auto guard = [this](const char *name, Port &port) {
        const auto mayLeave = [this, name](ByteView bytes) {
            if (!mayWrite(name))
                return false;
            transcribe(name, bytes);
            Checks::onWrite(*this, name, bytes);
            return true;
        };
        const auto mayReach = [this, name](ByteView bytes) {
            transcribe(name, bytes);
            return mayHear(name);
        };
        ports_[name] = std::make_unique<GuardedPort>(port, mayLeave, mayReach);
        return ports_[name].get();
    };
    ports_.clear();
    Wires wires;
    wires.cardMotor = guard("card", cardWire_.host());
    wires.cardChip = &chip_;
    wires.pinPad = guard("pad", padWire_.host());
    wires.dispenser = guard("dispenser", dispenserWire_.host());
    wires.tray = guard("tray", trayWire_.host());
    wires.acceptor = guard("acceptor", acceptorWire_.host());
    wires.printer = guard("printer", printerWire_.host());
    wires.scanner = guard("scanner", scannerWire_.host());
    wires.bank = guard("bank", hostWire_.host());
    for (const auto &[id, line] : billerLines_)
        wires.billers[id] = line.get();
    wires.phonePay = &*phoneLine_;
    wires.culture = &*cultureLine_;
    wires.purse = &purses_;
    return wires;
}

/// From here until the kiosk serves; it may die on the way, and is started again.
void World::startKiosk()
{
    due_ = End::None;
    diskFailed_ = false;
    disk_.revive();
    auto opened = Kiosk::open(station_, iso8583::Dialect(cast_.dialect), wires(),
                              {clock_, random_, screen_, writer_, {}, Disk::Name, journalRecords_});
    if (!opened) {
        if (diskFailed_ || disk_.isFull())
            due_ = End::Program;
        if (due_ == End::None)
            violated("the kiosk does not start: " + opened.error().detail);
        return;
    }
    kiosk_ = *std::move(opened);
    if (kiosk_->runner().book().needsReview())
        violated("a power cut damaged the journal");
    kiosk_->onFailure([this](const Error &why) {
        tell("trouble", "the journal fails: " + why.detail);
        if (due_ == End::None)
            due_ = End::Program; // whoever started it starts it again
    });
    kiosk_->runner().onChange([this](const transaction::Transaction &now) {
        Checks::onChange(*this, now);
        tell("journal", fmt::format("transaction {} {}", now.id, transaction::name(now.stage)));
    });
    kiosk_->start();
}

void World::pass()
{
    if (due_ != End::None)
        crash();
    clock_.runNext();
}

void World::passUntil(const std::function<bool()> &condition, Duration limit)
{
    const Instant end = clock_.now() + limit;
    while (!condition() && clock_.now() < end)
        pass();
}

/// Between two moments of the world: the program is gone, and perhaps the power.
void World::crash()
{
    const End how = std::exchange(due_, End::None);
    if (figures_.crashes++ == 0) {
        figures_.lastStage = stageNow_;
        figures_.pointsBefore = choices_.asked("disk.sync");
    }
    // The card may have heard its order, and nobody its answer. What was written last may be
    // durable without anybody's knowing.
    using enum transaction::Stage;
    for (const auto stage : {AuthorisingLoad, LoadingPurse, FindingPurse})
        isTorn_ = isTorn_ || stageNow_ == transaction::name(stage);
    tell("trouble", how == End::Power     ? "the power goes"
                    : how == End::Machine ? "the computer starts again by itself"
                                          : "the program dies");
    disk_.die();
    kiosk_.reset();
    ports_.clear();
    beforeEnd_ = lastSeen_;
    if (how == End::Program)
        disk_.programEnded();
    else
        disk_.powerCut([this] { return static_cast<Disk::Fate>(choices_.among("disk.fate", 3)); });
    if (how == End::Power) {
        devicesLosePower();
        if (visitor_ != nullptr)
            visitor_->mayClaim = true; // a motion without its count
    }
    // Sooner or later somebody makes room.
    disk_.setFull(disk_.isFull() && choices_.among("disk.still-full", 2) == 1);
    clock_.advance(3s);
    startKiosk();
}

void World::emptySlot(Place into)
{
    for (const world::NoteId note : notes_.at({Place::Kind::Resident}))
        notes_.move(note, into);
}

void World::oneVisit()
{
    Person &person = people_[static_cast<std::size_t>(choices_.among("who", 3))];
    visitor_ = &person;
    isTorn_ = false;
    shownCode_.clear();
    emptySlot(passerby());
    for (const world::NoteId note : notes_.at(purse(person)))
        notes_.move(note, {Place::Kind::Resident});
    // A card that the machine kept was given back by the staff since.
    (void)reader_.emptyBin();
    Troubles troubles(*this);
    {
        Resident resident(*this, person);
        const Instant earliest = clock_.now() + 5s;
        passUntil([&] { return clock_.now() > earliest && resident.hasLeft(); }, VisitLimit);
    }
    purses_.touch(nullptr); // they take it along
    // A note may still be on its way back, or be stuck.
    passUntil([this] { return notes_.at({Place::Kind::Escrow}).empty(); }, MotionLimit);
    // Whoever lost patience is gone before the next one comes.
    passUntil([this] { return kiosk_ && (screen_.isAt("idle") || screen_.isAt("closed")); },
              NobodyThereLimit);
    emptySlot(purse(person));
    troubles.mend();
    afterVisit();
    visitor_ = nullptr;
    const Instant next = clock_.now() + Between[static_cast<std::size_t>(choices_.among(
                                            "between", static_cast<int>(Between.size())))];
    passUntil([&] { return clock_.now() >= next; }, 2h);
}

/// A telephone that was asked is looked at later; so is a picture of the screen's code.
void World::afterVisit()
{
    if (isTorn_)
        torn_.merge(openLoads(*visitor_));
    if (choices_.chance("phone.yes-later", 300))
        (void)phonePay_->confirm(true);
    if (!shownCode_.empty() && choices_.chance("phone.reads-later", 300))
        (void)phonePay_->readCode(visitor_->role->id, shownCode_);
}

std::set<std::string> World::openLoads(const Person &person)
{
    std::set<std::string> open;
    const auto loads = culture_->loads();
    for (const town::CultureService::LoadEntry &each : *loads)
        if (each.state == "authorised" && each.card == toHex(person.role->purse.serial))
            open.insert(each.name);
    return open;
}

void World::run(int visits)
{
    crashesLeft_ = choices_.choose("crashes", CrashesMax, Crashes);
    startKiosk();
    passUntil([this] { return kiosk_ && kiosk_->isReady(); }, 2min);
    for (int count = 0; count < visits && violations_.empty(); ++count) {
        // Each visit brings its own, or the first one would have them all.
        if (count > 0)
            crashesLeft_ += choices_.choose("crashes", CrashesMax, Crashes);
        oneVisit();
    }
    heal();
    figures_.time = clock_.now().time_since_epoch();
    Checks(*this).atRest();
}

bool World::isAtRest() const
{
    return kiosk_ && due_ == End::None && kiosk_->runner().book().open().empty() &&
           kiosk_->visit().isIdle();
}

bool World::moneyIsAtTheTray() const
{
    using enum transaction::Stage;
    if (!kiosk_ || due_ != End::None)
        return true; // nobody can say
    const auto isThere = [](const auto &open) {
        const auto stage = open.second.stage;
        return stage == Presenting || stage == WaitingForHand || stage == Retracting ||
               stage == Rejecting;
    };
    return std::ranges::any_of(kiosk_->runner().book().open(), isThere);
}

/// Everything is mended: from here on the station has to come to rest by itself.
void World::heal()
{
    calm_ = true;
    bankLine_->calm();
    for (const auto &[id, line] : billerLines_)
        line->calm();
    phoneLine_->calm();
    cultureLine_->calm();
    Troubles::endAll(*this);
    if (!choices_.chance("heal.goes-on", 200))
        due_ = End::Program; // what it remembers must be enough
    finishLoadsElsewhere();
    passUntil([this] { return isAtRest(); }, RestLimit);
    if (!isAtRest())
        violated("the station does not come to rest");
    Troubles::emptyTray(*this);
    emptySlot(passerby());
}

void World::screenShown(const session::Page &page)
{
    if (!kiosk_)
        return;
    Checks::onScreen(*this, page);
    transcribe(session::name(page.content));
    tell("screen", session::name(page.content));
}

void World::tell(const char *what, const std::string &text) const
{
    if (teller_)
        teller_(clock_.now(), what, text);
}

void World::officeSaid(const char *who, const std::string &text)
{
    transcribe(text);
    tell(who, text);
}

/// FNV-1a (Fowler, Noll, Vo).
void World::transcribe(std::string_view what, ByteView bytes)
{
    constexpr std::uint64_t Prime = 1099511628211u;
    std::uint64_t &sum = figures_.transcript;
    const auto add = [&sum](std::uint8_t byte) { sum = (sum ^ byte) * Prime; };
    for (const char each : what)
        add(static_cast<std::uint8_t>(each));
    for (const std::uint8_t each : bytes)
        add(each);
}

void World::violated(std::string rule)
{
    tell("RULE", rule);
    violations_.push_back(std::move(rule));
}

// Power.

Disk::Sync World::atSync()
{
    if (calm_ || crashesLeft_ == 0)
        return Disk::Sync::Works;
    // 1, 2: the program dies before or after; 3, 4: the power goes; 5: the disk fails;
    // 6: the computer starts again before.
    const int what = choices_.choose("disk.sync", 7, 15);
    if (what == 0)
        return Disk::Sync::Works;
    --crashesLeft_;
    if (what == 5) {
        diskFailed_ = true; // it is the program's own duty to stop
        return Disk::Sync::Fails;
    }
    due_ = what == 6 ? End::Machine : what == 3 || what == 4 ? End::Power : End::Program;
    return what == 2 || what == 4 ? Disk::Sync::DiesAfter : Disk::Sync::DiesBefore;
}

/// Each time something leaves the program, and each time something reaches it: on most
/// lines that is mostly a question after the state, and its answer.
bool World::lives(const char *happens, std::string_view line)
{
    if (due_ != End::None)
        return false;
    if (calm_ || crashesLeft_ == 0)
        return true;
    const int what = choices_.choose(std::string(happens).append(line), 4, matters(line));
    if (what == 0)
        return true;
    --crashesLeft_;
    due_ = what == 1 ? End::Program : what == 2 ? End::Power : End::Machine;
    disk_.die();
    return false;
}

void World::devicesLosePower()
{
    acceptor_.cutPower();
    dispenser_.cutPower();
    tray_.cutPower();
    pad_.cutPower();
    printer_.cutPower();
    reader_.cutPower();
    hostWire_.cut();
    hostWire_.mend();
}

} // namespace huimin::storm
