// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/mailbox.h"
#include "kiosk/base/task.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace huimin {

/// What must get through, however long it takes: reversals, questions to billers.
/// Several at once, each tried with growing pauses until its attempt says that it is
/// done. The obligation itself stands in the journal; whoever reads the journal at
/// start puts it here again.
class Outbox
{
public:
    /// True: it got through, with a clear answer. False: again later.
    using Attempt = std::function<Task<bool>()>;

    explicit Outbox(Clock &clock) : clock_(clock), sweeping_(clock) {}

    /// No pause is longer than this, unless somebody waits for it.
    static constexpr auto Patience = std::chrono::minutes(5);

    /// A second obligation with the same key is the same one. `patience` is the longest pause
    /// between two attempts.
    void add(const std::string &key, Attempt attempt, Duration patience = Patience);
    bool has(const std::string &key) const { return items_.contains(key); }
    std::size_t size() const { return items_.size(); }
    /// How many keys begin so: "reversal:".
    std::size_t count(const std::string &prefix) const;

    /// The other side is there again: nobody waits out a long pause.
    void hurry();

    /// Tells whenever something came in or got through.
    void onChange(std::function<void()> listener) { changed_ = std::move(listener); }

private:
    struct Item {
        explicit Item(Clock &clock) : wake(clock) {}
        Mailbox<bool> wake;
        TaskScope task;
    };

    Task<void> insist(std::string key, Attempt attempt, Duration patience, Item &item);
    void sweep();

    Clock &clock_;
    std::map<std::string, std::shared_ptr<Item>> items_;
    std::vector<std::string> through_; ///< may go, once their conversations have ended
    Timer sweeping_;
    std::function<void()> changed_;
};

} // namespace huimin
