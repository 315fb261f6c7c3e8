// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/view/face_text.h"

#include "kiosk/view/texts.h"

namespace huimin::view {

using namespace session;
using pictures::Flaw;
using social_security::Gesture;

std::optional<FaceWords> faceWords(ChoicePage::What what)
{
    using What = ChoicePage::What;
    switch (what) {
    case What::FaceConsent:
        return FaceWords{Texts::tr("May the camera look at you?"),
                         Texts::tr("One picture goes to the office, which compares it. This "
                                   "station keeps none. The other ways count just as much.")};
    case What::FaceNotAlike:
        return FaceWords{Texts::tr("The office could not tell that it is you"),
                         Texts::tr("That happens, with new glasses or after some years. Nothing "
                                   "is wrong with your pension.")};
    case What::FaceNobody:
        return FaceWords{Texts::tr("No face was seen"),
                         Texts::tr("Please stand before the camera, with all of your face in the "
                                   "picture.")};
    case What::FaceDark:
        return FaceWords{Texts::tr("It was too dark"),
                         Texts::tr("Please turn to the light, and try once more.")};
    case What::FaceCovered:
        return FaceWords{Texts::tr("A part of the face was covered"),
                         Texts::tr("Please take off mask, hat and dark glasses for a moment.")};
    case What::FaceStill:
        return FaceWords{Texts::tr("The head was not turned"),
                         Texts::tr("Please turn it a little to the side that is shown. If you "
                                   "cannot do that, there is a button for it.")};
    case What::FaceLate:
        return FaceWords{Texts::tr("It took a little too long"),
                         Texts::tr("Nothing is lost. Please take another picture.")};
    case What::FaceWitness:
        return FaceWords{Texts::tr("The office would like somebody to be there"),
                         Texts::tr("The picture is good. As the head was not turned, somebody "
                                   "has to see you too.")};
    case What::FaceTooOften:
        return FaceWords{Texts::tr("Not by camera today"),
                         Texts::tr("Three pictures were not enough; that may be the camera. "
                                   "One of these does it just as well.")};
    default:
        return std::nullopt;
    }
}

namespace {

FaceWords wanted(Gesture gesture)
{
    const QString still = Texts::tr("Touch the button, and keep still until the picture is there.");
    switch (gesture) {
    case Gesture::Left:
        return {Texts::tr("Please turn your head a little to the left"), still};
    case Gesture::Right:
        return {Texts::tr("Please turn your head a little to the right"), still};
    case Gesture::Straight:
        break;
    }
    return {Texts::tr("Please look at the camera"), still};
}

} // namespace

FaceWords faceWords(const PicturePage &page)
{
    if (page.state == PicturePage::State::Lay)
        return wanted(page.gesture);
    switch (page.flaw) {
    case Flaw::Dark:
        return {Texts::tr("The picture is too dark"),
                Texts::tr("Please turn to the light, and take it again.")};
    case Flaw::Nothing:
        return {Texts::tr("There is nobody to see"),
                Texts::tr("Please stand before the camera, and take it again.")};
    case Flaw::Glare:
        return {Texts::tr("There is a bright spot"),
                Texts::tr("A lamp or a window is behind you. Please move a little to the side.")};
    case Flaw::Blurred:
        return {Texts::tr("The picture is blurred"),
                Texts::tr("Please keep still, and take it again.")};
    case Flaw::None:
        break;
    }
    return {Texts::tr("Send this picture?"),
            Texts::tr("It goes to the office once, and is kept nowhere here.")};
}

} // namespace huimin::view
