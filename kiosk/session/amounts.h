// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/input.h"
#include "kiosk/session/pages/cash.h"

namespace huimin::session {

/// A digit more, or one less, of the whole yuan that are typed. False: it was neither, or there is
/// no room for it.
bool typeYuan(AmountPage &page, const Input &input);

} // namespace huimin::session
