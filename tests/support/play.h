// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/check.h"
#include "kiosk/transaction/event_json.h"
#include "tests/support/events.h"

namespace huimin::test {

/// A transaction, and the effects of its last step.
struct Play {
    Transaction now;
    std::vector<Effect> effects;

    bool put(const Event &event)
    {
        // As it is read back after a restart.
        const auto read = fromJson(name(event), toJson(event));
        HUIMIN_CHECK(read.has_value(), "an event that cannot be read back");
        auto step = transaction::advance(now, *read);
        if (!step)
            return false;
        now = std::move(step->transaction);
        effects = std::move(step->effects);
        return true;
    }
    template <typename Wanted>
    const Wanted *effect() const
    {
        for (const Effect &each : effects)
            if (const auto *found = std::get_if<Wanted>(&each))
                return found;
        return nullptr;
    }
};

} // namespace huimin::test
