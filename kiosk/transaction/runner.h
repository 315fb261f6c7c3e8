// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/transaction/book.h"

#include <deque>
#include <functional>

namespace huimin::transaction {

/// Does the dangerous part in a fixed order: journal the event, advance, run the
/// effects. Events wait in line, so that one that comes while another is being
/// worked on finds everything at rest.
class Runner
{
public:
    using Perform = std::function<void(TransactionId, const Effect &)>;
    /// Called after each event is durable, with the transaction as it is now.
    using Listener = std::function<void(const Transaction &)>;
    /// The journal cannot be written: nothing more may be done by this process.
    using Failure = std::function<void(const Error &)>;

    Runner(Journal &journal, Book &book) : journal_(journal), book_(book) {}

    void onEffect(Perform perform) { perform_ = std::move(perform); }
    /// Each listener hears every change, in the order in which they came.
    void onChange(Listener listener) { changed_.push_back(std::move(listener)); }
    void onFailure(Failure failure) { failure_ = std::move(failure); }

    /// The number is durable, with all that was agreed, before anything happens.
    Result<TransactionId> start(Started started);
    /// Refused events are logged and change nothing: a device that repeats itself, a
    /// person who presses twice.
    void put(TransactionId id, Event event);
    /// Something worth remembering that belongs to no transaction, or to one that has
    /// ended.
    Result<void> note(const std::string &kind, const std::string &body, TransactionId about = 0);

    /// For the performer: every open transaction learns that the station was away.
    void recover();

    /// Turns the journal's file over: what it holds goes to an archive, and a new file goes
    /// on from what is known now. For moments when no resident is there; transactions that
    /// only wait are carried over. An error before the last step changes nothing.
    Result<void> turnJournalOver();

    const Book &book() const { return book_; }

private:
    struct Waiting {
        TransactionId id;
        Event event;
    };

    void work();
    Result<void> step(const Waiting &next);
    void journalFailed(const Error &why);

    Journal &journal_;
    Book &book_;
    Perform perform_;
    std::vector<Listener> changed_;
    Failure failure_;
    std::deque<Waiting> waiting_;
    bool working_ = false;
    bool failed_ = false;
};

} // namespace huimin::transaction
