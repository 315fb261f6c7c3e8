// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/ccnet/ccnet_acceptor.h"
#include "drivers/crt/crt_card_reader.h"
#include "drivers/escpos/escpos_printer.h"
#include "drivers/io_board/io_board_tray.h"
#include "drivers/ipp/ipp_printer.h"
#include "drivers/lcdm/lcdm_dispenser.h"
#include "drivers/picture_file/picture_file_camera.h"
#include "drivers/port/shared_slot.h"
#include "drivers/psam/psam.h"
#include "drivers/sam_v/sam_identity_reader.h"
#include "drivers/scanner/scanner.h"
#include "drivers/zt_epp/zt_pin_pad.h"
#include "kiosk/cases/case_desk.h"
#include "kiosk/pictures/darkroom.h"
#include "kiosk/purse/purse_desk.h"
#include "kiosk/remembered/manner_store.h"
#include "kiosk/remembered/proof_store.h"
#include "kiosk/session/visit.h"
#include "kiosk/settings/station_file.h"
#include "kiosk/social_card/card_desk.h"
#include "services/acquirer/iso_acquirer.h"
#include "services/announcements/http_announcements.h"
#include "services/bills/http_biller.h"
#include "services/bills/watched_biller.h"
#include "services/clinic/fhir_clinic.h"
#include "services/culture/http_culture.h"
#include "services/culture/http_programme.h"
#include "services/directory/http_directory.h"
#include "services/help_desk/http_help_desk.h"
#include "services/medical/http_medical.h"
#include "services/open311/http_case_drafts.h"
#include "services/open311/http_hotline.h"
#include "services/phone_pay/http_phone_pay.h"
#include "services/school/http_school_office.h"
#include "services/social_security/http_social_security.h"

namespace huimin {

/// The lines to everything outside this process, borrowed. A device that the station
/// lacks has none.
struct Wires {
    Port *cardMotor = nullptr;
    ChipSlot *cardChip = nullptr;
    ChipSlot *badge = nullptr;
    ChipSlot *purse = nullptr;
    ChipSlot *socialCard = nullptr;
    ChipSlot *securityModule = nullptr; ///< with it
    Port *pinPad = nullptr;
    Port *dispenser = nullptr;
    Port *tray = nullptr;
    Port *acceptor = nullptr;
    Port *printer = nullptr;
    Port *scanner = nullptr;
    Port *pagePrinter = nullptr;
    Port *identityReader = nullptr;
    PictureSpot *documentCamera = nullptr;
    PictureSpot *faceCamera = nullptr;
    Port *bank = nullptr;
    std::map<std::string, HttpClient *> billers; ///< by id
    HttpClient *hotline = nullptr;
    HttpClient *helpDesk = nullptr;
    HttpClient *socialSecurity = nullptr;
    HttpClient *medical = nullptr;
    HttpClient *school = nullptr;
    HttpClient *directory = nullptr;
    HttpClient *announcements = nullptr;
    HttpClient *phonePay = nullptr;
    HttpClient *culture = nullptr;
    HttpClient *clinic = nullptr;
};

/// A start reads as many at most; a busy station writes them in about two weeks.
inline constexpr std::int64_t JournalRecordsMax = 10'000;

/// What the station needs of this process.
struct Surroundings {
    Clock &clock;
    crypto::Random &random;
    session::Screen &screen;
    session::ReceiptWriter &writer;
    /// Draws characters that the printer's font lacks; may be empty.
    std::function<escpos::Raster(const std::string &)> draw;
    /// The file layer under the journal, by its name in SQLite; null: the system's.
    const char *fileLayer = nullptr;
    /// The journal's file is turned over once it holds as many; see kiosk/journal/README.md.
    std::int64_t journalRecords = JournalRecordsMax;
    const session::PageWriter *pages = nullptr;   ///< null: no whole pages are printed
    const pictures::Darkroom *darkroom = nullptr; ///< null: no pictures are taken
};

/// The composition root: the only place that knows concrete drivers and connectors,
/// owns them, and connects everything. Real lines and lines in memory look the same to
/// it, so what a storm tears down is what a resident uses.
///
/// It may be destroyed at any instant; whatever matters stands in the journal.
class Kiosk
{
public:
    /// Busy when another process has the journal; BadData when it cannot be folded.
    static Result<std::unique_ptr<Kiosk>> open(const settings::StationFile &file,
                                               iso8583::Dialect dialect, const Wires &wires,
                                               Surroundings surroundings);
    ~Kiosk();

    /// The journal cannot be written: nothing more may happen in this process.
    void onFailure(transaction::Runner::Failure failure);
    /// Staff have looked at the journal that was set aside.
    Result<void> confirmJournalReviewed();

    /// Takes open transactions up again, then serves residents.
    void start();
    /// The first half of start(), for tests of money without screens.
    void recover();

    session::Visit &visit() { return *visit_; }
    FaultBoard &faults() { return faults_; }
    transaction::Runner &runner() { return runner_; }
    transaction::Performer &performer() { return *performer_; }
    session::CardSession *card() { return card_ ? &*card_ : nullptr; }
    CashDispenser *dispenser() { return dispenser_ ? &*dispenser_ : nullptr; }
    CashAcceptor *acceptor() { return acceptor_ ? &*acceptor_ : nullptr; }

