// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/visit.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::session {

using namespace std::chrono_literals;
using namespace transaction;
using Kind = Input::Kind;
using What = ProblemPage::What;

namespace {

constexpr auto NotesLimit = 60s;
constexpr auto PaidLimit = 30s;

enum BillStep { StepAccount, StepBills, StepPay, StepProof };

} // namespace

Money Visit::BillVisit::total() const
{
    Money sum;
    for (std::size_t at = 0; at < account.bills.size(); ++at)
        if (chosen[at])
            sum += account.bills[at].amount;
    return sum;
}

int Visit::BillVisit::count() const
{
    return static_cast<int>(std::ranges::count(chosen, true));
}

Task<Visit::After> Visit::payBill(std::optional<std::string> wanted)
{
    BillVisit bill;
    for (const auto &setting : world_.billerSettings)
        if (wanted && setting.tile.id == *wanted)
            bill.setting = &setting;
    if (bill.setting == nullptr) {
        bill.setting = co_await chooseBiller();
        if (bill.setting == nullptr)
            co_return After::Home;
    }
    const auto biller = world_.billers.find(bill.setting->tile.id);
    if (biller == world_.billers.end() || !tile(*bill.setting).offered) {
        ProblemPage silent{.what = What::BillerSilent, .biller = bill.setting->tile.id};
        (void)co_await tell(silent, Errand::Bill);
        co_return After::Home;
    }
    bill.biller = biller->second;
    const bool found = co_await findAccount(bill);
    if (!found)
        co_return After::Home;
    for (;;) {
        const bool picked = co_await chooseBills(bill);
        if (!picked)
            co_return After::Home;
        const auto tender = co_await chooseTender(bill, {});
        if (gone_)
            co_return After::Leave;
        if (!tender)
            continue; // back to the bills
        const Way careful = co_await beCareful(Errand::Bill, StepPay, bill.total());
        if (careful != Way::On)
            co_return careful == Way::Back ? After::Home : After::Leave;
        std::optional<TransactionId> id;
        if (*tender == ByCard)
            id = co_await payByCard(bill);
        else if (*tender == ByCash)
            id = co_await payByCash(bill);
        else
            id = co_await payByPhone(bill);
        if (!id && *tender == ByPhone && !gone_)
            continue; // no code was shown, and nothing has happened
        if (!id)
            co_return After::Leave;
        co_return co_await billResult(*id, bill);
    }
}

Task<const VisitWorld::BillerSetting *> Visit::chooseBiller()
{
    for (;;) {
        BillerPage page;
        for (const auto &setting : world_.billerSettings)
            page.billers.push_back(tile(setting));
        const auto input = co_await ask(at(Errand::Bill, 0, page).withBack(),
                                        Kind::Choose | Kind::Cancel | Kind::OffersChanged);
        if (!input || input->kind == Kind::Cancel)
            co_return nullptr;
        if (input->kind != Kind::Choose)
            continue;
        const auto index = static_cast<std::size_t>(input->index);
        if (input->index >= 0 && index < world_.billerSettings.size())
            co_return &world_.billerSettings[index];
    }
}

/// The account, typed or scanned, and what is due for it.
Task<bool> Visit::findAccount(BillVisit &bill)
{
    AccountPage page{.biller = tile(*bill.setting), .length = bill.setting->accountDigits};
    page.canScan =
        world_.scanner != nullptr && world_.scanner->isReady() && bill.setting->code.digits > 0;
    for (;;) {
        if (world_.scanner != nullptr)
            world_.scanner->enable(true);
        const auto input =
            co_await ask(at(Errand::Bill, 0, page).withBack(),
                         Kind::Type | Kind::Erase | Kind::Confirm | Kind::Cancel | Kind::Scanned);
        if (world_.scanner != nullptr)
            world_.scanner->enable(false);
        if (!input || input->kind == Kind::Cancel)
            co_return false;
        std::string account;
        if (input->kind == Kind::Type &&
            page.typed.size() < static_cast<std::size_t>(page.length)) {
            page.typed += input->text;
            page.notice = AccountPage::Notice::None;
        } else if (input->kind == Kind::Erase && !page.typed.empty()) {
            page.typed.pop_back();
            page.notice = AccountPage::Notice::None;
        } else if (input->kind == Kind::Confirm &&
                   page.typed.size() == static_cast<std::size_t>(page.length)) {
            account = page.typed;
        } else if (input->kind == Kind::Scanned) {
            const Scan scan = understandScan(input->text, {bill.setting->code});
            if (const auto *scanned = std::get_if<ScannedAccount>(&scan)) {
                account = scanned->account;
                page.typed = account;
            } else {
                page.notice = std::holds_alternative<ScannedPaymentCode>(scan)
                                  ? AccountPage::Notice::PaymentCode
                                  : AccountPage::Notice::WrongCode;
            }
        }
        if (account.empty())
            continue;
        const auto notice = co_await query(bill, account);
        if (!notice)
            co_return false;
        if (*notice == AccountPage::Notice::None)
            co_return true;
        page.notice = *notice;
        page.typed.clear();
    }
}

