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

/// What every card says when it has done what it was told, alone or behind data (ISO 7816-4).
inline const Bytes Good = hex("9000");
inline Bytes withGood(Bytes data)
{
    append(data, Good);
    return data;
}

} // namespace huimin::world
