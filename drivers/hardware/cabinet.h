// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/ccnet/ccnet_simulator.h"
#include "drivers/crt/crt_simulator.h"
#include "drivers/escpos/escpos_simulator.h"
#include "drivers/hardware/card_contacts.h"
#include "drivers/hardware/mischief.h"
#include "drivers/hardware/page_room.h"
#include "drivers/hardware/printer_line.h"
#include "drivers/hardware/receipts.h"
#include "drivers/hardware/stand_camera.h"
#include "drivers/hardware/wallet.h"
#include "drivers/io_board/io_board_simulator.h"
#include "drivers/lcdm/lcdm_simulator.h"
#include "drivers/port/pty_port.h"
#include "drivers/sam_v/sam_simulator.h"
#include "drivers/zt_epp/zt_simulator.h"
#include "kiosk/settings/station_file.h"

#include <QObject>

#include <map>

namespace huimin::hardware {

/// The simulated station around the kiosk: every device at its line, the notes and cards
/// in and before it, and what its owner may see. It is what people do to it through the
/// verbs; nothing of it depends on who looks.
class Cabinet final : public QObject
{
    Q_OBJECT

public:
    struct Folders {
        std::string run;
        std::string data;
        std::string programs; ///< where huimin-card-room lies
    };
    /// What exists and where it was, as an earlier run left it in the data folder, or new.
    static Result<std::unique_ptr<Cabinet>> open(const settings::StationFile &file,
                                                 const town::Seed &seed, const Folders &folders,
                                                 Clock &clock, crypto::Random &random);
    ~Cabinet() override;

    /// What the kiosk must be started with to find all this.
    std::vector<std::pair<std::string, std::string>> environment() const;

    world::Notes &notes() { return notes_; }
    const world::Notes &notes() const { return notes_; }
    Wallet &wallet() { return wallet_; }
    const Wallet &wallet() const { return wallet_; }
    const std::vector<settings::Cassette> &cassettes() const { return cassettes_; }
    const Receipts &receipts() const { return receipts_; }
    Mischief &mischief() { return mischief_; }
    const Mischief &mischief() const { return mischief_; }

    // Null for what this station does not have.
    crt::Simulator *cardReader() const { return cardReader_.get(); }
    CardContacts *chip() const { return contacts_.get(); }
    zt_epp::Simulator *pinPad() const { return pinPad_.get(); }
    lcdm::Simulator *dispenser() const { return dispenser_.get(); }
    io_board::Simulator *tray() const { return tray_.get(); }
    ccnet::Simulator *acceptor() const { return acceptor_.get(); }
    escpos::Simulator *printer() const { return printer_.get(); }
    PageRoom *pageRoom() const { return pageRoom_.get(); }
    PtyPort *scanner() const { return lines_.scanner.get(); }
    sam_v::Simulator *identityReader() const { return identityReader_.get(); }
    StandCamera *documentCamera() const { return documentCamera_.get(); }
    StandCamera *faceCamera() const { return faceCamera_.get(); }

    struct Lines {
        std::unique_ptr<PtyPort> cardReader;
        std::unique_ptr<PtyPort> pinPad;
        std::unique_ptr<PtyPort> dispenser;
        std::unique_ptr<PtyPort> tray;
        std::unique_ptr<PtyPort> acceptor;
        std::unique_ptr<PtyPort> scanner;
        std::unique_ptr<PtyPort> identityReader;
        std::unique_ptr<PrinterLine> printer;
    };
    const Lines &lines() const { return lines_; }

