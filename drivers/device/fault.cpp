// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/device/fault.h"

#include <array>
#include <utility>

namespace huimin {

namespace {

constexpr std::array Names{
    std::pair{Fault::CardReaderDown, "CARD_READER_DOWN"},
    std::pair{Fault::CardJammed, "CARD_JAMMED"},
    std::pair{Fault::CardBinFull, "CARD_BIN_FULL"},
    std::pair{Fault::PinPadDown, "PIN_PAD_DOWN"},
    std::pair{Fault::PinPadTampered, "PIN_PAD_TAMPERED"},
    std::pair{Fault::PinPadKeysMissing, "PIN_PAD_KEYS_MISSING"},
    std::pair{Fault::DispenserDown, "DISPENSER_DOWN"},
    std::pair{Fault::DispenserJammed, "DISPENSER_JAMMED"},
    std::pair{Fault::DispenserSuspect, "DISPENSER_SUSPECT"},
    std::pair{Fault::CassetteLow, "CASSETTE_LOW"},
    std::pair{Fault::CassetteEmpty, "CASSETTE_EMPTY"},
    std::pair{Fault::CassetteMissing, "CASSETTE_MISSING"},
    std::pair{Fault::TrayDown, "TRAY_DOWN"},
    std::pair{Fault::ShutterJammed, "SHUTTER_JAMMED"},
    std::pair{Fault::RetractBinFull, "RETRACT_BIN_FULL"},
    std::pair{Fault::AcceptorDown, "ACCEPTOR_DOWN"},
    std::pair{Fault::AcceptorJammed, "ACCEPTOR_JAMMED"},
    std::pair{Fault::StackerFull, "STACKER_FULL"},
    std::pair{Fault::StackerRemoved, "STACKER_REMOVED"},
    std::pair{Fault::AcceptorCheated, "ACCEPTOR_CHEATED"},
    std::pair{Fault::PrinterDown, "PRINTER_DOWN"},
    std::pair{Fault::PaperLow, "PAPER_LOW"},
    std::pair{Fault::PaperOut, "PAPER_OUT"},
    std::pair{Fault::PrinterCoverOpen, "PRINTER_COVER_OPEN"},
    std::pair{Fault::PrinterJammed, "PRINTER_JAMMED"},
    std::pair{Fault::PagePrinterDown, "PAGE_PRINTER_DOWN"},
    std::pair{Fault::PagePrinterStopped, "PAGE_PRINTER_STOPPED"},
    std::pair{Fault::PagePrinterJammed, "PAGE_PRINTER_JAMMED"},
    std::pair{Fault::PagePaperOut, "PAGE_PAPER_OUT"},
    std::pair{Fault::ScannerDown, "SCANNER_DOWN"},
    std::pair{Fault::IdentityReaderDown, "IDENTITY_READER_DOWN"},
    std::pair{Fault::CameraDown, "CAMERA_DOWN"},
    std::pair{Fault::SecurityModuleMissing, "SECURITY_MODULE_MISSING"},
    std::pair{Fault::SecurityModuleRefuses, "SECURITY_MODULE_REFUSES"},
    std::pair{Fault::AcquirerDown, "ACQUIRER_DOWN"},
    std::pair{Fault::KeysRefused, "KEYS_REFUSED"},
    std::pair{Fault::ReversalPending, "REVERSAL_PENDING"},
    std::pair{Fault::BillerDown, "BILLER_DOWN"},
    std::pair{Fault::OfficeDown, "OFFICE_DOWN"},
    std::pair{Fault::OfficeNotBelieved, "OFFICE_NOT_BELIEVED"},
    std::pair{Fault::JournalDamaged, "JOURNAL_DAMAGED"},
    std::pair{Fault::JournalFailing, "JOURNAL_FAILING"},
};

} // namespace

const char *name(Fault fault)
{
    for (const auto &[each, text] : Names)
        if (each == fault)
            return text;
    return "?";
}

} // namespace huimin
