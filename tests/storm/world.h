// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/ccnet/ccnet_simulator.h"
#include "drivers/crt/crt_simulator.h"
#include "drivers/escpos/escpos_simulator.h"
#include "drivers/io_board/io_board_simulator.h"
#include "drivers/lcdm/lcdm_simulator.h"
#include "drivers/port/memory_port.h"
#include "drivers/world/bank_card.h"
#include "drivers/world/memory_slot.h"
#include "drivers/zt_epp/zt_simulator.h"
#include "kiosk/base/virtual_clock.h"
#include "kiosk/kiosk.h"
#include "services/town/bank/acquirer_host.h"
#include "services/town/billers/biller_service.h"
#include "services/town/culture/culture_service.h"
#include "services/town/phone_pay/phone_pay_service.h"
#include "tests/storm/cast.h"
#include "tests/storm/choices.h"
#include "tests/storm/disk.h"
#include "tests/storm/lines.h"
#include "tests/support/bank_cards.h"

#include <set>

namespace huimin::storm {

/// A resident: what they had, and what is known about how they behaved.
struct Person {
    const Role *role = nullptr;
    int number = 0; ///< their purse: Place{Resident, number}
    std::unique_ptr<world::BankCard> card;
    std::unique_ptr<world::PurseCard> purse;
    Money balanceBefore;
    Money handBefore;
    /// Something happened to them that nobody can be sure about, so a claim is fair.
    bool mayClaim = false;
};

/// The screen of the storm: what is shown, and whether it may be.
class StormScreen final : public session::Screen
{
public:
    explicit StormScreen(std::function<void(const session::Page &)> shown)
        : shown_(std::move(shown))
    {}
    void show(const session::Page &page) override
    {
        now = page;
        name = session::name(page.content);
        shown_(page);
    }
    void setManner(const session::Manner &) override {}
    void setHelp(const session::HelpStatus &) override {}
    void warn(std::optional<Instant> deadline) override { warned = deadline.has_value(); }

    bool isAt(std::string_view page) const { return name == page; }
    template <typename Content>
    const Content *as() const
    {
        return std::get_if<Content>(&now.content);
    }

    session::Page now;
    std::string_view name = session::name(now.content); ///< of that page; asked at every moment
    bool warned = false;

private:
    std::function<void(const session::Page &)> shown_;
};

/// A slip in figures: words are tested elsewhere.
class FigureWriter final : public session::ReceiptWriter
{
public:
    ReceiptDocument write(const CaseFacts &) const override { return {}; }
    ReceiptDocument write(const CheckFacts &) const override { return {}; }
    ReceiptDocument write(const AccessFacts &) const override { return {}; }
    ReceiptDocument write(const SchoolFacts &) const override { return {}; }
    ReceiptDocument write(const DirectoryFacts &) const override { return {}; }
    ReceiptDocument write(const AnnouncementFacts &) const override { return {}; }
    ReceiptDocument write(const DraftFacts &) const override { return {}; }
    ReceiptDocument write(const LossFacts &) const override { return {}; }
    ReceiptDocument write(const CardFacts &) const override { return {}; }
    ReceiptDocument write(const AppointmentFacts &) const override { return {}; }
    ReceiptDocument write(const TicketFacts &) const override { return {}; }
    ReceiptDocument write(const CopyFacts &) const override { return {}; }
    ReceiptDocument write(const Facts &facts) const override
    {
        using Kind = ReceiptLine::Kind;
        return {{Kind::Pair, "reference", facts.reference, false},
                {Kind::Pair, "credit", decimal(facts.transaction.credit), false},
                {Kind::Pair, "claimed", decimal(facts.transaction.claimed()), false}};
    }
};

/// Everything in one thread and virtual time: the real kiosk with its real drivers and
/// connectors, the real simulators at the other end of every wire, the real bank and
/// billers, a disk that loses what was not synced, people with cards and purses, and
/// whatever the choices say goes wrong.
class World
{
public:
    World(Choices &choices, std::string folder);
    ~World();

    /// Visits with everything that may go wrong; then everything is mended, and the
    /// station gets the time it needs to come to rest.
    void run(int visits);

    /// A sentence each; empty: every rule was kept.
    const std::vector<std::string> &violations() const { return violations_; }

    struct Figures {
        int transactions = 0;
        int claims = 0;
        int crashes = 0;
        Duration time{};
        std::string journalHead;
        std::string lastStage; ///< of a transaction, when the first end came
        int pointsBefore = 0;  ///< journal points before it
        int firstPoint = 0;    ///< the journal point at which the first transaction began
        int lastPoint = 0;     ///< and the one at which the last one went a step
        std::string outcome;   ///< what the first resident has in the end
        /// Of all that went over the wires and stood on the screen: two stories with the same one
        /// were the same to the station.
        std::uint64_t transcript = 14695981039346656037u;
    };
    const Figures &figures() const { return figures_; }

    /// Hears everything worth telling: "screen", "journal", "wire", "hand", "trouble".
    using Teller = std::function<void(Instant, const char *what, const std::string &text)>;
    void onTell(Teller teller) { teller_ = std::move(teller); }

private:
    friend class Resident;
    friend class Troubles;
    friend struct TroubleTable;
    friend class Checks;
    friend class Books;

