// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/money.h"
#include "kiosk/base/task.h"

#include <functional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace huimin {

/// A note acceptor that takes one note at a time and holds it in escrow until
/// told (XFS4IoT CashAcceptor; the escrow is an intermediate stacker of one).
class CashAcceptor
{
public:
    struct Escrowed {
        Money value;
    };
    /// XFS4IoT InputRefuseEvent.reason.
    enum class RefuseReason {
        InvalidBill,     ///< not recognised, torn, in askew: try again, flat and straight
        DenominationOff, ///< a note that is not taken just now
        ForeignItems,    ///< no note at all
        SecondNote,      ///< two at once; the second must be pulled out
        StackerFull,
        Other,
    };
    struct Refused {
        RefuseReason reason;
    };
    /// The unit gave the escrowed note back without being told (it waits ten seconds).
    struct ReturnedByItself {
        Money value;
    };
    /// The unit took a note without asking: it is set wrongly, but it is money.
    struct StackedByItself {
        Money value;
    };
    /// A note is stuck inside, and the unit never said what it was worth.
    struct Stuck {};
    using Event = std::variant<Escrowed, Refused, ReturnedByItself, StackedByItself, Stuck>;
    using Listener = std::function<void(const Event &)>;

    /// What became of the note in escrow.
    struct Moved {
        Outcome outcome = Outcome::Unknown; ///< Done: where it was told to go
        std::string detail;
    };

    /// After a restart: what the unit says of a note that was under way.
    enum class NoteFate { None, Stacked, Returned, Unknown };

    virtual ~CashAcceptor() = default;

    void onEvent(Listener listener) { listener_ = std::move(listener); }

    virtual bool isReady() const = 0;
    /// What the unit can take, lowest first.
    virtual std::vector<Money> denominations() const = 0;

    /// CashInStart: opens the slot for these denominations only.
    virtual Task<Result<void>> start(std::set<std::int64_t> fen) = 0;
    /// CashInEnd: closes the slot. A note in escrow is not touched.
    virtual Task<Result<void>> end() = 0;

    /// Moves the escrowed note into the stacker. Only Done is money.
    virtual Task<Moved> stack() = 0;
    /// Gives the escrowed note back.
    virtual Task<Moved> giveBack() = 0;

    /// The unit repeats its last event until this is called: call it once the
    /// journal has it.
    virtual void acknowledge() = 0;

    /// What the unit reported first after this program started, for recovery.
    virtual Task<NoteFate> fateAfterRestart() = 0;

protected:
    void tell(const Event &event)
    {
        if (listener_)
            listener_(event);
    }

private:
    Listener listener_;
};

} // namespace huimin
