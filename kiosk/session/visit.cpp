// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/visit.h"

#include "kiosk/base/log.h"
#include "kiosk/session/for_two.h"
#include "kiosk/session/office_visit.h"
#include "kiosk/transaction/book.h"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>
#include <utility>

namespace huimin::session {

using namespace std::chrono_literals;
using namespace transaction;
using Kind = Input::Kind;

namespace {

constexpr auto HomeLimit = 40s;
constexpr std::size_t KeptTransactions = 16;

} // namespace

Visit::Visit(VisitWorld world)
    : world_(std::move(world)), manner_(world_.manner), inputs_(world_.clock), looked_(world_.clock)
{
    world_.runner.onChange([this](const Transaction &transaction) {
        seen_[transaction.id] = transaction;
        while (seen_.size() > KeptTransactions)
            seen_.erase(seen_.begin());
        say({.kind = Kind::MoneyMoved});
    });
    world_.performer.onNoteNews([this](const CashAcceptor::Event &event) {
        if (const auto *refused = std::get_if<CashAcceptor::Refused>(&event))
            say({.kind = Kind::NoteRefused, .refused = refused->reason});
    });
    world_.faults.onChange([this] { say({.kind = Kind::OffersChanged}); });
    if (world_.cases != nullptr)
        world_.cases->onNews([this](cases::CaseNumber number, cases::CaseDesk::News news) {
            noteCase(number, news);
            say({.kind = Kind::CaseMoved});
        });
    if (world_.help != nullptr)
        world_.help->onChange([this] {
            world_.screen.setHelp(world_.help->status());
            say({.kind = Kind::HelpMoved});
        });
    if (world_.scanner != nullptr)
        world_.scanner->onRead(
            [this](const std::string &text) { say({.kind = Kind::Scanned, .text = text}); });
    if (world_.identityReader != nullptr)
        world_.identityReader->onEvent([this](const auto &event) { identitySays(event); });
    if (world_.checks != nullptr)
        world_.checks->onChange([this] { say({.kind = Kind::CheckMoved}); });
    if (world_.cardOrders != nullptr)
        world_.cardOrders->onChange([this] { say({.kind = Kind::CheckMoved}); });
    if (world_.letters != nullptr)
        world_.letters->onChange([this] { say({.kind = Kind::LetterMoved}); });
    if (world_.purses != nullptr)
        world_.purses->onChange([this] { say({.kind = Kind::PurseMoved}); });
    if (world_.socialCards != nullptr)
        world_.socialCards->onChange([this] { say({.kind = Kind::SocialCardMoved}); });
    if (world_.laidSocialCards != nullptr)
        world_.laidSocialCards->onChange(
            [this] { say({.kind = Kind::SocialCardMoved, .index = 1}); });
    if (world_.bookings != nullptr)
        world_.bookings->onChange([this] { say({.kind = Kind::CheckMoved}); });
    if (world_.places != nullptr)
        world_.places->onChange([this] { say({.kind = Kind::CheckMoved}); });
    if (world_.notices != nullptr)
        world_.notices->onChange([this] { say({.kind = Kind::OffersChanged}); });
    if (world_.badges != nullptr)
        world_.badges->onEvent([this](const auto &event) { badgeSays(event); });
    if (world_.card == nullptr)
        return;
    world_.card->onReader([this](CardReader::Event event) {
        using Event = CardReader::Event;
        say({.kind = event == Event::MediaInserted  ? Kind::CardIn
                     : event == Event::MediaRemoved ? Kind::CardOut
                     : event == Event::MediaFound   ? Kind::CardFound
                                                    : Kind::CardBad});
    });
    world_.card->onKept([this](const std::string &card, const std::string &reason) {
        (void)world_.runner.note(incident::CardKept,
                                 fmt::format(R"({{"card":"{}","reason":"{}"}})", card, reason));
    });
}

void Visit::start()
{
    tasks_.run(run());
}

/// How somebody wants to be served changes the page in front of them, whatever it is; the
/// flow only learns that somebody is there.
void Visit::say(Input input)
{
    if (const auto wanted = changed(manner_, input)) {
        serveIn(*wanted);
        input = {.kind = Kind::Touch};
    }
    if (input.kind == Kind::StopHelp) {
        helperGoes("stopped");
        input = {.kind = Kind::Touch};
    }
    inputs_.put(std::move(input));
}

bool Visit::isIdle() const
{
    return std::holds_alternative<IdlePage>(page_.content) &&
           std::ranges::all_of(world_.runner.book().open(),
                               [](const auto &each) { return each.second.isOver(); });
}

Task<void> Visit::run()
{
    co_await afterRestart();
    for (;;) {
        co_await oneVisit();
        co_await leave();
    }
}

Task<void> Visit::oneVisit()
{
    // Until somebody comes.
    for (;;) {
        // Somebody left without it, or the station came back with it inside.
        if (world_.card != nullptr && world_.card->hasForgottenCard())
            co_await giveCardBack(Errand::None, 0);
        const bool anything =
            world_.faults.offers(Service::Withdrawal) || world_.faults.offers(Service::PayByCard) ||
            world_.faults.offers(Service::PayByCash) ||
            (hasPension() && (world_.faults.offers(Service::Identity) || canReadSocialCards()));
        if (anything) {
            show(plain(IdlePage{urgentNow()}));
            if (world_.card != nullptr)
                co_await world_.card->openSlot();
        } else {
            ClosedPage closed;
            for (const auto &[id, detail] : world_.faults.standing())
                closed.faults.push_back(id.fault);
            show(plain(closed));
        }
        auto input = co_await inputs_.take();
        if (input->kind == Kind::Help) {
            co_await help();
            continue;
        }
        if (!anything || input->kind == Kind::OffersChanged || input->kind == Kind::MoneyMoved ||
            input->kind == Kind::CaseMoved || input->kind == Kind::CheckMoved)
            continue;
        const bool cardIn = input->kind == Kind::CardIn;
        if (cardIn || input->kind == Kind::Touch || input->kind == Kind::Choose ||
            (input->kind == Kind::HelperCame && atTheDoor_)) {
            After after = After::Home;
            bool cardInside = cardIn;
            while (after == After::Home && !gone_) {
                after = co_await home(cardInside);
                cardInside = world_.card != nullptr && world_.card->hasCard();
            }
            co_return;
        }
    }
}

Task<Visit::After> Visit::home(bool cardInside)
{
    if (world_.card != nullptr && !cardInside)
        co_await world_.card->openSlot();
    if (cardInside && world_.memory != nullptr)
        recogniseCard();
    for (;;) {
        const auto input = co_await ask(homePage(cardInside),
                                        Kind::Choose | Kind::CardIn | Kind::CardOut | Kind::Cancel |
                                            Kind::OffersChanged,
                                        HomeLimit);
        if (!input || input->kind == Kind::Cancel)
            co_return After::Leave;
        if (input->kind == Kind::CardIn) {
            cardInside = true;
            if (world_.memory != nullptr)
                recogniseCard();
        } else if (input->kind == Kind::CardOut)
            co_return After::Leave;
        else if (input->kind == Kind::Choose)
            co_return co_await errand(input->index);
    }
}

/// Whoever was at the office for social security here is told when it waits for something; once a
/// visit is enough.
void Visit::askWhatIsDue()
{
    if (identity_ == nullptr || identity_->isForOneErrand() || std::exchange(hasAskedDue_, true))
        return;
    askingDue_.run(askPensionOffice());
}

Task<void> Visit::askPensionOffice()
{
    const OfficeVisit office(
        {world_.clock, world_.writer, *world_.socialSecurity, world_.stationId}, *this,
        Errand::Pension, 0);
    SocialSecurity::Person who = OfficeVisit::person(*identity_);
    SocialSecurity::Purpose why = office.purpose(*identity_);
    const auto told = co_await world_.socialSecurity->pension(std::move(who), std::move(why));
    if (const auto *pension = std::get_if<SocialSecurity::Pension>(&told)) {
        due_.learn(*pension);
        say({.kind = Kind::OffersChanged});
    }
}

/// What was chosen here and is not paid comes first.
std::vector<Due> Visit::whatIsDue() const
{
    std::vector<Due> all = due_.first();
    if (basket_.empty())
        return all;
    const Due basket{.what = Due::What::Basket, .until = {}, .total = purchaseOf(basket_).total};
    all.insert(all.begin(), basket);
    all.resize(std::min<std::size_t>(all.size(), HomePage::DueMost));
    return all;
}

Task<Visit::After> Visit::errand(const Due &due)
{
    switch (due.what) {
    case Due::What::PensionCheck:
        co_return co_await errand(Errand::Pension);
    case Due::What::CardRenewal:
        co_return co_await errand(Errand::Culture);
    case Due::What::SchoolReview:
        co_return co_await errand(Errand::School);
    case Due::What::Basket:
        co_return co_await payBasket(std::nullopt);
    case Due::What::Bill:
        break;
    }
    std::optional<std::string> biller = due.biller.id;
    co_return co_await payBill(std::move(biller));
}

Task<Visit::After> Visit::errand(int chosen)
{
    constexpr int FirstBiller = 2;
    errandBegan_ = world_.clock.now();
    pauses_ = 0;
    if (chosen == 0)
        co_return co_await withdraw();
    if (chosen == ChooseServices) {
        const auto service = co_await chooseService();
        if (!service)
            co_return gone_ ? After::Leave : After::Home;
        chosen = *service;
    }
    const std::vector<Due> due = whatIsDue();
    for (std::size_t at = 0; at < due.size(); ++at)
        if (chosen == ChooseDue + static_cast<int>(at))
            co_return co_await errand(due[at]);
    for (const ServicesPage::Line &line : services())
        if (chosen == choiceOf(line.errand))
            co_return co_await errand(line.errand);
    std::optional<std::string> biller;
    const auto index = static_cast<std::size_t>(chosen - FirstBiller);
    if (chosen >= FirstBiller && index < world_.billerSettings.size())
        biller = world_.billerSettings[index].tile.id;
    co_return co_await payBill(std::move(biller));
}

/// Who showed themselves for one errand has done so for no other.
Task<Visit::After> Visit::errand(Errand chosen)
{
    const After after = co_await doErrand(chosen);
    if (identity_ && identity_->isForOneErrand())
        forgetIdentity();
    co_return after;
}

/// One of services(): what it needs is there, though it may not answer just now.
Task<Visit::After> Visit::doErrand(Errand chosen)
{
    switch (chosen) {
    case Errand::Withdrawal:
        co_return co_await withdraw();
    case Errand::Case:
        co_return co_await tellCommunity();
    case Errand::Pension: {
        PensionErrand pension({world_.clock, world_.runner, world_.writer, *world_.socialSecurity,
                               *world_.checks, world_.stationId, world_.faceCamera,
                               world_.darkroom},
                              *this);
        co_return co_await pension.run();
    }
    case Errand::SocialSecurity:
    case Errand::SocialCard:
    case Errand::Medical:
        co_return co_await insuredErrand(chosen);
    case Errand::School: {
        SchoolErrand school({world_.clock, world_.runner, world_.writer, *world_.school,
                             *world_.letters, *world_.schoolRule, world_.stationId,
                             world_.utcOffset, *world_.random, world_.documentCamera,
                             world_.darkroom},
                            *this);
        co_return co_await school.run();
    }
    case Errand::Directory: {
        DirectoryErrand directory(
            {world_.clock, world_.writer, *world_.directory, *world_.random, paper()}, *this);
        co_return co_await directory.run();
    }
    case Errand::Announcements: {
        AnnouncementsErrand announcements({world_.clock, world_.writer, *world_.notices}, *this);
        co_return co_await announcements.run();
    }
    case Errand::Culture: {
        CultureErrand culture({world_.clock, world_.runner, world_.performer, world_.writer,
                               *world_.culture, *world_.programme, *world_.places, *world_.purses,
                               *world_.random, world_.stationId, canIdentify()},
                              *this);
        co_return co_await culture.run();
    }
    case Errand::Clinic: {
        ClinicErrand clinic({world_.clock, world_.runner, world_.writer, *world_.clinic,
                             *world_.bookings, world_.utcOffset},
                            *this);
        co_return co_await clinic.run();
    }
    case Errand::Proofs:
        co_return co_await showProofs();
    case Errand::Bill:
    case Errand::None:
        break;
    }
    co_return co_await payBill(std::nullopt);
}

/// What the offices know of somebody who is insured.
Task<Visit::After> Visit::insuredErrand(Errand chosen)
{
    if (chosen == Errand::Medical) {
        MedicalErrand medical(
            {{world_.clock, world_.writer, *world_.socialSecurity, world_.stationId},
             *world_.medical},
            *this);
        co_return co_await medical.run();
    }
    After after = After::Home;
    if (chosen == Errand::SocialSecurity) {
        SocialErrand social(
            {{world_.clock, world_.writer, *world_.socialSecurity, world_.stationId},
             paper(),
             *world_.random},
            *this);
        after = co_await social.run();
    } else {
        SocialCardErrand card(
            {{world_.clock, world_.writer, *world_.socialSecurity, world_.stationId},
             *world_.socialCards,
             *world_.cardOrders,
             world_.faults,
             *world_.random,
             world_.pinPad != nullptr,
             world_.pinPad == nullptr ? PinPad::Scheme::TripleDes : world_.pinPad->scheme()},
            *this);
        after = co_await card.run();
    }
    if (after == After::Home)
        askWhatIsDue();
    co_return after;
}

/// Everything that can be done here; what cannot at the moment is said too.
std::vector<ServicesPage::Line> Visit::services() const
{
    const bool identity = world_.faults.offers(Service::Identity);
    const bool anyCard = identity || canReadSocialCards();
    const auto believes = [this](const char *office) { return world_.faults.believes(office); };
    std::vector<ServicesPage::Line> lines{
        {Errand::Withdrawal, canWithdraw()},
        {Errand::Bill, canPayBills()},
    };
    if (hasPension())
        lines.push_back({Errand::Pension, anyCard && believes("social_security")});
    if (world_.cases != nullptr)
        lines.push_back({Errand::Case, true});
    if (hasSchool())
        lines.push_back({Errand::School, identity && believes("school")});
    if (world_.directory != nullptr)
        lines.push_back({Errand::Directory, believes("directory")});
    if (hasCulture())
        lines.push_back({Errand::Culture, true});
    if (world_.clinic != nullptr && world_.identityReader != nullptr)
        lines.push_back({Errand::Clinic, identity && believes("clinic")});
    if (hasPension())
        lines.push_back({Errand::SocialSecurity, anyCard && believes("social_security")});
    if (hasSocialCards())
        lines.push_back({Errand::SocialCard, canReadSocialCards() && believes("social_security")});
    if (hasMedical())
        lines.push_back(
            {Errand::Medical, (anyCard || canReadCodes(Errand::Medical)) && believes("medical")});
    if (world_.notices != nullptr)
        lines.push_back({Errand::Announcements, believes("announcements")});
    if (hasProofs())
        lines.push_back({Errand::Proofs, canPrint() && world_.card->isReady()});
    return lines;
}

Task<std::optional<int>> Visit::chooseService()
{
    for (;;) {
        const ServicesPage page{services()};
        const auto input =
            co_await ask(plain(page).withBack(), Kind::Choose | Kind::Cancel | Kind::OffersChanged);
        if (!input || input->kind == Kind::Cancel)
            co_return std::nullopt;
        const auto isChosen = [&](const ServicesPage::Line &line) {
            return line.offered && input->index == choiceOf(line.errand);
        };
        if (input->kind == Kind::Choose && std::ranges::any_of(page.lines, isChosen))
            co_return input->index;
    }
}

bool Visit::canWithdraw() const
{
    return world_.faults.offers(Service::Withdrawal) && mostPayable().isPositive();
}

bool Visit::canPayBills() const
{
    return world_.faults.offers(Service::PayByCard) || world_.faults.offers(Service::PayByCash);
}

/// The end of a visit: the card is out or kept, the tray and the pads are empty,
/// nothing is remembered.
Task<void> Visit::leave()
{
    co_await giveCardBack(Errand::None, 0);
    co_await seeIdentityCardOut();
    if (world_.card != nullptr) {
        co_await world_.card->closeSlot();
        world_.card->forget();
    }
    if (world_.scanner != nullptr)
        world_.scanner->enable(false);
    if (world_.identityReader != nullptr)
        world_.identityReader->enable(false);
    if (world_.purses != nullptr)
        world_.purses->enable(false);
    takeSocialCards(false);
    forgetVisit();
}

void Visit::forgetVisit()
{
    helperGoes("visitOver");
    helped_.clear();
    atTheDoor_.reset();
    inputs_.clear();
    refused_.reset();
    handed_.reset();
    seen_.clear();
    gone_ = false;
    cautioned_ = false;
    caseGuesses_ = 0;
    askingDue_.clear();
    due_.forget();
    basket_.clear();
    hasAskedDue_ = false;
    identity_.reset();
    unreadable_.reset();
    if (world_.checks != nullptr)
        world_.checks->forget();
    if (world_.cardOrders != nullptr)
        world_.cardOrders->forget();
    if (world_.letters != nullptr)
        world_.letters->forget();
    if (world_.bookings != nullptr)
        world_.bookings->forget();
    if (world_.places != nullptr)
        world_.places->forget();
    if (world_.writing != nullptr)
        world_.writing->forget();
    stopLooking();
    page_ = {};
    serveIn(world_.manner);
}

bool Visit::canPrint() const
{
    return world_.printer != nullptr && world_.faults.offers(Service::Receipt);
}

bool Visit::hasPension() const
{
    return world_.socialSecurity != nullptr && world_.identityReader != nullptr;
}

/// Who has looked is told by the office for social security.
bool Visit::hasMedical() const
{
    return world_.medical != nullptr && hasPension();
}

bool Visit::hasSchool() const
{
    return world_.school != nullptr && world_.identityReader != nullptr &&
           world_.schoolRule != nullptr;
}

BillerTile Visit::tile(const VisitWorld::BillerSetting &setting) const
{
    BillerTile tile = setting.tile;
    tile.offered = world_.faults.offersBiller(tile.id);
    return tile;
}

bool Visit::canIdentify() const
{
    return world_.identityReader != nullptr && world_.faults.offers(Service::Identity);
}

Page Visit::homePage(bool cardInside) const
{
    HomePage page;
    page.cardInside = cardInside;
    page.withdrawalFaults = world_.faults.against(Service::Withdrawal);
    page.withdrawal = canWithdraw();
    page.bills = canPayBills();
    page.hasPension = hasPension();
    page.pension =
        page.hasPension && (world_.faults.offers(Service::Identity) || canReadSocialCards());
    page.receipt = canPrint();
    page.due = whatIsDue();
    page.urgent = urgentNow();
    const auto stock = payableStock();
    for (const Money note : world_.usualNotes) {
        const bool there = std::ranges::any_of(
            stock, [&](const cash::Stock &each) { return each.denomination == note; });
        (there ? page.denominations : page.usedUp).push_back(note);
    }
    for (const auto &setting : world_.billerSettings | std::views::take(HomePage::BillersMax))
        page.billers.push_back(tile(setting));
    return plain(page);
}

Naming Visit::urgentNow() const
{
    const auto *urgent = world_.notices == nullptr ? nullptr : world_.notices->urgent();
    return urgent == nullptr ? Naming() : urgent->title;
}

void Visit::show(Page page)
{
    page_ = std::move(page);
    if (!helping_)
        return world_.screen.show(page_);
    const std::string step = name(page_.content);
    auto &pages = helping_->pages;
    if (pages.size() < HelpGiven::PagesMost && (pages.empty() || pages.back() != step))
        pages.push_back(step);
    Page shown = page_;
    shown.content = forTwo(std::move(shown.content));
    shown.helper = helping_->helper;
    world_.screen.show(shown);
}

void Visit::serveIn(const Manner &manner)
{
    if (manner == manner_)
        return;
    manner_ = manner;
    world_.screen.setManner(manner_);
}

const Transaction &Visit::seen(TransactionId id)
{
    if (const Transaction *open = world_.runner.book().find(id))
        seen_[id] = *open;
    return seen_[id];
}

std::string Visit::referenceFor(TransactionId id) const
{
    return referenceOf(world_.stationId, id);
}

/// All that can have been paid here.
std::vector<BillerTile> Visit::companies() const
{
    std::vector<BillerTile> all;
    for (const auto &setting : world_.billerSettings)
        all.push_back(setting.tile);
    all.push_back(Places::till());
    return all;
}

ReceiptDocument Visit::paperAbout(const Transaction &transaction) const
{
    return world_.writer.write(
        {transaction, world_.clock.wall(), referenceFor(transaction.id), companies(), helpGiven()});
}

/// Puts a transaction on paper. False: there is none; the number is on the screen.
Task<bool> Visit::print(const Transaction &transaction)
{
    if (!canPrint())
        co_return false;
    const TransactionId id = transaction.id;
    ReceiptDocument document = paperAbout(transaction);
    const auto outcome = co_await printSlip(std::move(document));
    if (outcome)
        (void)world_.runner.note(incident::Receipt,
                                 fmt::format(R"({{"outcome":"{}"}})", name(*outcome)), id);
    co_return outcome == Outcome::Done;
}

/// Nothing: there is no printer that works.
Task<std::optional<Outcome>> Visit::printSlip(ReceiptDocument document)
{
    if (!canPrint())
        co_return std::nullopt;
    const Outcome outcome = co_await world_.printer->print(std::move(document));
    co_return outcome;
}

} // namespace huimin::session
