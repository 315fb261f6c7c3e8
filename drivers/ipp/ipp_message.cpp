// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ipp/ipp_message.h"

#include <algorithm>

namespace huimin::ipp {

namespace {

// RFC 8010, 3.1.1: version 2.0, the code, the request's id, groups, the document.
constexpr std::uint8_t MajorVersion = 2;
constexpr std::size_t AttributesMax = 2000;
constexpr std::size_t NumberSize = 4;
constexpr std::uint8_t FirstValueTag = 0x10;
constexpr unsigned ByteBits = 8;

void put16(Bytes &to, std::size_t value)
{
    to.push_back(static_cast<std::uint8_t>(value >> ByteBits));
    to.push_back(static_cast<std::uint8_t>(value));
}

void put32(Bytes &to, std::uint32_t value)
{
    put16(to, value >> (2 * ByteBits));
    put16(to, value & 0xFFFF);
}

void putText(Bytes &to, std::string_view text)
{
    put16(to, text.size());
    to.insert(to.end(), text.begin(), text.end());
}

/// Takes from the front; says so once there was not enough.
class Reader
{
public:
    explicit Reader(ByteView bytes) : rest_(bytes) {}

    bool isShort() const { return short_; }
    std::uint32_t number(std::size_t size)
    {
        std::uint32_t value = 0;
        for (const std::uint8_t each : take(size))
            value = value << ByteBits | each;
        return value;
    }
    std::string text() { return textOf(take(number(2))); }
    ByteView rest() const { return rest_; }
    bool isAtEnd() const { return rest_.empty(); }

private:
    ByteView take(std::size_t size)
    {
        if (size > rest_.size()) {
            short_ = true;
            rest_ = {};
            return {};
        }
        const ByteView taken = rest_.first(size);
        rest_ = rest_.subspan(size);
        return taken;
    }

    ByteView rest_;
    bool short_ = false;
};

} // namespace

void Message::add(Tag group, std::string name, std::int32_t value, Tag tag)
{
    Bytes bytes;
    put32(bytes, static_cast<std::uint32_t>(value));
    add(group, tag, std::move(name), textOf(bytes));
}

const Message::Attribute *Message::find(std::string_view name) const
{
    const auto found = std::ranges::find(attributes, name, &Attribute::name);
    return found == attributes.end() ? nullptr : &*found;
}

std::optional<std::int32_t> Message::number(std::string_view name) const
{
    const Attribute *found = find(name);
    const bool isNumber = found != nullptr &&
                          (found->tag == Tag::Integer || found->tag == Tag::Enumeration) &&
                          found->values.front().size() == NumberSize;
    if (!isNumber)
        return std::nullopt;
    std::uint32_t value = 0;
    for (const char each : found->values.front())
        value = value << ByteBits | static_cast<std::uint8_t>(each);
    return static_cast<std::int32_t>(value);
}

std::vector<std::string> Message::texts(std::string_view name) const
{
    const Attribute *found = find(name);
    return found == nullptr ? std::vector<std::string>() : found->values;
}

Bytes encode(const Message &message)
{
    Bytes bytes{MajorVersion, 0};
    put16(bytes, message.code);
    put32(bytes, message.id);
    std::optional<Tag> group;
    for (const Message::Attribute &each : message.attributes) {
        if (group != each.group)
            bytes.push_back(static_cast<std::uint8_t>(each.group));
        group = each.group;
        bool first = true;
        for (const std::string &value : each.values) {
            bytes.push_back(static_cast<std::uint8_t>(each.tag));
            putText(bytes, first ? each.name : std::string());
            putText(bytes, value);
            first = false;
        }
    }
    bytes.push_back(static_cast<std::uint8_t>(Tag::End));
    append(bytes, message.data);
    return bytes;
}

Result<Message> parse(ByteView bytes)
{
    Reader reader(bytes);
    Message message;
    (void)reader.number(2); // any version: what is understood is what counts
    message.code = static_cast<std::uint16_t>(reader.number(2));
    message.id = reader.number(NumberSize);
    auto group = Tag::Operation;
    while (!reader.isShort() && !reader.isAtEnd()) {
        const auto tag = static_cast<std::uint8_t>(reader.number(1));
        if (tag == static_cast<std::uint8_t>(Tag::End)) {
            message.data.assign(reader.rest().begin(), reader.rest().end());
            return message;
        }
        if (tag < FirstValueTag) {
            group = static_cast<Tag>(tag);
            continue;
        }
        std::string name = reader.text();
        std::string value = reader.text();
        if (reader.isShort())
            break;
        // Without a name it is one more value of the last; members of collections are too, and
        // nobody asks for any.
        if (!name.empty())
            message.attributes.push_back(
                {group, static_cast<Tag>(tag), std::move(name), {std::move(value)}});
        else if (!message.attributes.empty())
            message.attributes.back().values.push_back(std::move(value));
        else
            return fail(ErrorCode::BadData, "an IPP value without a name");
        if (message.attributes.size() > AttributesMax)
            return fail(ErrorCode::BadData, "an IPP message with too many attributes");
    }
    return fail(ErrorCode::BadData, "an IPP message that is cut off");
}

} // namespace huimin::ipp
