// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/world/badge_card.h"

#include <cstdlib>
#include <string>

namespace huimin::test {

/// The badge of 王丽, number 0123, made by the town: role 1 is a grid worker, 2 a volunteer.
inline world::BadgeCard badgeCard(int role = 1, issuer::BadgeOrder::Mischief mischief = {})
{
    static const auto maker = *issuer::BadgeMaker::fromFolder(
        std::string(std::getenv("HUIMIN_SOURCE")) + "/services/town/seed/keys");
    return world::BadgeCard(maker.make({"0123", "王丽", role, "200101", "991231", mischief}));
}

} // namespace huimin::test
