// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/town/social_security/pension_rules.h"

namespace huimin::town::record_rules {

using social_security::Certificate;
using social_security::Insurance;
using social_security::Record;
using social_security::YearPaid;

/// What is told of somebody's contributions on a day. A month counts once it is over; what was
/// paid by two in one year stands in two rows. Pure.
Record record(const Insured &person, pension_rules::Day today);

/// "pension medical", and back; a word that is none is left out.
std::string wordsOf(const std::vector<Insurance::Kind> &kinds);
std::vector<Insurance::Kind> kindsIn(const std::string &words);

/// "2026-11".
std::optional<std::chrono::year_month> parseMonth(const std::string &text);
std::string monthText(std::chrono::year_month month);

} // namespace huimin::town::record_rules
