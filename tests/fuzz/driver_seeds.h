// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

namespace huimin::fuzz {

/// What a healthy device of this number (Errands::Device) answers during its errand.
Bytes driverSeed(int device);

} // namespace huimin::fuzz
