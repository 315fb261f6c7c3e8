// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/purse_cards.h"
#include "tests/support/somebody.h"

namespace huimin::test {

using namespace huimin::session;

inline const std::string Serial = "99990000000000012345";

/// Somebody with a cultural card, and one with another.
struct Holder : Somebody {
    world::PurseCard card{purseImage(),
                          [this](std::size_t count) { return station.random.bytes(count); }};
    world::PurseCard other{purseImage(Money::yuan(5), hex("99990000000000054321")),
                           [this](std::size_t count) { return station.random.bytes(count); }};

    Holder()
    {
        card.onTorn([this] { lift(); });
        restart();
    }
    void lay(world::PurseCard &which) { station.purseSlot.touch(&which); }
    void lift() { station.purseSlot.touch(nullptr); }
    bool opens() { return Somebody::opens(Errand::Culture, "layCulture"); }
    bool seesTheCard()
    {
        if (!opens())
            return false;
        lay(card);
        return comesTo("culture");
    }
    using Somebody::isTold;
    bool isTold(LayCulturePage::Trouble trouble)
    {
        return station.until([&] {
            return station.screen.isAt("layCulture") &&
                   station.screen.as<LayCulturePage>().trouble == trouble;
        });
    }
    bool laysTheirIdentity()
    {
        say(Input::Kind::Choose, 0);
        if (!comesTo("identity"))
            return false;
        station.identityUnit.lay(identityCard());
        return true;
    }
    const CulturePage &page() { return station.screen.as<CulturePage>(); }
    Culture::State state()
    {
        const auto told = *station.culture->told(Serial, station.clock.wall());
        return std::get<Culture::Account>(told).state;
    }
};

} // namespace huimin::test
