// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace huimin::points {

/// A score. Half points exist and nothing smaller than a tenth does, so it is whole tenths.
class Points
{
public:
    constexpr Points() = default;
    static constexpr Points tenths(std::int64_t count) { return Points(count); }
    static constexpr Points whole(std::int64_t count) { return Points(count * TenthsOfOne); }

    constexpr std::int64_t inTenths() const { return tenths_; }

    constexpr Points &operator+=(Points other)
    {
        tenths_ += other.tenths_;
        return *this;
    }
    friend constexpr Points operator+(Points left, Points right) { return left += right; }
    friend constexpr Points operator-(Points left, Points right)
    {
        return Points(left.tenths_ - right.tenths_);
    }
    friend constexpr Points operator*(std::int64_t times, Points each)
    {
        return Points(times * each.tenths_);
    }
    friend constexpr auto operator<=>(Points, Points) = default;

    static constexpr std::int64_t TenthsOfOne = 10;

private:
    constexpr explicit Points(std::int64_t tenths) : tenths_(tenths) {}

    std::int64_t tenths_ = 0;
};

/// "20.5"; whole ones without a point.
std::string text(Points points);
/// Nothing when it is no such number, or more than 1000.
std::optional<Points> parsePoints(std::string_view text);

} // namespace huimin::points
