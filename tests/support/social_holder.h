// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/social_cards.h"
#include "tests/support/somebody.h"

namespace huimin::test {

/// Somebody with a social-security card in their hand.
struct SocialHolder : Somebody {
    world::SocialCard card;

    explicit SocialHolder(world::SocialImage image = socialImage())
        : card(std::move(image), [this](std::size_t count) { return station.random.bytes(count); })
    {
        card.onTorn([this] {
            station.socialSlot.touch(nullptr);
            station.purseSlot.touch(nullptr);
        });
        restart();
        (void)station.until([this] { return station.kiosk->real->isReady(); });
    }

    const session::IdentityPage &asked() { return station.screen.as<session::IdentityPage>(); }
    bool isAsked(session::Errand errand = session::Errand::SocialSecurity)
    {
        return isAskedWho(errand) && waits(std::chrono::seconds(1));
    }
    /// The slot has been looked into.
    bool waits(Duration span)
    {
        const Instant end = station.clock.now() + span;
        return station.until([&] { return station.clock.now() >= end; });
    }
    void putIn() { station.socialSlot.touch(&card); }
    void takeOut() { station.socialSlot.touch(nullptr); }
    void lays()
    {
        card.setLaid(true);
        station.purseSlot.touch(&card);
    }
    void takesUp() { station.purseSlot.touch(nullptr); }
    bool isRead(const char *page = "social")
    {
        putIn();
        if (!comesTo("takeCard"))
            return false;
        takeOut();
        return comesTo(page);
    }
    bool hears(session::SocialCardTrouble trouble)
    {
        return station.until(
            [&] { return station.screen.isAt("identity") && asked().trouble == trouble; },
            std::chrono::seconds(30));
    }
};

} // namespace huimin::test
