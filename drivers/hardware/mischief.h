// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <set>
#include <string>
#include <vector>

namespace huimin::hardware {

class Cabinet;
struct Trick;

/// Everything that can go wrong with the devices of a cabinet, by the words of the
/// hardware's verbs: "dispenser jam-after 3". What can be said is in mischief_tricks.cpp.
class Mischief
{
public:
    using Words = std::vector<std::string>;

    explicit Mischief(Cabinet &cabinet) : cabinet_(cabinet) {}

    /// Whatever is unknown, malformed or about a device that is not there is refused with
    /// an error that names it, and changes nothing.
    Result<void> tell(const std::string &device, const Words &words);
    /// Everything that stands is ended, as by somebody from the maintenance firm.
    void mend();

    /// What stands, in words: "dispenser silent".
    std::vector<std::string> standing() const { return {standing_.begin(), standing_.end()}; }

    static std::vector<std::string> devices();
    /// "dispenser silent | normal | jam-after N | ..."
    static std::string usage(const std::string &device);

private:
    static const Trick *find(const std::string &device, const Words &words);
    Words endedBy(const Trick &trick, const Words &words) const;

    Cabinet &cabinet_; // borrowed; it owns this
    std::set<std::string> standing_;
};

} // namespace huimin::hardware
