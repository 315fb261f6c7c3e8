// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/cabinet.h"

#include "drivers/hardware/cabinet_state.h"
#include "drivers/hardware/tcp_printer.h"
#include "drivers/hardware/usb_printer.h"
#include "drivers/hardware/world_memory.h"
#include "drivers/zt_epp/zt_pin_pad.h"
#include "kiosk/base/file.h"
#include "kiosk/base/log.h"
#include "services/town/seed/terminal_keys.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace huimin::hardware {

using namespace std::chrono_literals;
using settings::PortName;
using world::Place;

namespace {

constexpr auto LookAgain = 100ms;
constexpr auto DarkFor = 2s;
constexpr int PurseNotes = 10; // of each denomination

} // namespace

Cabinet::Cabinet(const settings::StationFile &file, Wallet wallet,
                 std::vector<town::SeedPerson> people, const Folders &folders, Clock &clock)
    : clock_(clock), folders_(folders), cassettes_(file.cassettes), wallet_(std::move(wallet)),
      people_(std::move(people)), receipts_(folders.run + "/receipts"), looking_(clock),
      remembering_(clock)
{}

Cabinet::~Cabinet()
{
    // One that was never finished must not be remembered instead of the real one.
    if (isFurnished_)
        remember();
}

Result<std::unique_ptr<Cabinet>> Cabinet::open(const settings::StationFile &file,
                                               const town::Seed &seed, const Folders &folders,
                                               Clock &clock, crypto::Random &random)
{
    auto wallet = Wallet::make(seed, random);
    if (!wallet)
        return fail(wallet.error());
    std::unique_ptr<Cabinet> cabinet(
        new Cabinet(file, *std::move(wallet), seed.people, folders, clock));
    if (const auto laid = cabinet->lay(file); !laid)
        return fail(laid.error());
    cabinet->putDevicesOnLines();
    if (const auto furnished = cabinet->furnishWorld(); !furnished)
        return fail(furnished.error());
    cabinet->notes_.onMove([raw = cabinet.get()](world::NoteId) {
        raw->remembering_.start({}, [raw] { raw->remember(); });
    });
    for (Wallet::Entry &entry : cabinet->wallet_.cards())
        entry.card->onCommand([raw = cabinet.get()](ByteView heard) { raw->heardByChip(heard); });
    cabinet->isFurnished_ = true;
    cabinet->look();
    return cabinet;
}

Result<void> Cabinet::lay(const settings::StationFile &file)
{
    struct Wanted {
        std::unique_ptr<PtyPort> &line;
        const PortName &name;
        const char *device;
    };
    for (const Wanted &each :
         {Wanted{lines_.cardReader, file.cardMotor, "card_reader"},
          Wanted{lines_.pinPad, file.pinPad, "pin_pad"},
          Wanted{lines_.dispenser, file.dispenser, "dispenser"},
          Wanted{lines_.tray, file.tray, "tray"},
          Wanted{lines_.acceptor, file.acceptor, "acceptor"},
          Wanted{lines_.scanner, file.scanner, "scanner"},
          Wanted{lines_.identityReader, file.identityReader, "identity_reader"}})
        if (const auto laid = lay(each.line, each.name, each.device); !laid)
            return laid;
    if (const auto laid = layPrinter(file.printer); !laid)
        return laid;
    layPageRoom(file);
    standCameras(file);
    if (file.cardChip.path.empty())
        return {};
    auto contacts = CardContacts::open({folders_.programs + "/huimin-card-room",
                                        folders_.run + "/pcscd.sock", folders_.run + "/pcscd.log"},
                                       clock_);
    if (!contacts)
        return fail(contacts.error());
    contacts_ = *std::move(contacts);
    hasBadgeReader_ = !file.badgeReader.path.empty();
    hasPurseReader_ = !file.purseReader.path.empty();
    hasSocialCardReader_ = !file.socialCardReader.path.empty();
    putModule(hasSocialCardReader_);
    return {};
}

Result<void> Cabinet::lay(std::unique_ptr<PtyPort> &line, const PortName &name, const char *device)
{
    if (name.path.empty())
        return {};
    if (name.kind != PortName::Kind::Serial)
        return fail(ErrorCode::BadData,
                    std::string(device) + ": only a serial line can be simulated");
    line = std::make_unique<PtyPort>(name.path);
    line->open();
    if (!line->isOpen())
        return fail(ErrorCode::Unavailable, name.path + " cannot be laid");
    return {};
}

