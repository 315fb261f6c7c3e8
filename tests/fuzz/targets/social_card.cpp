// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/encoding.h"
#include "kiosk/base/identity_number.h"
#include "kiosk/social_card/reading.h"
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

/// Says what the card says: so every card is genuine, and all of it is read.
struct Credulous final : SecurityModule {
    Bytes heard = Bytes(8);

    bool isReady() const override { return true; }
    Task<Result<Bytes>> proof(Question question) override
    {
        HUIMIN_CHECK(question.random.size() == 8 && question.text.size() == 8, "of eight bytes");
        for (const Bytes &factor : question.factors)
            HUIMIN_CHECK(factor.size() == 8, "a factor has eight bytes");
        co_return heard;
    }
};

struct Zeros final : crypto::Random {
    Bytes bytes(std::size_t count) override { return Bytes(count); }
};

} // namespace

// A card in the slot answers anything: what was read is whole, and its numbers were checked.
HUIMIN_FUZZ("social_card", 4000)(ByteView input)
{
    fuzz::Pieces answers(input);
    Credulous module;
    Zeros random;
    const Bytes reset = answers.next();
    const auto exchange = [&](Bytes command) -> Task<Result<Bytes>> {
        Bytes said = answers.next();
        if (command.size() > 1 && (command[1] == 0x88 || command[1] == 0xC0) && said.size() == 10)
            module.heard.assign(said.begin(), said.begin() + 8);
        co_return said;
    };
    social_card::SocialCard card(exchange, reset);
    const auto seen = ended(social_card::read(card, reset, module, random));
    if (!seen)
        return;
    HUIMIN_CHECK(isResidentNumber(seen->holder.number) && isUtf8(seen->holder.name) &&
                     !seen->holder.name.empty(),
                 "whoever was read is somebody");
    HUIMIN_CHECK(seen->issue.card.size() == 9 && seen->issue.identification.size() == 16 &&
                     seen->issue.generation >= 1 && seen->issue.generation <= 3,
                 "a card that was read has a number and a generation");
}
