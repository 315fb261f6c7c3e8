// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/pictures/darkroom.h"
#include "kiosk/session/conversation.h"

namespace huimin::session {

/// A picture of what somebody lays under a camera: taken, looked at, taken again, kept or not.
/// The camera sees only while this asks.
class PictureTaking
{
public:
    PictureTaking(Conversation &conversation, Camera &camera, const pictures::Darkroom &darkroom)
        : conversation_(conversation), camera_(camera), darkroom_(darkroom)
    {}

    /// On: `kept` is the picture that goes on, or empty: none does. Back: it is what it was.
    Task<Conversation::Way> take(Errand errand, int step, PicturePage::What what, Bytes &kept);

    /// Of whoever stands before the camera. Other: rather not, or the camera does not work, and
    /// that was told. Straight: they cannot turn their head.
    enum class Face { Kept, Other, Straight, Left };
    Task<Face> takeFace(Errand errand, int step, social_security::Gesture gesture, Bytes &kept);

private:
    enum class Ended { Kept, None, Straight, Back, Failed, Left };
    /// Until there is one that `page` shows and that goes on, or none.
    Task<Ended> follow(Errand errand, int step, PicturePage &page);
    /// The next page; nothing: the camera has not given a picture, and that was told.
    Task<std::optional<PicturePage>> look(Errand errand, int step, PicturePage::What what);

    Conversation &conversation_; // borrowed, as everything here
    Camera &camera_;
    const pictures::Darkroom &darkroom_;
};

} // namespace huimin::session
