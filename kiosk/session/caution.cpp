// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/caution.h"

#include "kiosk/session/visit.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;

namespace {

bool isWithin(int hour, int from, int to)
{
    return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

bool hits(const CautionRule &rule, const CautionFacts &facts)
{
    const bool errand =
        rule.errands.empty() || std::ranges::find(rule.errands, facts.errand) != rule.errands.end();
    return errand && facts.amount >= rule.from &&
           isWithin(facts.hour, rule.fromHour, rule.toHour) && facts.since >= rule.since &&
           facts.pauses >= rule.pauses;
}

} // namespace

const CautionRule *firstHit(const std::vector<CautionRule> &rules, const CautionFacts &facts)
{
    const auto found =
        std::ranges::find_if(rules, [&](const CautionRule &rule) { return hits(rule, facts); });
    return found == rules.end() ? nullptr : &*found;
}

/// Before money goes: a question, if anything looks strange. On: it is their own wish, or
/// nothing looked strange. Back: they would rather not. Left: nobody is there any more.
Task<Visit::Way> Visit::beCareful(Errand errand, int step, Money amount)
{
    const Way own = co_await ownWord(errand, step, amount);
    if (own != Way::On)
        co_return own;
    const auto local = world_.clock.wall() + world_.utcOffset;
    const auto hour = std::chrono::duration_cast<std::chrono::hours>(
        local - std::chrono::floor<std::chrono::days>(local));
    const CautionRule *rule =
        firstHit(world_.cautionRules, {errand, amount, static_cast<int>(hour.count()),
                                       world_.clock.now() - errandBegan_, pauses_});
    if (rule == nullptr || std::exchange(cautioned_, true))
        co_return Way::On;
    CautionPage page{.why = rule->why, .amount = amount};
    const auto note = [&](const char *answer) {
        (void)world_.runner.note(transaction::incident::CautionAsked,
                                 fmt::format(R"({{"rule":"{}","answer":"{}"}})", rule->id, answer));
    };
    for (;;) {
        const auto input = co_await ask(at(errand, step, page), Kind::Choose | Kind::Confirm |
                                                                    Kind::Cancel | Kind::CardOut);
        if (!input || input->kind == Kind::CardOut) {
            note("left");
            co_return Way::Left;
        }
        // The first page asks, the second one explains and lets them think.
        const int chosen = input->kind == Kind::Choose ? input->index : CautionStop;
        if (chosen == CautionMyself) {
            note(page.thinking ? "goesOn" : "ownWish");
            co_return Way::On;
        }
        if (chosen == CautionPerson) {
            note("asksForAPerson");
            co_await help(Over::Resting, HelpDesk::Reason::ToldToPay);
        } else if (page.thinking) {
            note("stops");
            co_return Way::Back;
        }
        page.thinking = true;
    }
}

} // namespace huimin::session
