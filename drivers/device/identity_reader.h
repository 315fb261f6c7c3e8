// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <functional>
#include <string>
#include <variant>

namespace huimin {

/// What stands in the chip of an identity document. All of it is personal: it is never logged
/// nor journalled, and is gone with the visit. Dates are YYYYMMDD.
struct IdentityCard {
    /// GA/T 490 (resident), 2017 (foreign permanent resident), 2018 (Hong Kong, Macau, Taiwan).
    enum class Kind { Resident, ForeignResident, HongKongMacauTaiwan };

    Kind kind = Kind::Resident;
    std::string name;
    std::string latinName; ///< of a foreign resident
    std::string number;    ///< its check character is right
    char sex = '0';        ///< GB/T 2261.1: '1' male, '2' female, '0' not known, '9' not said
    std::string ethnicity; ///< GB/T 3304, two digits; a resident's only
    std::string birth;
    std::string address;
    std::string issuer;
    std::string from;
    std::string until; ///< empty: for ever
    Bytes photo;       ///< WLT, as it came: only a licensed library can open it
};

/// A reader for identity cards (XFS4IoT CardReader with a chip that needs a security module).
/// What it reads is outside data that was parsed and checked.
class IdentityReader
{
public:
    /// Why a card on the reader tells nothing.
    enum class Unreadable {
        NotAnIdentityCard, ///< another chip card; or one that the module refuses
        TryAgain,          ///< taken away too soon, or a bad contact three times
    };
    using Event = std::variant<IdentityCard, Unreadable>;
    using Listener = std::function<void(const Event &)>;

    virtual ~IdentityReader() = default;

    void onEvent(Listener listener) { listener_ = std::move(listener); }

    virtual bool isReady() const = 0;
    /// A card is looked for, read once and told only while enabled.
    virtual void enable(bool enabled) = 0;

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
