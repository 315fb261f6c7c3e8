// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/zt_epp/zt_frame.h"

#include "kiosk/base/check.h"

#include <fmt/format.h>

#include <algorithm>

namespace huimin::zt_epp {

namespace {

constexpr std::uint8_t Start = 0x02;
constexpr std::uint8_t End = 0x03;
constexpr std::size_t LengthDigits = 3;
constexpr std::size_t CheckDigits = 2;

std::string checkText(ByteView from, std::size_t length)
{
    return toHex(Bytes{xorSum(from.first(length))});
}

} // namespace

Bytes encode(const Message &message)
{
    HUIMIN_CHECK(message.text.size() + 1 <= TextMax, "a ZT frame carries at most 999 characters");
    Bytes out{Start};
    append(out, bytesOf(fmt::format("{:03}", message.text.size() + 1)));
    out.push_back(message.code);
    append(out, bytesOf(message.text));
    out.push_back(End);
    append(out, bytesOf(checkText(ByteView(out).subspan(1), out.size() - 1)));
    return out;
}

std::optional<Result<Decoder::Frame>> Decoder::next()
{
    while (!buffer_.empty()) {
        if (buffer_[0] != Start) {
            const KeyPress key{buffer_[0]};
            buffer_.erase(buffer_.begin());
            return Frame(key);
        }
        if (buffer_.size() < 1 + LengthDigits)
            return std::nullopt;
        const ByteView digitsView = ByteView(buffer_).subspan(1, LengthDigits);
        const bool isNumber =
            std::ranges::all_of(digitsView, [](auto byte) { return byte >= '0' && byte <= '9'; });
        const std::size_t length =
            isNumber ? static_cast<std::size_t>(std::stoi(textOf(digitsView))) : 0;
        if (length == 0) {
            buffer_.erase(buffer_.begin());
            return fail(ErrorCode::BadFrame, "a ZT frame without a length");
        }
        const std::size_t whole = 1 + LengthDigits + length + 1 + CheckDigits;
        if (buffer_.size() < whole)
            return std::nullopt;
        const std::size_t end = 1 + LengthDigits + length;
        const std::string check = checkText(ByteView(buffer_).subspan(1), end);
        const bool good =
            buffer_[end] == End && textOf(ByteView(buffer_).subspan(end + 1, CheckDigits)) == check;
        Message message{buffer_[1 + LengthDigits],
                        textOf(ByteView(buffer_).subspan(2 + LengthDigits, length - 1))};
        buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(whole));
        if (!good)
            return fail(ErrorCode::BadFrame, "ZT check mismatch");
        return Frame(std::move(message));
    }
    return std::nullopt;
}

const char *describeError(std::uint8_t code)
{
    switch (code) {
    case 0xE0:
        return "battery";
    case 0xE1:
        return "no initial key";
    case 0xE2:
        return "no master key";
    case 0xE3:
        return "key length";
    case 0xE4:
        return "key index";
    case 0xE5:
        return "key type";
    case 0xE6:
        return "parity";
    case 0xE7:
        return "check value";
    case 0xE8:
    case 0xE9:
    case 0xEA:
        return "data";
    case 0xEB:
        return "parameter";
    case 0xEC:
        return "authentication failed";
    case 0xED:
    case 0xFB:
        return "locked";
    case 0xEE:
        return "input timeout";
    case 0xF8:
        return "wrong input mode";
    case 0xFF:
        return "removal switch";
    case 0xDD:
        return "tampered";
    default:
        return "error";
    }
}

bool isTamper(std::uint8_t code)
{
    return code == 0xDD || code == 0xFF;
}

bool isKeyMissing(std::uint8_t code)
{
    return code == 0xE1 || code == 0xE2 || code == 0xE4;
}

} // namespace huimin::zt_epp
