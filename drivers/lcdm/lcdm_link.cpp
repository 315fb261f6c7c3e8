// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/lcdm/lcdm_link.h"

namespace huimin::lcdm {

using namespace std::chrono_literals;

namespace {

constexpr auto ConfirmLimit = 500ms;
constexpr auto PauseBetween = 200ms; // less brings NAK
constexpr int RereadsMax = 3;

} // namespace

Task<Result<Bytes>> Link::ask(Message command, Duration limit)
{
    const auto turn = co_await turns_.next();
    stream_.forget();
    const auto confirmed = co_await sendAndConfirm(command);
    if (!confirmed)
        co_return fail(confirmed.error());

    const Instant end = clock_.now() + limit;
    int rereads = 0;
    while (clock_.now() < end) {
        const auto heard = co_await stream_.next(end - clock_.now());
        if (!heard && heard.error().code == ErrorCode::BadFrame && rereads++ < RereadsMax) {
            (void)stream_.send(Bytes{NakByte}); // the device repeats its reply, not its deed
            continue;
        }
        if (!heard)
            co_return fail(heard.error());
        const auto *reply = std::get_if<Message>(&*heard);
        if (reply == nullptr || reply->command != command.command)
            continue; // a late confirmation, or the reply to something before us
        (void)stream_.send(Bytes{AckByte});
        Bytes data = reply->data;
        co_await pause(clock_, PauseBetween);
        co_return data;
    }
    co_return fail(ErrorCode::Timeout, "no reply from the dispenser");
}

Task<Result<void>> Link::sendAndConfirm(const Message &command)
{
    if (auto sent = stream_.send(encode(From::Host, command)); !sent)
        co_return sent;
    for (;;) {
        const auto heard = co_await stream_.next(ConfirmLimit);
        if (!heard)
            co_return fail(heard.error().code == ErrorCode::BadFrame
                               ? Error{ErrorCode::Timeout, "noise instead of a confirmation"}
                               : heard.error());
        if (std::holds_alternative<Ack>(*heard))
            co_return Result<void>();
        if (std::holds_alternative<Nak>(*heard)) {
            co_await pause(clock_, PauseBetween);
            co_return fail(ErrorCode::Refused, "the dispenser said NAK");
        }
    }
}

} // namespace huimin::lcdm