    // world.cpp
    void buildTown();
    void buildPhones();
    void buildCulture();
    void buildPeople();
    void provisionPad();
    void startKiosk();
    void pass(); ///< the next moment; a crash that is due happens between moments
    void passUntil(const std::function<bool()> &condition, Duration limit);
    void crash();
    /// What the acceptor gave back, or a hand holds at the end of a visit.
    void emptySlot(world::Place into);
    void oneVisit();
    void heal();
    bool isAtRest() const;
    bool moneyIsAtTheTray() const;

    // When the program ends by itself, with its machine (and what was not synced), or with
    // the power of everything.
    enum class End { None, Program, Machine, Power };
    Disk::Sync atSync();
    bool lives(const char *what, std::string_view line);
    bool mayWrite(std::string_view line) { return lives("write.", line); }
    bool mayHear(std::string_view line) { return lives("hear.", line); }
    /// Whether it went wrong: `takeAway` does what a hand does.
    bool spoil(const char *site, int perThousand, Bytes &answer,
               const std::function<void()> &takeAway);
    /// Cards that were torn away in a load have been at another station since. A load that the
    /// station knows to have failed it must end itself.
    void finishLoadsElsewhere();
    /// What happens behind the visitor's back, when they have gone.
    void afterVisit();
    std::set<std::string> openLoads(const Person &person);
    void devicesLosePower();

    void screenShown(const session::Page &page);
    void tell(const char *what, const std::string &text) const;
    void officeSaid(const char *who, const std::string &text);
    void transcribe(std::string_view what, ByteView bytes = {});
    void violated(std::string rule);

    Wires wires();
    world::Place purse(const Person &person) const
    {
        return {world::Place::Kind::Resident, person.number};
    }
    /// Whoever finds what a machine gave back while nobody stood there: nobody of ours, so that
    /// it does not hide what somebody misses.
    world::Place passerby() const
    {
        return {world::Place::Kind::Resident, static_cast<int>(people_.size()) + 1};
    }

    Choices &choices_;
    const Cast &cast_;
    settings::StationFile station_;
    std::int64_t journalRecords_; ///< after so many its file is turned over
    Teller teller_;
    std::vector<std::string> violations_;
    Figures figures_;

    VirtualClock clock_;
    test::CountingRandom random_;
    Disk disk_;
    world::Notes notes_;
    Money notesBefore_;

    // Wires, and what hangs on them.
    MemoryWire acceptorWire_{clock_}, dispenserWire_{clock_}, trayWire_{clock_}, padWire_{clock_},
        cardWire_{clock_}, printerWire_{clock_}, scannerWire_{clock_},
        hostWire_{clock_, std::chrono::milliseconds(20)};
    ccnet::Simulator acceptor_{acceptorWire_.device(), clock_, notes_};
    lcdm::Simulator dispenser_{dispenserWire_.device(), clock_, notes_};
    io_board::Simulator tray_{trayWire_.device(), clock_, notes_};
    zt_epp::Simulator pad_{padWire_.device(), clock_};
    escpos::Simulator printer_{printerWire_.device(), clock_};
    world::MemorySlot chip_{clock_};
    world::MemorySlot purses_{clock_};
    crt::Simulator reader_{cardWire_.device(), clock_,
                           [this](world::Card *there) { chip_.touch(there); }};

    // The town.
    sqlite::Database database_ = *sqlite::Database::open(":memory:");
    std::optional<town::AcquirerHost> host_;
    std::optional<BankLine> bankLine_;
    std::map<std::string, std::unique_ptr<town::BillerService>> billers_;
    std::map<std::string, std::unique_ptr<OfficeLine>> billerLines_;
    std::optional<town::PhonePayService> phonePay_;
    std::optional<OfficeLine> phoneLine_;
    sqlite::Database cultureDatabase_ = *sqlite::Database::open(":memory:");
    std::optional<town::CultureService> culture_;
    std::optional<OfficeLine> cultureLine_;
    std::vector<std::string> codes_; ///< that telephones have shown: secrets

    std::vector<Person> people_;
    Person *visitor_ = nullptr;
    bool isTorn_ = false;        ///< in this visit, their cultural card, or its load
    std::set<std::string> torn_; ///< loads of such visits
    std::string shownCode_;      ///< by the screen, to a telephone

    StormScreen screen_;
    FigureWriter writer_;
    std::map<std::string, std::unique_ptr<GuardedPort>> ports_;
    std::unique_ptr<Kiosk> kiosk_;
    End due_ = End::None;
    int crashesLeft_ = 0;
    bool diskFailed_ = false;           ///< since the program was started
    std::int64_t beforeEnd_ = 0;        ///< the last transaction that the program's end left behind
    bool calm_ = false;                 ///< nothing goes wrong any more
    std::map<std::int64_t, int> whose_; ///< transaction -> person's number
    std::int64_t lastSeen_ = 0;
    std::string stageNow_;
    bool trayTrouble_ = false; ///< something may be stuck in it
    std::set<int> emptied_;    ///< cassettes that somebody took notes from by hand
    Money unseen_;             ///< may have left without any sensor's seeing it
    std::string leak_;         ///< a log line that says what nobody may know
    TaskScope tasks_;
};

} // namespace huimin::storm
