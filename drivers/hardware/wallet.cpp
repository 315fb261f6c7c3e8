// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/hardware/wallet.h"

#include <algorithm>

namespace huimin::hardware {

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
    return wallet;
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
