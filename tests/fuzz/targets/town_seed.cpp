// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/seed/seed.h"
#include "tests/fuzz/source.h"
#include "tests/fuzz/target.h"

using namespace huimin;

HUIMIN_FUZZ("town_seed", 500)(ByteView input)
{
    static const std::string folder = fuzz::inSource("services/town/seed");
    const auto seed = town::parseSeed(textOf(input), folder);
    if (!seed)
        return;
    for (const town::SeedCard &card : seed->cards)
        HUIMIN_CHECK(!card.applications.empty(), "a card has an application");
    (void)seed->card("grandmother");
}
