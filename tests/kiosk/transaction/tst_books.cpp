// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/book.h"
#include "kiosk/transaction/event_json.h"
#include "tests/support/events.h"
#include "tests/support/suite.h"

#include <rapidcheck.h>

using namespace huimin;
using namespace huimin::test;

namespace {

Money anyNote()
{
    const std::vector<int> values{1, 5, 10, 20, 50, 100};
    return Money::yuan(*rc::gen::elementOf(values));
}

Outcome anyOutcome()
{
    return static_cast<Outcome>(*rc::gen::inRange(0, 3));
}

Event anyStart()
{
    const auto amount = [] { return Money::fen(100 * *rc::gen::inRange(1, 600)); };
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return withdrawal(Money::yuan(10 * *rc::gen::inRange(1, 100)));
    case 1:
        return billByCard(amount());
    case 2:
        return billByPhone(amount());
    case 3:
        return loadByPhone();
    case 4:
        return loadByCash();
    default:
        return billByCash(amount());
    }
}

/// From the card and the bank.
Event anyCardEvent()
{
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
        return anyStart();
    case 1:
        return certified();
    case 2:
        return CardRefused{"aac"};
    case 3:
        return Answered{*rc::gen::arbitrary<bool>(), "51", {}, {}};
    case 4:
        return Unanswered{};
    case 5:
        return NotSent{};
    case 6:
        return ChipAgreed{};
    case 7:
        return ChipRefused{"aac"};
    case 8:
        return ReversalAnswered{"00", *rc::gen::arbitrary<bool>()};
    default:
        return LateAnswer{"00"};
    }
}

Event anyDispense(const Transaction &now)
{
    std::vector<CashDispenser::Counted> units;
    for (int unit = 1; unit <= 4; ++unit)
        if (*rc::gen::arbitrary<bool>())
            units.push_back({unit, *rc::gen::inRange(0, 6), *rc::gen::inRange(0, 2)});
    return dispensed(now.operation, units, anyOutcome(), *rc::gen::inRange(0, 5));
}

/// What happens to notes on their way out, and to the card before them.
Event anyPayoutEvent(const Transaction &now)
{
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
    case 1:
        return anyDispense(now);
    case 2:
        return CardTaken{};
    case 3:
        return CardKept{"notTaken"};
    case 4:
        return NotesPresented{anyOutcome()};
    case 5:
        return NotesTaken{};
    case 6:
        return NotesLeft{};
    case 7:
        return NotesRetracted{anyOutcome()};
    case 8:
        return NotesRejected{anyOutcome()};
    default:
        return TraySaid{static_cast<CashDispenser::PresentState>(*rc::gen::inRange(0, 3)),
                        static_cast<CashDispenser::Tray>(*rc::gen::inRange(0, 3))};
    }
}

/// What happens to notes on their way in, and to the bill they pay.
Event anyPaymentEvent()
{
    switch (*rc::gen::inRange(0, 11)) {
    case 0:
        return NoteEscrowed{anyNote()};
    case 1:
        return NoteStacked{anyNote()};
    case 2:
        return NoteReturned{anyNote()};
    case 3:
        return NoteUnknown{anyNote()};
    case 4:
        return PaymentCancelled{};
    case 5:
        return PaymentAbandoned{};
    case 6:
        return BillBooked{WaterKey, "W"};
    case 7:
        return BillRefused{WaterKey, "no"};
    case 8:
        return *rc::gen::arbitrary<bool>() ? Event(BillUnanswered{WaterKey})
                                           : Event(BillNeverHeard{WaterKey});
    case 9:
        return AcceptorEmpty{};
    default:
        return Interrupted{};
    }
}

