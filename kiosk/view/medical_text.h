// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/school_text.h"

namespace huimin::view {

/// Words the pages about medical insurance, and its terms for whoever has never heard them.

MedicalValue value(const session::MedicalPage &page);
SheetValue value(const session::MedicalPartPage &page, const Reader &reader);
SheetValue value(const session::SpendingPage &page, const Reader &reader);
SheetValue value(const session::GuidePage &page, const Reader &reader);

} // namespace huimin::view
