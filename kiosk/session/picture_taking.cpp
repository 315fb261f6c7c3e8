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

Task<std::optional<PicturePage>> PictureTaking::look(Errand errand, int step,
                                                     PicturePage::What what)
{
    conversation_.show(at(errand, step, WorkingPage{WorkingPage::What::TakingPicture, {}}));
    const auto taken = co_await camera_.takePicture();
    const auto developed = taken ? darkroom_.develop(*taken) : std::nullopt;
    if (!developed) {
        log::warning("visit", "no picture: {}",
                     taken ? "it cannot be opened" : describe(taken.error()));
        const ProblemPage none{.what = ProblemPage::What::CameraFailed};
        (void)co_await conversation_.tell(none, errand);
        co_return std::nullopt;
    }
    co_return PicturePage{what, State::Look, developed->flaw, developed->jpeg};
}

} // namespace huimin::session
