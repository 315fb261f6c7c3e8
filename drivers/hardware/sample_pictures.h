// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <string>
#include <vector>

namespace huimin::hardware {

/// What can lie under the document camera, or stand before the face camera: drawn, of nobody who
/// lives and of no real paper. Faces are those of the town (`services/town/faces`).
struct SamplePicture {
    std::string word; ///< "letter"
    Bytes png;
};

/// The first is what the camera sees when nothing is there.
std::vector<SamplePicture> samplePapers();
std::vector<SamplePicture> sampleFaces();

} // namespace huimin::hardware
