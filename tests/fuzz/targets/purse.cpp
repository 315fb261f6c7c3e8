// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/purse/recovery.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"

using namespace huimin;

namespace {

template <typename T>
T ended(Task<T> task)
{
    task.start();
    HUIMIN_CHECK(task.done(), "what asks a card in memory ends");
    return std::move(task.result());
}

} // namespace

// A card on the reader answers anything: what was read is whole, and an amount counts as loaded
// only when the card certified it.
HUIMIN_FUZZ("purse", 4000)(ByteView input)
{
    fuzz::Pieces answers(input);
    const auto exchange = [&answers](Bytes) -> Task<Result<Bytes>> {
        Bytes said = answers.next();
        co_return said;
    };
    purse::Purse card(exchange, answers.next());
    const auto opened = ended(card.open(hex("A00000000386980701")));
    HUIMIN_CHECK(!opened || opened->serial.size() == 10, "a card that was read has a number");
    const auto log = ended(card.log());
    HUIMIN_CHECK(!log || log->size() <= 10, "a card has ten lines");
    (void)ended(card.balance());
    const auto start = ended(card.beginLoad(Money::yuan(50), hex("441300000001")));
    HUIMIN_CHECK(!start || (start->random.size() == 4 && start->mac.size() == 4),
                 "what begins a load is whole");
    const auto loaded = ended(card.load({bcd("20260115093045"), hex("7A078211")}));
    HUIMIN_CHECK((loaded.outcome == Outcome::Done) == (loaded.certificate.size() == 4) &&
                     (loaded.outcome == Outcome::Done) != loaded.why.has_value(),
                 "done is what is certified");
    const purse::Interrupted interrupted{hex("99990000000000012345"), 7, Money::fen(1234),
                                         Money::yuan(50)};
    const auto found = ended(purse::look(card, hex("A00000000386980701"), interrupted));
    if (found && purse::judge(interrupted, *found) == purse::Verdict::Done)
        HUIMIN_CHECK(found->serial == interrupted.serial && found->proof,
                     "done is what the same card proves");
}
