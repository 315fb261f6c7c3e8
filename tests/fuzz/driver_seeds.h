// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

namespace huimin::fuzz {

/// What is said on the line of a healthy device, in pieces behind the device's number.
struct Conversation {
    Bytes asked;
    Bytes answered;
};

/// What a driver and a healthy device of this number (Errands::Device) say during its errand.
Conversation driverSeed(int device);

} // namespace huimin::fuzz
