// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/issuer/signer.h"

#include "kiosk/base/check.h"
#include "kiosk/base/sm2_key.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <array>
#include <cstdio>

namespace huimin::issuer {

struct Signer::Key {
    EVP_PKEY *key = nullptr;
    ~Key() { EVP_PKEY_free(key); }

    BIGNUM *number(const char *name) const
    {
        BIGNUM *value = nullptr;
        HUIMIN_CHECK(EVP_PKEY_get_bn_param(key, name, &value) == 1, "a key lacks a number");
        return value;
    }
};

namespace {

Bytes take(BIGNUM *number)
{
    Bytes out(static_cast<std::size_t>(BN_num_bytes(number)));
    BN_bn2bin(number, out.data());
    BN_free(number);
    return out;
}

} // namespace

Signer::Signer(std::unique_ptr<Key> key) : key_(std::move(key)) {}
Signer::Signer(Signer &&) noexcept = default;
Signer &Signer::operator=(Signer &&) noexcept = default;
Signer::~Signer() = default;

Result<Signer> Signer::fromPem(const std::string &path)
{
    std::FILE *file = std::fopen(path.c_str(), "r");
    if (file == nullptr)
        return fail(ErrorCode::NotFound, path + " cannot be opened");
    auto key = std::make_unique<Key>();
    key->key = PEM_read_PrivateKey(file, nullptr, nullptr, nullptr);
    std::fclose(file);
    if (key->key == nullptr)
        return fail(ErrorCode::BadData, path + " is no private key");
    return Signer(std::move(key));
}

bool Signer::isSm2() const
{
    return EVP_PKEY_is_a(key_->key, "SM2") == 1;
}

Bytes Signer::publicKey() const
{
    if (!isSm2())
        return take(key_->number(OSSL_PKEY_PARAM_RSA_N));
    std::array<std::uint8_t, 65> point{};
    std::size_t length = 0;
    const int ok = EVP_PKEY_get_octet_string_param(key_->key, OSSL_PKEY_PARAM_ENCODED_PUBLIC_KEY,
                                                   point.data(), point.size(), &length);
    HUIMIN_CHECK(ok == 1 && length == point.size(), "an SM2 key without its point");
    return {point.begin() + 1, point.end()};
}

Bytes Signer::exponent() const
{
    return take(key_->number(OSSL_PKEY_PARAM_RSA_E));
}

Bytes Signer::rsaSign(ByteView block) const
{
    BIGNUM *modulus = key_->number(OSSL_PKEY_PARAM_RSA_N);
    BIGNUM *secret = key_->number(OSSL_PKEY_PARAM_RSA_D);
    BIGNUM *input = BN_bin2bn(block.data(), static_cast<int>(block.size()), nullptr);
    BIGNUM *output = BN_new();
    BN_CTX *context = BN_CTX_new();
    HUIMIN_CHECK(BN_mod_exp(output, input, secret, modulus, context) == 1, "RSA signing failed");
    Bytes out(static_cast<std::size_t>(BN_num_bytes(modulus)));
    BN_bn2binpad(output, out.data(), static_cast<int>(out.size()));
    BN_CTX_free(context);
    for (BIGNUM *number : {modulus, secret, input, output})
        BN_clear_free(number);
    return out;
}

Bytes Signer::sm2Sign(ByteView message) const
{
    return crypto::sm2Sign(key_->key, message);
}

} // namespace huimin::issuer
