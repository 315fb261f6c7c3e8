// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/books.h"

#include "kiosk/journal/history.h"
#include "kiosk/replay/report.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace huimin::storm {

using Json = nlohmann::json;
using world::Place;

namespace {

/// Purses and hands are one place here: who got what the bank's accounts say.
std::string nameOf(Place place)
{
    if (place.kind == Place::Kind::Resident)
        return "hands";
    if (place.kind == Place::Kind::Cassette)
        return fmt::format("cassette {}", place.unit);
    return world::name(place.kind);
}

} // namespace

void Books::line(const char *word, const Json &said)
{
    out_ << Json{{word, said}}.dump() << '\n';
}

Books::Counts Books::counted(const World &world)
{
    std::vector<Place> places;
    for (const settings::Cassette &cassette : world.station_.cassettes)
        places.push_back({Place::Kind::Cassette, cassette.unit.number});
    for (const Person &person : world.people_)
        places.push_back(world.purse(person));
    places.push_back(world.passerby());
    for (const auto kind : {Place::Kind::Resident, Place::Kind::Slot, Place::Kind::Escrow,
                            Place::Kind::Stacker, Place::Kind::Transport, Place::Kind::RejectBin,
                            Place::Kind::Tray, Place::Kind::RetractBin, Place::Kind::Away})
        places.push_back({kind});
    Counts counts;
    for (const Place &place : places)
        for (const world::NoteId note : world.notes_.at(place))
            ++counts[nameOf(place)][world.notes_.note(note).denomination.inFen()];
    return counts;
}

/// A dispenser moves a note through its transport; out of a cassette to elsewhere only a
/// hand does.
void Books::watch(World &world)
{
    where_.clear();
    for (const settings::Cassette &cassette : world.station_.cassettes) {
        const Place place{Place::Kind::Cassette, cassette.unit.number};
        for (const world::NoteId note : world.notes_.at(place)) {
            where_.resize(std::max(where_.size(), static_cast<std::size_t>(note) + 1));
            where_[static_cast<std::size_t>(note)] = place;
        }
    }
    world.notes_.onMove([this, &world](world::NoteId id) {
        const auto at = static_cast<std::size_t>(id);
        if (at >= where_.size())
            return;
        const world::Notes::Note &note = world.notes_.note(id);
        const Place from = std::exchange(where_[at], note.place);
        if (from.kind == Place::Kind::Cassette && note.place.kind != Place::Kind::Transport)
            ++byStaff_[nameOf(from)][note.denomination.inFen()];
    });
}

void Books::open(World &world)
{
    byStaff_.clear();
    before_ = counted(world);
    watch(world);
}

void Books::close(World &world)
{
    out_ << Json{{"book", name_}}.dump() << '\n';
    journal(world);
    bank(world);
    phones(world);
    companies(world);
    loads(world);
    notes("before", before_);
    notes("staff", byStaff_);
    if (world.unseen_.isPositive())
        line("unseen", {{"amount", world.unseen_.inFen()}});
    notes("count", counted(world));
    out_ << Json{{"end", name_}}.dump() << '\n' << std::flush;
}

void Books::notes(const char *word, const Counts &counts)
{
    for (const auto &[place, notes] : counts) {
        Json byValue = Json::object();
        for (const auto &[fen, count] : notes)
            byValue[std::to_string(fen)] = count;
        line(word, {{"place", place}, {"notes", byValue}});
    }
}

void Books::journal(World &world)
{
    crypto::Sm3Digest head{};
    const auto tell = [&](const Record &record) {
        head = chained(head, record);
        out_ << replay::entryLine({record, Bytes(head.begin(), head.end()), false, {}});
    };
    // What cannot be read the storm has said; a book without its journal does not close.
    (void)forEachInHistory(world.station_.journal, tell, Disk::Name);
}

void Books::bank(World &world)
{
    std::map<std::string, Money> before;
    for (const Person &person : world.people_) {
        before[person.role->id] = person.balanceBefore;
        before[town::Ledger::Equity] -= person.balanceBefore;
    }
    const auto accounts = world.host_->ledger().accounts();
    for (const town::Ledger::Account &each : *accounts)
        line("account", {{"account", each.id},
                         {"balance", each.balance.inFen()},
                         {"before", before[each.id].inFen()}});
    const auto sales = world.host_->sales();
    for (const town::AcquirerHost::Sale &each : *sales)
        line("sale", {{"stan", each.stan},
                      {"date", each.date},
                      {"card", each.card},
                      {"account", each.account},
                      {"amount", each.amount.inFen()},
                      {"kind", each.purchase ? "purchase" : "withdrawal"},
                      {"state", town::name(each.state)}});
}

void Books::phones(World &world)
{
    const auto charges = world.phonePay_->charges();
    for (const town::PhonePayService::Charge &each : *charges)
        line("charge", {{"key", each.key},
                        {"account", each.account},
                        {"amount", each.amount.inFen()},
                        {"state", each.state}});
}

/// Cultural cards as their chips say, and loads as their office does.
void Books::loads(World &world)
{
    for (const Person &person : world.people_)
        line("purse", {{"card", toHex(person.role->purse.serial)},
                       {"before", person.role->purse.balance.inFen()},
                       {"balance", person.purse->memory().balance.inFen()}});
    const auto loads = world.culture_->loads();
    for (const town::CultureService::LoadEntry &each : *loads)
        line("load", {{"name", each.name},
                      {"card", each.card},
                      {"paid", each.paid.inFen()},
                      {"subsidy", each.subsidy.inFen()},
                      {"state", each.state}});
}

void Books::companies(World &world)
{
    for (const auto &[id, service] : world.billers_) {
        const auto payments = service->payments();
        for (const town::BillerService::Payment &each : *payments)
            line("payment", {{"company", id},
                             {"key", each.key},
                             {"state", each.state},
                             {"amount", each.amount.inFen()}});
    }
}

} // namespace huimin::storm