/// Without a print server everything else is there all the same.
void Cabinet::layPageRoom(const settings::StationFile &file)
{
    if (file.pagePrinter.kind != PortName::Kind::Local || file.pagePrinter.path.empty())
        return;
    auto room =
        std::make_unique<PageRoom>(folders_.run + "/a4", file.pagePrinter.path, file.pageQueue);
    if (const auto started = room->start(); !started)
        log::warning("pages", "no whole pages are printed: {}", describe(started.error()));
    else
        pageRoom_ = std::move(room);
}

void Cabinet::standCameras(const settings::StationFile &file)
{
    const std::string samples = folders_.run + "/samples";
    if (!file.documentCamera.path.empty())
        documentCamera_ = std::make_unique<StandCamera>(file.documentCamera.path, clock_,
                                                        samplePapers(), samples + "/papers");
    if (!file.faceCamera.path.empty())
        faceCamera_ = std::make_unique<StandCamera>(file.faceCamera.path, clock_, sampleFaces(),
                                                    samples + "/faces");
}

Result<void> Cabinet::layPrinter(const PortName &name)
{
    if (name.path.empty())
        return {};
    switch (name.kind) {
    case PortName::Kind::Tcp:
        lines_.printer = std::make_unique<TcpPrinter>(name.port);
        return {};
    case PortName::Kind::Usb:
        if (!UsbSocket::isPossible())
            return fail(ErrorCode::Unavailable,
                        std::string("a USB printer needs LD_PRELOAD=") + UsbSocket::preload());
        lines_.printer = std::make_unique<UsbPrinter>(name.vendor, name.product, clock_);
        return {};
    case PortName::Kind::Local:
    case PortName::Kind::Serial:
    case PortName::Kind::Pcsc:
    case PortName::Kind::File:
        break;
    }
    return fail(ErrorCode::BadData, "printer: only usb and tcp can be simulated");
}

void Cabinet::putDevicesOnLines()
{
    if (lines_.cardReader)
        cardReader_ =
            std::make_unique<crt::Simulator>(*lines_.cardReader, clock_, [this](world::Card *card) {
                if (contacts_)
                    contacts_->touch(card);
            });
    if (lines_.pinPad)
        pinPad_ = std::make_unique<zt_epp::Simulator>(*lines_.pinPad, clock_);
    if (lines_.dispenser)
        dispenser_ = std::make_unique<lcdm::Simulator>(*lines_.dispenser, clock_, notes_);
    if (lines_.tray)
        tray_ = std::make_unique<io_board::Simulator>(*lines_.tray, clock_, notes_);
    if (lines_.acceptor)
        acceptor_ = std::make_unique<ccnet::Simulator>(*lines_.acceptor, clock_, notes_);
    if (lines_.identityReader)
        identityReader_ = std::make_unique<sam_v::Simulator>(*lines_.identityReader, clock_);
    if (lines_.printer) {
        printer_ = std::make_unique<escpos::Simulator>(*lines_.printer, clock_);
        lines_.printer->answerFor(
            {[this] { return printer_->status(); }, [this] { printer_->cutPower(); }});
        printer_->onCut([this](const escpos::Printed &paper) { receipts_.add(paper); });
    }
    provisionPinPad();
}

Result<void> Cabinet::furnishWorld()
{
    const std::string path = folders_.data + "/world.json";
    if (std::filesystem::exists(path)) {
        const auto text = fileText(path);
        const auto recalled = text ? recall(*this, *text) : fail(text.error());
        return recalled ? Result<void>()
                        : fail(recalled.error().code, path + ": " + recalled.error().detail);
    }
    for (const settings::Cassette &cassette : cassettes_)
        for (int count = 0; count < cassette.loaded; ++count)
            notes_.add(cassette.unit.denomination, {Place::Kind::Cassette, cassette.unit.number});
    for (const int yuan : PurseYuan)
        for (int count = 0; count < PurseNotes; ++count)
            notes_.add(Money::yuan(yuan), {Place::Kind::Resident});
    return {};
}

std::vector<std::pair<std::string, std::string>> Cabinet::environment() const
{
    std::vector<std::pair<std::string, std::string>> all;
    if (contacts_)
        all.emplace_back("PCSCLITE_CSOCK_NAME", folders_.run + "/pcscd.sock");
    if (lines_.printer)
        std::ranges::move(lines_.printer->environment(), std::back_inserter(all));
    return all;
}

