// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/runner.h"

#include "kiosk/base/log.h"
#include "kiosk/transaction/event_json.h"

namespace huimin::transaction {

Result<TransactionId> Runner::start(Started started)
{
    if (failed_)
        return fail(ErrorCode::Unavailable, "the journal cannot be written");
    const TransactionId id = book_.numbers().transaction + 1;
    started.lastOperation = book_.numbers().operation;
    // Checked before it is journalled: a transaction that cannot be is no record.
    if (const auto step = book_.consider(id, started); !step)
        return fail(step.error());
    put(id, std::move(started));
    if (failed_)
        return fail(ErrorCode::Unavailable, "the journal cannot be written");
    return id;
}

void Runner::put(TransactionId id, Event event)
{
    waiting_.push_back({id, std::move(event)});
    work();
}

void Runner::work()
{
    if (working_)
        return;
    working_ = true;
    while (!waiting_.empty() && !failed_) {
        const Waiting next = std::move(waiting_.front());
        waiting_.pop_front();
        if (const auto done = step(next); !done)
            log::info("money", "transaction {}: {}", next.id, describe(done.error()));
    }
    working_ = false;
}

Result<void> Runner::step(const Waiting &next)
{
    const auto step = book_.consider(next.id, next.event);
    if (!step)
        return fail(step.error());
    const Stage stage = step->transaction.stage;
    const auto mark = std::holds_alternative<Started>(next.event)
                          ? (stage == Stage::Settled ? Journal::Mark::None : Journal::Mark::Opens)
                      : stage == Stage::Settled ? Journal::Mark::Closes
                                                : Journal::Mark::None;
    const auto written = journal_.append(next.id, name(next.event), toJson(next.event), mark);
    if (!written) {
        // Whether it is on the disk nobody knows; the next start reads what is there.
        journalFailed(written.error());
        return fail(written.error());
    }
    book_.accept(next.id, next.event, *step);
    log::info("money", "transaction {}: {} -> {}", next.id, name(next.event), name(stage));
    for (const Listener &listener : changed_)
        listener(step->transaction);
    for (const Effect &effect : step->effects)
        if (perform_)
            perform_(next.id, effect);
    return {};
}

Result<void> Runner::note(const std::string &kind, const std::string &body, TransactionId about)
{
    if (failed_)
        return fail(ErrorCode::Unavailable, "the journal cannot be written");
    const auto written = journal_.append(about, kind, body);
    if (!written) {
        journalFailed(written.error());
        return fail(written.error());
    }
    return about == 0 ? book_.acceptIncident(kind, body) : Result<void>();
}

// What takes the place of records is read back before they go.
Result<void> Runner::turnJournalOver()
{
    if (failed_)
        return fail(ErrorCode::Unavailable, "the journal cannot be written");
    const std::string body = book_.continuedBody();
    const auto again = Book::continued(body);
    if (!again)
        return fail(again.error());
    if (again->continuedBody() != body)
        return fail(ErrorCode::BadData, "what is known cannot be written down");
    if (auto kept = journal_.archive(); !kept)
        return kept;
    auto begun = journal_.beginAnew(incident::JournalContinued, body);
    if (!begun)
        journalFailed(begun.error());
    return begun;
}

void Runner::journalFailed(const Error &why)
{
    failed_ = true;
    log::alarm("money", "the journal cannot be written: {}", describe(why));
    if (failure_)
        failure_(why);
}

void Runner::recover()
{
    std::vector<TransactionId> open;
    for (const auto &[id, transaction] : book_.open())
        open.push_back(id);
    for (const TransactionId id : open)
        put(id, Interrupted{});
}

} // namespace huimin::transaction
