// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"
#include "kiosk/base/mailbox.h"
#include "services/bills/biller.h"

namespace huimin::bills {

/// Passes everything on, and keeps the fault BillerDown true: raised when the company
/// does not answer, cleared when it does, which is asked for while it stands.
class WatchedBiller final : public Biller
{
public:
    static constexpr auto AskPace = std::chrono::seconds(15);

    WatchedBiller(Biller &biller, Clock &clock, FaultSink &faults, std::string id);

    Task<Found> find(std::string account, std::vector<Answer> answers) override;
    Task<Paid> pay(Order order) override;
    Task<Paid> ask(std::string key) override;
    Task<bool> reach() override { return biller_.reach(); }

private:
    void learn(const NoAnswer *silence);
    Task<void> askUntilItAnswers();

    Biller &biller_; // borrowed; lives beside this in the composition root
    Clock &clock_;
    FaultSink &faults_;
    const std::string id_;
    bool down_ = false;
    TaskScope tasks_;
};

} // namespace huimin::bills
