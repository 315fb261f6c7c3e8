// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace huimin::storm {

/// One decision of a run that was not the usual one: at which site, the how-manieth time
/// it was asked there, and what was chosen. A whole run is a list of these; everything
/// that is not listed was 0, which always means that nothing unusual happens.
struct Choice {
    std::string site;
    int occurrence = 0;
    int value = 0;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A readable line each: "disk.sync#12=3".
std::string toText(const std::vector<Choice> &choices);
/// BadData names the line.
Result<std::vector<Choice>> choicesFrom(const std::string &text);

/// Where every decision of a run comes from: what people do, what breaks, when power
/// goes. Drawn from a seed, or played from a list; the same seed or list makes the same
/// run, to the byte.
class Choices
{
public:
    explicit Choices(std::uint64_t seed);
    explicit Choices(const std::vector<Choice> &plan);

    /// 0 to `count - 1`. Drawn: anything but 0 comes up about `perThousand` times in a
    /// thousand, more or less of it in each run (swarm testing: some runs have none).
    int choose(std::string_view site, int count, int perThousand);
    bool chance(std::string_view site, int perThousand)
    {
        return choose(site, 2, perThousand) == 1;
    }
    /// An even draw; 0 in a played run that does not list it.
    int among(std::string_view site, int count);

    /// What was not usual, in the order in which it was decided.
    const std::vector<Choice> &made() const { return made_; }
    /// How often a site was asked.
    int asked(std::string_view site) const;

    /// Hears of each question of a played run before it is answered; it may add choices.
    using Watch = std::function<void(std::string_view site, int occurrence)>;
    void onAsked(Watch watch) { watch_ = std::move(watch); }
    void add(const std::vector<Choice> &plan);

private:
    struct Site {
        int asked = 0;
        int weight = 1000; ///< of this run, in thousandths
        bool weighed = false;
        std::map<int, int> planned; ///< value by occurrence
    };

    std::uint64_t next();
    int decide(std::string_view site, Site &state, int count, std::uint64_t perMillion);
    Site &at(std::string_view site);

    bool drawn_;
    std::uint64_t state_ = 0;
    std::map<std::string, Site, std::less<>> sites_;
    Watch watch_;
    std::vector<Choice> made_;
};

} // namespace huimin::storm
