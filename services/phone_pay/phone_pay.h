// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/money.h"
#include "kiosk/base/secret.h"
#include "kiosk/base/task.h"

#include <string>
#include <variant>

namespace huimin {

/// What any provider of payments by telephone can do: take money from the wallet whose code the
/// station has read (付款码, 被扫), offer a code that a telephone reads off the screen (主扫),
/// say what became of a payment, and undo it. One attempt per call.
class PhonePay
{
public:
    struct Order {
        std::string key; ///< made by the station, stored before it is sent, never used twice
        Money amount;
        std::string subject; ///< what the telephone says is paid
    };
    struct Paid {
        std::string wallet; ///< which kind: "weixin", "alipay", "unionpay"
        std::string reference;
    };
    /// The telephone asks its owner, or nobody has read the code yet.
    struct Waiting {};
    /// It was not paid under this key and never will be.
    struct Refused {
        std::string reason; ///< "notEnough", "codeOver", "codeUnknown", "limit", "closed"
    };
    struct NeverHeard {};
    /// It could not be asked, or its answer made no sense: it may have been paid.
    struct NoAnswer {
        std::string detail;
    };
    using State = std::variant<Paid, Waiting, Refused, NeverHeard, NoAnswer>;

    struct Code {
        std::string text; ///< to be drawn as a QR code
    };
    using Offered = std::variant<Code, Refused, NoAnswer>;

    struct Undone {};
    /// It can no longer be undone by itself: people must do it.
    struct NotUndone {};
    using Undoing = std::variant<Undone, NotUndone, NoAnswer>;

    virtual ~PhonePay() = default;

    virtual Task<State> charge(Order order, Secret<std::string> code) = 0;
    virtual Task<Offered> offer(Order order) = 0;
    virtual Task<State> ask(std::string key) = 0;
    /// Closes what is not paid, for ever, and gives back what is. Also for a key that was never
    /// heard: what comes late under it is refused.
    virtual Task<Undoing> undo(std::string key) = 0;
    virtual Task<bool> reach() = 0;
};

} // namespace huimin
