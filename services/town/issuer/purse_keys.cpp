// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/issuer/purse_keys.h"

#include "kiosk/base/check.h"
#include "kiosk/base/crypto.h"

namespace huimin::issuer::purse {

namespace {

constexpr std::size_t Half = 8;
constexpr std::size_t MacSize = 4;

Bytes xorOf(ByteView a, ByteView b)
{
    Bytes out(a.begin(), a.end());
    for (std::size_t at = 0; at < out.size(); ++at)
        out[at] = static_cast<std::uint8_t>(out[at] ^ b[at]);
    return out;
}

Bytes numberBytes(std::uint16_t number)
{
    return {static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number & 0xFFu)};
}

} // namespace

Bytes cardKey(ByteView master, ByteView serial)
{
    HUIMIN_CHECK(serial.size() >= Half, "a serial number has ten bytes");
    Bytes input;
    append(input, serial.last(Half));
    append(input, xorOf(serial.last(Half), Bytes(Half, 0xFF)));
    return crypto::desEncrypt(master, input);
}

Bytes loadKey(ByteView cardLoadKey, ByteView random, std::uint16_t number)
{
    Bytes input(random.begin(), random.end());
    append(input, numberBytes(number));
    append(input, hex("8000"));
    return crypto::desEncrypt(cardLoadKey, input);
}

Bytes purchaseKey(ByteView cardPurchaseKey, ByteView random, std::uint16_t number,
                  ByteView terminalNumber)
{
    Bytes input(random.begin(), random.end());
    append(input, numberBytes(number));
    append(input, terminalNumber.last(2));
    return crypto::desEncrypt(cardPurchaseKey, input);
}

Bytes certifyingKey(ByteView cardTacKey)
{
    return xorOf(cardTacKey.first(Half), cardTacKey.last(Half));
}

Bytes mac(ByteView eightByteKey, ByteView data)
{
    Bytes padded(data.begin(), data.end());
    padded.push_back(0x80);
    padded.resize((padded.size() + crypto::DesBlock - 1) / crypto::DesBlock * crypto::DesBlock);
    Bytes chained(crypto::DesBlock, 0x00);
    for (std::size_t at = 0; at < padded.size(); at += crypto::DesBlock)
        chained = crypto::desEncrypt(
            eightByteKey, xorOf(chained, ByteView(padded).subspan(at, crypto::DesBlock)));
    chained.resize(MacSize);
    return chained;
}

Bytes amountBytes(Money amount)
{
    HUIMIN_CHECK(amount.inFen() >= 0 && amount.inFen() <= 0xFFFFFFFF, "an amount has four bytes");
    const auto fen = static_cast<std::uint32_t>(amount.inFen());
    return {static_cast<std::uint8_t>(fen >> 24), static_cast<std::uint8_t>(fen >> 16 & 0xFFu),
            static_cast<std::uint8_t>(fen >> 8 & 0xFFu), static_cast<std::uint8_t>(fen & 0xFFu)};
}

Bytes cardsMac(ByteView sessionKey, const Load &load)
{
    Bytes data = amountBytes(load.before);
    append(data, amountBytes(load.amount));
    data.push_back(load.type);
    append(data, load.terminal);
    return mac(sessionKey, data);
}

Bytes issuersMac(ByteView sessionKey, const Load &load)
{
    Bytes data = amountBytes(load.amount);
    data.push_back(load.type);
    append(data, load.terminal);
    append(data, load.at);
    return mac(sessionKey, data);
}

Bytes certificate(ByteView cardTacKey, const Load &load)
{
    Bytes data = amountBytes(load.before + load.amount);
    append(data, numberBytes(load.number));
    append(data, amountBytes(load.amount));
    data.push_back(load.type);
    append(data, load.terminal);
    append(data, load.at);
    return mac(certifyingKey(cardTacKey), data);
}

} // namespace huimin::issuer::purse
