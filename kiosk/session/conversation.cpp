// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/conversation.h"

namespace huimin::session {

Task<std::optional<std::size_t>> Conversation::choose(ChoicePage page, Errand errand, int step)
{
    for (;;) {
        const auto input = co_await ask(at(errand, step, page).withBack(),
                                        Input::Kind::Choose | Input::Kind::Cancel);
        if (!input || input->kind == Input::Kind::Cancel)
            co_return std::nullopt;
        if (input->index >= 0 && static_cast<std::size_t>(input->index) < page.options.size())
            co_return static_cast<std::size_t>(input->index);
    }
}

} // namespace huimin::session
