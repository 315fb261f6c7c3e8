// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/crypto.h"

#include "kiosk/base/check.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>

namespace huimin::crypto {

namespace {

// Asked for once: OpenSSL searches its providers each time it is given one of the old names.
const EVP_MD *sm3Method()
{
    static const EVP_MD *method = EVP_MD_fetch(nullptr, "SM3", nullptr);
    return method;
}

const EVP_CIPHER *tripleDesMethod()
{
    static const EVP_CIPHER *method = EVP_CIPHER_fetch(nullptr, "DES-EDE3-ECB", nullptr);
    return method;
}

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
template <typename T, auto Free>
using Owned = std::unique_ptr<T, Deleter<Free>>;

using CipherContext = Owned<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using DigestContext = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using KeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Key = Owned<EVP_PKEY, EVP_PKEY_free>;
using Number = Owned<BIGNUM, BN_free>;
using NumberContext = Owned<BN_CTX, BN_CTX_free>;

template <std::size_t Size>
std::array<std::uint8_t, Size> digest(const EVP_MD *method, ByteView message)
{
    std::array<std::uint8_t, Size> out{};
    unsigned length = 0;
    const int ok = EVP_Digest(message.data(), message.size(), out.data(), &length, method, nullptr);
    HUIMIN_CHECK(ok == 1 && length == Size, "OpenSSL computed no digest");
    return out;
}

std::array<std::uint8_t, 32> hmac(const EVP_MD *method, ByteView key, ByteView message)
{
    std::array<std::uint8_t, 32> out{};
    unsigned length = 0;
    const auto *ok = HMAC(method, key.data(), static_cast<int>(key.size()), message.data(),
                          message.size(), out.data(), &length);
    HUIMIN_CHECK(ok != nullptr && length == out.size(), "OpenSSL computed no HMAC");
    return out;
}

enum class Direction { Decrypt = 0, Encrypt = 1 };

Bytes cipher(const EVP_CIPHER *method, Direction direction, ByteView key, ByteView blocks)
{
    const auto block = static_cast<std::size_t>(EVP_CIPHER_get_block_size(method));
    HUIMIN_CHECK(blocks.size() % block == 0, "a block cipher takes whole blocks");
    const CipherContext context(EVP_CIPHER_CTX_new());
    int ok = EVP_CipherInit_ex(context.get(), method, nullptr, key.data(), nullptr,
                               static_cast<int>(direction));
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    Bytes out(blocks.size() + block);
    int written = 0;
    ok = ok == 1 && EVP_CipherUpdate(context.get(), out.data(), &written, blocks.data(),
                                     static_cast<int>(blocks.size()));
    HUIMIN_CHECK(ok == 1 && static_cast<std::size_t>(written) == blocks.size(),
                 "OpenSSL refused a cipher");
    out.resize(blocks.size());
    return out;
}

Bytes tripleDes(Direction direction, ByteView key, ByteView blocks)
{
    HUIMIN_CHECK(key.size() == 8 || key.size() == 16 || key.size() == 24,
                 "a DES key has 8, 16 or 24 bytes");
    Bytes full(key.begin(), key.end());
    if (full.size() == 8)
        append(full, key);
    if (full.size() == 16)
        append(full, key.first(8));
    return cipher(tripleDesMethod(), direction, full, blocks);
}

Number number(ByteView bytes)
{
    return Number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
}

/// The key as OpenSSL wants it; null when the point is not on the curve.
Key sm2Key(ByteView publicXY)
{
    Bytes point{0x04}; // uncompressed
    append(point, publicXY);
    std::array<OSSL_PARAM, 3> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, const_cast<char *>("SM2"), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end()};
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "SM2", nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.data()) != 1)
        return nullptr;
    return Key(key);
}

/// r||s to the DER SEQUENCE that OpenSSL reads.
Bytes derSignature(ByteView raw)
{
    const auto integer = [](ByteView value) {
        while (value.size() > 1 && value[0] == 0)
            value = value.subspan(1);
        Bytes out{0x02, static_cast<std::uint8_t>(value.size())};
        if (value[0] & 0x80u) {
            ++out[1];
            out.push_back(0);
        }
        append(out, value);
        return out;
    };
    const Bytes r = integer(raw.first(32));
    const Bytes s = integer(raw.last(32));
    Bytes der{0x30, static_cast<std::uint8_t>(r.size() + s.size())};
    append(der, r);
    append(der, s);
    return der;
}

} // namespace

Sm3Digest sm3(ByteView message)
{
    return digest<32>(sm3Method(), message);
}

Sha1Digest sha1(ByteView message)
{
    return digest<20>(EVP_sha1(), message);
}

Sm3Digest hmacSm3(ByteView key, ByteView message)
{
    return hmac(EVP_sm3(), key, message);
}

Sha256Digest hmacSha256(ByteView key, ByteView message)
{
    return hmac(EVP_sha256(), key, message);
}

Bytes desEncrypt(ByteView key, ByteView blocks)
{
    return tripleDes(Direction::Encrypt, key, blocks);
}

Bytes desDecrypt(ByteView key, ByteView blocks)
{
    return tripleDes(Direction::Decrypt, key, blocks);
}

Bytes sm4Encrypt(ByteView key, ByteView blocks)
{
    HUIMIN_CHECK(key.size() == Sm4Block, "an SM4 key has 16 bytes");
    return cipher(EVP_sm4_ecb(), Direction::Encrypt, key, blocks);
}

