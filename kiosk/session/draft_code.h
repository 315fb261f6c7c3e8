// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/crypto.h"
#include "kiosk/session/input.h"
#include "kiosk/session/pages/cases.h"

#include <string>

namespace huimin::session {

/// Nine digits under which something that was begun is found again; the last one checks the others
/// (ISO/IEC 7812-1, annex B), so that a slip of the finger is not a question to an office.
std::string makeDraftCode(crypto::Random &random);
bool isDraftCode(const std::string &digits);

/// A digit more, up to `most`, or one less; what was said about the number before is said no more.
void typeInto(CaseNumberPage &page, const Input &input, std::size_t most);

} // namespace huimin::session
