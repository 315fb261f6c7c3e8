// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/visit.h"

namespace huimin::session {

using Kind = Input::Kind;

/// The reader of identity cards. What it reads is kept until the visit ends, and nowhere else.
void Visit::identitySays(const IdentityReader::Event &event)
{
    if (const auto *card = std::get_if<IdentityCard>(&event))
        identity_ = std::make_unique<IdentityCard>(*card);
    else
        unreadable_ = std::get<IdentityReader::Unreadable>(event);
    inputs_.put({.kind = Kind::IdentityShown});
}

Task<const IdentityCard *> Visit::identify(Errand errand, int step)
{
    if (identity_)
        co_return identity_.get();
    unreadable_.reset();
    world_.identityReader->enable(true);
    while (!identity_) {
        const IdentityPage page{unreadable_};
        const auto input = co_await ask(at(errand, step, page).withBack(),
                                        Kind::IdentityShown | Kind::Cancel, AskLimit);
        if (!input || input->kind == Kind::Cancel)
            break;
    }
    world_.identityReader->enable(false);
    co_return identity_.get();
}

} // namespace huimin::session
