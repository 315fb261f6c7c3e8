// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace huimin::view {

/// The one translation context of what C++ words for pages and paper.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace huimin::view
