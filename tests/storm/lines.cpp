// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storm/lines.h"

#include <fmt/format.h>

namespace huimin::storm {

using namespace std::chrono_literals;

namespace {

constexpr auto Thinking = 30ms;
/// Beyond every limit of the station: while it tells the bank to undo it, and long after.
constexpr std::array<Duration, 2> TooLate{24'980ms, 90s};
constexpr int ForgedReversals = 200;
constexpr auto Overtaken = 45s; // a reversal may come first

/// What happens to a request on its way, or to its answer.
enum Way { Arrives, Lost, Late, Twice, Corrupt, HalfWay, WrongMac, Forged, OldYes, Cut };

Bytes corrupted(Bytes bytes)
{
    bytes[bytes.size() / 2] ^= 0x41;
    return bytes;
}

} // namespace

BankLine::BankLine(Port &port, Clock &clock, town::AcquirerHost &host, Choices &choices,
                   std::function<void()> cut)
    : port_(port), clock_(clock), host_(host), choices_(choices), cut_(std::move(cut)),
      stream_(port, clock)
{
    tasks_.run(serve());
}

Task<void> BankLine::serve()
{
    for (;;) {
        const auto opened = co_await stream_.open(1s);
        while (opened) {
            const auto frame = co_await stream_.next(24h);
            if (frame)
                tasks_.run(handle(*frame));
            else if (frame.error().code == ErrorCode::PortClosed)
                break;
        }
        co_await pause(clock_, 500ms);
    }
}

Task<void> BankLine::handle(iso8583::Frame frame)
{
    const auto asked = host_.summary(frame);
    const bool isMoney = asked && asked->isMoney();
    const int way = trouble(isMoney ? "net.request" : "net.signon", RequestTroubles);
    if (way == Lost) {
        tell("a request is lost");
        co_return;
    }
    // In the order in which they were sent: one that is late is no number that goes back.
    if (asked && asked->mti == "0200")
        traces_.push_back(asked->trace);
    if (way == Late)
        co_await pause(clock_, Overtaken);
    co_await pause(clock_, Thinking);
    // A copy gets the same answer: a bank that said no does not say yes to the same request.
    const int code = asked && asked->mti == "0200" ? trouble("net.code", CodeTroubles) : 0;
    ask(frame, code);
    if (way == Twice)
        ask(frame, code);
}

/// What the bank says; or, forged, a yes of somebody who has no key and asks no bank.
std::optional<iso8583::Frame> BankLine::answerOf(const iso8583::Frame &frame, int trouble,
                                                 bool isForged)
{
    // Codes of a switch that has not done it: issuer away, system trouble, MAC trouble. The
    // one that does not know what became of it has done it.
    static constexpr std::array<const char *, CodeTroubles> Codes{"",   "91", "96", "98",
                                                                  "A0", "51", "55", "41"};
    const std::string code = isForged ? "00" : Codes[static_cast<std::size_t>(trouble)];
    auto &mischief = host_.mischief();
    (code == "98" ? mischief.sayAfterwards : mischief.answerAllWith) = code;
    auto answer = host_.answer(frame);
    mischief = {};
    return answer && isForged ? town::AcquirerHost::spoilt(*std::move(answer)) : answer;
}

void BankLine::ask(const iso8583::Frame &frame, int code)
{
    const auto asked = host_.summary(frame);
    const bool isMoney = asked && asked->isMoney();
    const int way = trouble(isMoney ? "net.answer" : "net.signed", AnswerTroubles);
    // Who wants to keep the money answers reversals that nobody else hears.
    const bool isForged =
        isMoney && (way == Forged || (asked->mti == "0400" && !calm_ &&
                                      choices_.chance("net.forged", ForgedReversals)));
    auto answer = answerOf(frame, code, isForged);
    if (!answer)
        return;
    const auto said = host_.summary(*answer).value_or(town::AcquirerHost::Summary{});
    if (asked)
        tell(fmt::format("{} {} -> {}", asked->mti, asked->trace, said.code));
    if (way == WrongMac && !isForged)
        answer = town::AcquirerHost::spoilt(*std::move(answer));
    Bytes bytes = iso8583::encode(*answer);
    if (way == OldYes)
        bytes = lastYes_.empty() ? corrupted(std::move(bytes)) : lastYes_;
    else if (isMoney && asked->mti == "0200" && !isForged && said.code == "00")
        lastYes_ = bytes;
    const auto later = [](BankLine &line, Bytes what, Duration delay) -> Task<void> {
        co_await pause(line.clock_, delay);
        (void)line.stream_.send(what);
    };
    switch (way) {
    case Lost:
        tell("an answer is lost");
        return;
    case Late:
        tell("an answer is late");
        tasks_.run(later(*this, std::move(bytes),
                         TooLate[static_cast<std::size_t>(choices_.among("net.late", 2))]));
        return;
    case Cut:
        tell("the line is cut before the answer");
        cut_();
        return;
    case Twice:
        (void)stream_.send(bytes);
        break;
    case Corrupt:
        bytes = corrupted(std::move(bytes));
        break;
    case HalfWay:
        bytes.resize(bytes.size() / 2);
        break;
    default:
        break;
    }
    (void)stream_.send(bytes);
}

namespace {

std::string exchangeText(const HttpRequest &request, const HttpResponse &response, bool isLost)
{
    return fmt::format("{} {} -> {}{}", request.method, request.path, response.status,
                       isLost ? ", and the answer is lost" : "");
}

} // namespace

/// It has left the station, which has given it up, and said so: it must do nothing any more.
Task<void> OfficeLine::arriveLate(HttpRequest request)
{
    // The first while what a telephone showed is still good.
    constexpr std::array<Duration, 2> AfterTheStation{45s, 200s};
    co_await pause(clock_, AfterTheStation[static_cast<std::size_t>(choices_.among("late", 2))]);
    const HttpResponse response = answer_(request, {});
    if (told_)
        told_(exchangeText(request, response, true));
}

Task<Result<HttpResponse>> OfficeLine::send(HttpRequest request, Duration limit)
{
    enum { Good, NeverArrives, AnswerLost, Nonsense, Away, Refuses, Late };
    const Site site = sites_(request);
    const int way = calm_ ? Good : choices_.choose(site.name, site.kinds, site.perThousand);
    if (way == NeverArrives || way == Late) {
        if (way == Late)
            tasks_.run(arriveLate(request));
        co_await pause(clock_, limit);
        co_return fail(ErrorCode::Timeout, "silent");
    }
    co_await pause(clock_, 20ms);
    if (!mayWrite_()) {
        co_await pause(clock_, 24h); // it dies with the program
        co_return fail(ErrorCode::Timeout, "gone");
    }
    if (way == Away)
        co_return HttpResponse{503, "away"};
    HttpResponse response = answer_(request, way == Refuses ? "closed" : std::string());
    if (told_)
        told_(exchangeText(request, response, way == AnswerLost));
    if (way == AnswerLost) {
        co_await pause(clock_, limit);
        co_return fail(ErrorCode::Timeout, "no answer");
    }
    if (way == Nonsense)
        response.body = response.body.substr(0, response.body.size() / 2);
    if (!mayHear_())
        co_await pause(clock_, 24h);
    co_return response;
}

} // namespace huimin::storm
