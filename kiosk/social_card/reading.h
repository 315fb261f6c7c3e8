// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/security_module.h"
#include "kiosk/base/crypto.h"
#include "kiosk/social_card/social_card.h"

namespace huimin::social_card {

/// A card that was read, and has proved that it is genuine.
struct Seen {
    Issue issue;
    Bytes history; ///< of its answer to reset
    SecurityModule::Cipher cipher = SecurityModule::Cipher::Sm4;
    Holder holder;
    std::optional<PinState> pin; ///< nothing: the card does not say
};

/// Whose card it is, once it has proved itself to the module and the module to it.
/// `answerToReset` is the card's.
Task<Answer<Seen>> read(SocialCard &card, Bytes answerToReset, SecurityModule &module,
                        crypto::Random &random);

} // namespace huimin::social_card
