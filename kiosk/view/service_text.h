// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

#include <QVariantList>

namespace huimin::view {

/// What an errand is called where all of them are shown: ServiceValue.
ServiceValue value(const session::ServicesPage::Line &line);
QVariantList value(const session::ServicesPage &page);

} // namespace huimin::view
