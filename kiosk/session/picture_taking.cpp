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
    PicturePage page{.what = what,
                     .state = kept.empty() ? State::Lay : State::Look,
                     .flaw = pictures::Flaw::None,
                     .jpeg = kept};
    const Ended ended = co_await follow(errand, step, page);
    if (ended == Ended::Left)
        co_return Way::Left;
    if (ended != Ended::Kept && ended != Ended::None)
        co_return Way::Back;
    kept = ended == Ended::Kept ? std::move(page.jpeg) : Bytes();
    co_return Way::On;
}

Task<PictureTaking::Face> PictureTaking::takeFace(Errand errand, int step,
                                                  social_security::Gesture gesture, Bytes &kept)
{
    PicturePage page{.what = PicturePage::What::Face, .gesture = gesture};
    const Ended ended = co_await follow(errand, step, page);
    if (ended == Ended::Kept)
        kept = std::move(page.jpeg);
    co_return ended == Ended::Kept ? Face::Kept
    : ended == Ended::Straight     ? Face::Straight
    : ended == Ended::Left         ? Face::Left
                                   : Face::Other;
}

Task<PictureTaking::Ended> PictureTaking::follow(Errand errand, int step, PicturePage &page)
{
    const Looking looking(camera_);
    for (;;) {
        const auto input = co_await conversation_.ask(at(errand, step, page).withBack(),
                                                      Kind::Confirm | Kind::Choose | Kind::Cancel);
        if (!input)
            co_return Ended::Left;
        if (input->kind == Kind::Cancel)
            co_return Ended::Back;
        const int chosen = input->kind == Kind::Choose ? input->index : PicturePage::ChooseAgain;
        if (chosen == PicturePage::ChooseNone)
            co_return Ended::None;
        if (chosen == PicturePage::ChooseStraight && page.what == PicturePage::What::Face)
            co_return Ended::Straight;
        if (input->kind == Kind::Confirm && page.canKeep())
            co_return Ended::Kept;
        if (page.state == State::Look && input->kind == Kind::Confirm)
            continue;
        auto next = co_await look(errand, step, page.what);
        if (!next)
            co_return Ended::Failed;
        next->gesture = page.gesture;
        page = *std::move(next);
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
