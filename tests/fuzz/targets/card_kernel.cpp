// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/kernel.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"
#include "tests/support/bank_cards.h"

using namespace huimin;

namespace {

template <typename T>
T outcome(Task<T> task)
{
    task.start();
    HUIMIN_CHECK(task.done(), "a conversation with a card that answers at once ends at once");
    return std::move(task.result());
}

emv::HostAnswer hostAnswer(fuzz::Pieces &pieces)
{
    emv::HostAnswer answer{true, bytesOf("00"), pieces.next(), {}, {}};
    answer.scriptsBefore = {pieces.next()};
    answer.scriptsAfter = {pieces.next()};
    return answer;
}

} // namespace

// A chip that says what stands in the input, one answer a piece, behind a byte for its
// protocol; what is left is what the bank says. When nothing is left, the card is gone.
HUIMIN_FUZZ("card_kernel", 1000)(ByteView input)
{
    static const emv::Terminal terminal = test::terminal();
    if (input.empty())
        return;
    fuzz::Pieces answers(input.subspan(1));
    test::CountingRandom random;
    const auto exchange = [&answers](const Bytes &) -> Task<Result<Bytes>> {
        if (answers.atEnd())
            co_return fail(ErrorCode::CardRemoved, "gone");
        co_return answers.next();
    };
    const Bytes reset = input[0] % 2 == 0 ? hex("3B6500000000000000") : hex("3B9581B11F00000000");
    emv::Kernel kernel(terminal, emv::Chip(exchange, reset), random);
    const emv::Order order{
        emv::TransactionType::Cash, Money::yuan(300), hex("261124"), hex("094100"), 7, true};
    const auto candidates = outcome(kernel.candidates());
    if (!candidates)
        return;
    HUIMIN_CHECK(!candidates->empty(), "no application in common is a failure");
    if (!outcome(kernel.begin(candidates->front(), order)))
        return;
    (void)kernel.track2();
    (void)kernel.languages();
    HUIMIN_CHECK(kernel.panSequence().size() == 3, "a sequence number has three digits");
    const auto certified = outcome(kernel.certify(order));
    if (!certified || !certified->goOnline)
        return;
    HUIMIN_CHECK(certified->field55.size() <= 255, "field 55 holds what a request carries");
    (void)outcome(kernel.complete(hostAnswer(answers)));
}
