// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/ccnet/ccnet_simulator.h"
#include "drivers/crt/crt_simulator.h"
#include "drivers/escpos/escpos_simulator.h"
#include "drivers/io_board/io_board_simulator.h"
#include "drivers/ipp/ipp_simulator.h"
#include "drivers/lcdm/lcdm_simulator.h"
#include "drivers/picture_file/picture_file_simulator.h"
#include "drivers/port/frame_stream.h"
#include "drivers/port/memory_port.h"
#include "drivers/sam_v/sam_simulator.h"
#include "drivers/world/bank_card.h"
#include "drivers/world/memory_slot.h"
#include "drivers/world/psam_card.h"
#include "drivers/zt_epp/zt_simulator.h"
#include "kiosk/kiosk.h"
#include "services/town/announcements/announcement_service.h"
#include "services/town/bank/acquirer_host.h"
#include "services/town/billers/biller_service.h"
#include "services/town/cases/case_service.h"
#include "services/town/clinic/clinic_service.h"
#include "services/town/culture/culture_service.h"
#include "services/town/directory/directory_service.h"
#include "services/town/help_desk/help_desk_service.h"
#include "services/town/medical/medical_service.h"
#include "services/town/school/school_service.h"
#include "services/town/social_security/social_security_service.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"

#include <QTemporaryDir>

namespace huimin::test {

/// How a host or a biller behaves towards whoever asks.
struct Manners {
    bool silent = false;      ///< hears nothing
    bool answersLost = false; ///< does what is asked, and its answer is lost
    Duration delay{};
    bool spoilMac = false;
};

/// A company or a help desk over a wire in memory.
class MemoryHttp final : public HttpClient
{
public:
    using Service = std::function<HttpResponse(const HttpRequest &)>;

    MemoryHttp(Clock &clock, Service service, Manners &manners)
        : clock_(clock), service_(std::move(service)), manners_(manners)
    {}
    Task<Result<HttpResponse>> send(HttpRequest request, Duration limit) override
    {
        if (manners_.silent) {
            co_await pause(clock_, limit);
            co_return fail(ErrorCode::Timeout, "silent");
        }
        const HttpResponse response = service_(request);
        const bool lost = manners_.answersLost || manners_.delay > limit;
        co_await pause(clock_, lost ? limit : manners_.delay + std::chrono::milliseconds(10));
        if (lost)
            co_return fail(ErrorCode::Timeout, "the answer is lost");
        co_return response;
    }

private:
    Clock &clock_;
    Service service_;
    Manners &manners_;
};

/// Remembers what was on the screen.
class SeenScreen final : public session::Screen
{
public:
    void show(const session::Page &page) override
    {
        if (names.empty() || names.back() != name(page.content))
            names.push_back(name(page.content));
        now = page;
    }
    void setManner(const session::Manner &to) override { language = to.language; }
    void setHelp(const session::HelpStatus &to) override { help = to; }
    void warn(std::optional<Instant> deadline) override { warned = deadline.has_value(); }

    bool isAt(const char *page) const { return std::string(name(now.content)) == page; }
    template <typename Content>
    const Content &as() const
    {
        HUIMIN_CHECK(std::holds_alternative<Content>(now.content), name(now.content));
        return std::get<Content>(now.content);
    }

