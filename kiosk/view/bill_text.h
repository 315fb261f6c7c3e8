// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

namespace huimin::view {

/// Words what a company asks back before it shows a bill.

BillFieldValue value(const session::BillFieldPage &page, session::Language language);
HouseholdsValue value(const session::HouseholdsPage &page, session::Language language);

/// What a company hides behind stars is said to be something.
QString unmasked(QString text);

} // namespace huimin::view
