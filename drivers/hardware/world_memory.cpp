// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/world_memory.h"

#include "drivers/hardware/cabinet.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace huimin::hardware {

using nlohmann::json;
using world::Place;

namespace {

constexpr Place::Kind Kinds[] = {
    Place::Kind::Resident,   Place::Kind::Slot,      Place::Kind::Escrow, Place::Kind::Stacker,
    Place::Kind::Cassette,   Place::Kind::Transport, Place::Kind::Tray,   Place::Kind::RejectBin,
    Place::Kind::RetractBin, Place::Kind::Away};

std::vector<Place> places(const Cabinet &cabinet)
{
    std::vector<Place> all;
    for (const Place::Kind kind : Kinds)
        if (kind != Place::Kind::Cassette)
            all.push_back({kind});
    for (const settings::Cassette &cassette : cabinet.cassettes())
        all.push_back({Place::Kind::Cassette, cassette.unit.number});
    return all;
}

/// Notes in the order in which they will be picked.
json notesOf(const Cabinet &cabinet)
{
    json all = json::array();
    for (const Place place : places(cabinet)) {
        json fen = json::array();
        for (const world::NoteId note : cabinet.notes().at(place))
            fen.push_back(cabinet.notes().note(note).denomination.inFen());
        if (!fen.empty())
            all.push_back({{"place", name(place.kind)}, {"unit", place.unit}, {"fen", fen}});
    }
    return all;
}

json cardsOf(const Cabinet &cabinet)
{
    json all = json::array();
    for (const Wallet::Entry &entry : cabinet.wallet().cards()) {
        const auto memory = entry.card->memory();
        const bool inBin =
            entry.inBin || (cabinet.cardReader() != nullptr &&
                            std::ranges::find(cabinet.cardReader()->bin(), entry.card.get()) !=
                                cabinet.cardReader()->bin().end());
        all.push_back({{"id", entry.id},
                       {"counter", memory.counter},
                       {"lastOnline", memory.lastOnline},
                       {"blocked", memory.blocked},
                       {"applicationsBlocked", memory.applicationsBlocked},
                       {"inBin", inBin}});
    }
    return all;
}

json pursesOf(const Cabinet &cabinet)
{
    json all = json::array();
    for (const Wallet::PurseEntry &entry : cabinet.wallet().purses()) {
        const world::PurseCard::Memory &memory = entry.card->memory();
        json log = json::array();
        for (const Bytes &line : memory.log)
            log.push_back(toHex(line));
        all.push_back({{"id", entry.id},
                       {"balance", memory.balance.inFen()},
                       {"loads", memory.loads},
                       {"purchases", memory.purchases},
                       {"proof", toHex(memory.proof)},
                       {"log", log}});
    }
    return all;
}

json socialCardsOf(const Cabinet &cabinet)
{
    json all = json::array();
    for (const Wallet::SocialEntry &entry : cabinet.wallet().socialCards()) {
        const world::SocialCard::Memory &memory = entry.card->memory();
        all.push_back({{"id", entry.id},
                       {"pin", memory.pin},
                       {"tries", memory.triesLeft},
                       {"unblockTries", memory.unblockTries}});
    }
    return all;
}

json trayOf(const io_board::Status &board)
{
    return {{"closed", board.shutterClosed},
            {"open", board.shutterOpen},
            {"result", static_cast<int>(board.result)},
            {"lastJob", board.lastJob},
            {"lastPresented", board.lastPresented}};
}

void recallNotes(world::Notes &notes, const json &all)
{
    for (const json &heap : all) {
        const std::string word = heap.at("place");
        const auto *found = std::ranges::find(
            Kinds, word, [](Place::Kind kind) { return std::string(name(kind)); });
        if (found == std::end(Kinds))
            throw std::out_of_range("no place is called " + word);
        Place place{*found, heap.at("unit")};
        if (place.kind == Place::Kind::Slot || place.kind == Place::Kind::Escrow)
            place = {Place::Kind::Resident};
        for (const json &fen : heap.at("fen"))
            notes.add(Money::fen(fen), place);
    }
}

void recallCards(Wallet &wallet, const json &all)
{
    for (const json &each : all) {
        Wallet::Entry *entry = wallet.find(each.at("id"));
        if (entry == nullptr)
            continue; // another seed: that card is no more
        entry->card->remember({each.at("counter"), each.at("lastOnline"), each.at("blocked"),
                               each.at("applicationsBlocked")});
        entry->inBin = each.at("inBin");
    }
}

void recallPurses(const Wallet &wallet, const json &all)
{
    for (const json &each : all) {
        const Wallet::PurseEntry *entry = wallet.findPurse(each.at("id"));
        if (entry == nullptr)
            continue; // another seed: that card is no more
        world::PurseCard::Memory memory{Money::fen(each.at("balance")),
                                        each.at("loads"),
                                        each.at("purchases"),
                                        fromHex(each.at("proof").get<std::string>()).value(),
                                        {}};
        for (const json &line : each.at("log"))
            memory.log.push_back(fromHex(line.get<std::string>()).value());
        entry->card->remember(std::move(memory));
    }
}

void recallSocialCards(const Wallet &wallet, const json &all)
{
    for (const json &each : all)
        if (const Wallet::SocialEntry *entry = wallet.findSocialCard(each.at("id")))
            entry->card->remember({each.at("pin"), each.at("tries"), each.at("unblockTries")});
}

io_board::Status trayFrom(const json &kept)
{
    io_board::Status board;
    board.shutterClosed = kept.at("closed");
    board.shutterOpen = kept.at("open");
    board.result = static_cast<io_board::Status::JobResult>(kept.at("result").get<int>());
    board.lastJob = kept.at("lastJob");
    board.lastPresented = kept.at("lastPresented");
    return board;
}

} // namespace

std::string memoryOf(const Cabinet &cabinet)
{
    json all{{"notes", notesOf(cabinet)},
             {"cards", cardsOf(cabinet)},
             {"purses", pursesOf(cabinet)},
             {"socialCards", socialCardsOf(cabinet)}};
    if (cabinet.tray() != nullptr)
        all["tray"] = trayOf(cabinet.tray()->memory());
    return all.dump(1);
}

Result<void> recall(Cabinet &cabinet, const std::string &text)
{
    try {
        const json all = json::parse(text);
        recallNotes(cabinet.notes(), all.at("notes"));
        recallCards(cabinet.wallet(), all.at("cards"));
        if (all.contains("purses"))
            recallPurses(cabinet.wallet(), all.at("purses"));
        if (all.contains("socialCards"))
            recallSocialCards(cabinet.wallet(), all.at("socialCards"));
        if (cabinet.tray() != nullptr && all.contains("tray"))
            cabinet.tray()->remember(trayFrom(all.at("tray")));
    } catch (const std::exception &problem) {
        return fail(ErrorCode::Damaged, problem.what());
    }
    return {};
}

} // namespace huimin::hardware
