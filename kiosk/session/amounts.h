// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/input.h"
#include "kiosk/session/pages/cash.h"

namespace huimin::session {

/// One of the amounts that stand there and can be had. Nothing: the page is as somebody has it now,
/// with a digit more or one less, or with room for the first.
std::optional<Money> chosenOn(AmountPage &page, const Input &input);

/// The whole yuan that were typed and are meant. Nothing: something else was said.
std::optional<Money> typedOn(const AmountPage &page, const Input &input);

} // namespace huimin::session
