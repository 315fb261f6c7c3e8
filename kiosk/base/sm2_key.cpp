// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/sm2_key.h"

#include "kiosk/base/check.h"
#include "kiosk/base/pem.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>

#include <array>
#include <string_view>

namespace huimin::crypto {

namespace {

using Number = std::unique_ptr<BIGNUM, decltype([](BIGNUM *each) { BN_free(each); })>;

/// X||Y; nothing: it is no key on the curve of SM2.
Bytes pointOf(EVP_PKEY *key)
{
    std::array<char, 16> group{};
    std::array<std::uint8_t, 65> point{};
    std::size_t length = 0;
    const bool isSm2 = EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(),
                                                      group.size(), nullptr) == 1 &&
                       std::string_view(group.data()) == "SM2";
    if (!isSm2 ||
        EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size(),
                                        &length) != 1 ||
        length != point.size())
        return {};
    return {point.begin() + 1, point.end()};
}

std::string serialOf(const X509 *certificate)
{
    const Number number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    Bytes bytes(static_cast<std::size_t>(BN_num_bytes(number.get())));
    BN_bn2bin(number.get(), bytes.data());
    return toHex(bytes);
}

} // namespace

Bytes sm2Sign(EVP_PKEY *key, ByteView message)
{
    constexpr std::string_view SignerId = "1234567812345678";
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(key, nullptr);
    EVP_PKEY_CTX_set1_id(context, SignerId.data(), static_cast<int>(SignerId.size()));
    EVP_MD_CTX *digest = EVP_MD_CTX_new();
    EVP_MD_CTX_set_pkey_ctx(digest, context);
    std::array<std::uint8_t, 80> der{};
    std::size_t length = der.size();
    const bool ok =
        EVP_DigestSignInit(digest, nullptr, EVP_sm3(), nullptr, key) == 1 &&
        EVP_DigestSign(digest, der.data(), &length, message.data(), message.size()) == 1;
    HUIMIN_CHECK(ok, "SM2 signing failed");
    EVP_MD_CTX_free(digest);
    EVP_PKEY_CTX_free(context);

    const std::uint8_t *at = der.data();
    ECDSA_SIG *signature = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(length));
    Bytes raw(64);
    BN_bn2binpad(ECDSA_SIG_get0_r(signature), raw.data(), 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature), raw.data() + 32, 32);
    ECDSA_SIG_free(signature);
    return raw;
}

Result<Sm2Certificate> sm2CertificateIn(const std::string &path)
{
    const auto all = pem::certificatesIn(path);
    if (!all)
        return fail(all.error());
    X509 *first = all->front().get();
    if (auto why = pem::outOfDate(path, first); !why.empty())
        return fail(ErrorCode::BadData, std::move(why));
    Sm2Certificate certificate{pem::commonName(first), serialOf(first),
                               pointOf(X509_get0_pubkey(first))};
    if (certificate.key.empty())
        return fail(ErrorCode::BadData, path + " is no certificate of an SM2 key");
    return certificate;
}

Result<Sm2Signer> Sm2Signer::open(const std::string &certificate, const std::string &key)
{
    auto own = sm2CertificateIn(certificate);
    if (!own)
        return fail(own.error());
    auto secret = pem::keyIn(key);
    if (!secret)
        return fail(secret.error());
    if (pointOf(secret->get()) != own->key)
        return fail(ErrorCode::BadData, key + " is not the key of " + certificate);
    return Sm2Signer(*std::move(own), std::shared_ptr<EVP_PKEY>(secret->release(), EVP_PKEY_free));
}

} // namespace huimin::crypto
