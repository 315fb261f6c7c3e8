// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/watched_line.h"

namespace huimin {

namespace {

constexpr auto AskLimit = std::chrono::seconds(5);

} // namespace

WatchedLine::WatchedLine(HttpClient &line, Clock &clock, std::string office, bool doubtsOnly)
    : line_(line), clock_(clock), office_(std::move(office)), doubtsOnly_(doubtsOnly)
{}

Task<Result<HttpResponse>> WatchedLine::send(HttpRequest request, Duration limit)
{
    auto answer = co_await line_.send(std::move(request), limit);
    learn(answer);
    co_return answer;
}

void WatchedLine::learn(const Result<HttpResponse> &answer)
{
    const bool isDoubted = !answer && (answer.error().code == ErrorCode::Refused ||
                                       answer.error().code == ErrorCode::Damaged);
    const bool isDown = !answer && !isDoubted && !doubtsOnly_;
    const std::string why = answer ? std::string() : answer.error().detail;
    set(Fault::OfficeNotBelieved, isDoubted, why);
    set(Fault::OfficeDown, isDown, why);
    const bool stood = std::exchange(stands_, isDoubted || isDown);
    if (stands_ && !stood)
        tasks_.run(askUntilItAnswers());
}

void WatchedLine::set(Fault fault, bool stands, const std::string &why)
{
    if (faults_ == nullptr)
        return;
    if (stands)
        faults_->raise({fault, office_}, why);
    else
        faults_->clear({fault, office_});
}

Task<void> WatchedLine::askUntilItAnswers()
{
    while (stands_) {
        co_await pause(clock_, AskPace);
        if (!stands_)
            co_return;
        HttpRequest request{"GET", "/", {}};
        const auto answer = co_await line_.send(std::move(request), AskLimit);
        learn(answer);
    }
}

} // namespace huimin
