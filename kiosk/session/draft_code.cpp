// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/draft_code.h"

namespace huimin::session {

namespace {

constexpr std::size_t Length = 9;
constexpr std::uint8_t Fair = 250; ///< what is above would make small digits more frequent
constexpr int Ten = 10;

/// Of all digits, each second one doubled, from the last but one on.
int sumOf(const std::string &digits)
{
    int sum = 0;
    bool twice = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, twice = !twice) {
        const int value = (*digit - '0') * (twice ? 2 : 1);
        sum += value >= Ten ? value - (Ten - 1) : value;
    }
    return sum;
}

} // namespace

std::string makeDraftCode(crypto::Random &random)
{
    std::string code;
    while (code.size() < Length - 1)
        for (const std::uint8_t each : random.bytes(Length))
            if (each < Fair && code.size() < Length - 1)
                code += static_cast<char>('0' + each % Ten);
    const int rest = sumOf(code + '0') % Ten;
    return code + static_cast<char>('0' + (Ten - rest) % Ten);
}

void typeInto(CaseNumberPage &page, const Input &input, std::size_t most)
{
    using Kind = Input::Kind;
    if (input.kind != Kind::Type && input.kind != Kind::Erase)
        return;
    page.notice = CaseNumberPage::Notice::None;
    if (input.kind == Kind::Type && isDigit(input.text) && page.typed.size() < most)
        page.typed += input.text;
    if (input.kind == Kind::Erase && !page.typed.empty())
        page.typed.pop_back();
}

bool isDraftCode(const std::string &digits)
{
    return digits.size() == Length && digits.find_first_not_of("0123456789") == std::string::npos &&
           sumOf(digits) % Ten == 0;
}

} // namespace huimin::session
