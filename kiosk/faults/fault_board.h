// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"

#include <functional>
#include <map>
#include <vector>

namespace huimin {

/// What a resident can be offered.
enum class Service {
    Withdrawal,
    PayByCard,
    PayByCash,
    Receipt,
    Identity,   ///< whatever begins with an identity card
    SocialCard, ///< whatever begins with a social-security card
};

const char *name(Service service);

/// The station's standing faults, and what each of them stops. Drivers and connectors
/// raise and clear; only this table decides what is offered.
class FaultBoard final : public FaultSink
{
public:
    void raise(const FaultId &id, const std::string &detail) override;
    void clear(const FaultId &id) override;

    bool stands(Fault fault) const;
    const std::map<FaultId, std::string> &standing() const { return standing_; }

    /// The faults that keep a service from being offered; empty: it is offered.
    std::vector<Fault> against(Service service) const;
    bool offers(Service service) const { return against(service).empty(); }
    /// Whether a bill of this company can be asked for and paid.
    bool offersBiller(const std::string &biller) const;
    /// Whether an office, or a provider, answers. The words are those of the station file.
    bool offersOffice(const std::string &office) const;
    /// Whether it and this station believe each other; if not, nothing will come of asking.
    bool believes(const std::string &office) const;

    void onChange(std::function<void()> listener) { changed_ = std::move(listener); }

private:
    std::map<FaultId, std::string> standing_;
    std::function<void()> changed_;
};

} // namespace huimin
