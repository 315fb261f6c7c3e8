// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <compare>
#include <cstdint>
#include <string>

namespace huimin {

/// An exact amount of renminbi in fen. There is no conversion to floating
/// point, and arithmetic that leaves the range stops the program: no amount a
/// station handles comes near it, so an overflow is our own mistake.
///
/// The currency is part of the type because a station pays in one currency;
/// a second one would be a second type, so that sums of both cannot compile.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fen(std::int64_t value) { return Money(value); }
    static constexpr Money yuan(std::int64_t value) { return Money(value * 100); }

    constexpr std::int64_t inFen() const { return fen_; }
    constexpr bool isZero() const { return fen_ == 0; }
    constexpr bool isPositive() const { return fen_ > 0; }

    Money &operator+=(Money other);
    Money &operator-=(Money other);
    friend Money operator+(Money a, Money b) { return a += b; }
    friend Money operator-(Money a, Money b) { return a -= b; }
    friend Money operator*(Money a, std::int64_t times);

    friend constexpr auto operator<=>(const Money &, const Money &) = default;

private:
    explicit constexpr Money(std::int64_t value) : fen_(value) {}

    std::int64_t fen_ = 0;
};

/// ISO 4217: CNY, numeric 156, two decimals.
inline constexpr const char *CurrencyCode = "CNY";
inline constexpr const char *CurrencyNumber = "156";

/// "86.40": for logs, wires and the journal; people see what kiosk/view makes of it.
std::string decimal(Money money);

/// The reverse of decimal: digits, a point, two digits. Nothing else is an amount.
Result<Money> parseMoney(const std::string &text);

} // namespace huimin
