// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/enum_words.h"
#include "services/culture/programme.h"

/// The words of openapi.yaml, each list in the order of its enumeration.
namespace huimin::culture {

inline constexpr std::array OfferKinds{"show", "course", "venue", "book"};
/// The first one and the last one are no words of an office.
inline constexpr std::array Bars{
    "none",      "soldOut",  "otherClass", "tooYoung", "tooOld", "booked", "tooMany", "over",
    "calledOff", "holdOver", "tooLate",    "paid",     "unpaid", "lost",   "expired", "other"};
inline constexpr std::array BookingStates{"held", "booked", "cancelled", "calledOff"};

/// Where something is paid: whether at a station.
inline std::optional<bool> paidHere(const std::string &word)
{
    return word == "station" ? std::optional(true)
           : word == "door"  ? std::optional(false)
                             : std::nullopt;
}

inline std::optional<Programme::Kind> offerKind(const std::string &word)
{
    return valueOf<Programme::Kind>(OfferKinds, word);
}

inline std::optional<Programme::Booking::State> bookingState(const std::string &word)
{
    return valueOf<Programme::Booking::State>(BookingStates, word);
}

} // namespace huimin::culture
