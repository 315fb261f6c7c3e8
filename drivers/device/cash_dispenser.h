// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/outcome.h"
#include "kiosk/base/money.h"
#include "kiosk/base/task.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace huimin {

/// A note dispenser with a closed tray in front (XFS4IoT CashDispenser and
/// CashManagement; the tray behind its shutter is the intermediate stacker).
///
///     dispense ... dispense -> present -> (items taken | retract)
///                           -> reject
///
/// Until present() nobody outside can reach a note; that is what makes it safe
/// to undo everything that went wrong before.
class CashDispenser
{
public:
    /// One cassette as the station file names it.
    struct Unit {
        int number = 0; ///< 1-based, as on its label
        Money denomination;
    };

    /// Increases with every dispense of this station and is journalled before:
    /// by it, and only by it, an answer after a power cut belongs to a question.
    using OperationId = std::int64_t;

    struct Counted {
        int unit = 0;
        int dispensed = 0; ///< into the tray
        int rejected = 0;  ///< into the reject bin
    };

    /// Why less came than was asked; XFS4IoT words where it has them.
    enum class Problem { None, CashUnitError, Jam, DoorOpen, Other };

    struct Dispensed {
        /// Done: exactly `units` went. NotDone: nothing moved. Unknown: `units` is
        /// the least that is known to have gone; the path must be looked at.
        Outcome outcome = Outcome::Unknown;
        std::vector<Counted> units;
        Problem problem = Problem::None;
        int failedUnit = 0; ///< for CashUnitError: which one gave too little
        std::string detail;
    };

    /// XFS4IoT GetPresentStatus.presentState.
    enum class PresentState { NotPresented, Presented, Unknown };
    enum class Tray { Empty, NotEmpty, Unknown };

    struct PresentStatus {
        PresentState presented = PresentState::Unknown;
        Tray tray = Tray::Unknown;
    };

    enum class Event { ItemsTaken };
    using Listener = std::function<void(Event)>;

    virtual ~CashDispenser() = default;

    void onEvent(Listener listener) { listener_ = std::move(listener); }

    virtual bool isReady() const = 0;
    /// True while the cassette is there and has not said that it is empty.
    virtual bool unitAvailable(int unit) const = 0;
    /// The largest bunch that the tray holds.
    virtual int notesMax() const = 0;

    /// Moves notes into the closed tray; may be called again to add to them.
    virtual Task<Dispensed> dispense(OperationId operation, std::vector<Counted> wanted) = 0;
    /// What became of an operation that was under way when we lost sight of it.
    /// The last one only; NotFound when the device remembers another.
    virtual Task<Result<Dispensed>> lastDispense(OperationId operation) = 0;

    /// Opens the shutter. Done: the notes can be reached. NotDone: it never opened.
    virtual Task<Outcome> present(OperationId operation) = 0;
    /// Closes the shutter and moves what was left into the retract bin.
    virtual Task<Outcome> retract(OperationId operation) = 0;
    /// Moves notes that nobody could reach into the reject bin.
    virtual Task<Outcome> reject(OperationId operation) = 0;

    /// Whether the notes of this operation have been within reach, and whether the
    /// tray is empty now. Survives a power cut of the station and of the tray.
    virtual Task<Result<PresentStatus>> presentStatus(OperationId operation) = 0;

    /// Clears the note path after a failure; what lay in it goes to the reject bin.
    virtual Task<Outcome> resetPath() = 0;

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
