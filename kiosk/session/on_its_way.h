// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/conversation.h"
#include "kiosk/transaction/runner.h"

#include <fmt/format.h>

#include <functional>
#include <map>
#include <set>

namespace huimin::session {

/// What was written down and sent to somebody outside, by key: what they have answered, for as
/// long as the visit may want to know. Bringing it through is the outbox's; each kind of thing
/// that is sent is a class of its own above this.
template <typename Answer>
class OnItsWay
{
public:
    /// What they have answered; nothing: not yet. Forgotten with the visit.
    const Answer *answer(const std::string &key) const
    {
        const auto found = answers_.find(key);
        return found == answers_.end() ? nullptr : &found->second;
    }
    /// An attempt has failed; the next ones need nobody here.
    bool isLate(const std::string &key) const { return late_.contains(key); }
    void forget()
    {
        answers_.clear();
        late_.clear();
    }
    void onChange(std::function<void()> listener) { changed_ = std::move(listener); }

    /// What people can read out: the end of the key.
    static std::string numberOf(const std::string &key)
    {
        constexpr std::size_t DigitsSaid = 8;
        return key.size() <= DigitsSaid ? key : key.substr(key.size() - DigitsSaid);
    }

protected:
    /// False: nobody knows yet, and it is tried again. Otherwise the journal learns that it has
    /// ended, as `incident`, with one `word`.
    bool learn(const std::string &key, Answer answer, const char *word, transaction::Runner &runner,
               const char *incident)
    {
        const bool isKnown = outcomeOf(answer) != Outcome::Unknown;
        if (isKnown) {
            (void)runner.note(incident, fmt::format(R"({{"key":"{}","outcome":"{}"}})", key, word));
            answers_.insert_or_assign(key, std::move(answer));
        } else {
            late_.insert(key);
        }
        if (changed_)
            changed_();
        return isKnown;
    }

private:
    std::map<std::string, Answer> answers_;
    std::set<std::string> late_;
    std::function<void()> changed_;
};

/// For as long as the first attempt takes; what takes longer goes on without anybody here.
template <typename Answer>
Task<void> awaitAnswer(const OnItsWay<Answer> &sent, std::string key, Clock &clock,
                       Conversation &talk, Page meanwhile)
{
    /// A little longer than one attempt may take.
    constexpr auto Limit = std::chrono::seconds(20);
    const Instant end = clock.now() + Limit;
    while (clock.now() < end && !sent.isLate(key) && sent.answer(key) == nullptr) {
        talk.show(meanwhile);
        (void)co_await talk.look();
    }
}

} // namespace huimin::session
