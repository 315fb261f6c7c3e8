// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/picture_taking.h"

#include "kiosk/base/log.h"

namespace huimin::session {

using Kind = Input::Kind;
using State = PicturePage::State;
using Way = Conversation::Way;

namespace {

/// The camera looks for as long as this lives.
class Looking
{
public:
    explicit Looking(Camera &camera) : camera_(camera) { camera_.enable(true); }
    ~Looking() { camera_.enable(false); }
    Looking(const Looking &) = delete;
    Looking &operator=(const Looking &) = delete;

private:
    Camera &camera_;
};

} // namespace

Task<Way> PictureTaking::take(Errand errand, int step, PicturePage::What what, Bytes &kept)
{
    const Looking looking(camera_);
    PicturePage page{.what = what,
                     .state = kept.empty() ? State::Lay : State::Look,
                     .flaw = pictures::Flaw::None,
                     .jpeg = kept};
    for (;;) {
        const auto input = co_await conversation_.ask(at(errand, step, page).withBack(),
                                                      Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (input->kind == Kind::Choose && input->index == PicturePage::ChooseNone) {
            kept.clear();
            co_return Way::On;
        }
        if (input->kind == Kind::Confirm && page.canKeep()) {
            kept = page.jpeg;
            co_return Way::On;
        }
        if (page.state == State::Look && input->kind == Kind::Confirm)
            continue;
        auto next = co_await look(errand, step, what);
        if (!next)
            co_return Way::Back;
        page = *std::move(next);
    }
}

Task<PictureTaking::Face> PictureTaking::takeFace(Errand errand, int step,
                                                  social_security::Gesture gesture, Bytes &kept)
{
    const Looking looking(camera_);
    PicturePage page{.what = PicturePage::What::Face, .gesture = gesture};
    for (;;) {
        const auto input = co_await conversation_.ask(at(errand, step, page).withBack(),
                                                      Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Face::Left;
        const int chosen = input->kind == Kind::Choose ? input->index : PicturePage::ChooseAgain;
        if (input->kind == Kind::Cancel || chosen == PicturePage::ChooseNone)
            co_return Face::Other;
        if (chosen == PicturePage::ChooseStraight)
            co_return Face::Straight;
        if (input->kind == Kind::Confirm && page.canKeep()) {
            kept = std::move(page.jpeg);
            co_return Face::Kept;
        }
        if (page.state == State::Look && input->kind == Kind::Confirm)
            continue;
        auto next = co_await look(errand, step, page.what);
        if (!next)
            co_return Face::Other;
        page = *std::move(next);
        page.gesture = gesture;
    }
}

Task<std::optional<PicturePage>> PictureTaking::look(Errand errand, int step,
                                                     PicturePage::What what)
{
    conversation_.show(at(errand, step, WorkingPage{WorkingPage::What::TakingPicture, {}}));
    const auto taken = co_await camera_.takePicture();
    const auto developed = taken ? darkroom_.develop(*taken) : std::nullopt;
    if (!developed) {
        log::warning("visit", "no picture: {}",
                     taken ? "it cannot be opened" : describe(taken.error()));
        const bool isFace = what == PicturePage::What::Face;
        const ProblemPage none{.what = isFace ? ProblemPage::What::FaceCameraFailed
                                              : ProblemPage::What::CameraFailed};
        (void)co_await conversation_.tell(none, errand);
        co_return std::nullopt;
    }
    co_return PicturePage{
        .what = what, .state = State::Look, .flaw = developed->flaw, .jpeg = developed->jpeg};
}

} // namespace huimin::session
