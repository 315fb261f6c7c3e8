// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

#include <QVariantList>

namespace huimin::view {

/// What an errand is called where all of them are shown: ServiceValue.
ServiceValue value(const session::ServicesPage::Line &line);
QVariantList value(const session::ServicesPage &page);
/// What should not be forgotten, on the home page: ServiceValue.
ServiceValue value(const session::Due &due, int choice, session::Language language);

} // namespace huimin::view
