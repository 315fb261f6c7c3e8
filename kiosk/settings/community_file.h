// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/language.h"
#include "kiosk/base/toml_table.h"

#include <string>
#include <vector>

namespace huimin::settings {

/// provisioning/community: what can be told here, and where it can be. Words are checked.
struct PlaceEntry {
    std::string id;
    Naming name;
    std::string icon;
};
struct CaseEntry {
    std::string code;
    std::string kind; ///< "repair", "report", "complaint", "question", "praise"
    Naming name;
    std::string icon;
    bool asksPlace = true;
    bool needsText = false;
};
struct CommunityFile {
    std::vector<PlaceEntry> places;
    std::vector<CaseEntry> cases;
};

CommunityFile communityIn(TomlTable &root);

} // namespace huimin::settings
