// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"
#include "kiosk/view/pension_text.h"

namespace huimin::view {

/// Words the pages about a cultural card.

LayCultureValue value(const session::LayCulturePage &page);
CultureValue value(const session::CulturePage &page);
TopUpValue value(const session::TopUpPage &page);
MovementsValue value(const session::MovementsPage &page, const Here &here);
LossValue value(const session::LossPage &page);
/// "student card".
QString cardKindText(Culture::Kind kind);

} // namespace huimin::view
