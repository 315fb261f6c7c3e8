// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace huimin {

/// Standing conditions of the station. A fault is raised once and stays until
/// it is cleared; the fault board decides what each of them stops.
///
/// The words are those of the alarm list that the fleet understands, one per thing
/// that somebody would do something different about.
enum class Fault : std::uint8_t {
    CardReaderDown,
    CardJammed,
    CardBinFull,
    PinPadDown,
    PinPadTampered, ///< terminal: nobody may try to repair it by loading keys again
    PinPadKeysMissing,
    DispenserDown,
    DispenserJammed,
    DispenserSuspect, ///< what lies in the path or in the bins must be counted by staff
    CassetteLow,
    CassetteEmpty,
    CassetteMissing,
    TrayDown,
    ShutterJammed,
    RetractBinFull,
    AcceptorDown,
    AcceptorJammed,
    StackerFull,
    StackerRemoved,
    AcceptorCheated,
    PrinterDown,
    PaperLow,
    PaperOut,
    PrinterCoverOpen,
    PrinterJammed,
    PagePrinterDown,
    PagePrinterStopped,
    PagePrinterJammed,
    PagePaperOut,
    ScannerDown,
    IdentityReaderDown,
    CameraDown,            ///< which: "document" or "face"
    SecurityModuleMissing, ///< of the reader for social-security cards
    SecurityModuleRefuses,
    AcquirerDown,
    KeysRefused, ///< the bank's working keys fail their check values
    ReversalPending,
    BillerDown,
    OfficeDown,        ///< an office, or a provider, does not answer
    OfficeNotBelieved, ///< its certificate or ours is not what the other side believes
    JournalDamaged,
    JournalFailing,
};

const char *name(Fault fault);

/// Which one, where a station has several: cassette 2, the water company.
struct FaultId {
    Fault fault{};
    std::string unit;

    friend auto operator<=>(const FaultId &, const FaultId &) = default;
};

class FaultSink
{
public:
    virtual ~FaultSink() = default;
    /// Raising a raised fault only renews its detail.
    virtual void raise(const FaultId &id, const std::string &detail) = 0;
    virtual void clear(const FaultId &id) = 0;
};

} // namespace huimin
