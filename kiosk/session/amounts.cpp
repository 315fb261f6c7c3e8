// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/amounts.h"

namespace huimin::session {

using Kind = Input::Kind;

namespace {

constexpr std::size_t TypedMax = 5;

} // namespace

bool typeYuan(AmountPage &page, const Input &input)
{
    const bool isLeadingZero = page.typed.empty() && input.text == "0";
    if (input.kind == Kind::Type && isDigit(input.text) && page.typed.size() < TypedMax &&
        !isLeadingZero)
        page.typed += input.text;
    else if (input.kind == Kind::Erase && !page.typed.empty())
        page.typed.pop_back();
    else
        return false;
    page.notPayable = false;
    return true;
}

} // namespace huimin::session
