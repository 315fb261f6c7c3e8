// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"
#include "kiosk/base/mailbox.h"
#include "services/http/http.h"

namespace huimin {

/// Passes everything on, and keeps two faults of an office true: that it does not answer, and that
/// one side does not believe the other's certificate or signature. While one stands it is asked
/// again: any answer, even that there is no such page, clears both.
class WatchedLine final : public HttpClient
{
public:
    static constexpr auto AskPace = std::chrono::seconds(15);

    /// `doubtsOnly`: somebody else watches whether it answers.
    WatchedLine(HttpClient &line, Clock &clock, std::string office, bool doubtsOnly = false);

    /// From now on faults are told; `faults` outlives this.
    void tell(FaultSink &faults) { faults_ = &faults; }

    Task<Result<HttpResponse>> send(HttpRequest request, Duration limit) override;

private:
    void learn(const Result<HttpResponse> &answer);
    void set(Fault fault, bool stands, const std::string &why);
    Task<void> askUntilItAnswers();

    HttpClient &line_;
    Clock &clock_;
    FaultSink *faults_ = nullptr;
    const std::string office_;
    const bool doubtsOnly_;
    bool stands_ = false; ///< one of the two
    TaskScope tasks_;
};

} // namespace huimin
