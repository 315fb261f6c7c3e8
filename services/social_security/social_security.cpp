// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/social_security/social_security.h"

#include "kiosk/base/enum_words.h"

namespace huimin {

namespace {

// Each in the order of its enumeration.
constexpr std::array Ways{"witness", "homeVisit", "face"};
constexpr std::array States{"valid", "due", "overdue", "waiting", "dataError"};

} // namespace

Outcome outcomeOf(const SocialSecurity::Answer &answer)
{
    const bool known = std::holds_alternative<SocialSecurity::Confirmed>(answer) ||
                       std::holds_alternative<SocialSecurity::Waiting>(answer);
    return known                                                      ? Outcome::Done
           : std::holds_alternative<SocialSecurity::NoAnswer>(answer) ? Outcome::Unknown
                                                                      : Outcome::NotDone;
}

Outcome outcomeOf(const SocialSecurity::NotedAnswer &answer)
{
    return std::holds_alternative<SocialSecurity::Noted>(answer)      ? Outcome::Done
           : std::holds_alternative<SocialSecurity::NoAnswer>(answer) ? Outcome::Unknown
                                                                      : Outcome::NotDone;
}

const char *name(SocialSecurity::Way way)
{
    return Ways.at(static_cast<std::size_t>(way));
}

const char *name(SocialSecurity::Check::State state)
{
    return States.at(static_cast<std::size_t>(state));
}

std::optional<SocialSecurity::Way> checkWay(const std::string &word)
{
    return valueOf<SocialSecurity::Way>(Ways, word);
}

std::optional<SocialSecurity::Check::State> checkState(const std::string &word)
{
    return valueOf<SocialSecurity::Check::State>(States, word);
}

} // namespace huimin
