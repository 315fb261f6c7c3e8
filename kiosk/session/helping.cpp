// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/log.h"
#include "kiosk/session/visit.h"

#include <fmt/format.h>

namespace huimin::session {

using Kind = Input::Kind;
using badges::Badge;
using badges::BadgeDesk;
using badges::Refusal;
namespace incident = transaction::incident;

namespace {

/// Of a badge only what its key is known by: the journal is no list of who helped whom.
std::string whoIn(const Helper &helper)
{
    return helper.hasBadge()
               ? fmt::format(R"("kind":"badge","badge":"{}")", helper.badge->fingerprint)
               : std::string(R"("kind":"relative")");
}

} // namespace

/// The reader of badges. Who lies there is asked about where the resident is asked something
/// anyway; who is taken away helps no more from this instant on.
void Visit::badgeSays(const BadgeDesk::Event &event)
{
    badgeLies_ = !std::holds_alternative<BadgeDesk::Gone>(event);
    if (const auto *badge = std::get_if<Badge>(&event)) {
        if (!helping_)
            atTheDoor_ = Helper{*badge};
    } else if (const auto *refusal = std::get_if<Refusal>(&event)) {
        atTheDoor_ = *refusal;
    } else {
        atTheDoor_.reset();
        if (helping_ && helping_->helper.hasBadge())
            helperGoes("lifted");
    }
    inputs_.put({.kind = Kind::HelperCame});
}

Task<void> Visit::meetHelper()
{
    const auto who = *std::exchange(atTheDoor_, std::nullopt);
    if (const auto *refusal = std::get_if<Refusal>(&who)) {
        co_await refuseBadge(*refusal);
        co_return;
    }
    const Helper helper = std::get<Helper>(who);
    const bool may = co_await mayHelp(helper);
    if (may)
        helping_ = HelpGiven{helper, world_.clock.wall(), {}, {}};
}

/// Nobody sees what a resident does without a yes; silence is a no. What hands do elsewhere
/// meanwhile is heard afterwards.
Task<bool> Visit::mayHelp(const Helper &helper)
{
    show(plain(HelperPage{helper, {}}));
    Instant end = world_.clock.now() + AskLimit;
    std::vector<Input> later;
    const char *answer = nullptr;
    while (answer == nullptr) {
        if (helper.hasBadge() && !badgeLies_) {
            answer = "lifted";
            break;
        }
        auto input = co_await inputs_.take(end - world_.clock.now());
        if (!input)
            answer = "silence";
        else if (input->kind == Kind::Confirm)
            answer = "yes";
        else if (input->kind == Kind::Cancel)
            answer = "no";
        else if (input->kind == Kind::Touch || input->kind == Kind::Extend)
            end = world_.clock.now() + AskLimit;
        else if (input->kind != Kind::HelperCame && input->kind != Kind::Choose)
            later.push_back(*std::move(input));
    }
    for (Input &each : later)
        inputs_.put(std::move(each));
    (void)world_.runner.note(incident::HelperCame,
                             fmt::format(R"({{{},"answer":"{}"}})", whoIn(helper), answer));
    co_return std::string_view(answer) == "yes";
}

/// A badge that does not count: the resident learns it, and need not do anything.
Task<void> Visit::refuseBadge(Refusal refusal)
{
    (void)world_.runner.note(
        incident::HelperCame,
        fmt::format(R"({{"kind":"badge","answer":"{}"}})", badges::name(refusal)));
    show(plain(HelperPage{{}, refusal}));
    const Instant end = world_.clock.now() + AskLimit;
    while (world_.clock.now() < end && badgeLies_) {
        auto input = co_await inputs_.take(end - world_.clock.now());
        if (!input || input->kind == Kind::Confirm || input->kind == Kind::Cancel)
            co_return;
        if (input->kind == Kind::CardOut || input->kind == Kind::CardIn) {
            inputs_.put(*std::move(input));
            co_return;
        }
    }
}

void Visit::helperGoes(const char *why)
{
    if (!helping_)
        return;
    helping_->until = world_.clock.wall();
    (void)world_.runner.note(incident::HelperWent, fmt::format(R"({{{},"why":"{}","steps":"{}"}})",
                                                               whoIn(helping_->helper), why,
                                                               fmt::join(helping_->pages, " ")));
    helped_.push_back(*std::exchange(helping_, std::nullopt));
    show(page_); // all of it again
}

std::vector<HelpGiven> Visit::helpGiven() const
{
    std::vector<HelpGiven> all = helped_;
    if (helping_)
        all.push_back(*helping_);
    return all;
}

std::optional<Helper> Visit::helper() const
{
    return helping_ ? std::optional(helping_->helper) : std::nullopt;
}

/// While somebody helps, money moves on a page of its own that says whose word counts.
Task<Visit::Way> Visit::ownWord(Errand errand, int step, Money amount)
{
    if (!helping_)
        co_return Way::On;
    const OwnWordPage page{helping_->helper, amount};
    const auto input =
        co_await ask(at(errand, step, page), Kind::Confirm | Kind::Cancel | Kind::CardOut);
    const bool left = !input || input->kind == Kind::CardOut;
    const bool mine = !left && input->kind == Kind::Confirm;
    (void)world_.runner.note(incident::OwnWord,
                             fmt::format(R"({{"answer":"{}"}})", mine   ? "mine"
                                                                 : left ? "left"
                                                                        : "stops"));
    co_return mine ? Way::On : left ? Way::Left : Way::Back;
}

} // namespace huimin::session
