// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/base/mailbox.h"
#include "kiosk/session/page.h"
#include "kiosk/transaction/runner.h"
#include "services/outbox/outbox.h"

#include <functional>

namespace huimin::session {

/// The call for a person: one at a time, in the journal before it is sent, tried until the desk
/// has it, and followed until the desk closes it. It survives visits and restarts.
///
/// A call that is withdrawn is over for the resident at once; that the desk learns it is owed
/// like the call itself.
class HelpCalls
{
public:
    struct World {
        Clock &clock;
        transaction::Runner &runner;
        Outbox &outbox;
        crypto::Random &random;
        HelpDesk &desk;
        std::string station;
        std::string place;
    };

    /// How often the desk is asked what became of a call that it has.
    static constexpr auto AskPace = std::chrono::seconds(10);
    /// The longest pause before a call is sent again: somebody stands there.
    static constexpr auto TryPace = std::chrono::seconds(30);
    /// A call that the desk could not be told for so long is for nobody any more.
    static constexpr auto TooLate = std::chrono::hours(2);

    explicit HelpCalls(World world);

    /// Once, at start, after the journal was read.
    void recover();

    HelpStatus status() const;
    /// How the last call ended, until somebody has read it.
    std::optional<HelpEnd> ended() const { return ended_; }
    void forgetEnd() { ended_.reset(); }

    /// Nothing happens when a call is open. `page` is the name of the page that they were at.
    void call(HelpDesk::Reason reason, const std::string &page, const Manner &manner);
    void withdraw();
    /// Somebody waits: no pause is waited out.
    void hurry();

    void onChange(std::function<void()> listener) { changed_ = std::move(listener); }

private:
    void deliver();
    Task<bool> callOnce(HelpDesk::Call call);
    Task<bool> withdrawOnce(std::string key);
    Task<void> follow();
    void giveUp(const char *why);
    void learn(const std::string &key, const HelpDesk::Answer &answer);
    void hear(const HelpDesk::State &state);
    void close(HelpEnd end, const char *word);
    void insistOnWithdrawal(const std::string &key);
    void setLineDown(bool isDown);
    bool isCurrent(const std::string &key) const { return current_ && current_->key == key; }
    void tell();

    World world_;
    std::optional<HelpDesk::Call> current_;
    std::optional<HelpDesk::State> heard_;
    std::optional<HelpEnd> ended_;
    bool lineDown_ = false;
    std::function<void()> changed_;
    Mailbox<bool> wake_;
    TaskScope tasks_;
};

} // namespace huimin::session
