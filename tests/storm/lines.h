// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/port/frame_stream.h"
#include "drivers/port/passing_port.h"
#include "services/http/http.h"
#include "services/town/bank/acquirer_host.h"
#include "tests/storm/choices.h"

#include <functional>
#include <memory>

namespace huimin::storm {

/// The kiosk's end of a line. Before each write, and before it hears what was answered, it
/// asks whether the program still lives: these are the instants between two effects.
class GuardedPort final : public PassingPort
{
public:
    /// False: the program is dead; nothing leaves it any more and nothing reaches it.
    using MayPass = std::function<bool(ByteView)>;

    GuardedPort(Port &inner, MayPass mayWrite, MayPass mayHear)
        : PassingPort(inner), mayWrite_(std::move(mayWrite)), mayHear_(std::move(mayHear))
    {}

    Result<void> write(ByteView bytes) override
    {
        return mayWrite_(bytes) ? PassingPort::write(bytes) : Result<void>();
    }

private:
    void arrived(ByteView bytes) override
    {
        if (mayHear_(bytes))
            PassingPort::arrived(bytes);
    }

    MayPass mayWrite_;
    MayPass mayHear_;
};

/// The bank at its end of the line, and what a network does between.
class BankLine
{
public:
    /// `cut` breaks the connection.
    BankLine(Port &port, Clock &clock, town::AcquirerHost &host, Choices &choices,
             std::function<void()> cut);

    // How many troubles there are at each site; 0 is none.
    static constexpr int RequestTroubles = 4;
    static constexpr int CodeTroubles = 8;
    static constexpr int AnswerTroubles = 10;

    void calm() { calm_ = true; }
    /// Trace numbers of the 0200s, in the order in which they were sent.
    const std::vector<std::string> &traces() const { return traces_; }
    void onMessage(std::function<void(const std::string &)> listener)
    {
        told_ = std::move(listener);
    }

private:
    Task<void> serve();
    Task<void> handle(iso8583::Frame frame);
    void ask(const iso8583::Frame &frame, int code);
    std::optional<iso8583::Frame> answerOf(const iso8583::Frame &frame, int trouble, bool isForged);
    int trouble(const char *site, int kinds)
    {
        return calm_ ? 0 : choices_.choose(site, kinds, 100);
    }
    void tell(const std::string &text) const
    {
        if (told_)
            told_(text);
    }

    Port &port_;
    Clock &clock_;
    town::AcquirerHost &host_;
    Choices &choices_;
    std::function<void()> cut_;
    bool calm_ = false;
    Bytes lastYes_; ///< an old answer with a good MAC
    FrameStream<iso8583::Decoder> stream_;
    std::vector<std::string> traces_;
    std::function<void(const std::string &)> told_;
    TaskScope tasks_;
};

/// An office behind HTTP, a company or a provider, and what a network does on the way to it.
class OfficeLine final : public HttpClient
{
public:
    using MayPass = std::function<bool()>;
    /// `refusal`: why it says no now; empty: it does not.
    using Answer = std::function<HttpResponse(const HttpRequest &, const std::string &refusal)>;
    /// What may happen to a request: so many kinds, at this site, so often; 0 is none.
    struct Site {
        const char *name = "";
        int kinds = ReadTroubles;
        int perThousand = 80;
    };
    using Sites = std::function<Site(const HttpRequest &)>;

    static constexpr int ReadTroubles = 5;
    static constexpr int TakeTroubles = 6; ///< and it may be refused
    static constexpr int LateTroubles = 7; ///< and it may come when the station has given it up

    OfficeLine(Clock &clock, Choices &choices, Answer answer, Sites sites, MayPass mayWrite,
               MayPass mayHear)
        : clock_(clock), choices_(choices), answer_(std::move(answer)), sites_(std::move(sites)),
          mayWrite_(std::move(mayWrite)), mayHear_(std::move(mayHear))
    {}

    Task<Result<HttpResponse>> send(HttpRequest request, Duration limit) override;
    void calm() { calm_ = true; }
    void onMessage(std::function<void(const std::string &)> listener)
    {
        told_ = std::move(listener);
    }

private:
    Task<void> arriveLate(HttpRequest request);

    Clock &clock_;
    Choices &choices_;
    Answer answer_;
    Sites sites_;
    MayPass mayWrite_;
    MayPass mayHear_;
    std::function<void(const std::string &)> told_;
    bool calm_ = false;
    TaskScope tasks_;
};

} // namespace huimin::storm
