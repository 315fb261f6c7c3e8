// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/cabinet_state.h"

#include "drivers/hardware/cabinet.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace huimin::hardware {

using nlohmann::json;
using world::Place;

namespace {

const char *name(ccnet::State state)
{
    using ccnet::State;
    switch (state) {
    case State::PowerUp:
    case State::PowerUpBillInValidator:
    case State::PowerUpBillInStacker:
        return "power-up";
    case State::Initialising:
        return "initialising";
    case State::Idling:
        return "idling";
    case State::Accepting:
        return "accepting";
    case State::Stacking:
        return "stacking";
    case State::Returning:
        return "returning";
    case State::Disabled:
        return "disabled";
    case State::Holding:
    case State::Escrow:
        return "escrow";
    case State::Busy:
    case State::Pause:
        return "busy";
    case State::Rejecting:
        return "rejecting";
    case State::CassetteFull:
        return "cash-box-full";
    case State::CassetteRemoved:
        return "cash-box-out";
    case State::ValidatorJammed:
    case State::CassetteJammed:
    case State::TransportJammed:
        return "jammed";
    case State::Cheated:
        return "cheated";
    case State::Failure:
        return "failure";
    case State::Stacked:
        return "stacked";
    case State::Returned:
        return "returned";
    }
    return "?";
}

const char *whereIs(const Wallet::Entry &entry, const crt::Simulator *reader)
{
    if (reader != nullptr && reader->card() == entry.card.get())
        return "slot";
    const bool captured = reader != nullptr &&
                          std::ranges::find(reader->bin(), entry.card.get()) != reader->bin().end();
    return captured || entry.inBin ? "bin" : "wallet";
}

json walletOf(const Cabinet &cabinet)
{
    json all = json::array();
    for (const Wallet::Entry &entry : cabinet.wallet().cards())
        all.push_back({{"id", entry.id},
                       {"label", entry.label},
                       {"number", entry.number},
                       {"pin", entry.pin},
                       {"where", whereIs(entry, cabinet.cardReader())}});
    return all;
}

json slotOf(const Cabinet &cabinet)
{
    const crt::Simulator &reader = *cabinet.cardReader();
    const Wallet::Entry *inside = cabinet.wallet().owner(reader.card());
    return {{"open", reader.entryEnabled()},
            {"card", inside != nullptr ? json(inside->id) : json()},
            {"atGate", reader.isAtGate()}};
}

json badgesOf(const Cabinet &cabinet)
{
    json all = json::array();
    for (const Wallet::BadgeEntry &each : cabinet.wallet().badges())
        all.push_back({{"id", each.id}, {"name", each.name}, {"number", each.number}});
    const Wallet::BadgeEntry *there = cabinet.badgeThere();
    return {{"badge", there != nullptr ? json(there->id) : json()}, {"badges", all}};
}

json pursesOf(const Cabinet &cabinet)
{
    json all = json::array();
    for (const Wallet::PurseEntry &each : cabinet.wallet().purses())
        all.push_back({{"id", each.id},
                       {"label", each.label},
                       {"serial", each.serial},
                       {"balance", each.card->memory().balance.inFen()}});
    const Wallet::PurseEntry *there = cabinet.purseThere();
    return {{"card", there != nullptr ? json(there->id) : json()}, {"cards", all}};
}

json socialCardsOf(const Cabinet &cabinet)
{
    json all = json::array();
    for (const Wallet::SocialEntry &each : cabinet.wallet().socialCards())
        all.push_back({{"id", each.id},
                       {"label", each.label},
                       {"number", each.number},
                       {"mayBeLaid", each.card->mayBeLaid()},
                       {"pin", each.card->memory().pin},
                       {"tries", each.card->memory().triesLeft}});
    const auto idOf = [](const Wallet::SocialEntry *card) {
        return card != nullptr ? json(card->id) : json();
    };
    return {{"card", idOf(cabinet.socialCardThere())},
            {"laid", idOf(cabinet.socialCardLaid())},
            {"cards", all}};
}

json countsAt(const world::Notes &notes, Place place, bool alsoNone)
{
    json counts = json::object();
    for (const int yuan : PurseYuan)
        if (alsoNone)
            counts[std::to_string(yuan)] = 0;
    for (const world::NoteId note : notes.at(place)) {
        json &count = counts[std::to_string(notes.note(note).denomination.inFen() / 100)];
        count = (count.is_null() ? 0 : count.get<int>()) + 1;
    }
    return counts;
}

json cassettesOf(const Cabinet &cabinet)
{
    json all = json::array();
    for (const settings::Cassette &cassette : cabinet.cassettes()) {
        const Place place{Place::Kind::Cassette, cassette.unit.number};
        all.push_back({{"unit", cassette.unit.number},
                       {"yuan", cassette.unit.denomination.inFen() / 100},
                       {"count", cabinet.notes().at(place).size()}});
    }
    return all;
}

json valueOf(const Cabinet &cabinet)
{
    const world::Notes &notes = cabinet.notes();
    Money cassettes;
    for (const settings::Cassette &cassette : cabinet.cassettes())
        cassettes += notes.valueAt({Place::Kind::Cassette, cassette.unit.number});
    json value{{"cassettes", cassettes.inFen()}, {"total", notes.total().inFen()}};
    for (const Place::Kind kind :
         {Place::Kind::Resident, Place::Kind::Slot, Place::Kind::Escrow, Place::Kind::Stacker,
          Place::Kind::Transport, Place::Kind::Tray, Place::Kind::RejectBin,
          Place::Kind::RetractBin, Place::Kind::Away})
        value[world::name(kind)] = notes.valueAt({kind}).inFen();
    return value;
}

/// Notes by place and yuan, as somebody counts them.
json notesOf(const Cabinet &cabinet)
{
    json all = json::object();
    for (const settings::Cassette &cassette : cabinet.cassettes())
        all["cassette " + std::to_string(cassette.unit.number)] =
            countsAt(cabinet.notes(), {Place::Kind::Cassette, cassette.unit.number}, false);
    for (const Place::Kind kind :
         {Place::Kind::Resident, Place::Kind::Slot, Place::Kind::Escrow, Place::Kind::Stacker,
          Place::Kind::Transport, Place::Kind::Tray, Place::Kind::RejectBin,
          Place::Kind::RetractBin, Place::Kind::Away})
        all[world::name(kind)] = countsAt(cabinet.notes(), {kind}, false);
    return all;
}

json identityOf(const Cabinet &cabinet)
{
    json people = json::array();
    for (const town::SeedPerson &person : cabinet.people())
        people.push_back(
            {{"id", person.id}, {"name", person.card.name}, {"number", person.card.number}});
    return {{"on", cabinet.onIdentityReader()}, {"people", people}};
}

json cameraOf(const StandCamera &camera)
{
    json all = json::array();
    for (const SamplePicture &each : camera.samples())
        all.push_back({{"id", each.word}, {"picture", camera.fileOf(each.word)}});
    return {{"shows", camera.shown()}, {"looks", camera.looks()}, {"pictures", all}};
}

json receiptsOf(const Receipts &receipts)
{
    json all = json::array();
    for (const Receipts::Receipt &each : receipts.all())
        all.push_back({{"number", each.number}, {"picture", each.picture}, {"text", each.text}});
    return all;
}

} // namespace

