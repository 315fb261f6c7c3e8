// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ccnet/ccnet_link.h"

namespace huimin::ccnet {

using namespace std::chrono_literals;

namespace {

// Devices 1.3: an answer starts within 10 ms; USB serial adapters add to it.
constexpr auto AnswerLimit = 300ms;
constexpr auto PauseAfterNak = 20ms;
constexpr int RereadsMax = 3;

} // namespace

Task<Result<Bytes>> Link::ask(Command command, Bytes payload)
{
    stream_.forget();
    if (auto sent = stream_.send(frame(command, payload)); !sent)
        co_return fail(sent.error());
    for (int reread = 0;; ++reread) {
        auto answer = co_await stream_.next(AnswerLimit);
        if (answer || answer.error().code != ErrorCode::BadFrame || reread == RereadsMax)
            co_return answer;
        co_await pause(clock_, PauseAfterNak);
        if (auto sent = stream_.send(frame(Command::Nak)); !sent)
            co_return fail(sent.error());
    }
}

void Link::acknowledge()
{
    // If it is lost the unit repeats itself, and the device above knows repeats.
    (void)stream_.send(frame(Command::Ack));
}

} // namespace huimin::ccnet
