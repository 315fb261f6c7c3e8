// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/checks.h"

#include "kiosk/journal/history.h"
#include "kiosk/transaction/event_json.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::storm {

using namespace transaction;
using world::Place;

namespace {

std::string yuan(Money amount)
{
    return decimal(amount);
}

} // namespace

/// A command that moves notes leaves only for a transaction that may have them: one
/// whose bank said yes and was not asked to undo it, or one that owes change.
void Checks::onWrite(World &world, std::string_view line, ByteView bytes)
{
    if (world.kiosk_ && line == "dispenser")
        onDispenser(world, bytes);
    if (world.kiosk_ && line == "tray")
        onTray(world, bytes);
}

/// The shutter opens once the card is out, and for nobody whose visit ended with the
/// program that served it. A card that is stuck nobody can take first: its owner has been told,
/// and gets the change for their notes all the same.
void Checks::onTray(World &world, ByteView bytes)
{
    io_board::Decoder decoder;
    decoder.feed(bytes);
    while (const auto message = decoder.next()) {
        if (!*message ||
            (*message)->command != static_cast<std::uint8_t>(io_board::Command::Present))
            continue;
        if (world.reader_.card() != nullptr && !world.kiosk_->faults().stands(Fault::CardJammed))
            world.violated("money is shown before the card is taken");
        for (const auto &[id, each] : world.kiosk_->runner().book().open())
            if (each.stage == Stage::Presenting && id <= world.beforeEnd_)
                world.violated("money is shown after the end of the visit");
    }
}

void Checks::onDispenser(World &world, ByteView bytes)
{
    lcdm::Decoder decoder(lcdm::From::Host);
    decoder.feed(bytes);
    while (const auto frame = decoder.next()) {
        const auto *message = *frame ? std::get_if<lcdm::Message>(&**frame) : nullptr;
        if (message == nullptr ||
            message->command != static_cast<std::uint8_t>(lcdm::Command::Dispense))
            continue;
        int may = 0;
        for (const auto &[id, each] : world.kiosk_->runner().book().open()) {
            if (each.stage != Stage::Dispensing)
                continue;
            const CardTender *card = each.card();
            // Notes that were put in go back, whatever was to pay the rest of them.
            const bool paid = card == nullptr || each.cash() != nullptr ||
                              (card->state == LegState::Done && card->reversal == Reversal::None);
            if (paid && !each.interrupted)
                ++may;
        }
        if (may != 1)
            world.violated("notes are dispensed for nobody who paid");
    }
}

void Checks::onChange(World &world, const Transaction &now)
{
    world.stageNow_ = transaction::name(now.stage);
    world.figures_.lastPoint = world.choices_.asked("disk.sync") - 1;
    if (world.lastSeen_ == 0)
        world.figures_.firstPoint = world.figures_.lastPoint;
    if (now.id > world.lastSeen_) {
        world.lastSeen_ = now.id;
        ++world.figures_.transactions;
        if (world.visitor_ != nullptr)
            world.whose_[now.id] = world.visitor_->number;
    }
    if (world.notes_.total() != world.notesBefore_)
        world.violated("a banknote was made or lost");
}

/// "Take your money" is said when it can be taken, and not before.
void Checks::onScreen(World &world, const session::Page &page)
{
    if (!std::holds_alternative<session::TakeCashPage>(page.content))
        return;
    bool presented = false;
    for (const auto &[id, each] : world.kiosk_->runner().book().open())
        presented = presented || each.stage == Stage::WaitingForHand ||
                    each.stage == Stage::Retracting || each.isOver();
    if (!presented && !world.kiosk_->runner().book().open().empty())
        world.violated("the screen speaks of money that is not there");
}

void Checks::atRest()
{
    world_.disk_.die();
    world_.kiosk_.reset();
    world_.disk_.programEnded();
    world_.disk_.revive();
    notes();
    traces();
    journal();
    if (!world_.leak_.empty())
        world_.violated("the log says a secret: " + world_.leak_);
}

void Checks::notes()
{
    if (world_.notes_.total() != world_.notesBefore_)
        world_.violated("a banknote was made or lost");
    if (world_.notes_.valueAt({Place::Kind::Tray}).isPositive())
        world_.violated("money was forgotten in the tray");
}