/// What a telephone says, and how the rest is to come.
Event anyPhoneEvent(const Transaction &now)
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return RestAsked{};
    case 1:
        return RestBy{phoneTender(now.missing())};
    case 2:
        return RestBy{cardTender(now.missing(), true)};
    case 3:
        return NotesAgain{};
    case 4:
        return PhonePaid{"weixin", "T1"};
    case 5:
        return PhoneRefused{"codeOver"};
    case 6:
        return PhoneUnanswered{};
    default:
        return PhoneUndone{*rc::gen::arbitrary<bool>()};
    }
}

/// What a cultural card and its office say.
Event anyPurseEvent()
{
    switch (*rc::gen::inRange(0, 12)) {
    case 0:
        return purseReady();
    case 1:
        return PurseRefused{"notThere"};
    case 2:
        return loadAuthorised();
    case 3:
        return LoadDenied{"yearlyCap"};
    case 4:
        return LoadUnanswered{};
    case 5:
        return PurseLoaded{hex("11223344")};
    case 6:
        return PurseNotLoaded{"torn"};
    case 7:
        return PurseTorn{};
    case 8:
        return PurseAway{};
    case 9:
        return PurseUnclear{};
    case 10:
        return LoadEnded{*rc::gen::arbitrary<bool>()};
    default:
        return LoadEndRefused{"wrongCertificate"};
    }
}

/// Any event that could come, with plausible particulars.
Event anyEvent(const Transaction &now)
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return anyCardEvent();
    case 1:
        return anyPayoutEvent(now);
    case 2:
        return anyPhoneEvent(now);
    case 3:
        return anyPurseEvent();
    default:
        return anyPaymentEvent();
    }
}

} // namespace

class TestBooks : public QObject
{
    Q_OBJECT
private slots:
    // Whatever happens in whatever order: the machine never stops the program, and
    // whenever it comes to rest its books balance to the fen.
    void theBooksBalanceWhateverHappens()
    {
        const bool holds = rc::check("books balance at rest", [] {
            Transaction now;
            bool presented = false;
            for (int at = 0; at < 60 && now.stage != Stage::Settled; ++at) {
                const Event event = anyEvent(now);
                const auto step = transaction::advance(now, event);
                if (!step)
                    continue;
                now = step->transaction;
                for (const Effect &effect : step->effects) {
                    presented = presented || std::holds_alternative<Present>(effect);
                    // Nothing is paid out without the bank's yes.
                    if (std::holds_alternative<Dispense>(effect) && now.card() != nullptr)
                        RC_ASSERT(now.card()->state == LegState::Done);
                }
                if (now.stage == Stage::Settled || now.stage == Stage::Pending ||
                    now.stage == Stage::Reversing)
                    RC_ASSERT(now.balances());
                RC_ASSERT(now.credit >= Money());
            }
            // What was never within reach is never a claim about notes going out.
            if (!presented)
                for (const Claim &claim : now.claims)
                    RC_ASSERT(claim.reason == Claim::Reason::NoteStuck ||
                              claim.reason == Claim::Reason::ReversalRefused ||
                              claim.reason == Claim::Reason::PurseUnclear);
        });
        QVERIFY(holds);
    }

    // A transaction is the fold of what stands in the journal.
    void theFoldOfTheJournalIsTheTransaction()
    {
        const bool holds = rc::check("fold equals life", [] {
            Book alive;
            Book read;
            std::int64_t sequence = 0;
            for (int at = 0; at < 60; ++at) {
                const Transaction *known = alive.find(1);
                const Event event = anyEvent(known != nullptr ? *known : Transaction());
                const auto step = alive.consider(1, event);
                if (!step)
                    continue;
                alive.accept(1, event, *step);
                const auto done = read.read({++sequence, {}, 1, name(event), toJson(event)});
                RC_ASSERT(done.has_value());
            }
            const Transaction *a = alive.find(1);
            const Transaction *b = read.find(1);
            RC_ASSERT((a == nullptr) == (b == nullptr));
            if (a != nullptr) {
                RC_ASSERT(a->stage == b->stage);
                RC_ASSERT(a->valueIn() == b->valueIn() && a->valueOut() == b->valueOut());
                RC_ASSERT(a->credit == b->credit && a->claimed() == b->claimed());
            }
            RC_ASSERT(alive.numbers().operation == read.numbers().operation);
            RC_ASSERT(alive.position().stackerValue() == read.position().stackerValue());
        });
        QVERIFY(holds);
    }

