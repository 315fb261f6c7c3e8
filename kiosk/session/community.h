// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"

#include <string>
#include <vector>

namespace huimin::session {

/// Something with a name, and a sign for those who do not read.
struct Named {
    Naming name;
    std::string icon;

    friend bool operator==(const Named &, const Named &) = default;
};

/// What somebody may want to tell their community; also how the town groups its services.
enum class CaseKind { Repair, Report, Complaint, Question, Praise };
inline constexpr int CaseKinds = 5;

/// How a service of the town is asked for here. A service without one is not offered.
struct CaseRule {
    std::string code; ///< the town's
    CaseKind kind = CaseKind::Repair;
    Named name;
    bool asksPlace = true;
    bool needsText = false; ///< otherwise words are welcome
};

/// What a station knows of the community in which it stands.
struct Community {
    struct Place {
        std::string id; ///< in the town's own list of places
        Named name;
    };
    std::vector<Place> places;
    std::vector<CaseRule> cases;
};

} // namespace huimin::session
