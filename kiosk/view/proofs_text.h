// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"
#include "kiosk/view/school_text.h"

namespace huimin::view {

/// What was done with a card, to be had on paper once more.
ProofsValue value(const session::ProofsPage &page, const Reader &reader);

} // namespace huimin::view
