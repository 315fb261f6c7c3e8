// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_station.h"

namespace huimin::test {

using namespace std::chrono_literals;
using namespace transaction;

namespace {

const Bytes MasterKey = hex("CA5D92598DCA48CE8A4C76361A9269E9");
const Bytes StorageKey = hex("00112233445566778899AABBCCDDEEFF");

iso8583::Dialect dialect()
{
    return *iso8583::Dialect::load(std::string(std::getenv("HUIMIN_SOURCE")) +
                                       "/services/acquirer/dialects/unionpay.toml",
                                   iso8583::Scheme::TripleDes);
}

const std::vector<CashDispenser::Unit> Units{{1, Money::yuan(100)},
                                             {2, Money::yuan(50)},
                                             {3, Money::yuan(20)},
                                             {4, Money::yuan(10)}};
constexpr int NotesPerCassette = 40;

} // namespace

SmallStation::SmallStation()
{
    for (const CashDispenser::Unit &unit : Units)
        for (int count = 0; count < NotesPerCassette; ++count)
            notes.add(unit.denomination, {world::Place::Kind::Cassette, unit.number});
    padUnit.provision(zt_epp::slotNumber(PinPad::KeySlot::Master), MasterKey);
    padUnit.provision(zt_epp::slotNumber(PinPad::KeySlot::Storage), StorageKey);

    host.emplace(*town::AcquirerHost::open(
        database, dialect(),
        {MasterKey, iso8583::Scheme::TripleDes, iso8583::MacAlgorithm::X919, Money::yuan(5000)},
        random));
    (void)host->ledger().addAccount("grandmother", "Grandmother", Money::yuan(1000));
    (void)host->cards().add({PanText, "01", "grandmother", "3012"}, "123456");
    water.emplace(*town::BillerService::open(database, "water"));
    (void)water->addAccount(WaterAccount, "王*芳", "曙光路**号3栋");
    (void)water->addBill(WaterAccount, {"2026-10", "2026-10", Money::fen(8640), {}, "2026-11-20"});

    issuer::ApplicationOrder order;
    order.pan = PanText;
    card = std::make_unique<world::BankCard>(
        bank().card({order}, false), [this](std::size_t count) { return random.bytes(count); });
    tasks_.run(serveBank());
    startKiosk();
}

SmallStation::~SmallStation() = default;

Task<void> SmallStation::serveBank()
{
    (void)co_await bankSide.open(1s);
    for (;;) {
        const auto frame = co_await bankSide.next(24h);
        if (!frame || bankManners.silent)
            continue;
        auto answer = host->answer(*frame);
        if (answer && !bankManners.answersLost)
            tasks_.run(answerLater(*std::move(answer)));
    }
}

Task<void> SmallStation::answerLater(iso8583::Frame answer)
{
    const bool spoil = bankManners.spoilMac;
    co_await pause(clock, bankManners.delay);
    (void)bankSide.send(iso8583::encode(
        spoil ? town::AcquirerHost::spoilt(std::move(answer)) : std::move(answer)));
}

void SmallStation::startKiosk()
{
    kiosk = std::make_unique<SmallKiosk>(*this);
    until([this] {
        return kiosk->dispenser.isReady() && kiosk->acceptor.isReady() && kiosk->pinPad.isReady() &&
               kiosk->reader.isReady() && (kiosk->acquirer.isReady() || bankManners.silent);
    }, 60s);
}

void SmallStation::killKiosk()
{
    kiosk.reset();
}

bool SmallStation::insertCard()
{
    drive(clock, [](session::CardSession &desk) -> Task<bool> {
        co_await desk.openSlot();
        co_return true;
    }(kiosk->cardSession));
    if (!cardUnit.insert(*card) || !until([this] { return kiosk->cardSession.hasCard(); }, 10s))
        return false;
    const auto candidates = drive(clock, kiosk->cardSession.read());
    if (!candidates || !*candidates)
        return false;
    const auto chosen = drive(clock, kiosk->cardSession.choose((*candidates)->front()));
    return chosen && *chosen;
}

bool SmallStation::enterPin(const std::string &pin)
{
    const auto started = drive(clock, kiosk->cardSession.startPin([](PinPad::Key) {}));
    if (!started || !*started)
        return false;
    for (const char digit : pin)
        padUnit.press(digit);
    padUnit.press('E');
    clock.advance(50ms);
    const auto finished = drive(clock, kiosk->cardSession.finishPin());
    return finished && *finished;
}

SmallKiosk::SmallKiosk(SmallStation &at)
    : station(at), acceptor(at.acceptorWire.host(), at.clock, at.faults),
      tray(at.trayWire.host(), at.clock, at.faults),
      dispenser(at.dispenserWire.host(), at.clock, at.faults, tray, Units),
      pinPad(at.padWire.host(), at.clock, at.faults, PinPad::Scheme::TripleDes),
      reader(at.cardWire.host(), at.clock, at.faults, at.chipSlot),
      acquirer(at.hostWire.host(), at.clock, pinPad, at.faults, dialect(), iso8583::MacAlgorithm::X919,
               iso8583::Identity{"HM000001", "HUIMIN000000001"}),
      cardSession(reader, pinPad, acquirer, terminalSettings, at.random, at.clock),
      http(at.clock, *at.water, at.waterManners), water(http, ""), outbox(at.clock),
      opened(*Journal::open(at.folder.filePath("journal.db").toStdString(), at.clock)),
      runner(opened.journal, book),
      performer({at.clock, 480min, &cardSession, &pinPad, &acquirer, &dispenser, &acceptor,
                 {{"water", &water}}, outbox},
                runner)
{
    HUIMIN_CHECK(!opened.damage, "the journal is damaged");
    HUIMIN_CHECK(opened.journal.forEach([this](const Record &record) {
                     const auto done = book.read(record);
                     HUIMIN_CHECK(done.has_value(), done.error().detail.c_str());
                 }).has_value(),
                 "the journal cannot be read");
    runner.onChange([this](const Transaction &transaction) { last[transaction.id] = transaction; });
    cardSession.onKept([this](const std::string &, const std::string &reason) { kept.push_back(reason); });
    if (book.position().cassettes().empty()) {
        std::vector<cash::Stock> loaded;
        for (const CashDispenser::Unit &unit : Units)
            loaded.push_back({unit.number, unit.denomination, NotesPerCassette});
        (void)runner.note(incident::CashLoaded, cashLoadedBody(loaded));
    }
    performer.recover();
}

TransactionId SmallKiosk::start(Started started)
{
    started.stock = book.position().stock();
    started.notesMax = dispenser.notesMax();
    const auto id = runner.start(std::move(started));
    HUIMIN_CHECK(id.has_value(), "a transaction does not start");
    return *id;
}

TransactionId SmallKiosk::withdraw(Money amount)
{
    CardTender tender;
    tender.amount = amount;
    tender.card = cardSession.maskedPan();
    CashDelivery delivery;
    delivery.amount = amount;
    return start({{tender}, {delivery}, {}, 0, 0});
}

TransactionId SmallKiosk::payWaterByCard(Money amount)
{
    CardTender tender;
    tender.amount = amount;
    tender.isPurchase = true;
    tender.purpose = "water";
    BillDelivery bill{LegState::Open, "water", SmallStation::WaterAccount, {{"2026-10", amount}},
                      amount, "HM000001-" + std::to_string(book.numbers().transaction + 1), {}, {}};
    return start({{tender}, {bill}, {}, 0, 0});
}

TransactionId SmallKiosk::payWaterByCash(Money amount)
{
    CashTender tender;
    tender.due = amount;
    BillDelivery bill{LegState::Open, "water", SmallStation::WaterAccount, {{"2026-10", amount}},
                      amount, "HM000001-" + std::to_string(book.numbers().transaction + 1), {}, {}};
    return start({{tender}, {bill}, {}, 0, 0});
}

} // namespace huimin::test