    // A journal that was turned over begins with what a book has written of itself.
    void aBookThatGoesOnFromItsOwnWordsIsTheSameBook()
    {
        const bool holds = rc::check("turned over equals not turned over", [] {
            Book whole;
            Book turned;
            TransactionId newest = 0;
            for (int at = 0; at < 60; ++at) {
                if (*rc::gen::inRange(0, 10) == 0) {
                    auto anew = Book::continued(turned.continuedBody());
                    RC_ASSERT(anew.has_value());
                    turned = *std::move(anew);
                }
                const TransactionId id = *rc::gen::inRange<TransactionId>(1, 4);
                const Transaction *known = whole.find(id);
                if (known == nullptr && id <= newest)
                    continue;
                const Event event = anyEvent(known != nullptr ? *known : Transaction());
                const auto step = whole.consider(id, event);
                const auto same = turned.consider(id, event);
                RC_ASSERT(step.has_value() == same.has_value());
                if (!step)
                    continue;
                newest = std::max(newest, id);
                whole.accept(id, event, *step);
                turned.accept(id, event, *same);
                RC_ASSERT(whole.continuedBody() == turned.continuedBody());
            }
            // Who reads the whole history finds that the record says what they know.
            RC_ASSERT(whole.read({1, {}, 0, incident::JournalContinued, turned.continuedBody()}));
        });
        QVERIFY(holds);
    }

