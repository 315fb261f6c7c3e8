// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/school_text.h"

namespace huimin::view {

/// Words the pages about what somebody has paid in, and about whole pages on paper.

SocialValue value(const session::SocialPage &page, session::Language language);
SheetValue value(const session::YearsPage &page, const Reader &reader);
SheetValue value(const session::InsurancePage &page, const Reader &reader);
SheetValue value(const session::PaperPage &page, const Reader &reader);

/// "22 years 8 months".
QString monthsText(int months);
QString insuranceText(social_security::Insurance::Kind kind);
/// "paid until October 2026".
QString standingText(const social_security::Insurance &insurance);
/// Why the printer for large paper does not print; what somebody can do is another sentence.
QString troubleText(PagePrinter::Trouble trouble);

} // namespace huimin::view
