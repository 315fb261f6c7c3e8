// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acquirer/mac.h"

#include "kiosk/base/crypto.h"

namespace huimin::iso8583 {

namespace {

constexpr std::size_t Block = 8;
constexpr std::size_t MacSize = 8;

Bytes xorOf(ByteView a, ByteView b)
{
    Bytes out(a.begin(), a.end());
    for (std::size_t at = 0; at < out.size(); ++at)
        out[at] = static_cast<std::uint8_t>(out[at] ^ b[at]);
    return out;
}

/// The XOR of all blocks as sixteen hex characters.
Bytes foldedText(ByteView message)
{
    const Bytes padded = crypto::zeroPadded(message, Block);
    Bytes folded(Block);
    for (std::size_t at = 0; at < padded.size(); at += Block)
        folded = xorOf(folded, ByteView(padded).subspan(at, Block));
    return bytesOf(toHex(folded));
}

Bytes firstCharacters(ByteView encrypted)
{
    return bytesOf(toHex(encrypted).substr(0, MacSize));
}

Bytes cbcMac(ByteView key, ByteView message, bool sm4)
{
    const std::size_t block = sm4 ? crypto::Sm4Block : crypto::DesBlock;
    const Bytes padded = crypto::zeroPadded(message, block);
    Bytes value(block);
    for (std::size_t at = 0; at < padded.size(); at += block) {
        const Bytes mixed = xorOf(value, ByteView(padded).subspan(at, block));
        value = sm4 ? crypto::sm4Encrypt(key, mixed) : crypto::desEncrypt(key.first(Block), mixed);
    }
    if (!sm4 && key.size() >= 2 * Block) {
        value = crypto::desDecrypt(key.subspan(Block, Block), value);
        value = crypto::desEncrypt(key.first(Block), value);
    }
    return value;
}

} // namespace

std::optional<MacAlgorithm> macAlgorithm(std::string_view name)
{
    if (name == "x9.19")
        return MacAlgorithm::X919;
    if (name == "unionpay-ecb")
        return MacAlgorithm::UnionPayEcb;
    if (name == "sm4")
        return MacAlgorithm::Sm4Cbc;
    return std::nullopt;
}

Task<Result<Bytes>> macByPinPad(PinPad &pinPad, PinPad::KeySlot key, MacAlgorithm algorithm,
                                Bytes message)
{
    if (algorithm != MacAlgorithm::UnionPayEcb) {
        auto mac = co_await pinPad.mac(key, message);
        if (mac && mac->size() < MacSize)
            co_return fail(ErrorCode::BadData, "a MAC that is too short");
        if (mac)
            mac->resize(MacSize);
        co_return mac;
    }
    const Bytes text = foldedText(message);
    const Bytes head(text.begin(), text.begin() + Block);
    const auto first = co_await pinPad.encrypt(key, head);
    if (!first)
        co_return fail(first.error());
    const Bytes mixed = xorOf(*first, ByteView(text).subspan(Block));
    const auto second = co_await pinPad.encrypt(key, mixed);
    if (!second)
        co_return fail(second.error());
    co_return firstCharacters(*second);
}

Bytes macByKey(ByteView key, MacAlgorithm algorithm, ByteView message)
{
    if (algorithm == MacAlgorithm::UnionPayEcb) {
        const Bytes text = foldedText(message);
        const Bytes first = crypto::desEncrypt(key, ByteView(text).first(Block));
        return firstCharacters(
            crypto::desEncrypt(key, xorOf(first, ByteView(text).subspan(Block))));
    }
    Bytes mac = cbcMac(key, message, algorithm == MacAlgorithm::Sm4Cbc);
    mac.resize(MacSize);
    return mac;
}

} // namespace huimin::iso8583
