// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/clock.h"
#include "kiosk/base/money.h"
#include "kiosk/session/page.h"

#include <vector>

namespace huimin::session {

/// When a payment looks as if somebody on a telephone were dictating it, one plain question
/// is asked, once a visit. It never refuses anybody their own money.
///
/// A rule hits when all that it names holds; what it does not name holds always.
struct CautionRule {
    std::string id; ///< stands in the journal
    CautionPage::Why why = CautionPage::Why::Sum;
    Money from;                  ///< sums from this one on
    int fromHour = 0;            ///< local time; 22 to 6 passes midnight
    int toHour = 24;             ///< not included
    Duration since{};            ///< the errand began at least so long ago
    int pauses = 0;              ///< it had to ask so often whether anybody is there
    std::vector<Errand> errands; ///< empty: any
};

struct CautionFacts {
    Errand errand = Errand::None;
    Money amount;
    int hour = 0;
    Duration since{};
    int pauses = 0;
};

/// The first rule that hits; null when nothing looks strange.
const CautionRule *firstHit(const std::vector<CautionRule> &rules, const CautionFacts &facts);

} // namespace huimin::session
