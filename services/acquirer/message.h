// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <array>
#include <string>
#include <string_view>

namespace huimin::iso8583 {

inline constexpr int FieldsMax = 128;

/// An ISO 8583 message in memory: digits and text as they are read, bytes as bytes.
/// Reusable: clear() keeps its memory.
class Message
{
public:
    Message() { content_.reserve(1024); }

    void clear();
    void setMti(std::string_view mti) { mti_ = mti; }
    const std::string &mti() const { return mti_; }

    void set(int field, std::string_view text);
    void set(int field, ByteView bytes);
    void remove(int field);

    bool has(int field) const { return spans_[index(field)].present; }
    /// Empty when the field is not there.
    std::string_view text(int field) const;
    ByteView bytes(int field) const;

    friend bool operator==(const Message &a, const Message &b);

private:
    struct Span {
        std::uint16_t offset = 0;
        std::uint16_t length = 0;
        bool present = false;
    };

    static std::size_t index(int field) { return static_cast<std::size_t>(field); }

    std::string mti_;
    std::string content_; // all fields, in the order in which they were set
    std::array<Span, FieldsMax + 1> spans_{};
};

} // namespace huimin::iso8583
