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

    /// What a trouble can be felt by, so that not everything has to be tried with everything.
    enum class Concerns { Everybody, NotesOut, NotesIn, Card };
    struct Kind {
        int number;
        Concerns concerns;
        bool waits; ///< for its moment: it does not matter when it is told
    };
    static std::vector<Kind> kinds();

    /// After the visit: what only staff can end is ended by staff.
    void mend();
    static void endAll(World &world);
    /// What lies in a tray that was stuck goes into a bag and is counted later.
    static void emptyTray(World &world);

private:
    Task<void> later(int what, Duration when);
    void happen(int what);

    World &world_;
    TaskScope tasks_;
};

} // namespace huimin::storm
