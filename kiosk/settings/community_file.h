// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/toml_table.h"

#include <string>
#include <vector>

namespace huimin::settings {

/// provisioning/community: what can be told here, and where it can be. Words are checked.
struct PlaceEntry {
    std::string id;
    std::string nameZh;
    std::string nameEn;
    std::string icon;
};
struct CaseEntry {
    std::string code;
    std::string kind; ///< "repair", "report", "complaint", "question", "praise"
    std::string nameZh;
    std::string nameEn;
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