    /// On the badge reader, or taken up again: null.
    void layBadge(const Wallet::BadgeEntry *badge);
    const Wallet::BadgeEntry *badgeThere() const { return badgeThere_; }
    bool hasBadgeReader() const { return hasBadgeReader_; }
    /// The same for a cultural card and its reader. Somebody takes it away after so many bytes.
    void layPurse(const Wallet::PurseEntry *purse, std::optional<std::size_t> tornAfter = {});
    const Wallet::PurseEntry *purseThere() const { return purseThere_; }
    bool hasPurseReader() const { return hasPurseReader_; }
    /// A social-security card, in its slot or out of it: null. Upside down nothing touches it.
    struct PutIn {
        std::optional<std::size_t> tornAfter;
        bool upsideDown = false;
    };
    void putSocialCard(const Wallet::SocialEntry *card, PutIn how);
    const Wallet::SocialEntry *socialCardThere() const { return socialCardThere_; }
    bool hasSocialCardReader() const { return hasSocialCardReader_; }
    /// The same card on the reader for cultural cards, where it may be laid.
    void laySocialCard(const Wallet::SocialEntry *card, std::optional<std::size_t> tornAfter = {});
    const Wallet::SocialEntry *socialCardLaid() const { return socialCardLaid_; }
    /// The office's module in its slot, or out of it.
    void putModule(bool isIn);

    /// A line is dead for the two seconds that a device takes to come back.
    void blackOut(PtyPort &line);
    void blackOut(PrinterLine &line);
    /// What custodians do in the key room.
    void provisionPinPad();
    /// The card leaves by itself when the n-th command that begins so reaches its chip.
    void pullCardAt(Bytes prefix, int nth);
    /// Everybody whose identity card could be laid on the reader.
    const std::vector<town::SeedPerson> &people() const { return people_; }
    /// Lays somebody's identity card on the reader, by their word; "another": some other chip
    /// card; empty: takes away what lies there. NotFound: nobody is called so.
    Result<void> layIdentity(const std::string &who);
    /// Whose card lies there; empty: nobody's.
    const std::string &onIdentityReader() const { return onReader_; }
    /// An earlier run's bin is emptied with this run's.
    void emptyCardBin();

signals:
    /// Something that a person can see is different. At most ten times a second.
    void changed();

private:
    Cabinet(const settings::StationFile &file, Wallet wallet, std::vector<town::SeedPerson> people,
            const Folders &folders, Clock &clock);

    Result<void> lay(const settings::StationFile &file);
    Result<void> lay(std::unique_ptr<PtyPort> &line, const settings::PortName &name,
                     const char *device);
    Result<void> layPrinter(const settings::PortName &name);
    void layPageRoom(const settings::StationFile &file);
    void standCameras(const settings::StationFile &file);
    Result<void> furnishWorld();
    void putDevicesOnLines();
    void heardByChip(ByteView command);
    void look();
    void remember();

    Clock &clock_;
    Folders folders_;
    std::vector<settings::Cassette> cassettes_;
    world::Notes notes_;
    Wallet wallet_;
    std::vector<town::SeedPerson> people_;
    std::string onReader_;
    Receipts receipts_;
    std::unique_ptr<CardContacts> contacts_;
    bool hasBadgeReader_ = false;
    const Wallet::BadgeEntry *badgeThere_ = nullptr;
    bool hasPurseReader_ = false;
    const Wallet::PurseEntry *purseThere_ = nullptr;
    bool hasSocialCardReader_ = false;
    const Wallet::SocialEntry *socialCardThere_ = nullptr;
    const Wallet::SocialEntry *socialCardLaid_ = nullptr;
    Lines lines_;
    std::unique_ptr<crt::Simulator> cardReader_;
    std::unique_ptr<zt_epp::Simulator> pinPad_;
    std::unique_ptr<lcdm::Simulator> dispenser_;
    std::unique_ptr<io_board::Simulator> tray_;
    std::unique_ptr<ccnet::Simulator> acceptor_;
    std::unique_ptr<escpos::Simulator> printer_;
    std::unique_ptr<sam_v::Simulator> identityReader_;
    std::unique_ptr<StandCamera> documentCamera_;
    std::unique_ptr<StandCamera> faceCamera_;
    std::unique_ptr<PageRoom> pageRoom_;
    Mischief mischief_{*this};

    struct PullAt {
        Bytes prefix;
        int left = 1;
    };
    std::optional<PullAt> pullAt_;
    bool isFurnished_ = false;
    std::string remembered_;
    std::string seen_;
    std::map<const void *, Timer> dark_; // by line
    Timer looking_;
    Timer remembering_;
};

} // namespace huimin::hardware
