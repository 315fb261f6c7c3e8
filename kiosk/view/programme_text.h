// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/school_text.h"

namespace huimin::view {

/// Words the pages about what is on for holders of a cultural card.

OffersValue value(const session::OffersPage &page, std::chrono::minutes utcOffset);
SheetValue value(const session::OfferPage &page, const Reader &reader);
/// Until when it can be given back, also as it stands on a ticket; empty: it is of no concern.
QString cancelText(const session::OfferPage &page, std::chrono::minutes utcOffset);
/// culture_text.cpp
SheetValue value(const session::RenewalPage &page, const Reader &reader);

} // namespace huimin::view
