// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/view/page_values.h"

#include <optional>

namespace huimin::view {

/// Words the yearly check by face.

struct FaceWords {
    QString question;
    QString hint;
};
/// Of what is chosen before a picture and after it; nothing: another choice.
std::optional<FaceWords> faceWords(session::ChoicePage::What what);
/// Of the camera's own page.
FaceWords faceWords(const session::PicturePage &page);

} // namespace huimin::view
