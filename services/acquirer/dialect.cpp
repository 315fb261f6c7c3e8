// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acquirer/dialect.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::iso8583 {

namespace {

using Type = FieldFormat::Type;
using Length = FieldFormat::Length;
using Pad = FieldFormat::Pad;

constexpr int PrimaryFields = 64;
constexpr std::size_t BitmapSize = 8;
constexpr std::size_t MtiDigits = 4;
constexpr std::size_t DigitsMax = 999; // what three digits of length can say

std::unexpected<Error> badField(int number, const FieldFormat &format, const char *why)
{
    return fail(ErrorCode::BadData, fmt::format("field {} ({}): {}", number, format.name, why));
}

bool isPacked(const FieldFormat &format)
{
    return format.type == Type::Digits || format.type == Type::Track;
}

/// -1 for what is no digit of the type.
int nibbleOf(char c, Type type)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (type == Type::Track && (c == '=' || c == 'D'))
        return 0x0D;
    return -1;
}

bool isPrintable(char c)
{
    return c >= 0x20 && c < 0x7F;
}

bool appendPacked(Bytes &out, std::string_view text, const FieldFormat &format)
{
    const bool odd = text.size() % 2 != 0;
    int high = odd && format.pad == Pad::Left ? 0 : -1;
    for (const char c : text) {
        const int nibble = nibbleOf(c, format.type);
        if (nibble < 0)
            return false;
        if (high < 0) {
            high = nibble;
        } else {
            out.push_back(static_cast<std::uint8_t>(high << 4 | nibble));
            high = -1;
        }
    }
    if (high >= 0)
        out.push_back(static_cast<std::uint8_t>(high << 4));
    return true;
}

void appendDecimal(Bytes &out, std::size_t value, std::size_t bytes)
{
    std::size_t divisor = bytes == 2 ? 100 : 1;
    for (; divisor > 0; divisor /= 100) {
        const std::size_t two = value / divisor % 100;
        out.push_back(static_cast<std::uint8_t>(two / 10 << 4 | two % 10));
    }
}

Result<void> packField(int number, const FieldFormat &format, std::string_view value, Bytes &out)
{
    if (format.length == Length::Fixed && value.size() != format.size)
        return badField(number, format, "wrong length");
    if (value.size() > format.size)
        return badField(number, format, "too long");
    if (format.length != Length::Fixed)
        appendDecimal(out, value.size(), format.length == Length::Ll ? 1 : 2);
    if (isPacked(format)) {
        if (!appendPacked(out, value, format))
            return badField(number, format, "not a digit");
        return {};
    }
    if (format.type != Type::Bytes && !std::ranges::all_of(value, isPrintable))
        return badField(number, format, "not printable");
    out.insert(out.end(), value.begin(), value.end());
    return {};
}

/// Reads fields one behind the other; every step checks that the bytes are there.
class Reader
{
public:
    explicit Reader(ByteView bytes) : bytes_(bytes) {}

    bool has(std::size_t count) const { return bytes_.size() - at_ >= count; }
    bool atEnd() const { return at_ == bytes_.size(); }
    ByteView take(std::size_t count)
    {
        const ByteView part = bytes_.subspan(at_, count);
        at_ += count;
        return part;
    }

    /// Packed decimal; nothing when a nibble is no digit.
    std::optional<std::size_t> takeDecimal(std::size_t bytes)
    {
        if (!has(bytes))
            return std::nullopt;
        std::size_t value = 0;
        for (const std::uint8_t byte : take(bytes)) {
            if (byte >> 4 > 9 || (byte & 0x0F) > 9)
                return std::nullopt;
            value = value * 100 + std::size_t{byte} / 16 * 10 + (byte & 0x0Fu);
        }
        return value;
    }

private:
    ByteView bytes_;
    std::size_t at_ = 0;
};

/// The digits of a packed field; the filling nibble must be 0.
bool unpackDigits(ByteView packed, std::size_t count, const FieldFormat &format, char *out)
{
    const bool odd = count % 2 != 0;
    std::size_t skip = odd && format.pad == Pad::Left ? 1 : 0;
    if (skip == 1 && packed[0] >> 4 != 0)
        return false;
    for (std::size_t digit = 0; digit < count; ++digit, ++out) {
        const std::size_t position = digit + skip;
        const std::uint8_t byte = packed[position / 2];
        const unsigned nibble = position % 2 == 0 ? byte >> 4u : byte & 0x0Fu;
        if (nibble == 0x0D && format.type == Type::Track)
            *out = '=';
        else if (nibble > 9)
            return false;
        else
            *out = static_cast<char>('0' + nibble);
    }
    return !odd || skip == 1 || (packed.back() & 0x0Fu) == 0;
}

