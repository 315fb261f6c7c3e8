// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storm/world.h"

namespace huimin::storm {

/// What breaks at the devices during one visit, and when.
class Troubles
{
public:
    explicit Troubles(World &world);
    /// How many there are; 0 is none.
    static int count();

    /// After the visit: what only staff can end is ended by staff.
    void mend();
    static void endAll(World &world);

private:
    Task<void> later(int what, Duration when);
    void happen(int what);

    World &world_;
    TaskScope tasks_;
};

} // namespace huimin::storm
