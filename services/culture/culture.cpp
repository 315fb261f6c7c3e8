// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/culture.h"

#include "services/culture/culture_words.h"

namespace huimin {

using namespace culture;

Outcome outcomeOf(const Culture::LoadAnswer &answer)
{
    if (const auto *booked = std::get_if<Culture::Booked>(&answer))
        return booked->loaded ? Outcome::Done : Outcome::NotDone;
    const bool isOpen = std::holds_alternative<Culture::Authorised>(answer) ||
                        std::holds_alternative<Culture::NoAnswer>(answer);
    return isOpen ? Outcome::Unknown : Outcome::NotDone;
}

const char *name(Culture::Kind kind)
{
    return Kinds.at(static_cast<std::size_t>(kind));
}

const char *name(Culture::State state)
{
    return States.at(static_cast<std::size_t>(state));
}

const char *name(Culture::Movement::What what)
{
    return Whats.at(static_cast<std::size_t>(what));
}

} // namespace huimin
