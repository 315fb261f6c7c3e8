// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/session/page.h"

namespace huimin::session {

/// A page as two people may see it: without numbers, names and addresses that are somebody's
/// own. A page that has no rule in for_two.cpp does not compile.
Content forTwo(Content content);

} // namespace huimin::session
