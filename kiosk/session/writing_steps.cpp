// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/visit.h"

namespace huimin::session {

using Kind = Input::Kind;
using writing::Writing;

namespace {

void follow(Writing &writing, const Input &input)
{
    switch (input.kind) {
    case Kind::Type:
        return writing.key(input.text);
    case Kind::Tap:
        return writing.tap(input.index);
    case Kind::Stroke:
        return writing.stroke(input.stroke);
    case Kind::Erase:
        return writing.erase();
    case Kind::Choose:
        if (input.index == ChooseClear)
            writing.clear();
        else if (input.index >= ChooseWay)
            writing.turnTo(static_cast<writing::Way>(input.index - ChooseWay));
        else if (input.index >= 0)
            writing.choose(static_cast<std::size_t>(input.index));
        return;
    default:
        return;
    }
}

void show(WritingPage &page, const Writing &writing)
{
    page.way = writing.way();
    page.ways = writing.ways();
    page.text = writing.text();
    page.letters = writing.letters();
    page.capitals = writing.writesCapitals();
    page.strokes = writing.strokes();
    page.candidates = writing.candidates();
    page.room = writing.room();
}

} // namespace

Task<Visit::Way> Visit::write(Errand errand, int step, WritingPage page, std::size_t most,
                              std::string &text)
{
    // Who reads English begins with letters; pinyin is one touch away.
    const bool isChinese = manner_.language != Language::English;
    Writing writing(*world_.writing, isChinese ? writing::Way::Pinyin : writing::Way::Letters,
                    {.characters = most}, text);
    for (;;) {
        session::show(page, writing);
        const auto input = co_await ask(at(errand, step, page).withBack(),
                                        Kind::Type | Kind::Tap | Kind::Stroke | Kind::Erase |
                                            Kind::Choose | Kind::Confirm | Kind::Cancel);
        text = writing.text();
        if (!input)
            co_return Way::Left;
        if (input->kind == Kind::Cancel)
            co_return Way::Back;
        if (input->kind != Kind::Confirm)
            follow(writing, *input);
        else if (!writing.isUnfinished() && (page.optional || !text.empty()))
            co_return Way::On;
    }
}

} // namespace huimin::session
