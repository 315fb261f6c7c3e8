// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/replay/replay.h"

#include "kiosk/base/date_time.h"
#include "kiosk/replay/masking.h"
#include "kiosk/replay/plausible.h"
#include "kiosk/replay/words.h"
#include "kiosk/transaction/event_json.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace huimin::replay {

using namespace transaction;

namespace {

constexpr std::size_t Columns = 100;
constexpr std::size_t Indent = 10; ///< what belongs to the line above
constexpr int CountMax = 100'000'000;

/// Breaks a text between words, or inside one that is longer than a line.
std::vector<std::string> wrapped(const std::string &first, const std::string &next,
                                 const std::string &text)
{
    std::vector<std::string> lines{first};
    std::size_t used = first.size();
    std::size_t start = first.size();
    const auto breakLine = [&] {
        lines.push_back(next);
        used = start = next.size();
    };
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        std::size_t width = 0;
        for (; end < text.size() && (end == at || text[end] != ' ') && width < Columns - start;
             ++end)
            width += (static_cast<unsigned char>(text[end]) & 0xC0u) != 0x80 ? 1 : 0;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80)
            ++end;
        std::string word = text.substr(at, end - at);
        if (used + width > Columns) {
            breakLine();
            if (word.front() == ' ')
                word.erase(0, 1);
        }
        lines.back() += word;
        used += width;
        at = end;
    }
    return lines;
}

std::string effectsOf(const Step &step)
{
    std::vector<std::string> names;
    for (const Effect &effect : step.effects)
        names.emplace_back(transaction::name(effect));
    return names.empty() ? "nothing more to do" : fmt::format("{}", fmt::join(names, ", "));
}

std::string moneyOf(const Transaction &each)
{
    return fmt::format("in {}, out {}, credit {}, claims {}", decimal(each.valueIn()),
                       decimal(each.valueOut()), decimal(each.credit), decimal(each.claimed()));
}

} // namespace

std::string Replay::date(WallTime at) const
{
    using namespace std::chrono;
    const WallTime local = at + options_.utcOffset;
    std::string text = dateTimeText(local);
    std::ranges::replace(text, 'T', ' ');
    text.pop_back(); // it is not UTC
    return fmt::format("{}.{:03}", text, (local - floor<seconds>(local)).count());
}

void Replay::tell(const Record &record, const std::string &text)
{
    const std::string first = impossible(record)
                                  ? fmt::format("{:>7}  ", record.sequence)
                                  : fmt::format("{:>7}  {}  ", record.sequence, date(record.at));
    const std::string about =
        record.transaction != 0 ? fmt::format("[{}] ", record.transaction) : std::string();
    for (const std::string &line :
         wrapped(first, std::string(Indent, ' '), about + printable(text)))
        say_(line);
}

void Replay::tellBelow(const std::string &text)
{
    const std::string indent(Indent, ' ');
    for (const std::string &line : wrapped(indent, indent + "  ", printable(text)))
        say_(line);
}

void Replay::tellRow(const std::string &what, const std::string &text)
{
    const std::string first = fmt::format("  {:<13} ", what);
    for (const std::string &line : wrapped(first, std::string(first.size(), ' '), printable(text)))
        say_(line);
}

void Replay::leaveOut(const Record &record, const std::string &why)
{
    ++leftOut_;
    tell(record, fmt::format("{} is left out: {}", record.kind, why));
}

void Replay::read(const Entry &entry)
{
    ++records_;
    if (entry.follows && records_ == 1 && entry.follows->sequence > 0) {
        begins_ = entry.record.sequence;
        say_(fmt::format("what was before record {} is not here", begins_));
    }
    if (const auto problem = chain_.read(entry)) {
        say_(fmt::format("!! the chain breaks: {}", *problem));
        const bool missing = problem->find("missing") != std::string::npos;
        if (!missing) {
            leaveOut(entry.record, "it cannot be trusted");
            return;
        }
    }
    Record record = entry.record;
    record.body = maskedBody(record.body);
    if (const auto why = impossible(record))
        leaveOut(record, *why);
    else
        fold(record);
}

void Replay::fold(const Record &record)
{
    const bool isEvent = record.transaction != 0 && record.kind != incident::Receipt;
    const auto done = isEvent ? foldEvent(record) : foldIncident(record);
    if (!done)
        leaveOut(record, done.error().detail);
}

Result<void> Replay::foldIncident(const Record &record)
{
    if (const auto why = impossibleIncident(record.kind, record.body))
        return fail(ErrorCode::BadData, *why);
    if (record.transaction == 0)
        if (const auto done = book_.acceptIncident(record.kind, record.body); !done)
            return done;
    restarting_ = false;
    if (isWanted(record.transaction))
        tell(record, incidentWords(record.kind, record.body));
    return {};
}

