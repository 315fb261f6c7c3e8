// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

namespace huimin::view {

/// Words the pages about a pension and its yearly check.

IdentityValue value(const session::IdentityPage &page);
PensionValue value(const session::PensionPage &page, session::Language language);
WitnessValue value(const session::WitnessPage &page);
CheckResultValue value(const session::CheckResultPage &page);

/// "2026-12-20" as "20 December 2026".
QString dateText(const std::string &date);

} // namespace huimin::view