/// Numbers that the bank has seen once are never used for something else.
void Checks::traces()
{
    int last = 0;
    std::set<std::string> seen;
    for (const std::string &trace : world_.bankLine_->traces()) {
        const int number = std::stoi(trace);
        if (number < last && !seen.contains(trace))
            world_.violated("trace number " + trace + " goes back");
        last = std::max(last, number);
        seen.insert(trace);
    }
}

void Checks::journal()
{
    auto opened = Journal::open(world_.station_.journal, world_.clock_, Disk::Name);
    if (!opened || opened->damage) {
        world_.violated("the journal does not open: " +
                        (opened ? opened->damage->why : opened.error().detail));
        return;
    }
    std::map<TransactionId, Transaction> all;
    Book book;
    const auto fold = [&](const Record &record) {
        secrets(record);
        if (const auto done = book.read(record); !done)
            world_.violated("the journal cannot be folded: " + done.error().detail);
        if (record.transaction == 0)
            return;
        const auto event = fromJson(record.kind, record.body);
        if (!event)
            return;
        Transaction before = all[record.transaction];
        before.id = record.transaction;
        if (auto step = transaction::advance(before, *event))
            all[record.transaction] = std::move(step->transaction);
    };
    // What was just read is all there is, when it begins with the first record of all.
    if (!opened->records.empty() && opened->records.front().sequence == 1)
        std::ranges::for_each(opened->records, fold);
    else if (const auto read = forEachInHistory(world_.station_.journal, fold, Disk::Name); !read)
        world_.violated("the journal cannot be read: " + read.error().detail);
    std::map<int, Owed> owed;
    Money stuck;
    for (const auto &[id, each] : all) {
        if (each.stage != Stage::Settled)
            world_.violated(fmt::format("transaction {} never ends", id));
        if (!each.balances())
            world_.violated(fmt::format("the books of transaction {} do not balance", id));
        Owed &mine = owed[world_.whose_[id]];
        mine.credit += each.credit;
        mine.claims += each.claimed();
        for (const Claim &claim : each.claims)
            if (claim.reason == Claim::Reason::NoteStuck)
                stuck += claim.amount;
        world_.figures_.claims += static_cast<int>(each.claims.size());
    }
    people(owed);
    places();
    cassettes(book.position());
    stacker(book.position().stackerValue(), stuck);
    world_.figures_.journalHead = opened->journal.head();
}

/// "300.00 from the account, 300.00 more in hand"; "nothing moved".
std::string Checks::outcomeOf(Money paid, Money more, Money booked, Money loaded, const Owed &owed)
{
    std::string text;
    const auto add = [&text](Money amount, const char *words) {
        if (amount != Money())
            text += (text.empty() ? "" : ", ") + yuan(amount) + words;
    };
    add(paid, " from the account");
    add(more, " more in hand");
    add(booked, " booked");
    add(loaded, " on the card");
    add(owed.credit, " kept as credit");
    add(owed.claims, " claimed");
    return text.empty() ? "nothing moved" : text;
}

/// What they have paid that their cultural card holds now; what the city has added is apart. Chip
/// and office say the same once everything has been told.
Money Checks::onTheirCard(const Person &person)
{
    const std::string card = toHex(person.role->purse.serial);
    const Money holds = person.purse->memory().balance;
    const auto told = world_.culture_->told(card, world_.clock_.wall());
    const auto &account = std::get<Culture::Account>(*told);
    if (account.own + account.subsidy != holds)
        world_.violated(fmt::format("{}: the card holds {}, its office says {}", person.role->id,
                                    yuan(holds), yuan(account.own + account.subsidy)));
    if (!world_.openLoads(person).empty())
        world_.violated(person.role->id + ": a load was never ended");
    return holds - person.role->purse.balance - account.subsidy;
}

