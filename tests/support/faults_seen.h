// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/fault.h"

#include <map>

namespace huimin::test {

/// Remembers which faults stand.
class FaultsSeen final : public FaultSink
{
public:
    void raise(const FaultId &id, const std::string &detail) override { standing[id] = detail; }
    void clear(const FaultId &id) override { standing.erase(id); }
    bool has(Fault fault, const std::string &unit = {}) const
    {
        return standing.contains({fault, unit});
    }

    std::map<FaultId, std::string> standing;
};

} // namespace huimin::test
