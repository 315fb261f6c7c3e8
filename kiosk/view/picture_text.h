// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

namespace huimin::view {

/// Words the page of what lies under the document camera.
PictureValue value(const session::PicturePage &page);

} // namespace huimin::view