Bytes sm4Decrypt(ByteView key, ByteView blocks)
{
    HUIMIN_CHECK(key.size() == Sm4Block, "an SM4 key has 16 bytes");
    return cipher(EVP_sm4_ecb(), Direction::Decrypt, key, blocks);
}

Result<Bytes> rsaRecover(ByteView modulus, ByteView exponent, ByteView data)
{
    if (modulus.empty() || exponent.empty() || data.size() != modulus.size())
        return fail(ErrorCode::BadData, "RSA data is not as long as its modulus");
    const Number n = number(modulus);
    const Number e = number(exponent);
    const Number x = number(data);
    if (BN_is_zero(n.get()) || !BN_is_odd(n.get()) || BN_cmp(x.get(), n.get()) >= 0)
        return fail(ErrorCode::BadData, "RSA data is not below its modulus");
    const NumberContext context(BN_CTX_new());
    const Number out(BN_new());
    if (BN_mod_exp(out.get(), x.get(), e.get(), n.get(), context.get()) != 1)
        return fail(ErrorCode::BadData, "RSA exponentiation failed");
    Bytes recovered(modulus.size());
    BN_bn2binpad(out.get(), recovered.data(), static_cast<int>(recovered.size()));
    return recovered;
}

Result<bool> sm2Verify(ByteView publicXY, ByteView message, ByteView signature)
{
    if (publicXY.size() != 64 || signature.size() != 64)
        return fail(ErrorCode::BadData, "an SM2 key and an SM2 signature have 64 bytes each");
    const Key key = sm2Key(publicXY);
    if (!key)
        return false;
    const KeyContext context(EVP_PKEY_CTX_new(key.get(), nullptr));
    constexpr std::string_view SignerId = "1234567812345678";
    EVP_PKEY_CTX_set1_id(context.get(), SignerId.data(), static_cast<int>(SignerId.size()));
    const DigestContext digestContext(EVP_MD_CTX_new());
    EVP_MD_CTX_set_pkey_ctx(digestContext.get(), context.get());
    if (EVP_DigestVerifyInit(digestContext.get(), nullptr, EVP_sm3(), nullptr, key.get()) != 1)
        return false;
    const Bytes der = derSignature(signature);
    return EVP_DigestVerify(digestContext.get(), der.data(), der.size(), message.data(),
                            message.size()) == 1;
}

namespace {

constexpr std::size_t SealKeyBytes = 32;
constexpr std::size_t TagBytes = 16;

CipherContext gcm(Direction direction, ByteView key, ByteView nonce)
{
    static const EVP_CIPHER *method = EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr);
    HUIMIN_CHECK(key.size() == SealKeyBytes && nonce.size() == NonceBytes,
                 "a seal needs a key of 32 bytes and a nonce of 12");
    CipherContext context(EVP_CIPHER_CTX_new());
    const int ok = EVP_CipherInit_ex(context.get(), method, nullptr, key.data(), nonce.data(),
                                     static_cast<int>(direction));
    HUIMIN_CHECK(ok == 1, "OpenSSL refused a cipher");
    return context;
}

} // namespace

Bytes seal(ByteView key, ByteView nonce, ByteView plain)
{
    const CipherContext context = gcm(Direction::Encrypt, key, nonce);
    Bytes out(nonce.begin(), nonce.end());
    out.resize(NonceBytes + plain.size() + TagBytes);
    int written = 0;
    int last = 0;
    std::uint8_t *end = out.data() + NonceBytes + plain.size();
    const bool ok = EVP_CipherUpdate(context.get(), out.data() + NonceBytes, &written, plain.data(),
                                     static_cast<int>(plain.size())) == 1 &&
                    EVP_CipherFinal_ex(context.get(), end, &last) == 1 &&
                    EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, TagBytes, end) == 1;
    HUIMIN_CHECK(ok && static_cast<std::size_t>(written) == plain.size() && last == 0,
                 "OpenSSL sealed nothing");
    return out;
}

Result<Bytes> unseal(ByteView key, ByteView sealed)
{
    if (sealed.size() < NonceBytes + TagBytes)
        return fail(ErrorCode::Damaged, "too short for a seal");
    const CipherContext context = gcm(Direction::Decrypt, key, sealed.first(NonceBytes));
    const ByteView inside = sealed.subspan(NonceBytes, sealed.size() - NonceBytes - TagBytes);
    Bytes tag(sealed.end() - TagBytes, sealed.end());
    Bytes out(inside.size() + 1); // OpenSSL wants a place for the end, too
    int written = 0;
    int last = 0;
    const bool ok =
        EVP_CipherUpdate(context.get(), out.data(), &written, inside.data(),
                         static_cast<int>(inside.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, TagBytes, tag.data()) == 1 &&
        EVP_CipherFinal_ex(context.get(), out.data() + inside.size(), &last) == 1;
    if (!ok)
        return fail(ErrorCode::Damaged, "not as it was sealed");
    out.resize(inside.size());
    return out;
}

Bytes zeroPadded(ByteView data, std::size_t block)
{
    Bytes padded(data.begin(), data.end());
    padded.resize((data.size() + block - 1) / block * block);
    return padded;
}

Bytes SystemRandom::bytes(std::size_t count)
{
    Bytes out(count);
    HUIMIN_CHECK(RAND_bytes(out.data(), static_cast<int>(count)) == 1,
                 "the system gives no random bytes");
    return out;
}

} // namespace huimin::crypto
