// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/faults/fault_board.h"

#include "kiosk/base/log.h"

#include <algorithm>
#include <set>

namespace huimin {

namespace {

using Stops = std::set<Service>;

const Stops Everything{Service::Withdrawal, Service::PayByCard, Service::PayByCash,
                       Service::Identity, Service::SocialCard};
const Stops CardWork{Service::Withdrawal, Service::PayByCard};
const Stops CashOut{Service::Withdrawal};
const Stops CashIn{Service::PayByCash};
const Stops Paper{Service::Receipt};
const Stops Identity{Service::Identity};
const Stops SocialCard{Service::SocialCard};
const Stops Nothing{};

/// What a standing fault stops. One switch, without default.
const Stops &stoppedBy(Fault fault)
{
    switch (fault) {
    case Fault::CardReaderDown:
    case Fault::CardJammed:
    case Fault::CardBinFull: // a card that must be kept could not be
    case Fault::PinPadDown:
    case Fault::PinPadTampered:
    case Fault::PinPadKeysMissing:
    case Fault::AcquirerDown:
    case Fault::KeysRefused:
    case Fault::ReversalPending: // the bank must not be asked for new money before
        return CardWork;
    case Fault::DispenserDown:
    case Fault::DispenserJammed:
    case Fault::TrayDown:
    case Fault::ShutterJammed:
    case Fault::RetractBinFull:
        return CashOut;
    case Fault::AcceptorDown:
    case Fault::AcceptorJammed:
    case Fault::StackerFull:
    case Fault::StackerRemoved:
    case Fault::AcceptorCheated:
        return CashIn;
    case Fault::PrinterDown:
    case Fault::PaperOut:
    case Fault::PrinterCoverOpen:
    case Fault::PrinterJammed:
        return Paper;
    case Fault::JournalDamaged:
    case Fault::JournalFailing:
        return Everything;
    case Fault::DispenserSuspect: // its cassettes are out of use by their counts
    case Fault::CassetteLow:
    case Fault::CassetteEmpty:
    case Fault::CassetteMissing:
    case Fault::PaperLow:
    case Fault::ScannerDown:
    case Fault::CameraDown: // everything goes without a picture too
    case Fault::BillerDown:
    case Fault::PagePrinterDown: // pages are offered by what the printer itself says
    case Fault::PagePrinterStopped:
    case Fault::PagePrinterJammed:
    case Fault::PagePaperOut:
    case Fault::OfficeDown:
    case Fault::OfficeNotBelieved:
        return Nothing;
    case Fault::IdentityReaderDown:
        return Identity;
    case Fault::SecurityModuleMissing:
    case Fault::SecurityModuleRefuses: // no card can be told from a forged one
        return SocialCard;
    }
    return Nothing;
}

} // namespace

const char *name(Service service)
{
    switch (service) {
    case Service::Withdrawal:
        return "withdrawal";
    case Service::PayByCard:
        return "payByCard";
    case Service::PayByCash:
        return "payByCash";
    case Service::Receipt:
        return "receipt";
    case Service::Identity:
        return "identity";
    case Service::SocialCard:
        return "socialCard";
    }
    return "?";
}

void FaultBoard::raise(const FaultId &id, const std::string &detail)
{
    const auto [entry, isNew] = standing_.try_emplace(id, detail);
    entry->second = detail;
    if (!isNew)
        return;
    log::warning("faults", "{}{}{} raised: {}", name(id.fault), id.unit.empty() ? "" : " ", id.unit,
                 detail);
    if (changed_)
        changed_();
}

void FaultBoard::clear(const FaultId &id)
{
    if (standing_.erase(id) == 0)
        return;
    log::info("faults", "{}{}{} cleared", name(id.fault), id.unit.empty() ? "" : " ", id.unit);
    if (changed_)
        changed_();
}

bool FaultBoard::stands(Fault fault) const
{
    return std::ranges::any_of(standing_,
                               [fault](const auto &each) { return each.first.fault == fault; });
}

std::vector<Fault> FaultBoard::against(Service service) const
{
    std::vector<Fault> found;
    for (const auto &[id, detail] : standing_)
        if (stoppedBy(id.fault).contains(service) &&
            std::ranges::find(found, id.fault) == found.end())
            found.push_back(id.fault);
    return found;
}

bool FaultBoard::offersBiller(const std::string &biller) const
{
    return !standing_.contains({Fault::BillerDown, biller}) && believes(biller);
}

bool FaultBoard::offersOffice(const std::string &office) const
{
    return !standing_.contains({Fault::OfficeDown, office}) && believes(office);
}

bool FaultBoard::believes(const std::string &office) const
{
    return !standing_.contains({Fault::OfficeNotBelieved, office});
}

} // namespace huimin
