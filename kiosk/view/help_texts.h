// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

namespace huimin::view {

/// What stands around a call for a person.
struct HelpWords {
    session::Language language = session::Language::Chinese;
    WallTime now;
    std::chrono::minutes utcOffset{480};
    std::string phone;          ///< of the station's own desk
    std::string emergencyPhone; ///< may be empty
};

HelpValue value(const session::HelpPage &page, const HelpWords &with);

/// What it is about, in the order of HelpDesk::Reason.
QStringList helpReasons();
/// The call in a few words, for every other page: "Help in 10 min". Empty: there is none.
QString helpInShort(const session::HelpStatus &call, const HelpWords &with);

} // namespace huimin::view
