// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/picture_text.h"

#include "kiosk/view/face_text.h"
#include "kiosk/view/texts.h"

namespace huimin::view {

using namespace session;
using pictures::Flaw;

PictureValue value(const PicturePage &page)
{
    PictureValue picture;
    picture.looks = page.state == PicturePage::State::Look;
    picture.canKeep = page.canKeep();
    picture.isGood = page.flaw == Flaw::None;
    picture.jpeg = QByteArray(reinterpret_cast<const char *>(page.jpeg.data()),
                              static_cast<qsizetype>(page.jpeg.size()));
    if (page.what == PicturePage::What::Face) {
        using social_security::Gesture;
        const FaceWords words = faceWords(page);
        picture.isFace = true;
        picture.turn = page.gesture == Gesture::Left ? -1 : page.gesture == Gesture::Right ? 1 : 0;
        picture.question = words.question;
        picture.hint = words.hint;
        return picture;
    }
    if (!picture.looks) {
        picture.question = Texts::tr("Lay the paper or photo under the camera");
        if (page.what == PicturePage::What::SchoolPaper)
            picture.question = Texts::tr("Lay the paper under the camera");
        picture.hint = Texts::tr("Flat, with the writing upwards.");
        return picture;
    }
    switch (page.flaw) {
    case Flaw::None:
        picture.question = page.what == PicturePage::What::SchoolPaper
                               ? Texts::tr("Send it to the office?")
                               : Texts::tr("Send this picture?");
        picture.hint = Texts::tr("The picture is clear.");
        break;
    case Flaw::Dark:
        picture.question = Texts::tr("The picture is too dark");
        picture.hint = Texts::tr("Please do not stand in the light, and take it again.");
        break;
    case Flaw::Nothing:
        picture.question = Texts::tr("There is nothing to see");
        picture.hint = Texts::tr("Please lay the paper in the middle, with the writing upwards.");
        break;
    case Flaw::Glare:
        picture.question = Texts::tr("There is a bright spot");
        picture.hint = Texts::tr("A lamp shines on it. Please turn the paper a little.");
        break;
    case Flaw::Blurred:
        picture.question = Texts::tr("The picture is blurred");
        picture.hint = Texts::tr("Please lay the paper flat and keep still, then take it again.");
        break;
    }
    return picture;
}

} // namespace huimin::view