Result<void> Replay::foldEvent(const Record &record)
{
    const auto event = fromJson(record.kind, record.body);
    if (!event)
        return fail(event.error());
    if (const auto why = impossible(*event))
        return fail(ErrorCode::BadData, *why);
    if (const auto *dispensed = std::get_if<NotesDispensed>(&*event))
        for (const CashDispenser::Counted &each : dispensed->units)
            if (const auto known = book_.position().cassettes().find(each.unit);
                known != book_.position().cassettes().end() && known->second.count() < -CountMax)
                return fail(ErrorCode::BadData, "more notes than there can be");
    Transaction before;
    before.id = record.transaction;
    if (const Transaction *known = book_.find(record.transaction))
        before = *known;
    const auto step = book_.consider(record.transaction, *event);
    if (!step)
        return fail(step.error());
    book_.accept(record.transaction, *event, *step);
    seen_.insert(record.transaction);
    if (step->transaction.stage == Stage::Settled) {
        credit_ += step->transaction.credit;
        claims_ += step->transaction.claimed();
    }
    const bool restarts = std::holds_alternative<Interrupted>(*event);
    if (restarts && !restarting_)
        say_(fmt::format("======== the station was started again ========"));
    restarting_ = restarts;
    if (isWanted(record.transaction))
        tellStep(record, before, *event, *step);
    return {};
}

void Replay::tellStep(const Record &record, const Transaction &before, const Event &event,
                      const Step &step)
{
    const Transaction &now = step.transaction;
    if (before.stage == Stage::New) {
        say_("");
        say_(fmt::format("transaction {}", now.id));
    }
    tell(record, words(event, before));
    tellBelow(fmt::format("{} -> {}; {}", transaction::name(before.stage),
                          transaction::name(now.stage), effectsOf(step)));
    tellMoney(before, now);
}

void Replay::tellMoney(const Transaction &before, const Transaction &now)
{
    const std::string money = moneyOf(now);
    if (money != moneyOf(before) || now.stage == Stage::Settled)
        tellBelow(money);
    for (std::size_t at = before.claims.size(); at < now.claims.size(); ++at)
        tellBelow(fmt::format("a claim of at most {}: {}", decimal(now.claims[at].amount),
                              transaction::name(now.claims[at].reason)));
    if (now.suspect && !before.suspect)
        tellBelow("notes are somewhere that only staff can say");
}

void Replay::tellOpen()
{
    if (book_.open().empty())
        tellRow("open", "nothing");
    for (const auto &[id, each] : book_.open()) {
        std::vector<std::string> legs;
        for (const Tender &tender : each.tenders)
            legs.push_back(words(tender));
        for (const Delivery &delivery : each.deliveries)
            legs.push_back(words(delivery));
        tellRow("open", fmt::format("transaction {}, {}: {}; {}", id, transaction::name(each.stage),
                                    fmt::join(legs, "; "), moneyOf(each)));
    }
}

void Replay::tellCash()
{
    const cash::Position &position = book_.position();
    for (const auto &[unit, each] : position.cassettes())
        tellRow(fmt::format("cassette {}", unit),
                fmt::format("{} x {}; {} loaded, {} paid out, {} rejected{}", each.count(),
                            decimal(each.denomination), each.loaded, each.dispensed, each.rejected,
                            each.suspect ? "; must be counted" : ""));
    for (const auto &[fen, count] : position.stacker())
        tellRow("stacker", fmt::format("{} x {}", count, decimal(Money::fen(fen))));
    tellRow("bins", fmt::format("from the tray: {} times rejected, {} times taken back uncounted",
                                position.trayRejects(), position.trayRetracts()));
}

void Replay::finish()
{
    Money credit = credit_;
    Money claims = claims_;
    for (const auto &[id, each] : book_.open()) {
        credit += each.credit;
        claims += each.claimed();
    }
    const Numbers &numbers = book_.numbers();
    say_("");
    say_("at the end");
    tellOpen();
    tellCash();
    tellRow("owed",
            fmt::format("{} in credits, at most {} in claims", decimal(credit), decimal(claims)));
    const std::string trace =
        numbers.trace == 0
            ? "no trace"
            : fmt::format("trace {} of batch {}", stanOf(numbers.trace), batchOf(numbers.trace));
    tellRow("numbers", fmt::format("transaction {}, {}, operation {}", numbers.transaction, trace,
                                   numbers.operation));
    if (book_.needsReview())
        tellRow("review", "the journal before this one was set aside, and nobody looked at it yet");
    const bool whole = chain_.firstBreak().empty();
    tellRow("chain", whole ? "whole; its head is " + chain_.head() : chain_.firstBreak());
    say_(fmt::format("replay: {} records, {} transactions, {} open, {} left out, the chain {}",
                     records_, seen_.size(), book_.open().size(), leftOut_,
                     whole ? "is whole" : "breaks"));
}

} // namespace huimin::replay
