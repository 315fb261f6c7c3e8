// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;

bool Visit::canRemember() const
{
    return world_.memory != nullptr && world_.card != nullptr && world_.card->hasCard() &&
           !world_.card->identity().empty();
}

/// While its owner looks at the page: nobody waits for a chip.
void Visit::recogniseCard()
{
    if (!isLooking_ && !early_)
        looking_.run(lookAtCard());
}

void Visit::stopLooking()
{
    looking_.clear();
    looked_.clear();
    early_.reset();
    isLooking_ = false;
}

/// Reads the card, and serves its owner as they wanted to be served the last time. Where
/// nothing is remembered of anybody no application is opened before one is chosen.
Task<void> Visit::lookAtCard()
{
    isLooking_ = true;
    auto candidates = co_await world_.card->read();
    EarlyReading said{std::move(candidates), {}};
    if (said.candidates && world_.memory != nullptr) {
        const auto opened = co_await world_.card->choose(said.candidates->front());
        said.opened = opened;
        if (opened)
            if (const auto kept = world_.memory->find(world_.card->identity()))
                serveIn(merged(*kept, manner_, world_.manner));
    }
    early_ = std::move(said);
    isLooking_ = false;
    looked_.put(true);
}

/// Once for each errand: the next one asks the card anew.
Task<Visit::EarlyReading> Visit::whatTheCardSays()
{
    recogniseCard();
    while (!early_)
        (void)co_await looked_.take();
    looked_.clear();
    EarlyReading said = *std::move(early_);
    early_.reset();
    co_return said;
}

/// What is remembered for this card, and what would be; nothing without a yes. Whatever is
/// done elsewhere meanwhile leads back.
Task<void> Visit::remember()
{
    const CardIdentity card = world_.card->identity();
    RememberPage page{.card = world_.card->maskedPan(), .kept = world_.memory->find(card)};
    if (manner_ == world_.manner && !page.kept)
        co_return; // nothing to remember, nothing to forget
    Instant end = world_.clock.now() + AskLimit;
    while (world_.clock.now() < end) {
        page.now = manner_;
        page.usual = manner_ == world_.manner;
        show(plain(page).withBack());
        auto input = co_await inputs_.take(end - world_.clock.now());
        if (!input || input->kind == Kind::Cancel)
            co_return;
        end = world_.clock.now() + AskLimit;
        switch (input->kind) {
        case Kind::Confirm:
            page.failed = !world_.memory->keep(card, manner_);
            if (!page.failed)
                page.kept = manner_;
            break;
        case Kind::Choose:
            page.failed = !world_.memory->forget(card);
            if (!page.failed)
                page.kept.reset();
            break;
        case Kind::Touch:
        case Kind::Extend:
        case Kind::Type:
        case Kind::Erase:
        case Kind::HelpMoved:
        case Kind::Remember:
        case Kind::CaseMoved:
            break;
        default:
            inputs_.put(*std::move(input));
            co_return;
        }
    }
}

} // namespace huimin::session