/// Asks the biller. Nothing: it did not answer, and the visit has been told so.
Task<std::optional<AccountPage::Notice>> Visit::query(BillVisit &bill, std::string account)
{
    show(at(Errand::Bill, 0, WorkingPage{WorkingPage::What::AskingBiller, {}}));
    auto found = co_await bill.biller->find(std::move(account));
    if (auto *known = std::get_if<Biller::Account>(&found)) {
        if (known->bills.empty())
            co_return AccountPage::Notice::NothingDue;
        const auto isBeingBooked = [&](const Biller::Bill &each) {
            return isPending(bill.setting->tile.id, known->number, each.id);
        };
        std::erase_if(known->bills, isBeingBooked);
        if (known->bills.empty())
            co_return AccountPage::Notice::BeingBooked;
        bill.account = std::move(*known);
        bill.chosen.assign(bill.account.bills.size(), true);
        co_return AccountPage::Notice::None;
    }
    if (std::holds_alternative<Biller::NoSuchAccount>(found))
        co_return AccountPage::Notice::NotFound;
    log::warning("visit", "{}: {}", bill.setting->tile.id,
                 std::get<Biller::NoAnswer>(found).detail);
    ProblemPage silent{.what = What::BillerSilent, .biller = bill.setting->tile.id};
    (void)co_await tell(silent, Errand::Bill);
    co_return std::nullopt;
}

/// Paid here, and its company has not answered: nobody may be asked to pay it again.
bool Visit::isPending(const std::string &biller, const std::string &account,
                      const std::string &item) const
{
    const auto pays = [&](const auto &each) {
        const BillDelivery *bill = each.second.bill();
        return bill != nullptr && bill->state == LegState::Unknown && bill->biller == biller &&
               bill->account == account &&
               std::ranges::find(bill->items, item, &BillItem::id) != bill->items.end();
    };
    return std::ranges::any_of(world_.runner.book().open(), pays);
}

Task<bool> Visit::chooseBills(BillVisit &bill)
{
    for (;;) {
        BillsPage page{.biller = tile(*bill.setting),
                       .account = bill.account.number,
                       .owner = bill.account.owner,
                       .address = bill.account.address,
                       .lines = {},
                       .total = bill.total()};
        for (std::size_t at = 0; at < bill.account.bills.size(); ++at) {
            const Biller::Bill &each = bill.account.bills[at];
            page.lines.push_back(
                {each.period, each.amount, each.lateFee, each.dueOn, bill.chosen[at]});
        }
        const auto input = co_await ask(at(Errand::Bill, StepBills, page).withBack(),
                                        Kind::Choose | Kind::Confirm | Kind::Cancel);
        if (!input || input->kind == Kind::Cancel)
            co_return false;
        if (input->kind == Kind::Confirm && bill.total().isPositive())
            co_return true;
        const auto index = static_cast<std::size_t>(input->index);
        if (input->kind == Kind::Choose && input->index >= 0 && index < bill.chosen.size())
            bill.chosen[index] = !bill.chosen[index];
    }
}

