// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/social_security/faces.h"

#include <QImage>

#include <string>

namespace huimin::town::faces {

enum class Cover { None, Mask, DarkGlasses };

/// Whether there is somebody who is called so: "wang".
bool isDrawn(const std::string &who);

/// Somebody before a bright wall, as a camera above the screen sees them: 1440 by 1080 points.
QImage draw(const std::string &who, social_security::Gesture held, Cover cover = Cover::None);

} // namespace huimin::town::faces
