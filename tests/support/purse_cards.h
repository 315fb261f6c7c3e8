// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/world/memory_slot.h"
#include "drivers/world/purse_card.h"
#include "kiosk/purse/purse.h"
#include "services/town/issuer/purse_keys.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"

namespace huimin::test {

/// Masters that everybody may know.
inline const Bytes LoadMaster = hex("505152535455565758595A5B5C5D5E5F");
inline const Bytes TacMaster = hex("606162636465666768696A6B6C6D6E6F");
inline const Bytes PurseApplication = hex("A00000000386980701");
inline const Bytes PurseTerminal = hex("441300000001");

inline world::PurseImage purseImage(Money balance = Money::fen(1234),
                                    const Bytes &serial = hex("99990000000000012345"))
{
    return {.serial = serial,
            .balance = balance,
            .loadKey = issuer::purse::cardKey(LoadMaster, serial),
            .tacKey = issuer::purse::cardKey(TacMaster, serial)};
}

/// A card on a reader, and the station before it. The card is gone when it is torn away.
struct PurseOnReader {
    VirtualClock clock;
    world::MemorySlot slot{clock};
    CountingRandom random;
    world::PurseCard card;
    purse::Purse purse;

    explicit PurseOnReader(world::PurseImage image = purseImage())
        : card(std::move(image), [this](std::size_t count) { return random.bytes(count); }),
          purse([this](Bytes command) { return slot.exchange(std::move(command)); },
                card.answerToReset())
    {
        slot.touch(&card);
        card.onTorn([this] { slot.touch(nullptr); });
    }

    template <typename T>
    T run(Task<T> task)
    {
        auto ended = drive(clock, std::move(task));
        HUIMIN_CHECK(ended.has_value(), "a card on the reader ends");
        return *std::move(ended);
    }
    purse::Answer<purse::CardData> open() { return run(purse.open(PurseApplication)); }
    purse::Answer<purse::LoadStart> begin(Money amount)
    {
        return run(purse.beginLoad(amount, PurseTerminal));
    }
    /// What the issuer makes of it.
    purse::LoadOrder orderFor(const purse::LoadStart &start, Money amount,
                              const char *at = "20260115093045") const
    {
        const Bytes session =
            issuer::purse::loadKey(issuer::purse::cardKey(LoadMaster, hex("99990000000000012345")),
                                   start.random, start.number);
        return {bcd(at),
                issuer::purse::issuersMac(
                    session, {.amount = amount, .terminal = PurseTerminal, .at = bcd(at)})};
    }
};

} // namespace huimin::test
