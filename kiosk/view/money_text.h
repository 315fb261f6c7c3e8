// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/money.h"

#include <QString>

#include <utility>
#include <vector>

namespace huimin::view {

/// Amounts as people read them, in the language that is installed now.

/// "300 yuan"; with fen only where there are some: "86.40 yuan".
QString moneyText(Money money);
/// Always with fen, for lists that line up: "300.00 yuan".
QString exactText(Money money);
/// "100 yuan × 2, 50 yuan × 1".
QString notesText(const std::vector<std::pair<Money, int>> &notes);
/// "100, 50, 20 yuan".
QString denominationsText(const std::vector<Money> &notes);

} // namespace huimin::view
