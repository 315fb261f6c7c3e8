// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cash/position.h"

#include <algorithm>

namespace huimin::cash {

void Position::loaded(int unit, Money denomination, int count)
{
    // A new cassette in the place of the old one: its history is over.
    cassettes_[unit] = Cassette{denomination, count, 0, 0, false};
}

void Position::dispensed(int unit, int intoTray, int rejected)
{
    Cassette &cassette = cassettes_[unit];
    cassette.dispensed += intoTray;
    cassette.rejected += rejected;
}

void Position::becameSuspect(int unit)
{
    cassettes_[unit].suspect = true;
}

Money Position::stackerValue() const
{
    Money sum;
    for (const auto &[fen, count] : stacker_)
        sum += Money::fen(fen) * count;
    return sum;
}

std::vector<Stock> Position::stock() const
{
    std::vector<Stock> stock;
    for (const auto &[unit, cassette] : cassettes_)
        if (!cassette.suspect && cassette.count() > 0)
            stock.push_back({unit, cassette.denomination, cassette.count()});
    return stock;
}

} // namespace huimin::cash
