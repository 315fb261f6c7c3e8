// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/amounts.h"

#include <cstdlib>

namespace huimin::session {

using Kind = Input::Kind;

namespace {

constexpr std::size_t TypedMax = 5;

void type(AmountPage &page, const Input &input)
{
    const bool isLeadingZero = page.typed.empty() && input.text == "0";
    if (input.kind == Kind::Type && isDigit(input.text) && page.typed.size() < TypedMax &&
        !isLeadingZero)
        page.typed += input.text;
    else if (input.kind == Kind::Erase && !page.typed.empty())
        page.typed.pop_back();
    else
        return;
    page.notPayable = false;
}

} // namespace

std::optional<Money> chosenOn(AmountPage &page, const Input &input)
{
    if (input.kind != Kind::Choose) {
        type(page, input);
        return std::nullopt;
    }
    if (input.index == ChooseBelow)
        return page.below;
    if (input.index == ChooseAbove)
        return page.above;
    if (input.index == ChooseOther)
        page.typing = true;
    const auto which = static_cast<std::size_t>(input.index);
    if (input.index < 0 || which >= page.presets.size() || !page.presets[which].possible)
        return std::nullopt;
    return page.presets[which].amount;
}

std::optional<Money> typedOn(const AmountPage &page, const Input &input)
{
    if (input.kind != Kind::Confirm || page.typed.empty())
        return std::nullopt;
    return Money::yuan(std::atoll(page.typed.c_str()));
}

} // namespace huimin::session
