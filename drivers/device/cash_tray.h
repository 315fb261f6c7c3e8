// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/result.h"
#include "kiosk/base/task.h"

#include <functional>

namespace huimin {

/// The closed box into which a dispenser drops notes, with a shutter in front
/// and a belt below. It is what makes "dispensed" and "within reach" two things.
class CashTray
{
public:
    /// Given by the caller, never used twice within 65,535 jobs, and remembered by
    /// the tray through power cuts.
    using Job = std::uint16_t;

    enum class Shutter { Closed, Open, Jammed, Unknown };

    struct Status {
        Shutter shutter = Shutter::Unknown;
        bool empty = false;
        /// The job whose notes the shutter last uncovered.
        Job lastPresented = 0;
    };

    enum class Event { ItemsTaken };
    using Listener = std::function<void(Event)>;

    virtual ~CashTray() = default;

    void onEvent(Listener listener) { listener_ = std::move(listener); }

    virtual bool isReady() const = 0;
    virtual Task<Result<Status>> status() = 0;

    /// Done: the shutter left its closed switch. NotDone: it certainly did not.
    virtual Task<Outcome> present(Job job) = 0;
    /// Closes the shutter; what lies in the tray goes to the retract bin.
    virtual Task<Outcome> retract(Job job) = 0;
    /// What lies behind the closed shutter goes to the reject bin.
    virtual Task<Outcome> reject(Job job) = 0;

protected:
    void tell(Event event)
    {
        if (listener_)
            listener_(event);
    }

private:
    Listener listener_;
};

} // namespace huimin
