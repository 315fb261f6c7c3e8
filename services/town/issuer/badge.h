// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/town/issuer/signer.h"

#include <memory>

namespace huimin::issuer {

/// A badge as the town orders it for somebody who helps residents.
struct BadgeOrder {
    enum class Mischief {
        None,
        Forged, ///< somebody else signed it
        Copied, ///< a good certificate on a chip that has not its key
    };

    std::string number;
    std::string name;
    int role = 1;          ///< 1 grid worker, 2 volunteer
    std::string effective; ///< YYMMDD
    std::string expiry;    ///< YYMMDD, the last day
    Mischief mischief = Mischief::None;
};

/// What is written into its chip.
struct BadgeImage {
    Bytes certificate;
    std::shared_ptr<const Signer> key;
};

/// The town's office that makes badges; kiosk/badges/README.md has the objects.
class BadgeMaker
{
public:
    static Result<BadgeMaker> fromFolder(const std::string &folder);

    BadgeImage make(const BadgeOrder &order) const;
    /// What stations must know.
    Bytes publicKey() const { return authority_->publicKey(); }

private:
    std::shared_ptr<const Signer> authority_;
    std::shared_ptr<const Signer> chip_;
    std::shared_ptr<const Signer> stranger_;
};

} // namespace huimin::issuer
