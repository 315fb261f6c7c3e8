// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;

/// Over whatever is shown: where a person is, and a call for one. Whatever is done elsewhere
/// meanwhile leads back; money and card go on as if nobody had asked.
Task<void> Visit::help(Over over, std::optional<HelpDesk::Reason> reason)
{
    const std::string page = name(page_.content);
    if (world_.help != nullptr) {
        world_.help->forgetEnd();
        if (reason)
            world_.help->call(*reason, page, manner_);
        world_.help->hurry();
    }
    std::vector<Input> later;
    Instant end = world_.clock.now() + AskLimit;
    for (;;) {
        if (world_.clock.now() >= end) {
            // Over something that moves nobody is asked: the page below says how long it waits.
            const bool there = over == Over::Resting && co_await stillThere(FromTheStation);
            if (!there)
                break;
            end = world_.clock.now() + AskLimit;
        }
        show(plain(helpPage()).withBack());
        auto input = co_await inputs_.take(std::min<Duration>(end - world_.clock.now(), LookAgain));
        if (!input || input->kind == Kind::HelpMoved)
            continue;
        if (input->kind == Kind::Cancel)
            break;
        const bool onThePage = input->kind == Kind::Touch || input->kind == Kind::Extend ||
                               input->kind == Kind::Choose || input->kind == Kind::Type ||
                               input->kind == Kind::Erase || input->kind == Kind::Confirm ||
                               input->kind == Kind::Help;
        if (onThePage) {
            end = world_.clock.now() + AskLimit;
            (void)world_.performer.extendHand();
            if (input->kind == Kind::Choose)
                chooseOnHelp(input->index, page);
            continue;
        }
        // A bill of somebody else may be booked now; that is no reason to end this.
        const bool matters = input->kind != Kind::OffersChanged &&
                             (input->kind != Kind::MoneyMoved || over == Over::Moving);
        later.push_back(*std::move(input));
        if (matters)
            break;
    }
    for (Input &each : later)
        inputs_.put(std::move(each));
}

Task<void> Visit::callPerson()
{
    co_await help();
}

HelpPage Visit::helpPage() const
{
    HelpPage page;
    page.canCall = world_.help != nullptr;
    if (page.canCall) {
        page.call = world_.help->status();
        page.ended = world_.help->ended();
    }
    page.deadline = world_.performer.handDeadline();
    page.moneyWaits = page.deadline.has_value();
    if (!page.moneyWaits && world_.card != nullptr) {
        page.deadline = world_.card->handBackDeadline();
        page.cardWaits = page.deadline.has_value();
    }
    return page;
}

void Visit::chooseOnHelp(int index, const std::string &page)
{
    if (world_.help == nullptr)
        return;
    if (index == HelpWithdraw)
        world_.help->withdraw();
    else if (index == HelpAgain)
        world_.help->forgetEnd();
    else if (index >= 0 && index < HelpReasons)
        world_.help->call(static_cast<HelpDesk::Reason>(index), page, manner_);
}

} // namespace huimin::session
