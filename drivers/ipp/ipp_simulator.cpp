// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ipp/ipp_simulator.h"

#include <algorithm>

namespace huimin::ipp {

using namespace std::chrono_literals;

namespace {

constexpr auto PageTime = 2s;
constexpr int Idle = 3;
constexpr int Processing = 4;
constexpr int Stopped = 5;

} // namespace

Simulator::Simulator(Port &line, Clock &clock) : stream_(line, clock), working_(clock)
{
    tasks_.run(serve());
}

Task<void> Simulator::serve()
{
    for (;;) {
        (void)co_await stream_.open(1s);
        const auto frame = co_await stream_.next(24h);
        if (!frame || silent_)
            continue;
        const auto request = parse(frame->body);
        if (!request)
            continue;
        const Message answer = answerTo(*request);
        int &lost = lose_[static_cast<Operation>(request->code)];
        if (lost > 0)
            --lost;
        else
            (void)stream_.send(okAnswer(encode(answer)));
        work();
    }
}

Message Simulator::answerTo(const Message &request)
{
    Message answer{0, request.id, {}, {}};
    const auto operation = static_cast<Operation>(request.code);
    const auto purge = request.texts("purge-job");
    Job *job = jobIn(request);
    switch (operation) {
    case Operation::GetPrinterAttributes:
        answer.attributes = printer().attributes;
        return answer;
    case Operation::CreateJob:
        answer = createJob(request);
        break;
    case Operation::CancelMyJobs:
        jobs_.clear();
        break;
    case Operation::SendDocument:
    case Operation::CancelJob:
    case Operation::GetJobAttributes:
        if (job == nullptr)
            answer.code = status::NotFound;
        else if (operation == Operation::SendDocument)
            answer = sendDocument(*job, request);
        else if (operation == Operation::CancelJob)
            cancel(*job, !purge.empty());
        else
            answer.add(Tag::Job, "job-state", static_cast<int>(job->state), Tag::Enumeration);
        break;
    }
    answer.id = request.id;
    return answer;
}

Message Simulator::createJob(const Message &request)
{
    const auto names = request.texts("job-name");
    Job job{++last_, names.empty() ? std::string() : names.front()};
    if (std::exchange(holdNext_, false))
        job.state = JobState::Held;
    jobs_.push_back(std::move(job));
    Message answer;
    answer.add(Tag::Job, "job-id", last_);
    answer.add(Tag::Job, "job-state", static_cast<int>(jobs_.back().state), Tag::Enumeration);
    return answer;
}

Message Simulator::sendDocument(Job &job, const Message &request)
{
    job.document = request.data;
    job.complete = true;
    if (std::exchange(abortNext_, false)) {
        job.state = JobState::Aborted;
        job.document.clear();
    }
    Message answer;
    answer.add(Tag::Job, "job-state", static_cast<int>(job.state), Tag::Enumeration);
    return answer;
}

void Simulator::cancel(Job &job, bool purge)
{
    if (!isOver(job.state))
        job.state = JobState::Canceled;
    job.document.clear(); // PreserveJobFiles No
    if (purge)
        std::erase_if(jobs_, [id = job.id](const Job &each) { return each.id == id; });
}

Message Simulator::printer() const
{
    Message answer;
    const bool isBusy = std::ranges::any_of(
        jobs_, [](const Job &each) { return each.state == JobState::Processing; });
    answer.add(Tag::Printer, "printer-state",
               stopped_ ? Stopped
               : isBusy ? Processing
                        : Idle,
               Tag::Enumeration);
    answer.add(Tag::Printer, Tag::Keyword, "printer-state-reasons",
               jammed_    ? "media-jam-error"
               : !paper_  ? "media-empty-error"
               : stopped_ ? "paused"
                          : "none");
    answer.add(Tag::Printer, Tag::Boolean, "printer-is-accepting-jobs", "\1");
    return answer;
}

Simulator::Job *Simulator::jobIn(const Message &request)
{
    const auto id = request.number("job-id");
    const auto found = std::ranges::find_if(jobs_, [&](const Job &each) { return each.id == id; });
    return found == jobs_.end() ? nullptr : &*found;
}

/// One after the other; a page takes a moment.
void Simulator::work()
{
    const auto next = std::ranges::find_if(
        jobs_, [](const Job &each) { return each.complete && !isOver(each.state); });
    if (next == jobs_.end() || next->state == JobState::Held || stopped_)
        return;
    next->state = JobState::Processing;
    if (!paper_ || jammed_ || inside_)
        return;
    inside_ = true;
    working_.start(PageTime, [this, id = next->id] {
        inside_ = false;
        const auto job =
            std::ranges::find_if(jobs_, [&](const Job &each) { return each.id == id; });
        if (job == jobs_.end() || job->state != JobState::Processing || !paper_ || jammed_)
            return;
        job->state = JobState::Completed;
        printed_.push_back({job->name, std::exchange(job->document, {})});
        work();
    });
}

void Simulator::setPaper(bool there)
{
    paper_ = there;
    work();
}

void Simulator::setJammed(bool jammed)
{
    jammed_ = jammed;
    work();
}

void Simulator::setStopped(bool stopped)
{
    stopped_ = stopped;
    work();
}

} // namespace huimin::ipp
