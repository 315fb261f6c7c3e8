// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/psam/psam.h"
#include "drivers/world/memory_slot.h"
#include "drivers/world/psam_card.h"
#include "drivers/world/social_card.h"
#include "kiosk/base/encoding.h"
#include "kiosk/social_card/reading.h"
#include "services/town/issuer/social_keys.h"
#include "services/town/seed/social_keys.h"
#include "tests/support/bank_cards.h"
#include "tests/support/driven.h"
#include "tests/support/faults_seen.h"

namespace huimin::test {

using issuer::Cipher;

/// Masters that everybody may know.
inline const Bytes InternalMaster = hex("101112131415161718191A1B1C1D1E1F");
inline const Bytes ReadMaster = hex("202122232425262728292A2B2C2D2E2F");
inline const Bytes UnblockMaster = hex("303132333435363738393A3B3C3D3E3F");
inline const Bytes MaintenanceMaster = hex("A0A1A2A3A4A5A6A7A8A9AAABACADAEAF");
inline const Bytes CardHistory = hex("00814A44468660441300000001");
inline constexpr std::uint8_t ReadKeyNumber = 0x2A;

/// Of a generation: 1 and 2 with 3DES, 3 with SM4.
inline world::SocialImage socialImage(int generation = 3,
                                      const std::string &number = "441302195107120024",
                                      const std::string &name = "王秀芳")
{
    const Cipher cipher = generation == 3 ? Cipher::Sm4 : Cipher::TripleDes;
    const auto factors = issuer::social::factorsOf("441300", CardHistory);
    const auto own = [&](const Bytes &master) {
        return issuer::social::cardKey(cipher, master, factors);
    };
    world::SocialImage image;
    image.history = CardHistory;
    image.cipher = cipher;
    image.version = std::to_string(generation) + ".00";
    image.identification = hex("441300D15600000500000001FFFFFFFF");
    image.card = "A12345674";
    image.number = number;
    image.name = *toGb18030(name);
    image.internalKey = own(InternalMaster);
    image.readKey = own(ReadMaster);
    // The office of a station in memory is the town's.
    image.unblockKey = own(town::socialUnblockMaster());
    const Bytes maintenance = town::socialMaintenanceMaster();
    image.maintenanceKey = issuer::social::cardKey(
        cipher, cipher == Cipher::Sm4 ? ByteView(maintenance) : ByteView(maintenance).first(8),
        factors);
    image.pin = "246810";
    return image;
}

inline world::PsamCard::Image psamImage()
{
    world::PsamCard::Image image;
    for (const Cipher cipher : {Cipher::Sm4, Cipher::TripleDes})
        image.keys[{0x6708, cipher}] = InternalMaster;
    image.keys[{0x6700 | ReadKeyNumber, Cipher::Sm4}] = ReadMaster;
    return image;
}

/// A card in the slot, the module in its own, and the station before them. The card is gone when
/// it is torn out.
struct SocialCardInSlot {
    VirtualClock clock;
    CountingRandom random;
    FaultsSeen faults;
    world::MemorySlot slot{clock};
    world::MemorySlot moduleSlot{clock};
    world::SocialCard card;
    world::PsamCard module{psamImage()};
    std::optional<psam::Psam> psam;

    explicit SocialCardInSlot(world::SocialImage image = socialImage())
        : card(std::move(image), [this](std::size_t count) { return random.bytes(count); })
    {
        slot.touch(&card);
        card.onTorn([this] { slot.touch(nullptr); });
        moduleSlot.touch(&module);
        psam.emplace(moduleSlot, clock, faults, ReadKeyNumber);
    }

    template <typename T>
    T run(Task<T> task)
    {
        auto ended = drive(clock, std::move(task));
        HUIMIN_CHECK(ended.has_value(), "a card in the slot ends");
        return *std::move(ended);
    }
    social_card::Answer<social_card::Seen> read()
    {
        const auto reset = run(slot.powerOn());
        if (!reset)
            return std::unexpected(
                social_card::Failure{social_card::Failure::Kind::CardMute, reset.error().detail});
        social_card::SocialCard asked(
            [this](Bytes command) { return slot.exchange(std::move(command)); }, *reset);
        return run(social_card::read(asked, *reset, *psam, random));
    }
};

} // namespace huimin::test
