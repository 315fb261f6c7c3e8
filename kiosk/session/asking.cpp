// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/visit.h"

#include <algorithm>

namespace huimin::session {

using Kind = Input::Kind;

namespace {

/// What a finger does to the page in front of it.
constexpr Kinds OnThePage = Kind::Touch | Kind::Extend | Kind::Choose | Kind::Type | Kind::Tap |
                            Kind::Stroke | Kind::Erase | Kind::Confirm | Kind::Cancel;

} // namespace

/// Shows a page and waits for one of the things that it is about. A touch is a sign of
/// life; a long silence is asked about; after that, nothing means that nobody is there,
/// and the visit ends.
Task<std::optional<Input>> Visit::ask(Page page, Kinds accepts)
{
    co_return co_await ask(std::move(page), accepts, AskLimit);
}

Task<std::optional<Input>> Visit::ask(Page page, Kinds accepts, Duration limit)
{
    show(std::move(page));
    co_return co_await listen(accepts, limit);
}

Task<std::optional<Input>> Visit::listen(Kinds accepts, Duration limit)
{
    Instant end = world_.clock.now() + limit;
    for (;;) {
        if (atTheDoor_) {
            const Page before = page_;
            co_await meetHelper();
            show(before);
            if (accepts.has(Kind::HelperCame))
                co_return Input{.kind = Kind::HelperCame};
            end = world_.clock.now() + limit;
        }
        const Duration left = std::max<Duration>(end - world_.clock.now(), Duration::zero());
        auto input = co_await inputs_.take(left);
        if (!input) {
            const bool there = co_await stillThere(FromTheStation);
            if (!there) {
                gone_ = true;
                co_return std::nullopt;
            }
            end = world_.clock.now() + limit;
            continue;
        }
        if (accepts.has(input->kind))
            co_return input;
        switch (input->kind) {
        case Kind::Help: {
            const Page before = page_;
            co_await help();
            show(before);
            end = world_.clock.now() + limit;
            break;
        }
        case Kind::Remember:
            if (canRemember()) {
                const Page before = page_;
                co_await remember();
                show(before);
            }
            end = world_.clock.now() + limit;
            break;
        case Kind::RelativeHelps:
            if (!helping_)
                atTheDoor_ = Helper{};
            break;
        case Kind::Touch:
        case Kind::Extend:
            end = world_.clock.now() + limit;
            break;
        default:
            break; // not what this page is about
        }
    }
}

/// The warning: it says how long, and any touch is the answer. What hands do elsewhere
/// is an answer too, and is still heard afterwards: a card, a key, a note.
Task<bool> Visit::stillThere(Kinds noAnswer)
{
    const Instant deadline = world_.clock.now() + WarnLimit;
    ++pauses_;
    world_.screen.warn(deadline);
    std::vector<Input> later;
    bool there = false;
    while (!there && world_.clock.now() < deadline) {
        auto input = co_await inputs_.take(deadline - world_.clock.now());
        if (!input)
            continue;
        there = !noAnswer.has(input->kind);
        if (!OnThePage.has(input->kind))
            later.push_back(*std::move(input));
    }
    for (Input &each : later)
        inputs_.put(std::move(each));
    world_.screen.warn(std::nullopt);
    co_return there;
}

/// While something moves: what comes within a moment. A person can be called for all the
/// same; the page with the moving thing comes back as soon as it needs a hand.
Task<std::optional<Input>> Visit::look()
{
    auto input = co_await inputs_.take(LookAgain);
    if (input && input->kind == Kind::HelpMoved)
        co_return std::nullopt; // nobody did anything
    if (input && input->kind == Kind::Help) {
        co_await help(Over::Moving);
        co_return Input{.kind = Kind::Touch};
    }
    co_return input;
}

/// A page that tells and waits to be read: Confirm goes on, Choose is its other button.
Task<std::optional<Input>> Visit::tell(ProblemPage problem, Errand errand)
{
    co_return co_await ask(at(errand, 0, std::move(problem)),
                           Kind::Confirm | Kind::Choose | Kind::Cancel);
}

/// The last page of an errand. It goes by itself: nobody has to be there any more.
Task<std::optional<Input>> Visit::linger(Page page, Duration limit)
{
    show(page);
    Instant end = world_.clock.now() + limit;
    while (world_.clock.now() < end) {
        auto input = co_await inputs_.take(end - world_.clock.now());
        if (!input)
            break;
        if (input->kind == Kind::Help) {
            co_await help();
            show(page);
            end = world_.clock.now() + limit;
        }
        if (input->kind == Kind::Confirm || input->kind == Kind::Choose ||
            input->kind == Kind::Cancel)
            co_return input;
    }
    gone_ = true;
    co_return std::nullopt;
}

} // namespace huimin::session
