// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/social_security/faces.h"

#include <QImage>

#include <bitset>

namespace huimin::town::faces {

/// What a picture of a drawn face shows. Pure.
struct Reading {
    enum class Flaw { None, Dark, NoFace, Covered };
    static constexpr std::size_t Side = 16;
    using Pattern = std::bitset<2 * Side *(Side - 1)>;

    Flaw flaw = Flaw::None;
    social_security::Gesture held = social_security::Gesture::Straight;
    Pattern pattern; ///< whether it gets brighter from one field to the next, across and down
};
Reading read(const QImage &picture);

/// Of hundred bits, how many are not the same.
int difference(const Reading::Pattern &one, const Reading::Pattern &other);

} // namespace huimin::town::faces
