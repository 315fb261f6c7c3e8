// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <string>
#include <vector>

namespace huimin::hardware {

/// A sheet of paper that can be held before the scanner.
struct PaperBill {
    std::string biller; ///< water, power, gas; empty for a leaflet that is no bill
    std::string owner;
    std::string account;
    std::string amount; ///< in yuan, as printed
    std::string code;   ///< what the scanner reads
};

/// Bills as the companies of the reference town (services/town/seed) send them, and one
/// leaflet that the station must know how to refuse.
std::vector<PaperBill> paperBillsOfTheTown();

/// The widths of bars and gaps in turn, beginning with a bar, that print an even number
/// of digits as Interleaved 2 of 5 (ISO/IEC 16390); empty for anything else.
QList<int> barsOf(const std::string &code);

} // namespace huimin::hardware
