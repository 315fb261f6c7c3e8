// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/watched_biller.h"

namespace huimin::bills {

WatchedBiller::WatchedBiller(Biller &biller, Clock &clock, FaultSink &faults, std::string id)
    : biller_(biller), clock_(clock), faults_(faults), id_(std::move(id))
{}

Task<Biller::Found> WatchedBiller::find(std::string account, std::vector<Answer> answers)
{
    Found found = co_await biller_.find(std::move(account), std::move(answers));
    learn(std::get_if<NoAnswer>(&found));
    co_return found;
}

Task<Biller::Paid> WatchedBiller::pay(Order order)
{
    Paid paid = co_await biller_.pay(std::move(order));
    learn(std::get_if<NoAnswer>(&paid));
    co_return paid;
}

Task<Biller::Paid> WatchedBiller::ask(std::string key)
{
    Paid paid = co_await biller_.ask(std::move(key));
    learn(std::get_if<NoAnswer>(&paid));
    co_return paid;
}

void WatchedBiller::learn(const NoAnswer *silence)
{
    const bool wasDown = std::exchange(down_, silence != nullptr);
    if (silence == nullptr)
        faults_.clear({Fault::BillerDown, id_});
    else
        faults_.raise({Fault::BillerDown, id_}, silence->detail);
    if (down_ && !wasDown)
        tasks_.run(askUntilItAnswers());
}

Task<void> WatchedBiller::askUntilItAnswers()
{
    while (down_) {
        co_await pause(clock_, AskPace);
        if (!down_)
            co_return;
        const bool there = co_await biller_.reach();
        if (there) {
            down_ = false;
            faults_.clear({Fault::BillerDown, id_});
        }
    }
}

} // namespace huimin::bills
