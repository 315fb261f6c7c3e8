// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/book.h"

#include "kiosk/transaction/event_json.h"
#include "kiosk/transaction/json_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::transaction {

namespace {

using Json = nlohmann::json;

/// Traces above belong to sign-on and echo, which need no memory.
constexpr std::int64_t TracesPerBatch = 899'999;

} // namespace

std::string stanOf(std::int64_t trace)
{
    return fmt::format("{:06}", (trace - 1) % TracesPerBatch + 1);
}

std::string batchOf(std::int64_t trace)
{
    return fmt::format("{:06}", (trace - 1) / TracesPerBatch + 1);
}

Result<void> Book::read(const Record &record)
{
    const auto bad = [&](const Error &why) {
        return fail(ErrorCode::BadData,
                    fmt::format("record {} ({}): {}", record.sequence, record.kind, why.detail));
    };
    if (record.transaction == 0) {
        if (auto done = acceptIncident(record.kind, record.body); !done)
            return bad(done.error());
        return {};
    }
    // An incident may be about a transaction; only events move it.
    if (record.kind == incident::Receipt)
        return {};
    const auto event = fromJson(record.kind, record.body);
    if (!event)
        return bad(event.error());
    const auto step = consider(record.transaction, *event);
    if (!step)
        return bad(step.error());
    accept(record.transaction, *event, *step);
    return {};
}

Result<Step> Book::consider(TransactionId id, const Event &event) const
{
    if (const Transaction *known = find(id))
        return transaction::advance(*known, event);
    Transaction fresh;
    fresh.id = id;
    if (id <= numbers_.transaction)
        return fail(ErrorCode::Refused, fmt::format("transaction {} is settled", id));
    return transaction::advance(fresh, event);
}

void Book::accept(TransactionId id, const Event &event, const Step &step)
{
    begun_ = true;
    numbers_.transaction = std::max(numbers_.transaction, id);
    learn(id, event);
    for (const Effect &effect : step.effects)
        if (const auto *dispense = std::get_if<Dispense>(&effect)) {
            ordered_[id] = dispense->plan;
            numbers_.operation = std::max(numbers_.operation, dispense->operation);
        }
    if (step.transaction.stage == Stage::Settled) {
        open_.erase(id);
        told_.erase(id);
        ordered_.erase(id);
    } else {
        open_[id] = step.transaction;
        told_[id].push_back(event);
    }
}

/// What an event says about cash and numbers.
void Book::learn(TransactionId id, const Event &event)
{
    if (const auto *certified = std::get_if<CardCertified>(&event)) {
        const std::int64_t stan = std::atoll(certified->request.stan.c_str());
        const std::int64_t batch = std::atoll(certified->request.batch.c_str());
        numbers_.trace = std::max(numbers_.trace, (batch - 1) * TracesPerBatch + stan);
    } else if (const auto *dispensed = std::get_if<NotesDispensed>(&event)) {
        for (const CashDispenser::Counted &counted : dispensed->units)
            position_.dispensed(counted.unit, counted.dispensed, counted.rejected);
        if (dispensed->outcome == Outcome::Unknown)
            for (const cash::Portion &portion : ordered_[id])
                position_.becameSuspect(portion.unit);
    } else if (const auto *stacked = std::get_if<NoteStacked>(&event)) {
        position_.stacked(stacked->value);
    } else if (std::holds_alternative<NotesRejected>(event)) {
        position_.trayRejected();
    } else if (std::holds_alternative<NotesRetracted>(event)) {
        position_.trayRetracted();
    }
}

Result<void> Book::acceptIncident(const std::string &kind, const std::string &body)
{
    if (kind == incident::JournalContinued)
        return goOn(body);
    begun_ = true;
    const Json json = Json::parse(body, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return fail(ErrorCode::BadData, "no JSON");
    if (kind == incident::CashLoaded) {
        const auto cassettes = json.find("cassettes");
        if (cassettes == json.end() || !cassettes->is_array())
            return fail(ErrorCode::BadData, "cassettes is missing");
        for (const Json &each : *cassettes) {
            const auto unit = number(each, "unit");
            const auto denomination = number(each, "denomination");
            const auto count = number(each, "count");
            if (!unit || !denomination || !count || *count < 0 || *count > 100'000)
                return fail(ErrorCode::BadData, "a cassette is not whole");
            position_.loaded(static_cast<int>(*unit), Money::fen(*denomination),
                             static_cast<int>(*count));
        }
    } else if (kind == incident::JournalSetAside) {
        const auto transaction = number(json, "transaction");
        const auto trace = number(json, "trace");
        const auto operation = number(json, "operation");
        if (!transaction || !trace || !operation)
            return fail(ErrorCode::BadData, "numbers are missing");
        numbers_ = {*transaction, *trace, *operation};
        needsReview_ = true;
    } else if (kind == incident::JournalReviewed) {
        needsReview_ = false;
    } else if (const auto owed = acceptOwed(kind, body); !owed) {
        return fail(owed.error());
    }
    return {};
}

const Transaction *Book::find(TransactionId id) const
{
    const auto found = open_.find(id);
    return found == open_.end() ? nullptr : &found->second;
}

std::string cashLoadedBody(const std::vector<cash::Stock> &cassettes)
{
    Json list = Json::array();
    for (const cash::Stock &each : cassettes)
        list.push_back({{"unit", each.unit},
                        {"denomination", each.denomination.inFen()},
                        {"count", each.count}});
    return Json{{"cassettes", list}}.dump();
}

std::string journalSetAsideBody(const JournalDamage &damage, const Numbers &numbers)
{
    return Json{{"file", damage.file},         {"why", damage.why},
                {"lastGood", damage.lastGood}, {"transaction", numbers.transaction},
                {"trace", numbers.trace},      {"operation", numbers.operation}}
        .dump();
}

} // namespace huimin::transaction
