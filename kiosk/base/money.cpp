// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/money.h"

#include "kiosk/base/check.h"

#include <limits>

namespace huimin {

Money &Money::operator+=(Money other)
{
    HUIMIN_CHECK(!__builtin_add_overflow(fen_, other.fen_, &fen_), "an amount left its range");
    return *this;
}

Money &Money::operator-=(Money other)
{
    HUIMIN_CHECK(!__builtin_sub_overflow(fen_, other.fen_, &fen_), "an amount left its range");
    return *this;
}

Money operator*(Money a, std::int64_t times)
{
    std::int64_t product = 0;
    HUIMIN_CHECK(!__builtin_mul_overflow(a.fen_, times, &product), "an amount left its range");
    return Money::fen(product);
}

std::string decimal(Money money)
{
    const bool negative = money.inFen() < 0;
    // The magnitude of the smallest value only fits unsigned.
    const auto magnitude = negative ? 0 - static_cast<std::uint64_t>(money.inFen())
                                    : static_cast<std::uint64_t>(money.inFen());
    const std::uint64_t cents = magnitude % 100;
    return (negative ? "-" : "") + std::to_string(magnitude / 100) + (cents < 10 ? ".0" : ".") +
           std::to_string(cents);
}

Result<Money> parseMoney(const std::string &text)
{
    const auto point = text.find('.');
    const bool shaped = point != std::string::npos && point > 0 && point + 3 == text.size();
    if (!shaped || text.size() > 16)
        return fail(ErrorCode::BadData, "an amount is written like 86.40, not '" + text + "'");
    std::int64_t fen = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at == point)
            continue;
        if (text[at] < '0' || text[at] > '9')
            return fail(ErrorCode::BadData, "an amount is written like 86.40, not '" + text + "'");
        fen = fen * 10 + (text[at] - '0');
    }
    return Money::fen(fen);
}

} // namespace huimin
