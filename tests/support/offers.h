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

/// One that is paid at the station.
inline town::CultureOffer playOn(WallTime now, const std::string &id = "play", int places = 2)
{
    town::CultureOffer entry = showOn(now, id, places);
    entry.offer.name = "话剧《茶馆》";
    entry.offer.price = Money::yuan(30);
    entry.offer.isPaidHere = true;
    return entry;
}

} // namespace huimin::test
