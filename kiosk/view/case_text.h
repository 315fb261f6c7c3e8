// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

namespace huimin::view {

/// Words the pages on which the community is told something.

QString nameIn(const session::Named &named, session::Language language);

ChoiceValue value(const session::ChoicePage &page, session::Language language,
                  std::chrono::minutes utcOffset);
CaseReviewValue value(const session::CaseReviewPage &page, session::Language language);
CaseSentValue value(const session::CaseSentPage &page);
CaseNumberValue value(const session::CaseNumberPage &page);
CaseStatusValue value(const session::CaseStatusPage &page, session::Language language,
                      std::chrono::minutes utcOffset);

/// "1234 5678 9012": as people read long numbers.
QString groupedDigits(const QString &digits);

} // namespace huimin::view
