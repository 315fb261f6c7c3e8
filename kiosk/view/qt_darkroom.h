// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/pictures/darkroom.h"

namespace huimin::view {

/// Opens PNG and JPEG with Qt's readers, and nothing else.
class QtDarkroom final : public pictures::Darkroom
{
public:
    std::optional<pictures::Developed> develop(const Camera::Picture &picture) const override;
    Bytes drawn(const std::vector<writing::Stroke> &strokes) const override;
};

} // namespace huimin::view
