// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/wallet.h"

#include "kiosk/base/encoding.h"
#include "services/town/issuer/purse_keys.h"
#include "services/town/issuer/social_keys.h"
#include "services/town/seed/culture_keys.h"
#include "services/town/seed/social_keys.h"

#include <algorithm>

namespace huimin::hardware {

namespace {

using issuer::Cipher;

constexpr const char *CardsArea = "441300";
constexpr std::uint16_t InternalKey = 0x6708;
constexpr std::uint16_t ReadKey = 0x672A;

/// What its maker has written into a cultural card.
world::PurseImage imageOf(const town::SeedCultureCard &seed)
{
    using Mischief = town::SeedCultureCard::Mischief;
    world::PurseImage image;
    image.serial = hex(seed.card.serial);
    image.until = seed.card.validUntil;
    std::erase(image.until, '-');
    image.balance = seed.card.own + seed.card.subsidy;
    image.loadKey = issuer::purse::cardKey(town::purseLoadMaster(), image.serial);
    image.tacKey = issuer::purse::cardKey(town::purseTacMaster(), image.serial);
    image.locked = seed.mischief == Mischief::Locked;
    if (seed.mischief == Mischief::Foreign)
        image.application = hex("A00000063201010501");
    return image;
}

/// What its maker writes into a social-security card. The first two generations speak 3DES, the
/// third SM4.
world::SocialImage imageOf(const town::SeedSocialCard &card)
{
    const Cipher cipher = card.generation >= 3 ? Cipher::Sm4 : Cipher::TripleDes;
    using Mischief = town::SeedSocialCard::Mischief;
    world::SocialImage image;
    image.history = hex("00814A444686604413");
    append(image.history, bcd(card.serial));
    const auto factors = issuer::social::factorsOf(CardsArea, image.history);
    const auto own = [&](ByteView master) {
        return issuer::social::cardKey(cipher, master, factors);
    };
    image.cipher = cipher;
    image.version = std::to_string(card.generation) + ".00";
    image.identification = hex("441300D156000005" + card.serial + "FFFFFFFF");
    image.card = card.card;
    image.number = card.number;
    image.name = toGb18030(card.name).value_or(Bytes());
    image.internalKey = own(town::socialInternalMaster());
    image.readKey = own(town::socialReadMaster());
    image.unblockKey = own(town::socialUnblockMaster());
    const Bytes maintenance = town::socialMaintenanceMaster();
    image.maintenanceKey =
        own(cipher == Cipher::Sm4 ? ByteView(maintenance) : ByteView(maintenance).first(8));
    image.pin = card.pin;
    image.triesLeft = card.triesLeft;
    image.blocked = card.mischief == Mischief::Locked;
    image.foreign = card.mischief == Mischief::Foreign;
    image.beijing = card.mischief == Mischief::Elsewhere;
    if (card.mischief == Mischief::Forged)
        image.internalKey.front() ^= 0x01;
    return image;
}

/// What the office has put into the module of a reader.
world::PsamCard::Image moduleImage()
{
    world::PsamCard::Image image;
    for (const Cipher cipher : {Cipher::Sm4, Cipher::TripleDes})
        image.keys[{InternalKey, cipher}] = town::socialInternalMaster();
    image.keys[{ReadKey, Cipher::Sm4}] = town::socialReadMaster();
    return image;
}

} // namespace

Result<Wallet> Wallet::make(const town::Seed &seed, crypto::Random &random)
{
    const auto bank = issuer::Personaliser::fromFolder(seed.bank.cardKeys);
    if (!bank)
        return fail(bank.error());
    Wallet wallet;
    for (const town::SeedCard &card : seed.cards)
        wallet.cards_.push_back({card.id, card.label, card.number(), card.pin,
                                 std::make_unique<world::BankCard>(
                                     bank->card(card.orders(), card.t0, card.blocked),
                                     [&random](std::size_t count) { return random.bytes(count); }),
                                 false});
    const auto office = issuer::BadgeMaker::fromFolder(seed.bank.cardKeys);
    if (!office)
        return fail(office.error());
    for (const town::SeedBadge &badge : seed.badges)
        wallet.badges_.push_back({badge.id, badge.order.name, badge.order.number,
                                  std::make_unique<world::BadgeCard>(office->make(badge.order))});
    for (const town::SeedCultureCard &purse : seed.culture.cards)
        wallet.purses_.push_back(
            {purse.id, purse.label, purse.card.serial,
             std::make_unique<world::PurseCard>(
                 imageOf(purse), [&random](std::size_t count) { return random.bytes(count); })});
    for (const town::SeedSocialCard &each : seed.socialCards)
        wallet.socialCards_.push_back(
            {each.id, each.label, each.card, each.pin,
             std::make_unique<world::SocialCard>(
                 imageOf(each), [&random](std::size_t count) { return random.bytes(count); })});
    wallet.module_ = std::make_unique<world::PsamCard>(moduleImage());
    return wallet;
}

const Wallet::SocialEntry *Wallet::findSocialCard(const std::string &id) const
{
    const auto found = std::ranges::find(socialCards_, id, &SocialEntry::id);
    return found == socialCards_.end() ? nullptr : &*found;
}

const Wallet::PurseEntry *Wallet::findPurse(const std::string &id) const
{
    const auto found = std::ranges::find(purses_, id, &PurseEntry::id);
    return found == purses_.end() ? nullptr : &*found;
}

Wallet::Entry *Wallet::find(const std::string &id)
{
    const auto found = std::ranges::find(cards_, id, &Entry::id);
    return found == cards_.end() ? nullptr : &*found;
}

const Wallet::Entry *Wallet::owner(const world::Card *card) const
{
    const auto found = std::ranges::find_if(
        cards_, [card](const Entry &entry) { return entry.card.get() == card; });
    return found == cards_.end() ? nullptr : &*found;
}

} // namespace huimin::hardware
