// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/resident.h"

#include <fmt/format.h>

namespace huimin::storm {

using namespace std::chrono_literals;
using namespace session;
using Kind = Input::Kind;
using world::Place;

namespace {

constexpr auto Glance = 400ms;
constexpr auto DrawnIn = 4s;
constexpr int FirstBiller = 2;
constexpr int BeginsMax = 4;
/// Presets by their index, then amounts that are typed.
constexpr std::array Typed{350, 40, 5000, 1990};
constexpr int Presets = 5;
constexpr int PartYuan = 30;

} // namespace

Resident::Resident(World &world, Person &person)
    : world_(world), person_(person), errand_(static_cast<Errand>(world.choices_.among(
                                          "hand.errand", static_cast<int>(Errand::Count)))),
      amount_(world.choices_.among("hand.amount", Presets + static_cast<int>(Typed.size()))),
      biller_(world.choices_.among("hand.biller", 2))
{
    tasks_.run(live());
}

bool Resident::hasLeft() const
{
    if (!world_.kiosk_ || world_.due_ != World::End::None || !begun_)
        return false;
    return world_.screen_.isAt("idle") || world_.screen_.isAt("closed");
}

Task<void> Resident::live()
{
    for (;;) {
        co_await pause(world_.clock_, Glance);
        if (world_.kiosk_ && world_.due_ == World::End::None)
            look();
    }
}

void Resident::say(Kind kind, int index, std::string text)
{
    const Input input{.kind = kind, .index = index, .text = std::move(text)};
    world_.kiosk_->visit().say(input);
    // A hand that shakes touches twice.
    if (world_.kiosk_ && happens("hand.twice", 10))
        world_.kiosk_->visit().say(input);
}

void Resident::look()
{
    if (gone_)
        return;
    takeWhatLiesThere();
    StormScreen &screen = world_.screen_;
    if (screen.isAt("closed")) {
        begun_ = true;
        return;
    }
    if (screen.isAt("idle")) {
        if (!begun_)
            say(Kind::Touch);
        begun_ = true;
        return;
    }
    if (doesSomethingElse())
        return;
    if (screen.isAt("home") && ++begins_ > BeginsMax)
        gaveUp_ = true;
    if (gaveUp_ && (screen.isAt("home") || screen.isAt("bills") || screen.isAt("basket") ||
                    screen.isAt("topUp")))
        say(Kind::Cancel);
    else if (screen.isAt("home"))
        say(Kind::Choose, errand_ == Errand::Withdraw ? 0
                          : isAboutCulture()          ? choiceOf(session::Errand::Culture)
                                                      : FirstBiller + biller_ * 2);
    else if (const auto *lay = screen.as<LayCulturePage>())
        layPurse(lay->mode);
    else if (const auto *culture = screen.as<CulturePage>())
        atCulture(*culture);
    else if (const auto *offers = screen.as<OffersPage>())
        say(offers->offers.empty() || isOffered_ ? Kind::Cancel : Kind::Choose, 0);
    else if (const auto *offer = screen.as<OfferPage>())
        atOffer(*offer);
    else if (screen.isAt("choice")) // what is on
        say(isOffered_ ? Kind::Cancel : Kind::Choose, 0);
    else if (const auto *top = screen.as<TopUpPage>())
        say(Kind::Choose, top->withCity() && !happens("hand.own-money", 300) ? 0 : 2);
    else if (screen.isAt("insertCard"))
        putCardIn();
    else if (screen.isAt("application"))
        say(Kind::Choose, 0);
    else if (screen.isAt("pin"))
        atPin();
    else if (const auto *amount = screen.as<AmountPage>())
        atAmount(*amount);
    else if (const auto *bills = screen.as<BillsPage>())
        atBills(*bills);
    else if (screen.isAt("biller")) // the other company
        say(Kind::Choose, (1 - biller_) * 2);
    else if (screen.isAt("basket") && errand_ == Errand::TopUpWithBills)
        say(std::exchange(billsWait_, true) ? Kind::Confirm : Kind::Cancel);
    else if (screen.isAt("confirm") || screen.isAt("basket") || screen.isAt("receipt") ||
             screen.isAt("paid") || screen.isAt("problem") || screen.isAt("thanks"))
        say(Kind::Confirm);
    else if (screen.isAt("caution"))
        say(Kind::Choose, world_.choices_.choose("hand.caution", 3, 200));
    else if (const auto *account = screen.as<AccountPage>())
        atAccount(*account);
    else if (const auto *how = screen.as<HowToPayPage>())
        atHowToPay(*how);
    else if (const auto *notes = screen.as<NotesPage>())
        atNotes(*notes);
    else if (const auto *phone = screen.as<PhonePage>())
        atPhone(*phone);
    else if (screen.isAt("help"))
        say(Kind::Cancel);
}

/// People pull cards, change their mind, and walk away.
bool Resident::doesSomethingElse()
{
    if (happens("hand.leaves", 2)) {
        walkAway();
        return true;
    }
    if (world_.reader_.card() != nullptr && happens("hand.pulls-card", 4)) {
        world_.tell("hand", "pulls the card");
        (void)world_.reader_.pull();
        return true;
    }
    if (happens("hand.cancels", 4)) {
        world_.tell("hand", "cancels");
        say(Kind::Cancel);
        return true;
    }
    return false;
}

void Resident::putCardIn()
{
    if (world_.reader_.insert(*person_.card))
        drawnInBy_ = world_.clock_.now() + DrawnIn;
}

/// Whatever the station still has for them it must keep.
void Resident::walkAway()
{
    world_.tell("hand", "walks away");
    gone_ = true;
    person_.mayClaim = true;
}

void Resident::takeWhatLiesThere()
{
    // A card on its way in passes the gate, too.
    if (world_.reader_.isAtGate() && world_.clock_.now() > drawnInBy_) {
        if (!std::exchange(decidedCard_, true))
            leavesCard_ = happens("hand.card-left", 30);
        if (!leavesCard_ && world_.reader_.take() != nullptr) {
            decidedCard_ = false;
            world_.tell("hand", "takes the card");
        }
    }
    if (!world_.tray_.isOpen() || leavesNotes_)
        return;
    if (!std::exchange(decidedNotes_, true)) {
        // 1: one note only; 2: none.
        const int how = world_.choices_.choose("hand.notes-left", 3, 40);
        if (how != 0) {
            leavesNotes_ = true;
            person_.mayClaim = true;
        }
        if (how == 1)
            world_.tell("hand", fmt::format("takes {} note", world_.tray_.take(1)));
        if (how != 0)
            return;
    }
    if (const int taken = world_.tray_.take(); taken > 0) {
        decidedNotes_ = false;
        world_.tell("hand", fmt::format("takes {} notes", taken));
    }
}

void Resident::atPin()
{
    if (!world_.pad_.isEntering())
        return;
    std::string pin = person_.role->pin;
    if (happens("hand.wrong-pin", 30))
        std::ranges::reverse(pin);
    for (const char digit : pin)
        world_.pad_.press(digit);
    world_.pad_.press('E');
}

void Resident::atAmount(const AmountPage &page)
{
    if (page.of != AmountPage::Of::Withdrawal)
        return atSum(page);
    if (page.notPayable) {
        say(page.below ? Kind::Choose : Kind::Cancel, ChooseBelow);
    } else if (!page.typing && amount_ < Presets) {
        const auto &preset = page.presets[static_cast<std::size_t>(amount_)];
        if (preset.possible)
            say(Kind::Choose, amount_);
        else
            amount_ = Presets;
    } else if (!page.typing) {
        say(Kind::Choose, ChooseOther);
    } else {
        const int typed = Typed[static_cast<std::size_t>(amount_ - Presets)];
        for (const char digit : std::to_string(typed))
            say(Kind::Type, 0, std::string(1, digit));
        say(Kind::Confirm);
        amount_ = Presets + 1;
    }
}

void Resident::atAccount(const AccountPage &page)
{
    if (page.notice != AccountPage::Notice::None) {
        say(Kind::Cancel);
        // What they have on their list already is paid all the same.
        gone_ = page.notice == AccountPage::Notice::NothingDue && !adds_;
        return;
    }
    for (const char digit : person_.role->household)
        say(Kind::Type, 0, std::string(1, digit));
    say(Kind::Confirm);
}

/// How much of a bill, or ahead.
void Resident::atSum(const AmountPage &page)
{
    if (page.of == AmountPage::Of::Ahead) {
        if (happens("hand.ahead", 500))
            say(Kind::Choose, 0);
        else
            say(Kind::Cancel);
        return;
    }
    if (page.notPayable) // a finger was twice on a digit
        return say(Kind::Choose, page.below ? ChooseBelow : ChooseAbove);
    for (const char digit : std::to_string(PartYuan))
        say(Kind::Type, 0, std::string(1, digit));
    say(Kind::Confirm);
}

/// Now and then another company's bills are paid as well, or one bill and not all of it.
void Resident::atBills(const BillsPage &page)
{
    if (!decidedPart_) {
        decidedPart_ = true;
        paysPart_ = happens("hand.part", 150);
    }
    if (paysPart_) {
        const auto isChosen = [](const BillsPage::Line &line) { return line.chosen; };
        const auto last = std::ranges::find_if(page.lines.rbegin(), page.lines.rend(), isChosen);
        const auto index = static_cast<int>(page.lines.rend() - last) - 1;
        if (std::ranges::count_if(page.lines, isChosen) > 1)
            return say(Kind::Choose, index);
        if (std::exchange(paysPart_, false) && page.canPart)
            return say(Kind::Choose, PayPart);
    }
    if (!std::exchange(wasAsked_, true))
        adds_ = page.canAdd && (errand_ == Errand::TopUpWithBills || happens("hand.another", 400));
    else
        adds_ = false;
    if (adds_)
        say(Kind::Choose, AddBill);
    else
        say(Kind::Confirm);
}

void Resident::atHowToPay(const HowToPayPage &page)
{
    const bool rest = page.paid.isPositive();
    // Whoever needs too long to find their purse.
    if (errand_ == Errand::Ticket && !rest && happens("hand.hold-over", 100))
        (void)world_.culture_->programme().endHolds(world_.clock_.wall());
    // 0: by phone; 1: by card; 2: by notes after all.
    const int how = rest ? world_.choices_.choose("hand.rest", 3, 300) : 0;
    // 0: by notes; 1: by phone; 2: by card.
    const int load = isAboutCulture() && !rest ? world_.choices_.choose("hand.load-by", 3, 500) : 0;
    const bool phone = errand_ == Errand::BillByPhone || load == 1 ||
                       (errand_ == Errand::BillMixed && rest && how == 0);
    const bool card = errand_ == Errand::BillByCard || load == 2 || (rest && how == 1);
    if (phone && page.phone)
        say(Kind::Choose, ByPhone);
    else if (card && page.card)
        say(Kind::Choose, ByCard);
    else if (page.cash && !(rest && how == 0))
        say(Kind::Choose, ByCash);
    else {
        gaveUp_ = !rest; // their way of paying is not to be had
        say(Kind::Cancel);
    }
}

/// They hold it there, and now and then not for long enough; or it is their neighbour's.
void Resident::layPurse(LayCulturePage::Mode mode)
{
    constexpr int LooksAtWrong = 5;
    if (wrongPurse_ > 0 && --wrongPurse_ == 0)
        world_.purses_.touch(nullptr);
    if (!world_.purses_.isEmpty())
        return;
    if (mode == LayCulturePage::Mode::Again && happens("hand.other-purse", 300)) {
        world_.tell("hand", "lays another cultural card");
        const std::size_t next = static_cast<std::size_t>(person_.number) % world_.people_.size();
        world_.purses_.touch(world_.people_[next].purse.get());
        wrongPurse_ = LooksAtWrong;
        return;
    }
    // The last two are in the middle of the answer to the load: the card has it, nobody knows.
    static constexpr std::array<std::size_t, 8> Bytes{0, 60, 100, 150, 200, 250, 262, 264};
    const int torn = world_.choices_.choose("hand.tears", static_cast<int>(Bytes.size()), 100);
    if (torn > 0)
        person_.purse->tearAfter(Bytes[static_cast<std::size_t>(torn)]);
    world_.purses_.touch(person_.purse.get());
}

void Resident::atCulture(const CulturePage &page)
{
    const bool wantsTicket = errand_ == Errand::Ticket;
    if ((!wantsTicket && !page.canTopUp) || std::exchange(isServed_, true))
        say(Kind::Choose, 0);
    else
        say(Kind::Choose, wantsTicket ? ChooseProgramme : ChooseTopUp);
}

/// A place that is paid here, if there is one for them.
void Resident::atOffer(const OfferPage &page)
{
    const bool isLooking = page.state == OfferPage::State::Looked;
    if (isLooking && (!page.canHold() || std::exchange(isOffered_, true)))
        say(Kind::Cancel);
    else
        say(Kind::Confirm);
}

/// A telephone that shows its code, or reads the screen's; its owner says yes, no, or nothing.
void Resident::atPhone(const PhonePage &page)
{
    enum { Pays, SaysNo, SaysNothing };
    const std::string &wallet = person_.role->id;
    if (page.mode == PhonePage::Mode::Showing) {
        if (happens("hand.phone-reads", 300))
            return say(Kind::Choose, 0);
        const auto code = world_.phonePay_->showCode(wallet, world_.clock_.wall());
        if (!code)
            return;
        world_.codes_.push_back(*code);
        world_.phonePay_->alwaysAsks(happens("phone.asks", 300));
        world_.tell("hand", "shows a payment code");
        (void)world_.scannerWire_.device().write(bytesOf(*code + "\r"));
        return;
    }
    world_.shownCode_ = page.code;
    // A moment of looking for the telephone.
    if (++phoneSteps_ % 8 != 0)
        return;
    const int does = world_.choices_.choose("hand.phone", 3, 150);
    if (does == SaysNothing)
        return;
    if (page.mode == PhonePage::Mode::Asking)
        (void)world_.phonePay_->confirm(does == Pays);
    else if (does == Pays && !page.code.empty())
        (void)world_.phonePay_->readCode(wallet, page.code);
    else if (does == SaysNo)
        say(Kind::Cancel);
}

void Resident::atNotes(const NotesPage &page)
{
    if (page.moving || !world_.notes_.at({Place::Kind::Escrow}).empty())
        return;
    if (errand_ == Errand::BillMixed && page.canPayRest && happens("hand.rest-otherwise", 600)) {
        say(Kind::Choose, 0);
        return;
    }
    // 1: stops; 2: walks away.
    const int how = world_.choices_.choose("hand.no-more-notes", 3, 40);
    if (how == 1) {
        say(Kind::Cancel);
        return;
    }
    if (how == 2) {
        walkAway();
        return;
    }
    // The smallest note that is enough, or the largest there is.
    const Money missing = page.due - page.stacked;
    std::optional<world::NoteId> best;
    for (const world::NoteId note : world_.notes_.at({Place::Kind::Resident})) {
        const Money value = world_.notes_.note(note).denomination;
        if (std::ranges::find(page.acceptable, value) == page.acceptable.end())
            continue;
        const Money so = best ? world_.notes_.note(*best).denomination : Money();
        const bool better = !best || (so < missing ? value > so : value >= missing && value < so);
        if (better)
            best = note;
    }
    if (!best)
        say(Kind::Cancel);
    else if (world_.acceptor_.insert(*best))
        world_.tell("hand", "puts in " + decimal(world_.notes_.note(*best).denomination));
}

} // namespace huimin::storm
