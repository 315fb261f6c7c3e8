// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/world/badge_card.h"
#include "drivers/world/bank_card.h"
#include "drivers/world/psam_card.h"
#include "drivers/world/purse_card.h"
#include "drivers/world/social_card.h"
#include "kiosk/base/crypto.h"
#include "services/town/seed/seed.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace huimin::hardware {

/// All the plastic of the town: each card of the seed with its program. Where a card is
/// knows the card machine, except for those that an earlier run left in its bin.
class Wallet
{
public:
    struct Entry {
        std::string id;
        std::string label;
        std::string number;
        std::string pin;
        std::unique_ptr<world::BankCard> card;
        bool inBin = false; ///< captured before the station was started
    };

    /// Somebody who helps, as the badge on their jacket says.
    struct BadgeEntry {
        std::string id;
        std::string name;
        std::string number;
        std::unique_ptr<world::BadgeCard> card;
    };

    struct PurseEntry {
        std::string id;
        std::string label;
        std::string serial;
        std::unique_ptr<world::PurseCard> card;
    };

    struct SocialEntry {
        std::string id;
        std::string label;
        std::string number; ///< that of the card
        std::string pin;    ///< as it was given out; empty: none
        std::unique_ptr<world::SocialCard> card;
    };

    static Result<Wallet> make(const town::Seed &seed, crypto::Random &random);

    std::vector<Entry> &cards() { return cards_; }
    const std::vector<Entry> &cards() const { return cards_; }
    /// By its word; null when there is none.
    Entry *find(const std::string &id);
    /// Whose program this is; null for null.
    const Entry *owner(const world::Card *card) const;

    const std::vector<BadgeEntry> &badges() const { return badges_; }
    const std::vector<PurseEntry> &purses() const { return purses_; }
    const std::vector<SocialEntry> &socialCards() const { return socialCards_; }
    /// By its word; null when there is none.
    const PurseEntry *findPurse(const std::string &id) const;
    const SocialEntry *findSocialCard(const std::string &id) const;
    /// The module that the office has put into the reader of such cards.
    world::PsamCard &module() const { return *module_; }

private:
    std::vector<Entry> cards_;
    std::vector<BadgeEntry> badges_;
    std::vector<PurseEntry> purses_;
    std::vector<SocialEntry> socialCards_;
    std::unique_ptr<world::PsamCard> module_;
};

} // namespace huimin::hardware
