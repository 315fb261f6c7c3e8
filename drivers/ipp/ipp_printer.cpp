// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ipp/ipp_printer.h"

#include "kiosk/base/log.h"

#include <fmt/format.h>

#include <array>

namespace huimin::ipp {

using namespace std::chrono_literals;
using Trouble = PagePrinter::Trouble;

namespace {

constexpr auto OpenLimit = 2s;
constexpr auto AnswerLimit = 3s;
constexpr auto SendLimit = 15s; ///< of a document
constexpr auto LookPace = 3s;
constexpr auto FollowPace = 500ms;
constexpr auto PrintLimit = 90s;   ///< of a job that goes on
constexpr auto TroubleLimit = 30s; ///< how long somebody may mend what it waits for
constexpr auto SilenceLimit = 20s;
constexpr auto StaleLimit = 60s;
constexpr auto GiveLimit = 10s; ///< until a job that was taken back is gone

const char *const Owner = "huimin";
constexpr std::string_view True(std::string_view("\1", 1));

const char *wordsOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Down:
        return "the print server does not answer";
    case Trouble::NoPaper:
        return "there is no paper in it";
    case Trouble::Jammed:
        return "paper is stuck, or its cover is open";
    case Trouble::Stopped:
        return "it is stopped, or takes no jobs";
    case Trouble::Refused:
        break;
    }
    return "it did not take a document";
}

} // namespace

Printer::Printer(Port &port, Clock &clock, FaultSink &faults, std::string queue)
    : clock_(clock), faults_(faults), queue_(std::move(queue)), stream_(port, clock), turns_(clock)
{
    tasks_.run(watch());
}

/// Whether it would print, for as long as nobody prints.
Task<void> Printer::watch()
{
    for (;;) {
        co_await look();
        if (!trouble_ || *trouble_ != Trouble::Down) {
            // What an earlier run left must not come out before the next resident.
            if (!swept_) {
                Message sweep = about(Operation::CancelMyJobs);
                sweep.add(Tag::Operation, Tag::Boolean, "purge-jobs", std::string(True));
                const auto done = co_await ask(std::move(sweep), AnswerLimit);
                swept_ = done && done->isGood();
            }
        } else {
            swept_ = false;
        }
        co_await pause(clock_, LookPace);
    }
}

Task<Result<Message>> Printer::ask(Message message, Duration limit)
{
    const auto turn = co_await turns_.next();
    auto answer = co_await askOnce(std::move(message), limit);
    // A server ends what is silent for long; the next question opens it anew.
    stream_.close();
    co_return answer;
}

Task<Result<Message>> Printer::askOnce(Message message, Duration limit)
{
    message.id = ++asked_;
    const std::uint32_t id = message.id;
    const auto opened = co_await stream_.open(OpenLimit);
    if (!opened)
        co_return fail(opened.error());
    stream_.forget();
    const Bytes request = postRequest("/printers/" + queue_, encode(message));
    if (const auto sent = stream_.send(request); !sent)
        co_return fail(sent.error());
    const auto frame = co_await stream_.next(limit);
    if (!frame)
        co_return fail(frame.error());
    constexpr int Ok = 200;
    if (frame->status() != Ok)
        co_return fail(ErrorCode::BadData, frame->first);
    auto answer = parse(frame->body);
    if (answer && answer->id != id)
        co_return fail(ErrorCode::BadData, "the answer to another question");
    co_return answer;
}

Message Printer::about(Operation operation) const
{
    Message message{static_cast<std::uint16_t>(operation), 0, {}, {}};
    message.add(Tag::Operation, Tag::Charset, "attributes-charset", "utf-8");
    message.add(Tag::Operation, Tag::Language, "attributes-natural-language", "en");
    message.add(Tag::Operation, Tag::Uri, "printer-uri", "ipp://localhost/printers/" + queue_);
    return message;
}

Message Printer::aboutJob(Operation operation, std::int32_t job) const
{
    Message message = about(operation);
    message.add(Tag::Operation, "job-id", job);
    message.add(Tag::Operation, Tag::Name, "requesting-user-name", Owner);
    return message;
}

Task<void> Printer::look()
{
    Message question = about(Operation::GetPrinterAttributes);
    question.attributes.push_back(
        {Tag::Operation,
         Tag::Keyword,
         "requested-attributes",
         {"printer-state", "printer-state-reasons", "printer-is-accepting-jobs"}});
    const auto answer = co_await ask(std::move(question), AnswerLimit);
    if (!answer)
        found(Trouble::Down, describe(answer.error()));
    else if (!answer->isGood())
        found(Trouble::Down,
              fmt::format("the queue {} is not there: {:04X}", queue_, answer->code));
    else
        found(believed(*answer), {});
}

/// A server hears of paper only while it prints: what it said last is believed for a while, and
/// then somebody may try again.
std::optional<PagePrinter::Trouble> Printer::believed(const Message &answer)
{
    constexpr int Idle = 3; // RFC 8011, 5.4.11
    const auto trouble = troubleIn(answer);
    const bool isOld =
        trouble && *trouble != Trouble::Stopped && answer.number("printer-state") == Idle;
    if (!isOld)
        staleSince_.reset();
    else if (!staleSince_)
        staleSince_ = clock_.now();
    const bool isStale = isOld && clock_.now() - *staleSince_ > StaleLimit;
    return isStale ? std::nullopt : trouble;
}

