// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/due_soon.h"

#include <algorithm>
#include <ranges>

namespace huimin::session {

using Check = SocialSecurity::Check;

void DueSoon::learn(Due due)
{
    settle(due.what, due.biller.id);
    // Days as the standard writes them sort as they follow each other.
    const auto at = std::ranges::upper_bound(all_, due.until, {}, &Due::until);
    all_.insert(at, std::move(due));
}

void DueSoon::learn(const SocialSecurity::Pension &pension)
{
    if (canBeDone(pension.check))
        learn({.what = Due::What::PensionCheck,
               .until = pension.check.until,
               .isOver = pension.check.state == Check::State::Overdue,
               .biller = {}});
    else
        settle(Due::What::PensionCheck);
}

void DueSoon::settle(Due::What what, const std::string &biller)
{
    std::erase_if(all_,
                  [&](const Due &each) { return each.what == what && each.biller.id == biller; });
}

std::vector<Due> DueSoon::first() const
{
    const auto some = all_ | std::views::take(HomePage::DueMost);
    return {some.begin(), some.end()};
}

bool canBeDone(const Check &check)
{
    return (check.state == Check::State::Due || check.state == Check::State::Overdue) &&
           !check.ways.empty();
}

} // namespace huimin::session
