// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acquirer/message.h"

#include "kiosk/base/check.h"

namespace huimin::iso8583 {

void Message::clear()
{
    mti_.clear();
    content_.clear();
    spans_.fill({});
}

void Message::set(int field, std::string_view text)
{
    HUIMIN_CHECK(field >= 2 && field <= FieldsMax, "fields are numbered 2 to 128");
    HUIMIN_CHECK(content_.size() + text.size() <= 0xFFFF, "a message below 64 KiB");
    spans_[index(field)] = {static_cast<std::uint16_t>(content_.size()),
                            static_cast<std::uint16_t>(text.size()), true};
    content_ += text;
}

void Message::set(int field, ByteView bytes)
{
    set(field, std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
}

void Message::remove(int field)
{
    spans_[index(field)] = {};
}

std::string_view Message::text(int field) const
{
    const Span &span = spans_[index(field)];
    return std::string_view(content_).substr(span.offset, span.length);
}

ByteView Message::bytes(int field) const
{
    const std::string_view view = text(field);
    return {reinterpret_cast<const std::uint8_t *>(view.data()), view.size()};
}

bool operator==(const Message &a, const Message &b)
{
    if (a.mti_ != b.mti_)
        return false;
    for (int field = 2; field <= FieldsMax; ++field)
        if (a.has(field) != b.has(field) || a.text(field) != b.text(field))
            return false;
    return true;
}

} // namespace huimin::iso8583
