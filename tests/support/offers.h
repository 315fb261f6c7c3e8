// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/town/culture/programme_books.h"

namespace huimin::test {

/// A show three days from then, free, for everybody, which can be given back until the day before.
inline town::CultureOffer showOn(WallTime now, const std::string &id = "show", int places = 2)
{
    using namespace std::chrono_literals;
    // To the second, as it is told.
    const WallTime starts(std::chrono::floor<std::chrono::seconds>(now) + 72h);
    town::CultureOffer entry;
    entry.places = places;
    entry.offer = {.id = id,
                   .kind = Programme::Kind::Show,
                   .name = "粤剧《梁祝》",
                   .place = "文化馆剧场",
                   .about = {},
                   .starts = starts,
                   .ends = starts + 2h,
                   .price = {},
                   .left = 0,
                   .classes = {},
                   .ageLeast = 0,
                   .ageMost = 0,
                   .cancelUntil = starts - 24h};
    return entry;
}

} // namespace huimin::test