json visibleState(const Cabinet &cabinet)
{
    json state{{"wallet", walletOf(cabinet)},
               {"purse", countsAt(cabinet.notes(), {Place::Kind::Resident}, true)},
               {"cassettes", cassettesOf(cabinet)},
               {"value", valueOf(cabinet)},
               {"notes", notesOf(cabinet)},
               {"receipts", receiptsOf(cabinet.receipts())},
               {"faults", cabinet.mischief().standing()}};
    if (cabinet.cardReader() != nullptr)
        state["cardSlot"] = slotOf(cabinet);
    if (cabinet.hasBadgeReader())
        state["badgeReader"] = badgesOf(cabinet);
    if (cabinet.hasPurseReader())
        state["purseReader"] = pursesOf(cabinet);
    if (cabinet.hasSocialCardReader())
        state["socialCardReader"] = socialCardsOf(cabinet);
    if (const auto *pad = cabinet.pinPad())
        state["pinPad"] = {{"entering", pad->isEntering()}, {"open", pad->isOpen()}};
    if (const auto *acceptor = cabinet.acceptor())
        state["acceptor"] = {{"state", name(acceptor->state())},
                             {"accepts", acceptor->state() == ccnet::State::Idling}};
    if (const auto *tray = cabinet.tray())
        state["tray"] = {{"open", tray->isOpen()},
                         {"notes", countsAt(cabinet.notes(), {Place::Kind::Tray}, false)}};
    if (const auto *board = cabinet.tray())
        state["headset"] = board->hasHeadset();
    if (cabinet.identityReader() != nullptr)
        state["identity"] = identityOf(cabinet);
    if (cabinet.documentCamera() != nullptr)
        state["documentCamera"] = cameraOf(*cabinet.documentCamera());
    if (cabinet.faceCamera() != nullptr)
        state["faceCamera"] = cameraOf(*cabinet.faceCamera());
    if (const auto *printer = cabinet.printer()) {
        const escpos::Status &status = printer->status();
        state["printer"] = {{"paper", status.paperEnd       ? "out"
                                      : status.paperNearEnd ? "low"
                                                            : "ok"},
                            {"cover", status.coverOpen ? "open" : "closed"}};
    }
    if (const PageRoom *room = cabinet.pageRoom())
        state["pagePrinter"] = {{"paper", room->hasPaper() ? "ok" : "out"},
                                {"pages", room->pages()}};
    return state;
}

} // namespace huimin::hardware
