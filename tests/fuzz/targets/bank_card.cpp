// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/world/bank_card.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"
#include "tests/support/bank_cards.h"

using namespace huimin;

namespace {

constexpr std::size_t ResponseMax = 256 + 2;

const issuer::CardImage &image(bool t1, bool sm4)
{
    static const auto make = [](bool chinese, bool t0) {
        issuer::ApplicationOrder order;
        order.pan = "6228480000000000125";
        order.cipher = chinese ? issuer::Cipher::Sm4 : issuer::Cipher::TripleDes;
        return test::bank().card({order}, t0);
    };
    static const std::array<issuer::CardImage, 4> images{make(false, true), make(false, false),
                                                         make(true, true), make(true, false)};
    return images[(t1 ? 1u : 0u) + (sm4 ? 2u : 0u)];
}

} // namespace

// A card of the simulated world is told anything: the first byte says which, each piece is a
// command. A reader can carry every answer.
HUIMIN_FUZZ("bank_card", 2000)(ByteView input)
{
    if (input.empty())
        return;
    test::CountingRandom random;
    world::BankCard card(image(input[0] % 2 != 0, (input[0] & 2u) != 0),
                         [&](std::size_t count) { return random.bytes(count); });
    card.reset();
    for (fuzz::Pieces commands(input.subspan(1)); !commands.atEnd();) {
        const Bytes response = card.respond(commands.next());
        HUIMIN_CHECK(response.size() >= 2 && response.size() <= ResponseMax,
                     "a response is as long as a response can be");
    }
}