/// This page is the one that says who, what and how much before anything is taken.
Task<std::optional<int>> Visit::chooseTender(const BillVisit &bill, Money paid)
{
    for (;;) {
        HowToPayPage page{
            .biller = tile(*bill.setting),
            .account = bill.account.number,
            .owner = bill.account.owner,
            .bills = bill.count(),
            .total = bill.total() - paid,
            .paid = paid,
            .card = world_.card != nullptr && world_.faults.offers(Service::PayByCard),
            .cash = world_.acceptor != nullptr && world_.faults.offers(Service::PayByCash),
            .phone = canPayByPhone()};
        page.change = mostPayable().isPositive() && world_.faults.offers(Service::PayByCash);
        const auto input = co_await ask(at(Errand::Bill, StepPay, page).withBack(),
                                        Kind::Choose | Kind::Cancel | Kind::OffersChanged);
        if (!input || input->kind == Kind::Cancel)
            co_return std::nullopt;
        if (input->kind != Kind::Choose)
            continue;
        if ((input->index == ByCard && page.card) || (input->index == ByCash && page.cash) ||
            (input->index == ByPhone && page.phone))
            co_return input->index;
    }
}

BillDelivery Visit::delivery(const BillVisit &bill) const
{
    BillDelivery delivery;
    delivery.biller = bill.setting->tile.id;
    delivery.account = bill.account.number;
    delivery.amount = bill.total();
    for (std::size_t at = 0; at < bill.account.bills.size(); ++at)
        if (bill.chosen[at])
            delivery.items.push_back({bill.account.bills[at].id, bill.account.bills[at].amount});
    // The number of the transaction-to-be makes the key: it is used once, for ever.
    delivery.key =
        fmt::format("{}-{}", world_.stationId, world_.runner.book().numbers().transaction + 1);
    return delivery;
}

// By card.

CardTender Visit::cardTender(const BillVisit &bill, Money amount) const
{
    CardTender tender;
    tender.amount = amount;
    tender.isPurchase = true;
    tender.card = world_.card->maskedPan();
    tender.purpose = bill.setting->tile.id + ":" + bill.account.number;
    return tender;
}

Task<std::optional<TransactionId>> Visit::payByCard(const BillVisit &bill)
{
    const Money total = bill.total();
    const Way card = co_await haveCard(Errand::Bill, total);
    if (card != Way::On)
        co_return std::nullopt;
    bool wrongPin = false;
    for (;;) {
        const Way pin = co_await havePin(Errand::Bill, wrongPin, total);
        if (pin != Way::On)
            co_return std::nullopt;
        const CardTender tender = cardTender(bill, total);
        const auto id = world_.runner.start({{tender}, {delivery(bill)}, {}, 0, 0});
        if (!id) {
            log::alarm("visit", "a payment does not start: {}", describe(id.error()));
            co_await giveCardBack(Errand::Bill, StepPay);
            co_return std::nullopt;
        }
        co_await followCardBill(*id, total);
        const Acquirer::Answer *answer = world_.performer.answerTo(*id);
        if (answer == nullptr || !answer->mayRetryPin || !world_.card->hasCard())
            co_return *id;
        wrongPin = true;
    }
}

/// While the bill is being booked the card goes back: nobody waits for it afterwards.
Task<void> Visit::followCardBill(TransactionId id, Money total)
{
    bool handingBack = false;
    handed_.reset();
    while (!seen(id).isOver() || (handingBack && !handed_)) {
        const Transaction &now = seen(id);
        const bool booking = now.stage == Stage::Posting || now.isOver();
        if (now.stage == Stage::Posting && !handingBack && world_.card->hasCard()) {
            handingBack = true;
            handBack_.run(handBackNow());
        }
        if (handingBack && !handed_)
            show(at(Errand::Bill, StepPay, takeCardPage({}, true)));
        else
            show(at(Errand::Bill, StepPay,
                    WorkingPage{booking ? WorkingPage::What::BookingBill
                                        : WorkingPage::What::AskingBank,
                                total}));
        (void)co_await look();
    }
    // Before anything about the bill: a card that is gone is what frightens most.
    co_await tellIfKept(Errand::Bill);
}