    session::Page now;
    std::vector<std::string> names;
    session::Language language = session::Language::Chinese;
    session::HelpStatus help;
    bool warned = false;
};

/// Receipts in figures, without the words of a language.
class PlainWriter final : public session::ReceiptWriter
{
public:
    ReceiptDocument write(const Facts &facts) const override
    {
        using Kind = ReceiptLine::Kind;
        return {{Kind::Pair, "reference", facts.reference, false},
                {Kind::Pair, "credit", decimal(facts.transaction.credit), false},
                {Kind::Pair, "claimed", decimal(facts.transaction.claimed()), false}};
    }
    ReceiptDocument write(const CaseFacts &facts) const override
    {
        using Kind = ReceiptLine::Kind;
        return {{Kind::Pair, "case", facts.number, false},
                {Kind::Pair, "waits", facts.waits ? "yes" : "no", false}};
    }
    ReceiptDocument write(const AccessFacts &facts) const override
    {
        using Kind = ReceiptLine::Kind;
        return {{Kind::Pair, "accesses", std::to_string(facts.accesses.size()), false}};
    }
    ReceiptDocument write(const SchoolFacts &facts) const override
    {
        using Kind = ReceiptLine::Kind;
        return {{Kind::Pair, "letter", facts.sent.number, false},
                {Kind::Pair, "copy", std::to_string(facts.copy), false}};
    }
    ReceiptDocument write(const DirectoryFacts &facts) const override
    {
        using Kind = ReceiptLine::Kind;
        return {{Kind::Pair, "service", facts.service.id, false}};
    }
    ReceiptDocument write(const AnnouncementFacts &facts) const override
    {
        using Kind = ReceiptLine::Kind;
        return {{Kind::Pair, "announcement", facts.page.announcement.id, false}};
    }
    ReceiptDocument write(const DraftFacts &facts) const override
    {
        using Kind = ReceiptLine::Kind;
        return {{Kind::Pair, "draft", facts.page.code, false}};
    }
    ReceiptDocument write(const LossFacts &facts) const override
    {
        return {{ReceiptLine::Kind::Pair, "loss", facts.page.code, false}};
    }
    ReceiptDocument write(const CardFacts &facts) const override
    {
        return {{ReceiptLine::Kind::Pair, "card", facts.page.code, false}};
    }
    ReceiptDocument write(const AppointmentFacts &facts) const override
    {
        using Kind = ReceiptLine::Kind;
        return {{Kind::Pair, "appointment", facts.appointment.number, false}};
    }
    ReceiptDocument write(const CopyFacts &facts) const override { return facts.proof.document; }
    ReceiptDocument write(const TicketFacts &facts) const override
    {
        return {{ReceiptLine::Kind::Pair, "ticket", facts.page.number, false}};
    }
    ReceiptDocument write(const CheckFacts &facts) const override
    {
        using Kind = ReceiptLine::Kind;
        return {{Kind::Pair, "check", facts.result.code, false},
                {Kind::Pair, "until", facts.result.until, false}};
    }
};

/// Pages in figures.
class PlainPages final : public session::PageWriter
{
public:
    std::string write(const PaperFacts &facts) const override
    {
        return "%PDF " + facts.certificate.number + " " + facts.name + " " + facts.number;
    }
};

/// Pictures without pixels: something that begins as a JPEG does, and the flaw that a test wants.
class PlainDarkroom final : public pictures::Darkroom
{
public:
    std::optional<pictures::Developed> develop(const Camera::Picture &picture) const override
    {
        pictures::Developed developed{hex("FFD8FFE0"), flaw};
        append(developed.jpeg, picture.bytes);
        return opens ? std::optional(developed) : std::nullopt;
    }

    Bytes drawn(const std::vector<writing::Stroke> &strokes) const override
    {
        Bytes png = hex("89504E470D0A1A0A");
        png.push_back(static_cast<std::uint8_t>(strokes.size()));
        return png;
    }

    pictures::Flaw flaw = pictures::Flaw::None;
    bool opens = true;
};

/// What an office sees in a picture, as a test wants it.
class PlainPortraits final : public town::Portraits
{
public:
    bool has(const std::string &) const override { return known; }
    Seen compare(const std::string &, social_security::Gesture, const Bytes &) const override
    {
        return seen;
    }

    Seen seen = Seen::Alike;
    bool known = true;
};

/// The part of the station that a power cut ends.
struct SmallKiosk;

/// A whole station in memory and virtual time: every device on its wire, a bank, a
/// water company, and a kiosk that can be killed and started again.
struct SmallStation {
    static constexpr const char *PanText = "6228480000000000125";
    static constexpr const char *WaterAccount = "10001234";

    SmallStation();
    ~SmallStation();

    /// With its visits: residents are served from now on. Otherwise only money runs.
    void startKiosk(bool visits = false);
    void startVisits() { startKiosk(true); }
    /// The process is gone from one instant to the next.
    void killKiosk();
    void restartKiosk()
    {
        killKiosk();
        startKiosk();
    }

    // What a resident does.
    bool insertCard();
    bool enterPin(const std::string &pin);
    bool prepareCard(const std::string &pin = "123456") { return insertCard() && enterPin(pin); }

    // The world's own books.
    Money balance() { return *host->ledger().balance("grandmother"); }
    Money inHand() const { return notes.valueAt({world::Place::Kind::Resident}); }
    Money at(world::Place::Kind kind) const { return notes.valueAt({kind}); }

    bool until(const std::function<bool()> &condition, Duration limit = std::chrono::minutes(5))
    {
        return driveUntil(clock, condition, limit);
    }

    VirtualClock clock;
    CountingRandom random;
    world::Notes notes;
    QTemporaryDir folder;