Result<void> unpackField(int number, const FieldFormat &format, Reader &reader, Message &message)
{
    std::size_t size = format.size;
    if (format.length != Length::Fixed) {
        const auto length = reader.takeDecimal(format.length == Length::Ll ? 1 : 2);
        if (!length || *length > format.size)
            return badField(number, format, "an impossible length");
        size = *length;
    }
    const std::size_t bytes = isPacked(format) ? (size + 1) / 2 : size;
    if (!reader.has(bytes))
        return badField(number, format, "cut off");
    const ByteView raw = reader.take(bytes);
    if (!isPacked(format)) {
        const bool text = format.type != Type::Bytes;
        if (text && !std::ranges::all_of(
                        raw, [](auto byte) { return isPrintable(static_cast<char>(byte)); }))
            return badField(number, format, "not printable");
        message.set(number, raw);
        return {};
    }
    std::array<char, DigitsMax> digitsRead; // not cleared: this runs for every field
    if (size > digitsRead.size() ||
        (size > 0 && !unpackDigits(raw, size, format, digitsRead.data())))
        return badField(number, format, "not a digit");
    message.set(number, std::string_view(digitsRead.data(), size));
    return {};
}

} // namespace

Result<void> Dialect::pack(const Message &message, Bytes &out) const
{
    if (message.mti().size() != 4 || !appendPacked(out, message.mti(), {}))
        return fail(ErrorCode::BadData, "an MTI has four digits");
    const std::size_t bitmapAt = out.size();
    bool secondary = false;
    for (int number = PrimaryFields + 1; number <= FieldsMax && !secondary; ++number)
        secondary = message.has(number);
    out.resize(out.size() + (secondary ? 2 : 1) * BitmapSize);
    if (secondary)
        out[bitmapAt] |= 0x80u;
    const int last = secondary ? FieldsMax : PrimaryFields;
    for (int number = 2; number <= last; ++number) {
        if (!message.has(number))
            continue;
        const FieldFormat &format = field(number);
        if (!format.known)
            return badField(number, format, "not in this dialect");
        const auto bit = static_cast<std::size_t>(number - 1);
        out[bitmapAt + bit / 8] |= static_cast<std::uint8_t>(0x80u >> bit % 8);
        if (auto packed = packField(number, format, message.text(number), out); !packed)
            return packed;
    }
    return {};
}

Result<void> Dialect::unpack(ByteView bytes, Message &message) const
{
    message.clear();
    Reader reader(bytes);
    std::array<char, MtiDigits> mti{};
    if (!reader.has(MtiDigits / 2 + BitmapSize) ||
        !unpackDigits(reader.take(MtiDigits / 2), MtiDigits, {}, mti.data()))
        return fail(ErrorCode::BadFrame, "no MTI or no bitmap");
    message.setMti({mti.data(), mti.size()});
    std::array<std::uint8_t, BitmapSize * 2> bitmap{};
    std::ranges::copy(reader.take(BitmapSize), bitmap.begin());
    const bool secondary = (bitmap[0] & 0x80u) != 0;
    if (secondary) {
        if (!reader.has(BitmapSize))
            return fail(ErrorCode::BadFrame, "the second bitmap is cut off");
        std::ranges::copy(reader.take(BitmapSize), bitmap.begin() + BitmapSize);
    }
    const int last = secondary ? FieldsMax : PrimaryFields;
    for (int number = 2; number <= last; ++number) {
        const auto bit = static_cast<std::size_t>(number - 1);
        if ((bitmap[bit / 8] & (0x80u >> bit % 8)) == 0)
            continue;
        const FieldFormat &format = field(number);
        if (!format.known)
            return badField(number, format, "not in this dialect");
        if (auto read = unpackField(number, format, reader, message); !read)
            return read;
    }
    if (!reader.atEnd())
        return fail(ErrorCode::BadFrame, "bytes behind the last field");
    return {};
}

const MessageFormat *Dialect::message(const std::string &name) const
{
    const auto found = messages_.find(name);
    return found == messages_.end() ? nullptr : &found->second;
}

Response Dialect::response(std::string_view code) const
{
    const auto found = responses_.find(code);
    return found == responses_.end() ? Response{} : found->second;
}

bool Dialect::endsReversal(std::string_view code) const
{
    return std::ranges::find(reversalAnswered_, code) != reversalAnswered_.end();
}

} // namespace huimin::iso8583
