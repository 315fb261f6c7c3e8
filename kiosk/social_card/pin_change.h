// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/social_card/social_card.h"

namespace huimin::social_card {

/// What is done to a PIN, through the office.
enum class PinWork { SetNew, Unblock };

/// What the card says of it that was taken out in the middle.
enum class Verdict {
    Done,    ///< nothing but this can have changed it so
    NotDone, ///< it stands as before, and would not if it had been done
    NotSaid  ///< it stands as before, and would do so either way: the same order again is harmless
};

/// Pure. Nobody but the card itself can say how it ended, and it says no more than how many tries
/// are left.
Verdict judge(PinWork work, const PinState &before, const PinState &now);

/// The office sends commands for a card, and the station sends on none but these: EXTERNAL
/// AUTHENTICATE with the key to unblock, and PIN CHANGE/UNBLOCK of the kind that was ordered.
bool isAdmission(ByteView command);
bool isPinCommand(PinWork work, ByteView command);

} // namespace huimin::social_card
