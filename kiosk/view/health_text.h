// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

namespace huimin::view {

/// Words the pages about doctor and health.

HealthValue value(const session::HealthPage &page, std::chrono::minutes utcOffset);
AppointmentValue value(const session::AppointmentPage &page, std::chrono::minutes utcOffset);
/// A day, or a moment, that somebody may choose.
QString timeText(session::ChoicePage::What what, WallTime time, std::chrono::minutes utcOffset);

} // namespace huimin::view
