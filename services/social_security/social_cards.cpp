// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/social_cards.h"

#include "kiosk/base/enum_words.h"

namespace huimin::social_security {

namespace {

// Each in the order of its enumeration.
constexpr std::array States{"active", "inactive", "lost"};
constexpr std::array Orders{"activate", "newPin", "unblock"};
constexpr std::array Steps{"admit", "write"};

} // namespace

const char *name(CardStanding::State state)
{
    return States.at(static_cast<std::size_t>(state));
}

const char *name(CardOrder::What what)
{
    return Orders.at(static_cast<std::size_t>(what));
}

const char *name(CardQuestion::Step step)
{
    return Steps.at(static_cast<std::size_t>(step));
}

std::optional<CardStanding::State> cardStandingState(const std::string &word)
{
    return valueOf<CardStanding::State>(States, word);
}

std::optional<CardOrder::What> cardOrderKind(const std::string &word)
{
    return valueOf<CardOrder::What>(Orders, word);
}

std::optional<CardQuestion::Step> cardStep(const std::string &word)
{
    return valueOf<CardQuestion::Step>(Steps, word);
}

} // namespace huimin::social_security