    void aRecordThatSaysSomethingElseThanItsPastIsBadData_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("instead");
        QTest::addColumn<QString>("says");
        QTest::newRow("a note more") << R"("count":1)" << R"("count":2)" << "does not follow";
        QTest::newRow("a number back") << R"("trace":0,"transaction":1)"
                                       << R"("trace":0,"transaction":0)" << "does not follow";
        QTest::newRow("nobody has looked")
            << R"("needsReview":false)" << R"("needsReview":true)" << "does not follow";
        QTest::newRow("no number") << R"("trace":0)" << R"("trace":"0")" << "trace is missing";
        QTest::newRow("an event unknown") << "noteStacked" << "noteSeen" << "noteSeen";
        QTest::newRow("an event that cannot be") << "noteStacked" << "noteReturned" << "";
        QTest::newRow("no JSON") << "{" << "" << "no JSON";
    }
    void aRecordThatSaysSomethingElseThanItsPastIsBadData()
    {
        QFETCH(QString, words);
        QFETCH(QString, instead);
        QFETCH(QString, says);
        Book book;
        for (const Event &event :
             {Event(billByCash(Money::yuan(86))), Event(NoteEscrowed{Money::yuan(50)}),
              Event(NoteStacked{Money::yuan(50)})})
            QVERIFY(book.read({1, {}, 1, name(event), toJson(event)}).has_value());
        const std::string body = book.continuedBody();
        QVERIFY(book.read({4, {}, 0, incident::JournalContinued, body}).has_value());
        const QString changed = QString::fromStdString(body).replace(words, instead);
        QVERIFY2(changed.toStdString() != body, body.c_str());
        const auto read = book.read({4, {}, 0, incident::JournalContinued, changed.toStdString()});
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadData);
        QVERIFY2(read.error().detail.find(says.toStdString()) != std::string::npos,
                 read.error().detail.c_str());
        QCOMPARE(book.continuedBody(), body);
    }

    void whatIsNotWholeIsNotReadAndNamesItsPlace_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << "answered" << "{" << "answered: no JSON";
        QTest::newRow("unknown event") << "paid" << "{}" << "paid";
        QTest::newRow("missing field")
            << "answered" << R"({"approved":true})" << "answered.responseCode is missing";
        QTest::newRow("wrong type")
            << "noteStacked" << R"({"value":"50"})" << "noteStacked.value is not an integer";
        QTest::newRow("a fraction of a fen")
            << "noteStacked" << R"({"value":50.5})" << "not an integer";
        QTest::newRow("unknown name") << "notesPresented" << R"({"outcome":"maybe"})"
                                      << "notesPresented.outcome is not a known name";
        QTest::newRow("too large")
            << "noteStacked" << R"({"value":99999999999999999999})" << "not an integer";
        QTest::newRow("inside a list")
            << "notesDispensed"
            << R"({"operation":1,"outcome":"done","units":[{"unit":1,"dispensed":2}],)"
               R"("failedUnit":0,"detail":""})"
            << "notesDispensed.units[0].rejected is missing";
        QTest::newRow("unknown leg") << "started"
                                     << R"({"tenders":[{"leg":"gold"}],"deliveries":[],"stock":[],)"
                                        R"("notesMax":1,"lastOperation":0})"
                                     << "started.tenders[0].leg is not known";
    }
    void whatIsNotWholeIsNotReadAndNamesItsPlace()
    {
        QFETCH(QString, kind);
        QFETCH(QString, body);
        QFETCH(QString, says);
        const auto event = fromJson(kind.toStdString(), body.toStdString());
        QVERIFY(!event);
        QVERIFY2(QString::fromStdString(event.error().detail).contains(says),
                 event.error().detail.c_str());
    }

    void numbersNeverRepeat()
    {
        QCOMPARE(stanOf(1), std::string("000001"));
        QCOMPARE(batchOf(1), std::string("000001"));
        QCOMPARE(stanOf(899'999), std::string("899999"));
        QCOMPARE(stanOf(900'000), std::string("000001"));
        QCOMPARE(batchOf(900'000), std::string("000002"));
        Book book;
        QVERIFY(
            book.read({1,
                       {},
                       0,
                       incident::JournalSetAside,
                       R"({"file":"x","why":"y","transaction":7,"trace":900000,"operation":3})"})
                .has_value());
        QCOMPARE(book.numbers().transaction, 7);
        QCOMPARE(book.numbers().trace, 900'000);
        QVERIFY(book.needsReview());
        QVERIFY(!book.consider(7, withdrawal(Money::yuan(100))));
        QVERIFY(book.consider(8, withdrawal(Money::yuan(100))).has_value());
    }

    void cassettesAreCountedFromTheFacts()
    {
        Book book;
        const auto tell = [&](TransactionId id, const Event &event) {
            const auto step = book.consider(id, event);
            QVERIFY(step.has_value());
            book.accept(id, event, *step);
        };
        QVERIFY(book.acceptIncident(incident::CashLoaded, cashLoadedBody(fullStock())).has_value());
        tell(1, withdrawal(Money::yuan(300)));
        tell(1, certified());
        tell(1, approved());
        tell(1, ChipAgreed{});
        tell(1, dispensed(101, {{1, 3, 1}}));
        QCOMPARE(book.position().cassettes().at(1).count(), 46);
        tell(1, CardKept{"notTaken"});
        tell(1, NotesRejected{Outcome::Done});
        QCOMPARE(book.position().cassettes().at(1).count(), 46); // they are in the reject bin
        tell(1, ReversalAnswered{"00", true});
        QVERIFY(book.open().empty());
        // A dispense of which nobody knows takes its cassettes out of use.
        tell(2, withdrawal(Money::yuan(100)));
        tell(2, certified());
        tell(2, approved());
        tell(2, ChipAgreed{});
        tell(2, dispensed(101, {}, Outcome::Unknown));
        QVERIFY(book.position().cassettes().at(1).suspect);
        QCOMPARE(book.position().stock().size(), std::size_t{3});
    }
};

HUIMIN_TEST(TestBooks)
#include "tst_books.moc"
