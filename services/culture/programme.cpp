// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/programme.h"

#include "services/culture/programme_words.h"

namespace huimin {

using namespace culture;

Outcome outcomeOf(const Programme::Answer &answer)
{
    return std::holds_alternative<Programme::Booking>(answer)   ? Outcome::Done
           : std::holds_alternative<Programme::Refused>(answer) ? Outcome::NotDone
                                                                : Outcome::Unknown;
}

Programme::Bar barOf(const std::string &reason)
{
    const auto known = valueOf<Programme::Bar>(Bars, reason);
    return known && *known != Programme::Bar::None ? *known : Programme::Bar::Other;
}

const char *name(Programme::Kind kind)
{
    return OfferKinds.at(static_cast<std::size_t>(kind));
}

const char *name(Programme::Bar bar)
{
    return Bars.at(static_cast<std::size_t>(bar));
}

const char *name(Programme::Booking::State state)
{
    return BookingStates.at(static_cast<std::size_t>(state));
}

} // namespace huimin
