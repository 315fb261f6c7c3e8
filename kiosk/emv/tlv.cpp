// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/tlv.h"

#include "kiosk/base/check.h"

#include <fmt/format.h>

#include <optional>

namespace huimin::emv {

namespace {

constexpr std::size_t TagBytesMax = 3;
constexpr int DepthMax = 8;

std::unexpected<Error> badAt(std::size_t position, const char *why)
{
    return fail(ErrorCode::BadData, fmt::format("{} at byte {}", why, position));
}

class Reader
{
public:
    explicit Reader(ByteView data) : data_(data) {}

    bool skipPadding()
    {
        while (at_ < data_.size() && data_[at_] == 0)
            ++at_;
        return at_ < data_.size();
    }

    Result<Tlv> next()
    {
        const auto tag = readTag();
        if (!tag)
            return fail(tag.error());
        const auto length = readLength();
        if (!length)
            return fail(length.error());
        if (*length > data_.size() - at_)
            return badAt(at_, "a value is longer than its data");
        const ByteView value = data_.subspan(at_, *length);
        at_ += *length;
        return Tlv{*tag, Bytes(value.begin(), value.end())};
    }

private:
    Result<Tag> readTag()
    {
        Tag tag = data_[at_++];
        if ((tag & 0x1Fu) != 0x1Fu)
            return tag;
        for (std::size_t count = 1; count < TagBytesMax; ++count) {
            if (at_ == data_.size())
                return badAt(at_, "a tag is cut off");
            const std::uint8_t byte = data_[at_++];
            tag = tag << 8 | byte;
            if ((byte & 0x80u) == 0)
                return tag;
        }
        return badAt(at_, "a tag is too long");
    }

    Result<std::size_t> readLength()
    {
        if (at_ == data_.size())
            return badAt(at_, "a length is missing");
        const std::uint8_t first = data_[at_++];
        if (first < 0x80)
            return std::size_t{first};
        const std::size_t count = first & 0x7Fu;
        if (count == 0 || count > 2)
            return badAt(at_, "a length of an unknown form");
        std::size_t length = 0;
        for (std::size_t each = 0; each < count; ++each) {
            if (at_ == data_.size())
                return badAt(at_, "a length is cut off");
            length = length << 8 | data_[at_++];
        }
        return length;
    }

    ByteView data_;
    std::size_t at_ = 0;
};

Result<void> flattenInto(std::vector<Tlv> &all, ByteView data, int depth)
{
    if (depth > DepthMax)
        return fail(ErrorCode::BadData, "templates nested too deep");
    auto objects = parseTlv(data);
    if (!objects)
        return fail(objects.error());
    for (Tlv &object : *objects) {
        if (!isConstructed(object.tag)) {
            all.push_back(std::move(object));
            continue;
        }
        if (auto inner = flattenInto(all, object.value, depth + 1); !inner)
            return inner;
    }
    return {};
}

} // namespace

Result<std::vector<Tlv>> parseTlv(ByteView data)
{
    std::vector<Tlv> objects;
    Reader reader(data);
    while (reader.skipPadding()) {
        auto object = reader.next();
        if (!object)
            return fail(object.error());
        objects.push_back(*std::move(object));
    }
    return objects;
}

Result<std::vector<Tlv>> flatten(ByteView data)
{
    std::vector<Tlv> all;
    if (auto done = flattenInto(all, data, 0); !done)
        return fail(done.error());
    return all;
}

bool isConstructed(Tag tag)
{
    while (tag > 0xFF)
        tag >>= 8;
    return (tag & 0x20u) != 0;
}

Bytes encodeTag(Tag tag)
{
    Bytes out;
    for (int shift = 16; shift >= 0; shift -= 8)
        if (tag >> shift != 0)
            out.push_back(static_cast<std::uint8_t>(tag >> shift & 0xFFu));
    return out;
}

Bytes encode(Tag tag, ByteView value)
{
    HUIMIN_CHECK(value.size() <= 0xFFFF, "a data object is below 64 KiB");
    Bytes out = encodeTag(tag);
    if (value.size() > 0xFF) {
        out.push_back(0x82);
        out.push_back(static_cast<std::uint8_t>(value.size() >> 8));
    } else if (value.size() > 0x7F) {
        out.push_back(0x81);
    }
    out.push_back(static_cast<std::uint8_t>(value.size() & 0xFFu));
    append(out, value);
    return out;
}

} // namespace huimin::emv
