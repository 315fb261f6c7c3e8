// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/issuer/card_keys.h"

#include "kiosk/base/check.h"
#include "kiosk/base/crypto.h"

namespace huimin::issuer {

namespace {

constexpr std::size_t Half = 8;
constexpr std::size_t MacSize = 8;

Bytes inverted(ByteView bytes)
{
    Bytes out;
    for (const std::uint8_t byte : bytes)
        out.push_back(static_cast<std::uint8_t>(~byte & 0xFFu));
    return out;
}

/// Two halves of a key out of eight bytes and their complement.
Bytes diversify(Cipher cipher, ByteView key, ByteView eight)
{
    const Bytes complement = inverted(eight);
    Bytes input(eight.begin(), eight.end());
    append(input, complement);
    return cipher == Cipher::Sm4 ? crypto::sm4Encrypt(key, input) : crypto::desEncrypt(key, input);
}

Bytes xorOf(ByteView a, ByteView b)
{
    Bytes out(a.begin(), a.end());
    for (std::size_t at = 0; at < out.size(); ++at)
        out[at] = static_cast<std::uint8_t>(out[at] ^ b[at]);
    return out;
}

} // namespace

Bytes cardKey(Cipher cipher, ByteView issuerKey, const std::string &pan,
              const std::string &sequence)
{
    HUIMIN_CHECK(sequence.size() == 2, "a PAN sequence number has two digits");
    std::string text = std::string(16, '0') + pan + sequence;
    return diversify(cipher, issuerKey, bcd(text.substr(text.size() - 16)));
}

Bytes sessionKey(Cipher cipher, ByteView cardKey, std::uint16_t counter)
{
    const Bytes two{static_cast<std::uint8_t>(counter >> 8),
                    static_cast<std::uint8_t>(counter & 0xFFu)};
    Bytes left(Half - 2);
    append(left, two);
    Bytes right(Half - 2);
    append(right, inverted(two));
    append(left, right);
    return cipher == Cipher::Sm4 ? crypto::sm4Encrypt(cardKey, left)
                                 : crypto::desEncrypt(cardKey, left);
}

Bytes cryptogram(Cipher cipher, ByteView sessionKey, ByteView data)
{
    const std::size_t block = cipher == Cipher::Sm4 ? 16 : 8;
    Bytes padded(data.begin(), data.end());
    padded.push_back(0x80);
    padded = crypto::zeroPadded(padded, block);
    Bytes value(block);
    for (std::size_t at = 0; at < padded.size(); at += block) {
        const Bytes mixed = xorOf(value, ByteView(padded).subspan(at, block));
        value = cipher == Cipher::Sm4 ? crypto::sm4Encrypt(sessionKey, mixed)
                                      : crypto::desEncrypt(sessionKey.first(Half), mixed);
    }
    if (cipher == Cipher::TripleDes) {
        // ISO 9797-1 algorithm 3
        value = crypto::desDecrypt(sessionKey.subspan(Half, Half), value);
        value = crypto::desEncrypt(sessionKey.first(Half), value);
    }
    value.resize(MacSize);
    return value;
}

Bytes responseCryptogram(Cipher cipher, ByteView sessionKey, ByteView requestCryptogram,
                         ByteView responseCode)
{
    Bytes code(responseCode.begin(), responseCode.end());
    code.resize(MacSize);
    Bytes input = xorOf(requestCryptogram, code);
    if (cipher == Cipher::TripleDes)
        return crypto::desEncrypt(sessionKey, input);
    Bytes answer = crypto::sm4Encrypt(sessionKey, crypto::zeroPadded(input, crypto::Sm4Block));
    answer.resize(MacSize);
    return answer;
}

Bytes scriptMac(Cipher cipher, ByteView sessionKey, ByteView command, std::uint16_t counter,
                ByteView requestCryptogram)
{
    Bytes data(command.begin(), command.end());
    append(data, Bytes{static_cast<std::uint8_t>(counter >> 8),
                       static_cast<std::uint8_t>(counter & 0xFFu)});
    append(data, requestCryptogram);
    Bytes mac = cryptogram(cipher, sessionKey, data);
    mac.resize(4);
    return mac;
}

} // namespace huimin::issuer
