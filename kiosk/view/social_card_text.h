// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/school_text.h"

namespace huimin::view {

/// Words the pages about a social-security card itself.

SheetValue value(const session::SocialCardPage &page, const Reader &reader);
SheetValue value(const session::CardServicePage &page, const Reader &reader);

} // namespace huimin::view
