// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <array>

/// Thin, typed doors to OpenSSL 3. No algorithm is written here. Lengths that a
/// caller controls are our own mistake when wrong; data from outside comes back
/// as a Result.
namespace huimin::crypto {

using Sm3Digest = std::array<std::uint8_t, 32>;
using Sha1Digest = std::array<std::uint8_t, 20>;

Sm3Digest sm3(ByteView message);
Sha1Digest sha1(ByteView message);
Sm3Digest hmacSm3(ByteView key, ByteView message);

using Sha256Digest = std::array<std::uint8_t, 32>;

Sha256Digest hmacSha256(ByteView key, ByteView message);

inline constexpr std::size_t DesBlock = 8;
inline constexpr std::size_t Sm4Block = 16;

/// Triple DES in ECB. The key has 8 (used three times: OpenSSL 3.0 keeps single
/// DES in its legacy provider), 16 or 24 bytes; the data is whole blocks.
Bytes desEncrypt(ByteView key, ByteView blocks);
Bytes desDecrypt(ByteView key, ByteView blocks);

/// SM4 in ECB, whole blocks, 16-byte key.
Bytes sm4Encrypt(ByteView key, ByteView blocks);
Bytes sm4Decrypt(ByteView key, ByteView blocks);

/// data^exponent mod modulus, as long as the modulus. This is all of RSA that a
/// terminal needs: EMV Book 2 B2.1 recovers messages, it decrypts nothing.
Result<Bytes> rsaRecover(ByteView modulus, ByteView exponent, ByteView data);

/// GB/T 32918 signature r||s (64 bytes) by the key X||Y (64 bytes) over SM3 with
/// the default signer id 1234567812345678. False for a wrong signature and for a
/// point that is not on the curve; BadData for wrong lengths.
Result<bool> sm2Verify(ByteView publicXY, ByteView message, ByteView signature);

/// "n bytes, zero padded up to whole blocks": ISO 9797-1 padding method 1.
Bytes zeroPadded(ByteView data, std::size_t block);

/// AES-256-GCM: a nonce that is never used again, what was sealed, and a tag of 16 bytes. The key
/// has 32 bytes.
inline constexpr std::size_t NonceBytes = 12;
Bytes seal(ByteView key, ByteView nonce, ByteView plain);
/// Damaged: another key, or not as it was sealed.
Result<Bytes> unseal(ByteView key, ByteView sealed);

/// Where unpredictable bytes come from; tests put a known source in its place.
class Random
{
public:
    virtual ~Random() = default;
    virtual Bytes bytes(std::size_t count) = 0;
};

/// The operating system's generator through OpenSSL.
class SystemRandom final : public Random
{
public:
    Bytes bytes(std::size_t count) override;
};

} // namespace huimin::crypto