/// At the companies, and at the till of the office for cultural cards.
Money Checks::bookedFor(const Role &role)
{
    std::vector<std::string> accounts{role.household};
    const auto places = world_.culture_->programme().all();
    for (const town::ProgrammeBooks::Entry &place : *places)
        if (place.card == toHex(role.purse.serial))
            accounts.push_back(place.key);
    Money booked;
    for (const auto &[id, service] : world_.billers_) {
        const auto payments = service->payments();
        for (const auto &payment : *payments)
            if (payment.state == "booked" &&
                std::ranges::any_of(accounts, [&payment](const std::string &account) {
                    return payment.order.find('"' + account + '"') != std::string::npos;
                }))
                booked += payment.amount;
    }
    return booked;
}

/// No place without its money, no money without its place, and nobody waits for a place that is
/// held for nobody.
void Checks::places()
{
    const auto payments = world_.billers_[Programme::Till]->payments();
    const auto places = world_.culture_->programme().all();
    for (const town::ProgrammeBooks::Entry &place : *places) {
        const auto paid = std::ranges::count_if(*payments, [&place](const auto &payment) {
            return payment.state == "booked" &&
                   payment.order.find('"' + place.key + '"') != std::string::npos;
        });
        if (paid != (place.state == "booked" ? 1 : 0))
            world_.violated(
                fmt::format("place {} is {}, and paid {} times", place.key, place.state, paid));
    }
}

/// To the fen: what somebody had is what they have, what their bills got, what the
/// station keeps for them, and what is claimed. Claims are the most that may be owed. A
/// note that no sensor has seen is the station's loss, and found when staff count.
void Checks::people(const std::map<int, Owed> &owed)
{
    for (const Person &person : world_.people_) {
        const Role &role = *person.role;
        const Owed mine = owed.contains(person.number) ? owed.at(person.number) : Owed{};
        const Money booked = bookedFor(role);
        const Money loaded = onTheirCard(person);
        const Money balance = *world_.host_->ledger().balance(role.id);
        const Money hand = world_.notes_.valueAt(world_.purse(person));
        const Money missing = person.balanceBefore + person.handBefore - balance - hand - booked -
                              loaded - mine.credit;
        const std::string sum = fmt::format(
            "{}: had {} + {}, has {} + {}, bills {}, card {}, credit {}, claims {}", role.id,
            yuan(person.balanceBefore), yuan(person.handBefore), yuan(balance), yuan(hand),
            yuan(booked), yuan(loaded), yuan(mine.credit), yuan(mine.claims));
        if (&person == world_.people_.data())
            world_.figures_.outcome = outcomeOf(person.balanceBefore - balance,
                                                hand - person.handBefore, booked, loaded, mine);
        if (missing + world_.unseen_ < Money() || missing > mine.claims)
            world_.violated("the books do not close: " + sum);
        if (mine.claims.isPositive() && !person.mayClaim)
            world_.violated("a claim without a doubt: " + sum);
    }
}

/// What the journal says lies in a cassette lies there, unless it says that it must be
/// counted.
void Checks::cassettes(const cash::Position &position)
{
    for (const auto &[unit, cassette] : position.cassettes()) {
        const auto there = world_.notes_.at({Place::Kind::Cassette, unit}).size();
        const bool emptied = world_.emptied_.contains(unit) || world_.unseen_.isPositive();
        if (!cassette.suspect && !emptied && static_cast<int>(there) != cassette.count())
            world_.violated(fmt::format("cassette {}: {} in the journal, {} there", unit,
                                        cassette.count(), there));
    }
}

/// A note that was claimed because it stuck may have found its way into the stacker.
void Checks::stacker(Money inJournal, Money stuck)
{
    const Money more = world_.notes_.valueAt({Place::Kind::Stacker}) - inJournal;
    if (more < Money() || more > stuck)
        world_.violated(
            fmt::format("stacker: {} in the journal, {} more there", yuan(inJournal), yuan(more)));
}

void Checks::secrets(const Record &record)
{
    for (const Role &role : world_.cast_.roles)
        if (record.body.find(role.pan) != std::string::npos ||
            record.body.find('"' + role.pin + '"') != std::string::npos)
            world_.violated(
                fmt::format("record {} ({}) holds a secret", record.sequence, record.kind));
    for (const std::string &code : world_.codes_)
        if (record.body.find(code) != std::string::npos)
            world_.violated(
                fmt::format("record {} ({}) holds a payment code", record.sequence, record.kind));
}

} // namespace huimin::storm
