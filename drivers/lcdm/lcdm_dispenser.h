// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/cash_dispenser.h"
#include "drivers/device/cash_tray.h"
#include "drivers/device/fault.h"
#include "drivers/lcdm/lcdm_link.h"

namespace huimin::lcdm {

/// An LCDM-4000 that drops its notes into a closed tray.
///
/// A dispense command goes over the wire once. When its reply is lost, the unit's
/// last status tells, and only if it still names our serial number; otherwise the
/// outcome is unknown and stays so.
class Dispenser final : public CashDispenser
{
public:
    Dispenser(Port &port, Clock &clock, FaultSink &faults, CashTray &tray, std::vector<Unit> units);

    bool isReady() const override { return ready_ && tray_.isReady(); }
    bool unitAvailable(int unit) const override;
    int notesMax() const override { return TrayCapacity; }

    Task<Dispensed> dispense(OperationId operation, std::vector<Counted> wanted) override;
    Task<Result<Dispensed>> lastDispense(OperationId operation) override;
    Task<Outcome> present(OperationId operation) override;
    Task<Outcome> retract(OperationId operation) override;
    Task<Outcome> reject(OperationId operation) override;
    Task<Result<PresentStatus>> presentStatus(OperationId operation) override;
    Task<Outcome> resetPath() override;

private:
    /// What the tray of the cabinet holds without bulging; the unit itself allows 100.
    static constexpr int TrayCapacity = 50;

    Task<void> run();
    Task<void> watch();
    Task<Result<Dispensed>> lastStatus(OperationId operation, std::vector<Counted> wanted);
    Dispensed understand(const DispenseResult &result, const std::vector<Counted> &wanted);
    void observe(const DeviceStatus &status);

    Clock &clock_;
    FaultSink &faults_;
    CashTray &tray_;
    std::vector<Unit> units_;
    Link link_;
    bool ready_ = false;
    DeviceStatus status_;
    std::vector<int> emptied_; ///< units that gave too little since they were last filled
    TaskScope tasks_;
};

} // namespace huimin::lcdm
