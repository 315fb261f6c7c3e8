// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/pin_pad.h"
#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"
#include "kiosk/base/task.h"

#include <functional>
#include <string>

namespace huimin {

/// What the station wants of whoever authorises cards. One attempt per call: retries
/// belong to whoever owns the obligation.
class Acquirer
{
public:
    enum class Service { Withdrawal, Purchase };

    struct Request {
        Service service = Service::Withdrawal;
        Money amount;
        std::string stan;  ///< six digits, journalled before this call
        std::string batch; ///< six digits
        std::string date;  ///< MMDD, local
        std::string time;  ///< hhmmss, local
        Pan pan;
        std::string expiry;       ///< YYMM
        std::string cardSequence; ///< three digits
        Secret<std::string> track2;
        Bytes pinBlock;
        Bytes field55;
        std::string purpose; ///< field 48 of a purchase: what is paid
    };

    struct Answer {
        enum class Kind {
            Approved,
            Declined, ///< a clear no, whatever the reason; `responseCode` says which
            Silent,   ///< no answer within the limit, or the line went: it may have been done
            BadMac,   ///< an answer that cannot be trusted: it may have been done
            Unclear,  ///< the host itself says that it does not know (98, 68), or 10
            NotSent,  ///< nothing left the station
        };
        Kind kind = Kind::NotSent;
        std::string responseCode; ///< empty unless the host answered
        std::string told;         ///< which words the resident gets, from the dialect
        bool captureCard = false;
        bool mayRetryPin = false;
        std::string authorisationCode;
        std::string reference; ///< field 37, for the receipt
        Bytes field55;         ///< the issuer's data for the chip
    };

    /// Reversal reasons, field 39 of the 0400.
    enum class Reason { NoAnswer, TerminalFault, BadMac, Other };

    struct Reversal {
        Service service = Service::Withdrawal;
        Money amount;
        std::string stan;
        std::string batch;
        std::string date; ///< of the original
        Pan pan;
        std::string expiry;
        std::string cardSequence;
        Reason reason = Reason::Other;
    };

    enum class ReversalAnswer {
        Done,    ///< the host has undone it, or never had it
        Refused, ///< the host gave another answer: people must look at it
        Silent,  ///< no trustworthy answer: send it again later
    };
    struct Reversed {
        ReversalAnswer answer = ReversalAnswer::Silent;
        std::string responseCode;
    };

    /// An answer for which nobody waits any more. It never pays.
    struct Late {
        std::string stan;
        std::string responseCode;
    };
    using LateListener = std::function<void(const Late &)>;

    virtual ~Acquirer() = default;

    void onLate(LateListener listener) { late_ = std::move(listener); }

    /// Signed on, with working keys whose check values fit.
    virtual bool isReady() const = 0;
    /// The place of the working key for PIN blocks.
    virtual PinPad::KeySlot pinKey() const = 0;

    virtual Task<Answer> authorise(Request request) = 0;
    virtual Task<Reversed> reverse(Reversal reversal) = 0;

protected:
    void tell(const Late &late)
    {
        if (late_)
            late_(late);
    }

private:
    LateListener late_;
};

const char *name(Acquirer::Answer::Kind kind);
/// The two characters that go into field 39.
const char *code(Acquirer::Reason reason);

} // namespace huimin