// By cash.

Task<std::optional<TransactionId>> Visit::payByCash(const BillVisit &bill)
{
    CashTender tender;
    tender.due = bill.total();
    std::vector<cash::Stock> stock;
    int bunch = 0;
    if (world_.dispenser != nullptr && world_.faults.offers(Service::Withdrawal)) {
        stock = world_.runner.book().position().stock();
        bunch = world_.dispenser->notesMax();
    } else if (world_.dispenser != nullptr && world_.dispenser->isReady()) {
        // Withdrawals may be closed for the bank's sake; change is still possible.
        const auto against = world_.faults.against(Service::Withdrawal);
        const bool works = std::ranges::none_of(against, [](Fault fault) {
            return fault == Fault::DispenserDown || fault == Fault::DispenserJammed ||
                   fault == Fault::TrayDown || fault == Fault::ShutterJammed ||
                   fault == Fault::RetractBinFull;
        });
        if (works) {
            stock = world_.runner.book().position().stock();
            bunch = world_.dispenser->notesMax();
        }
    }
    std::erase_if(stock, [this](const cash::Stock &each) {
        return world_.dispenser == nullptr || !world_.dispenser->unitAvailable(each.unit);
    });
    refused_.reset();
    const auto id = world_.runner.start({{tender}, {delivery(bill)}, std::move(stock), bunch, 0});
    if (!id) {
        log::alarm("visit", "a payment does not start: {}", describe(id.error()));
        co_return std::nullopt;
    }
    co_await followNotes(*id, bill);
    const BillDelivery *paid = seen(*id).bill();
    if (world_.card != nullptr && seen(*id).card() != nullptr && paid->state != LegState::NotDone)
        co_await giveCardBack(Errand::Bill, StepProof);
    co_return *id;
}

Page Visit::notesPage(const Transaction &transaction, const BillVisit &bill) const
{
    const CashTender &tender = *transaction.cash();
    NotesPage page{.biller = tile(*bill.setting),
                   .due = tender.due,
                   .stacked = tender.stacked(),
                   .notes = tender.notes,
                   .acceptable = {},
                   .moving = transaction.stage != Stage::TakingNotes,
                   .refused = refused_};
    // Always, and not only once a note is in: a key that comes and goes would have the page said
    // again with every note.
    page.canPayRest =
        (world_.card != nullptr && world_.faults.offers(Service::PayByCard)) || canPayByPhone();
    const auto possible = acceptableNotes(transaction);
    page.moving = page.moving || possible.empty(); // the slot is closing
    for (const Money note : world_.acceptor->denominations())
        if (possible.contains(note.inFen()))
            page.acceptable.push_back(note);
    return at(Errand::Bill, StepPay, page);
}

Task<void> Visit::followNotes(TransactionId id, const BillVisit &bill)
{
    Instant silentSince = world_.clock.now();
    while (!seen(id).isOver()) {
        const Transaction &now = seen(id);
        if (now.stage == Stage::ChoosingRest) {
            co_await chooseRest(id, bill);
            silentSince = world_.clock.now();
            continue;
        }
        const bool taking = now.stage == Stage::TakingNotes || now.stage == Stage::StackingNote ||
                            now.stage == Stage::ReturningNote;
        const auto working = [&](WorkingPage::What what) {
            show(at(Errand::Bill, StepPay, WorkingPage{what, bill.total()}));
        };
        if (taking && (now.stopAsked || now.restAsked))
            working(WorkingPage::What::StoppingNotes);
        else if (taking)
            show(notesPage(now, bill));
        else if (now.stage == Stage::WaitingForHand)
            show(takeCashPage(now, Errand::Bill, StepProof));
        else if (now.stage == Stage::Dispensing || now.stage == Stage::Presenting)
            working(WorkingPage::What::CountingChange);
        else if (now.stage == Stage::Retracting || now.stage == Stage::Rejecting)
            working(WorkingPage::What::TakingBack);
        else if (now.stage == Stage::Certifying || now.stage == Stage::Authorising ||
                 now.stage == Stage::CompletingChip)
            working(WorkingPage::What::AskingBank);
        else if (now.stage == Stage::HandingBackCard)
            show(at(Errand::Bill, StepPay, takeCardPage(now.valueIn(), false)));
        else
            working(WorkingPage::What::BookingBill);

        const auto input = co_await look();
        if (input && input->kind != Kind::OffersChanged)
            silentSince = world_.clock.now();
        if (input && input->kind == Kind::NoteRefused)
            refused_ = input->refused;
        if (input && input->kind == Kind::MoneyMoved)
            refused_.reset();
        if (input && (input->kind == Kind::Extend || input->kind == Kind::Touch))
            (void)world_.performer.extendHand();
        if (!taking || now.stopAsked || now.restAsked)
            continue;
        if (input && input->kind == Kind::Choose) {
            world_.runner.put(id, RestAsked{});
            continue;
        }
        const bool broken = !world_.faults.offers(Service::PayByCash);
        if ((input && input->kind == Kind::Cancel) || broken) {
            world_.runner.put(id, PaymentCancelled{});
        } else if (world_.clock.now() - silentSince > NotesLimit) {
            // A note on its way in is a hand as well.
            const bool there = co_await stillThere(Kind::OffersChanged | Kind::CardHandedBack);
            silentSince = world_.clock.now();
            if (!there) {
                gone_ = true;
                world_.runner.put(id, PaymentAbandoned{});
            }
        }
    }
}

