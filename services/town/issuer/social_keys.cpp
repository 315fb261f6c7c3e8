// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/issuer/social_keys.h"

#include "kiosk/base/check.h"
#include "kiosk/base/crypto.h"

namespace huimin::issuer::social {

namespace {

constexpr std::size_t Half = 8;
constexpr std::size_t MacSize = 4;
constexpr std::size_t HistorySize = 13;
constexpr std::size_t ChipFrom = 5; ///< of the historical bytes: those that name the chip
constexpr std::uint8_t PadMark = 0x80;

Bytes xorOf(ByteView a, ByteView b)
{
    Bytes out(a.begin(), a.end());
    for (std::size_t at = 0; at < out.size(); ++at)
        out[at] = static_cast<std::uint8_t>(out[at] ^ b[at]);
    return out;
}

std::size_t blockOf(Cipher cipher)
{
    return cipher == Cipher::Sm4 ? crypto::Sm4Block : crypto::DesBlock;
}

Bytes encrypt(Cipher cipher, ByteView key, ByteView blocks)
{
    return cipher == Cipher::Sm4 ? crypto::sm4Encrypt(key, blocks)
                                 : crypto::desEncrypt(key, blocks);
}

/// With a mark behind it, always.
Bytes padded(Bytes data, std::size_t block)
{
    data.push_back(PadMark);
    return crypto::zeroPadded(data, block);
}

} // namespace

Factors factorsOf(const std::string &area, ByteView history)
{
    HUIMIN_CHECK(area.size() == 6 && history.size() == HistorySize, "what a card is known by");
    Bytes province = bytesOf(area.substr(0, 2));
    append(province, hex("303030307368"));
    Bytes city = bytesOf(area);
    append(city, hex("7378"));
    const ByteView chip = history.subspan(ChipFrom, Half);
    return {province, city, Bytes(chip.begin(), chip.end())};
}

Bytes childKey(Cipher cipher, ByteView key, ByteView factor)
{
    Bytes input(factor.begin(), factor.end());
    if (cipher == Cipher::TripleDes && key.size() == Half)
        return crypto::desEncrypt(key, input);
    append(input, xorOf(factor, Bytes(factor.size(), 0xFF)));
    return encrypt(cipher, key, input);
}

Bytes cardKey(Cipher cipher, ByteView master, const Factors &factors)
{
    Bytes key(master.begin(), master.end());
    for (const Bytes &factor : factors)
        key = childKey(cipher, key, factor);
    return key;
}

Bytes sessionKey(Cipher cipher, ByteView key, ByteView random)
{
    return encrypt(cipher, key, crypto::zeroPadded(random, blockOf(cipher)));
}

Bytes proof(Cipher cipher, ByteView session, ByteView text)
{
    const Bytes block = encrypt(cipher, session, crypto::zeroPadded(text, blockOf(cipher)));
    if (cipher == Cipher::TripleDes)
        return block;
    return xorOf(ByteView(block).first(Half), ByteView(block).last(Half));
}

Bytes mac(Cipher cipher, ByteView session, ByteView command)
{
    const std::size_t block = blockOf(cipher);
    const Bytes data = padded(Bytes(command.begin(), command.end()), block);
    Bytes chained(block, 0x00);
    for (std::size_t at = 0; at < data.size(); at += block)
        chained = encrypt(cipher, session, xorOf(chained, ByteView(data).subspan(at, block)));
    if (cipher == Cipher::TripleDes) {
        chained.resize(MacSize);
        return chained;
    }
    Bytes folded(MacSize, 0x00);
    for (std::size_t at = 0; at < chained.size(); at += MacSize)
        folded = xorOf(folded, ByteView(chained).subspan(at, MacSize));
    return folded;
}

Bytes sealed(Cipher cipher, ByteView session, ByteView packedPin)
{
    Bytes clear{static_cast<std::uint8_t>(packedPin.size())};
    append(clear, packedPin);
    const std::size_t block = blockOf(cipher);
    if (clear.size() % block != 0)
        clear = padded(std::move(clear), block);
    return encrypt(cipher, session, clear);
}

Bytes opened(Cipher cipher, ByteView session, ByteView sealedPin)
{
    constexpr std::size_t PinMost = 8;
    if (sealedPin.size() != blockOf(cipher))
        return {};
    const Bytes clear = cipher == Cipher::Sm4 ? crypto::sm4Decrypt(session, sealedPin)
                                              : crypto::desDecrypt(session, sealedPin);
    const std::size_t size = clear[0];
    if (size < 2 || size > PinMost || size + 1 > clear.size())
        return {};
    return {clear.begin() + 1, clear.begin() + 1 + static_cast<std::ptrdiff_t>(size)};
}

} // namespace huimin::issuer::social
