// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/pictures/darkroom.h"
#include "kiosk/session/conversation.h"
#include "kiosk/session/life_checks.h"

namespace huimin::session {

/// The yearly check by face, for whoever wants it so: asked before the camera looks, three tries
/// at most, and the other ways on every page. The office compares; the picture goes to it once,
/// and is gone.
class FaceCheck
{
public:
    struct World {
        Clock &clock;
        SocialSecurity &office;
        LifeChecks &checks;
        Camera &camera;
        const pictures::Darkroom &darkroom;
        std::string station;
    };
    using Way = SocialSecurity::Way;

    /// Where this leads.
    struct End {
        enum class What {
            Answered, ///< `answer` is what the office says of the check `key`
            Silent,   ///< nobody knows; the office is asked on, and the picture is gone
            Other,    ///< another `way`
            Back,
            Left
        };
        What what = What::Back;
        std::string key{};
        SocialSecurity::Answer answer = SocialSecurity::NeverHeard{};
        Way way = Way::Witness;
    };

    FaceCheck(World world, Conversation &talk, Errand errand, int step)
        : world_(std::move(world)), talk_(talk), errand_(errand), step_(step)
    {}

    /// `others` are the other ways, and not empty.
    Task<End> run(std::string reference, std::vector<Way> others);

    /// How a way is called where one is chosen.
    static Named nameOf(Way way);

private:
    using Answer = SocialSecurity::Answer;
    enum class Chosen { Face, Other, Back, Left };

    Task<Chosen> offer(ChoicePage::What what, const std::vector<Way> &others, Way &chosen);
    Task<End> tryOnce(std::string reference, WallTime consent);
    Task<End> show(std::string key, Bytes jpeg);

    World world_;
    Conversation &talk_; // borrowed; the visit
    const Errand errand_;
    const int step_;
};

} // namespace huimin::session