// The end.

Task<Visit::After> Visit::billResult(TransactionId id, const BillVisit &bill)
{
    const Transaction end = seen(id);
    const Acquirer::Answer *answer = world_.performer.answerTo(id);
    const std::string reference = referenceFor(id);
    auto problem = problemOf(end, answer, reference);
    const BillDelivery &paid = *end.bill();
    const bool isPaid = paid.state == LegState::Done || paid.state == LegState::Unknown;
    const bool owed =
        end.credit.isPositive() || end.claimed().isPositive() || paid.state == LegState::Unknown;
    bool printed = false;
    bool printFailed = false;
    const auto printNow = [&]() -> void {
        show(at(Errand::Bill, StepProof, WorkingPage{WorkingPage::What::Printing, {}}));
    };
    if (owed) {
        // A number that somebody will need is printed without asking.
        printNow();
        printed = co_await print(end);
        printFailed = !printed;
    } else if (isPaid) {
        const ReceiptPage receipt{paid.amount, true};
        const auto wants = co_await ask(at(Errand::Bill, StepProof, receipt),
                                        Kind::Confirm | Kind::Cancel, ShortLimit);
        if (wants && wants->kind == Kind::Confirm) {
            printNow();
            printed = co_await print(end);
            printFailed = !printed;
        }
    }
    if (isPaid) {
        PaidPage page{.biller = tile(*bill.setting),
                      .account = bill.account.number,
                      .total = paid.amount,
                      .pending = paid.state == LegState::Unknown,
                      .receipt = paid.receipt,
                      .change = end.payout(PayoutPurpose::Change) != nullptr &&
                                        end.payout(PayoutPurpose::Change)->state == LegState::Done
                                    ? end.payout(PayoutPurpose::Change)->amount
                                    : Money(),
                      .credit = end.credit,
                      .reference = reference,
                      .printed = printed,
                      .printFailed = printFailed};
        std::optional<Input> next;
        if (owed) // somebody writes a number down
            next = co_await ask(at(Errand::Bill, StepProof, page),
                                Kind::Confirm | Kind::Choose | Kind::Cancel);
        else
            next = co_await linger(at(Errand::Bill, StepProof, page), PaidLimit);
        if (!problem)
            co_return next && next->kind == Kind::Choose ? After::Home : After::Leave;
    }
    if (!problem)
        co_return After::Leave;
    problem->slipPrinted = printed;
    if (world_.card != nullptr && end.card() != nullptr) {
        problem->canTryOtherAmount = false; // a bill is what it is
        (void)co_await tellCardProblem(*problem, Errand::Bill);
        co_return After::Leave;
    }
    (void)co_await tell(*problem, Errand::Bill);
    co_return After::Leave;
}

} // namespace huimin::session
