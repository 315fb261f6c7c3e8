// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

namespace huimin::world {

/// A smart card of the simulated world: a program behind contacts.
class Card
{
public:
    virtual ~Card() = default;

    virtual Bytes answerToReset() const = 0;
    /// Power comes on, or a reset: volatile state goes.
    virtual void reset() = 0;
    /// The response APDU; never empty.
    virtual Bytes respond(ByteView command) = 0;
};

} // namespace huimin::world