void Printer::found(std::optional<Trouble> trouble, const std::string &why)
{
    if (trouble != trouble_ && !trouble)
        log::info("pages", "the printer is ready");
    trouble_ = trouble;
    for (const Trouble each :
         {Trouble::Down, Trouble::NoPaper, Trouble::Jammed, Trouble::Stopped}) {
        const FaultId fault{faultOf(each), {}};
        if (trouble && faultOf(*trouble) == fault.fault)
            faults_.raise(fault, why.empty() ? wordsOf(*trouble) : why);
        else
            faults_.clear(fault);
    }
}

Task<PagePrinter::Printed> Printer::print(Document document)
{
    waitsFor_.reset();
    co_await look();
    if (trouble_ && !staleSince_) // what is only remembered may have been mended
        co_return Printed{Outcome::NotDone, trouble_};
    Printed refused{Outcome::NotDone, Trouble::Refused};
    const auto job = co_await createJob(document.name, refused);
    if (!job)
        co_return refused;
    Message send = aboutJob(Operation::SendDocument, *job);
    send.add(Tag::Operation, Tag::MimeType, "document-format", "application/pdf");
    send.add(Tag::Operation, Tag::Boolean, "last-document", std::string(True));
    send.data = bytesOf(document.pdf);
    const auto sent = co_await ask(std::move(send), SendLimit);
    End end;
    if (sent && !sent->isGood())
        end = co_await give(*job, Trouble::Refused);
    else
        end = co_await follow(*job); // without an answer too: the job knows
    co_await forget(*job);
    waitsFor_.reset();
    if (end.state == JobState::Completed)
        co_return Printed{Outcome::Done, std::nullopt};
    const bool isGone = end.state == JobState::Canceled || end.state == JobState::Aborted;
    // A page that is stuck is half printed, and nobody knows which half.
    const bool isClean = isGone && end.why != Trouble::Jammed;
    co_return Printed{isClean ? Outcome::NotDone : Outcome::Unknown, end.why};
}

/// Without a document nothing is printed yet, whatever becomes of the answer.
Task<std::optional<std::int32_t>> Printer::createJob(std::string name, Printed &not_)
{
    Message create = about(Operation::CreateJob);
    create.add(Tag::Operation, Tag::Name, "requesting-user-name", Owner);
    create.add(Tag::Operation, Tag::Name, "job-name", std::move(name));
    const auto created = co_await ask(std::move(create), AnswerLimit);
    if (!created) {
        not_.why = Trouble::Down;
        co_return std::nullopt;
    }
    const auto job = created->number("job-id");
    if (created->isGood() && job)
        co_return job;
    if (created->code == status::NotAccepting)
        not_.why = Trouble::Stopped;
    co_return std::nullopt;
}

/// Until the job is over, or has waited for so long that it is taken back.
Task<Printer::End> Printer::follow(std::int32_t job)
{
    const Instant end = clock_.now() + PrintLimit;
    Instant heard = clock_.now();
    std::optional<Instant> troubled;
    while (clock_.now() < end) {
        const auto state = co_await stateOf(job);
        if (state)
            heard = clock_.now();
        if (state && isOver(*state)) {
            const bool isAborted = *state == JobState::Aborted;
            co_return End{state, isAborted ? std::optional(Trouble::Refused) : waitsFor_};
        }
        if (clock_.now() - heard > SilenceLimit)
            co_return End{std::nullopt, Trouble::Down};
        co_await look();
        const bool isHeld = state == JobState::Held || state == JobState::Stopped;
        waitsFor_ = trouble_ ? trouble_ : isHeld ? std::optional(Trouble::Stopped) : std::nullopt;
        if (!waitsFor_)
            troubled.reset();
        else if (!troubled)
            troubled = clock_.now();
        if (troubled && clock_.now() - *troubled > TroubleLimit && *waitsFor_ != Trouble::Down)
            break;
        co_await pause(clock_, FollowPace);
    }
    const auto why = waitsFor_;
    const End given = co_await give(job, why);
    co_return given;
}

/// Takes it back; it may have been done meanwhile.
Task<Printer::End> Printer::give(std::int32_t job, std::optional<Trouble> why)
{
    const Instant end = clock_.now() + GiveLimit;
    do {
        (void)co_await ask(aboutJob(Operation::CancelJob, job), AnswerLimit);
        const auto state = co_await stateOf(job);
        if (state && isOver(*state)) {
            // What went on printing when it was taken back may have put a part of it on paper.
            const bool isUncertain = *state == JobState::Canceled && !why;
            co_return End{isUncertain ? std::nullopt : state, why};
        }
        co_await pause(clock_, FollowPace);
    } while (clock_.now() < end);
    co_return End{std::nullopt, why};
}

/// Nothing: no answer, or none that can be understood.
Task<std::optional<JobState>> Printer::stateOf(std::int32_t job)
{
    const auto answer = co_await ask(aboutJob(Operation::GetJobAttributes, job), AnswerLimit);
    if (!answer || !answer->isGood())
        co_return std::nullopt;
    co_return jobState(*answer);
}

/// Its name, its owner and its document are nowhere any more.
Task<void> Printer::forget(std::int32_t job)
{
    Message purge = aboutJob(Operation::CancelJob, job);
    purge.add(Tag::Operation, Tag::Boolean, "purge-job", std::string(True));
    const auto done = co_await ask(std::move(purge), AnswerLimit);
    const bool isGone = done && (done->isGood() || done->code == status::NotFound);
    swept_ = swept_ && isGone; // otherwise everything is cleared away, once it answers
}

} // namespace huimin::ipp
