// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/wallet.h"

#include "services/town/issuer/purse_keys.h"
#include "services/town/seed/culture_keys.h"

#include <algorithm>

namespace huimin::hardware {

namespace {

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
    return wallet;
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
