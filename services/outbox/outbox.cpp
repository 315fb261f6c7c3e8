// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/outbox.h"

#include <algorithm>
#include <array>
#include <utility>

namespace huimin {

using namespace std::chrono_literals;

namespace {

/// Soon at first, then with patience.
constexpr std::array<Duration, 6> Pauses{2s, 5s, 15s, 30s, 60s, Outbox::Patience};

} // namespace

void Outbox::add(const std::string &key, Attempt attempt, Duration patience)
{
    if (items_.contains(key))
        return;
    auto item = std::make_shared<Item>(clock_);
    items_[key] = item;
    item->task.run(insist(key, std::move(attempt), patience, *item));
    if (changed_)
        changed_();
}

std::size_t Outbox::count(const std::string &prefix) const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        items_, [&](const auto &each) { return each.first.starts_with(prefix); }));
}

void Outbox::hurry()
{
    for (const auto &[key, item] : items_)
        item->wake.put(true);
}

Task<void> Outbox::insist(std::string key, Attempt attempt, Duration patience, Item &item)
{
    for (std::size_t tries = 0;; ++tries) {
        const bool done = co_await attempt();
        if (done)
            break;
        item.wake.clear();
        const Duration pause = Pauses[std::min(tries, Pauses.size() - 1)];
        (void)co_await item.wake.take(std::min(pause, patience));
    }
    // The item owns this very conversation, so it goes only once this has ended.
    through_.push_back(key);
    sweeping_.start(Duration::zero(), [this] { sweep(); });
}

void Outbox::sweep()
{
    for (const std::string &key : std::exchange(through_, {})) {
        items_.erase(key);
        if (changed_)
            changed_();
    }
}

} // namespace huimin
