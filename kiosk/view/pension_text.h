// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

namespace huimin::view {

/// Words the pages about a pension and its yearly check.

IdentityValue value(const session::IdentityPage &page);
ActingValue value(const session::ActingPage &page);
PensionValue value(const session::PensionPage &page, session::Language language);
struct Here {
    std::string stationId;
    std::chrono::minutes utcOffset{};
};
AccessesValue value(const session::AccessesPage &page, const Here &here);
/// Who has looked, and at what: "This station, pension".
QString accessText(const SocialSecurity::Access &access, const std::string &stationId);
WitnessValue value(const session::WitnessPage &page);
CheckResultValue value(const session::CheckResultPage &page);

} // namespace huimin::view