    // Wires and what hangs on them.
    MemoryWire acceptorWire{clock}, dispenserWire{clock}, trayWire{clock}, padWire{clock},
        cardWire{clock}, printerWire{clock}, pageWire{clock}, scannerWire{clock},
        identityWire{clock}, hostWire{clock, std::chrono::milliseconds(20)};
    ccnet::Simulator acceptorUnit{acceptorWire.device(), clock, notes};
    lcdm::Simulator dispenserUnit{dispenserWire.device(), clock, notes};
    io_board::Simulator trayUnit{trayWire.device(), clock, notes};
    zt_epp::Simulator padUnit{padWire.device(), clock};
    escpos::Simulator printerUnit{printerWire.device(), clock};
    ipp::Simulator pageUnit{pageWire.device(), clock};
    sam_v::Simulator identityUnit{identityWire.device(), clock};
    MemoryPictureSpot documentSpot;
    picture_file::Simulator documentUnit{documentSpot, clock};
    MemoryPictureSpot faceSpot;
    picture_file::Simulator faceUnit{faceSpot, clock};
    world::MemorySlot chipSlot{clock};
    crt::Simulator cardUnit{cardWire.device(), clock,
                            [this](world::Card *there) { chipSlot.touch(there); }};
    world::MemorySlot badgeSlot{clock};
    world::MemorySlot purseSlot{clock};
    world::MemorySlot socialSlot{clock};
    world::MemorySlot moduleSlot{clock};
    world::PsamCard module;
    std::unique_ptr<world::BankCard> card;

    // The town.
    sqlite::Database database = *sqlite::Database::open(":memory:");
    std::optional<town::AcquirerHost> host;
    std::optional<town::BillerService> water;
    std::optional<town::BillerService> gas; ///< the same household
    std::optional<town::CaseService> cases;
    std::string casesRefusal;
    std::optional<town::HelpDeskService> helpDesk;
    std::optional<town::SocialSecurityService> socialSecurity;
    PlainPortraits portraits; ///< believed by no office until a test wants it
    std::optional<town::CultureService> culture;
    std::optional<town::BillerService> cultureTill;
    std::optional<town::ClinicService> clinic;
    std::optional<town::MedicalService> medical;
    Manners bankManners;
    Manners waterManners;
    Manners gasManners;
    Manners helpManners;
    Manners casesManners;
    Manners socialManners;
    crypto::SystemRandom references; ///< of children: each its own
    std::optional<town::SchoolService> schools;
    std::optional<town::DirectoryService> directory;
    Manners schoolManners;
    Manners directoryManners;
    std::optional<town::AnnouncementService> announcements;
    Manners announcementsManners;
    Manners cultureManners;
    Manners clinicManners;
    Manners medicalManners;

    settings::StationFile file;
    std::int64_t journalRecords = JournalRecordsMax;
    SeenScreen screen;
    PlainWriter writer;
    PlainPages pages;
    PlainDarkroom darkroom;
    std::vector<std::string> receipts;
    std::unique_ptr<SmallKiosk> kiosk;

    bool stands(Fault fault, const std::string &unit = {}) const;

private:
    void openSchoolAndDirectory();
    void openOffices(const town::HelpDeskStaff &staff);
    void openClinic();
    void openMedical();
    Task<void> serveBank();
    Task<void> answerLater(iso8583::Frame answer);
    Wires wires();

    std::optional<MemoryHttp> http; ///< water
    std::optional<MemoryHttp> gasHttp;
    std::optional<MemoryHttp> casesHttp;
    std::optional<MemoryHttp> helpHttp;
    std::optional<MemoryHttp> socialHttp;
    std::optional<MemoryHttp> schoolHttp;
    std::optional<MemoryHttp> directoryHttp;
    std::optional<MemoryHttp> announcementsHttp;
    std::optional<MemoryHttp> cultureHttp;
    std::optional<MemoryHttp> clinicHttp;
    std::optional<MemoryHttp> medicalHttp;
    FrameStream<iso8583::Decoder> bankSide{hostWire.device(), clock};
    TaskScope tasks_;
};

struct SmallKiosk {
    explicit SmallKiosk(std::unique_ptr<Kiosk> kiosk);

    transaction::TransactionId withdraw(Money amount);
    transaction::TransactionId payWaterByCard(Money amount);
    transaction::TransactionId payWaterByCash(Money amount);
    /// The transaction as it was last seen, also when it has settled.
    const transaction::Transaction &seen(transaction::TransactionId id) { return last[id]; }
    transaction::Stage stage(transaction::TransactionId id) { return last[id].stage; }

    std::unique_ptr<Kiosk> real;
    session::CardSession &cardSession;
    transaction::Runner &runner;
    transaction::Performer &performer;
    const transaction::Book &book;
    std::map<transaction::TransactionId, transaction::Transaction> last;

private:
    transaction::TransactionId start(transaction::Started started);
};

} // namespace huimin::test
