// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/amounts.h"
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;

namespace {

constexpr int StepSum = 1;

} // namespace

/// A sum in whole yuan between the page's bounds. Nothing: as it was, or they are gone.
Task<std::optional<Money>> Visit::chooseSum(AmountPage page)
{
    const bool asksFirst = page.typing;
    for (;;) {
        const auto input =
            co_await ask(at(Errand::Bill, StepSum, page).withBack(),
                         Kind::Choose | Kind::Type | Kind::Erase | Kind::Confirm | Kind::Cancel);
        if (!input)
            co_return std::nullopt;
        if (input->kind == Kind::Cancel) {
            if (page.typing == asksFirst)
                co_return std::nullopt;
            page.typing = asksFirst;
            page.notPayable = false;
        } else if (const auto wanted = typedOn(page, *input)) {
            if (*wanted >= page.least && *wanted <= page.most)
                co_return wanted;
            page.notPayable = true;
            page.below = *wanted > page.most ? std::optional(page.most) : std::nullopt;
            page.above = *wanted < page.least ? std::optional(page.least) : std::nullopt;
        } else if (const auto amount = chosenOn(page, *input)) {
            co_return amount;
        }
    }
}

/// The one bill of which less than all can be paid now; nothing where there is none, or where
/// nobody could tell which is meant.
std::optional<std::size_t> Visit::BillVisit::inParts() const
{
    if (std::ranges::count(chosen, true) != 1)
        return std::nullopt;
    const auto at = static_cast<std::size_t>(std::ranges::find(chosen, true) - chosen.begin());
    const Biller::Bill &bill = account.bills[at];
    return bill.least && *bill.least < bill.amount ? std::optional(at) : std::nullopt;
}

/// How much of it now; the rest stays due.
Task<void> Visit::choosePart(BillVisit &bill, std::size_t which)
{
    const Biller::Bill &due = bill.account.bills[which];
    AmountPage page{.most = due.amount, .denominations = {}};
    page.of = AmountPage::Of::Part;
    page.least = *due.least;
    page.typing = true;
    const auto part = co_await chooseSum(std::move(page));
    if (part)
        bill.paid[which] = *part;
}

/// Nothing is due: what is paid now waits for the next bills. False: rather not.
Task<bool> Visit::payAhead(BillVisit &bill)
{
    const Biller::Ahead &ahead = *bill.account.ahead;
    AmountPage page{.most = ahead.most, .denominations = {}};
    page.of = AmountPage::Of::Ahead;
    page.least = ahead.least;
    page.credit = ahead.credit;
    for (const int yuan : {50, 100, 200, 500})
        if (Money::yuan(yuan) >= ahead.least && Money::yuan(yuan) <= ahead.most)
            page.presets.push_back({Money::yuan(yuan), true});
    page.typing = page.presets.empty();
    const auto sum = co_await chooseSum(std::move(page));
    if (!sum)
        co_return false;
    bill.choose({{Biller::PaidAhead, {}, *sum, {}, {}, {}}});
    co_return true;
}

} // namespace huimin::session