void Cabinet::layBadge(const Wallet::BadgeEntry *badge)
{
    badgeThere_ = badge;
    contacts_->badges().touch(badge != nullptr ? badge->card.get() : nullptr);
}

void Cabinet::layPurse(const Wallet::PurseEntry *purse, std::optional<std::size_t> tornAfter)
{
    purseThere_ = purse;
    if (purse != nullptr) {
        purse->card->onTorn([this] { layPurse(nullptr); });
        if (tornAfter)
            purse->card->tearAfter(*tornAfter);
    }
    contacts_->purses().touch(purse != nullptr ? purse->card.get() : nullptr);
}

void Cabinet::putSocialCard(const Wallet::SocialEntry *card, PutIn how)
{
    socialCardThere_ = card;
    if (card != nullptr) {
        card->card->setLaid(false);
        card->card->onTorn([this] { putSocialCard(nullptr, {}); });
        if (how.tornAfter)
            card->card->tearAfter(*how.tornAfter);
    }
    contacts_->socialCards().setMute(how.upsideDown);
    contacts_->socialCards().touch(card != nullptr ? card->card.get() : nullptr);
}

void Cabinet::laySocialCard(const Wallet::SocialEntry *card, std::optional<std::size_t> tornAfter)
{
    socialCardLaid_ = card;
    if (card != nullptr) {
        card->card->setLaid(true);
        card->card->onTorn([this] { laySocialCard(nullptr); });
        if (tornAfter)
            card->card->tearAfter(*tornAfter);
    }
    contacts_->purses().touch(card != nullptr ? card->card.get() : nullptr);
}

void Cabinet::putModule(bool isIn)
{
    contacts_->modules().touch(isIn ? &wallet_.module() : nullptr);
}

void Cabinet::blackOut(PtyPort &line)
{
    line.setPowered(false);
    dark_.try_emplace(&line, clock_).first->second.start(DarkFor, [&line] {
        line.setPowered(true);
    });
}

void Cabinet::blackOut(PrinterLine &line)
{
    line.setPlugged(false);
    dark_.try_emplace(&line, clock_).first->second.start(DarkFor, [&line] {
        line.setPlugged(true);
    });
}

void Cabinet::provisionPinPad()
{
    if (!pinPad_)
        return;
    pinPad_->provision(zt_epp::slotNumber(PinPad::KeySlot::Master), town::terminalMasterKey());
    pinPad_->provision(zt_epp::slotNumber(PinPad::KeySlot::Storage), town::padStorageKey());
    pinPad_->provision(zt_epp::slotNumber(PinPad::KeySlot::OfficePin), town::padOfficeKey());
}

void Cabinet::pullCardAt(Bytes prefix, int nth)
{
    pullAt_ = PullAt{std::move(prefix), nth};
}

void Cabinet::heardByChip(ByteView command)
{
    if (!pullAt_ || command.size() < pullAt_->prefix.size() ||
        !std::ranges::equal(command.first(pullAt_->prefix.size()), pullAt_->prefix) ||
        --pullAt_->left > 0)
        return;
    pullAt_.reset();
    (void)cardReader_->pull();
}

void Cabinet::emptyCardBin()
{
    cardReader_->setBinFull(false);
    (void)cardReader_->emptyBin();
    for (Wallet::Entry &entry : wallet_.cards())
        entry.inBin = false;
}

Result<void> Cabinet::layIdentity(const std::string &who)
{
    const auto person = std::ranges::find(people_, who, &town::SeedPerson::id);
    if (who.empty())
        identityReader_->lay({});
    else if (who == "another")
        identityReader_->layAnother();
    else if (person != people_.end())
        identityReader_->lay(person->card);
    else
        return fail(ErrorCode::NotFound, "nobody is called " + who);
    onReader_ = who;
    return {};
}

void Cabinet::look()
{
    looking_.start(LookAgain, [this] { look(); });
    std::string now = visibleState(*this).dump();
    if (now == seen_)
        return;
    seen_ = std::move(now);
    remember();
    emit changed();
}

void Cabinet::remember()
{
    std::string now = memoryOf(*this);
    if (now == remembered_)
        return;
    if (const auto kept = replaceFile(folders_.data + "/world.json", now); !kept)
        log::alarm("world", "{}", describe(kept.error()));
    remembered_ = std::move(now);
}

} // namespace huimin::hardware
