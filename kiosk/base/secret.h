// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/crypto.h>

#include <string>
#include <utility>

namespace huimin {

/// Something that must not be read by anyone but the code that needs it: a PAN,
/// a track, a PIN block. It has no printer, no comparison and no serialiser, so
/// it cannot reach a log, a journal or a screen by accident, and it wipes its
/// memory when it goes.
template <typename T>
class Secret
{
public:
    Secret() = default;
    explicit Secret(T value) : value_(std::move(value)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept : value_(std::move(other.value_)) { other.wipe(); }
    Secret &operator=(const Secret &other)
    {
        if (this != &other) {
            wipe();
            value_ = other.value_;
        }
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            wipe();
            value_ = std::move(other.value_);
            other.wipe();
        }
        return *this;
    }
    ~Secret() { wipe(); }

    /// The one door. Its name is what a reader looks for in a review.
    const T &reveal() const { return value_; }
    bool empty() const { return value_.empty(); }

private:
    void wipe()
    {
        if (!value_.empty())
            OPENSSL_cleanse(value_.data(), value_.size() * sizeof(value_[0]));
        value_.clear();
    }

    T value_;
};

/// Primary account number, digits only.
using Pan = Secret<std::string>;

/// "622848****0125": first six and last four, the most that PCI DSS 3.4.1 lets us show.
std::string masked(const Pan &pan);

} // namespace huimin
