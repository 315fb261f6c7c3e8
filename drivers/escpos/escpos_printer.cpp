// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/escpos/escpos_printer.h"

#include "kiosk/base/log.h"

namespace huimin::escpos {

using namespace std::chrono_literals;

namespace {

constexpr auto OpenLimit = 2s;
constexpr auto ReconnectPause = 3s;
constexpr auto WatchPace = 2s;
constexpr auto AnswerLimit = 200ms; // clones may miss a question
constexpr int TriesMax = 3;
constexpr auto PrintLimit = 20s;
constexpr auto AskBetween = 1s;
constexpr std::uint8_t PaperQuestion = 4;
constexpr int SilencesMax = 2;

} // namespace

Printer::Printer(Port &port, Clock &clock, FaultSink &faults, escpos::Paper paper)
    : clock_(clock), faults_(faults), paper_(std::move(paper)), stream_(port, clock), turns_(clock)
{
    tasks_.run(run());
}

Task<void> Printer::run()
{
    for (;;) {
        const auto opened = co_await stream_.open(OpenLimit);
        if (opened)
            co_await watch();
        ready_ = false;
        status_.reset();
        stream_.close();
        faults_.raise({Fault::PrinterDown, {}}, "the printer does not answer");
        co_await pause(clock_, ReconnectPause);
    }
}

Task<void> Printer::watch()
{
    int silences = 0;
    while (stream_.isOpen() && silences < SilencesMax) {
        {
            const auto turn = co_await turns_.next();
            const auto status = co_await askStatus();
            if (status) {
                silences = 0;
                observe(*status);
            } else {
                ++silences;
            }
        }
        co_await pause(clock_, WatchPace);
    }
}

Task<Result<Status>> Printer::askStatus()
{
    Status status;
    for (std::uint8_t n = 1; n <= StatusKinds; ++n) {
        const auto answer = co_await askOne(n);
        if (!answer)
            co_return fail(answer.error());
        const auto learnt = learn(status, n, *answer);
        if (!learnt)
            co_return fail(learnt.error());
    }
    co_return status;
}

Task<Result<std::uint8_t>> Printer::askOne(std::uint8_t n)
{
    for (int attempt = 0; attempt < TriesMax; ++attempt) {
        stream_.forget();
        if (auto sent = stream_.send(statusQuestion(n)); !sent)
            co_return fail(sent.error());
        const auto answer = co_await stream_.next(AnswerLimit);
        if (answer && isRealTimeAnswer(*answer))
            co_return answer;
        if (!answer && answer.error().code == ErrorCode::PortClosed)
            co_return fail(answer.error());
    }
    co_return fail(ErrorCode::Timeout, "the printer does not answer");
}

void Printer::observe(const Status &status)
{
    status_ = status;
    const auto set = [this](Fault fault, bool stands, const char *detail) {
        if (stands)
            faults_.raise({fault, {}}, detail);
        else
            faults_.clear({fault, {}});
    };
    const bool broken = status.cutterError || status.unrecoverable || status.otherError;
    set(Fault::PaperOut, status.paperEnd, "no paper");
    set(Fault::PaperLow, status.paperNearEnd && !status.paperEnd, "the roll is nearly used up");
    set(Fault::PrinterCoverOpen, status.coverOpen, "the cover is open");
    set(Fault::PrinterJammed, broken, "the cutter or the head is stuck");
    faults_.clear({Fault::PrinterDown, {}});
    ready_ = !status.paperEnd && !status.coverOpen && !broken;
}

ReceiptPrinter::Paper Printer::paper() const
{
    if (!status_)
        return Paper::Unknown;
    if (status_->paperEnd)
        return Paper::Out;
    if (status_->cutterError)
        return Paper::Jammed;
    return status_->paperNearEnd ? Paper::Low : Paper::Full;
}

Task<Outcome> Printer::print(ReceiptDocument document)
{
    const auto turn = co_await turns_.next();
    const auto before = co_await askStatus();
    if (!before)
        co_return Outcome::NotDone;
    observe(*before);
    if (!ready_)
        co_return Outcome::NotDone;

    Bytes job = encode(document, paper_);
    append(job, doneQuestion());
    stream_.forget();
    if (auto sent = stream_.send(job); !sent)
        co_return Outcome::NotDone;
    const auto printed = co_await confirmation();
    const auto after = co_await askStatus();
    if (after)
        observe(*after);
    co_return printed ? Outcome::Done : Outcome::Unknown;
}

/// Waits for the answer behind the cut, and asks in between whether it can still come.
Task<bool> Printer::confirmation()
{
    const Instant end = clock_.now() + PrintLimit;
    Status now;
    while (clock_.now() < end && !now.paperEnd) {
        const auto answer = co_await stream_.next(AskBetween);
        if (answer && isDoneAnswer(*answer))
            co_return true;
        if (answer)
            (void)learn(now, PaperQuestion, *answer);
        else if (answer.error().code == ErrorCode::PortClosed)
            co_return false;
        else
            (void)stream_.send(statusQuestion(PaperQuestion));
    }
    log::warning("printer", "a receipt was sent and not confirmed");
    co_return false;
}

} // namespace huimin::escpos