    // For somebody who hears and has keys. Null: this station has no such thing.
    PinPad *pinPad() { return pinPad_ ? &*pinPad_ : nullptr; }
    Auxiliaries *auxiliaries() { return tray_ ? &*tray_ : nullptr; }

    /// Every device and the bank have been reached.
    bool isReady() const;

private:
    Kiosk(const settings::StationFile &file, iso8583::Dialect dialect, const Wires &wires,
          Surroundings surroundings, Journal::Opened opened);

    void connectDevices(const Wires &wires, const Surroundings &around);
    void openRemembered(const Surroundings &around);
    void connectCards(const Wires &wires, const Surroundings &around);
    void connectBank(iso8583::Dialect dialect, const Wires &wires, const Surroundings &around);
    void connectHelpDesk(const Wires &wires, const Surroundings &around);
    void connectSocialSecurity(const Wires &wires, const Surroundings &around);
    void connectSchool(const Wires &wires, const Surroundings &around);
    void connectClinic(const Wires &wires, const Surroundings &around);
    void connectCulture(const Wires &wires, const Surroundings &around);
    Result<void> rememberDamage();
    Result<void> rememberFirstLoad();
    void connectHotline(const Wires &wires, const Surroundings &around);
    session::VisitWorld visitWorld(const Surroundings &around);
    void doubtEverything();
    void watchMoney();
    void lookAtCash();
    Task<void> restJournal(Clock &clock, std::int64_t recordsMax);

    const settings::StationFile file_;
    FaultBoard faults_;
    std::optional<JournalDamage> damage_;
    Journal journal_;
    transaction::Book book_;
    transaction::Runner runner_;
    transaction::Runner::Failure failure_;

    std::optional<zt_epp::ZtPinPad> pinPad_;
    std::optional<crt::MotorCardReader> reader_;
    std::optional<io_board::Tray> tray_;
    std::optional<lcdm::Dispenser> dispenser_;
    std::optional<ccnet::Acceptor> acceptor_;
    std::optional<escpos::Printer> printer_;
    std::optional<scanner::Scanner> scanner_;
    std::optional<ipp::Printer> pagePrinter_;
    std::optional<sam_v::SamIdentityReader> identityReader_;
    std::optional<picture_file::PictureFileCamera> documentCamera_;
    std::optional<picture_file::PictureFileCamera> faceCamera_;
    std::optional<psam::Psam> securityModule_;

    std::optional<iso8583::IsoAcquirer> acquirer_;
    emv::Terminal terminal_;
    std::optional<session::CardSession> card_;
    std::optional<badges::BadgeDesk> badges_;
    Turns laidTurns_; ///< at the reader for cards that are laid
    std::optional<SharedSlot> purseSlot_;
    std::optional<SharedSlot> laidSlot_;
    std::optional<purse::PurseDesk> purses_;
    std::optional<social_card::CardDesk> socialCards_; ///< in their slot
    std::optional<social_card::CardDesk> laidCards_;
    std::unique_ptr<remembered::MannerStore> manners_; ///< null: nothing is remembered here
    std::unique_ptr<remembered::ProofStore> proofs_;   ///< null: no paper is kept
    struct Company {
        Company(HttpClient &client, Clock &clock, FaultSink &faults, const std::string &id)
            : http(client, {}), watched(http, clock, faults, id)
        {}
        bills::HttpBiller http;
        bills::WatchedBiller watched;
    };
    std::map<std::string, std::unique_ptr<Company>> companies_;
    std::optional<help_desk::HttpHelpDesk> helpDesk_;
    std::optional<open311::HttpHotline> hotline_;
    std::optional<open311::HttpCaseDrafts> caseDrafts_; ///< where the community keeps them
    std::optional<social_security::HttpSocialSecurity> socialSecurity_;
    std::optional<medical::HttpMedicalInsurance> medical_;
    std::optional<school::HttpSchoolOffice> school_;
    std::optional<directory::HttpDirectory> directory_;
    std::optional<announcements::HttpAnnouncements> announcements_;
    std::optional<session::NoticeBoard> notices_;
    std::optional<phone_pay::HttpPhonePay> phonePay_;
    std::optional<culture::HttpCulture> culture_;
    std::optional<culture::HttpProgramme> programme_;
    std::optional<bills::HttpBiller> cultureTill_;
    std::optional<clinic::FhirClinic> clinic_;

    /// What must get through waits inside these connectors, so it goes before them.
    Outbox outbox_;
    std::optional<cases::CaseDesk> cases_;
    writing::Tools writing_;
    std::optional<session::HelpCalls> helpCalls_;
    std::optional<session::LifeChecks> checks_;
    std::optional<session::CardOrders> cardOrders_;
    std::optional<session::SchoolLetters> letters_;
    std::optional<session::Bookings> bookings_;
    std::optional<session::Places> places_;
    std::optional<transaction::Performer> performer_;
    std::optional<session::Visit> visit_;
    TaskScope tasks_;
};

} // namespace huimin
