// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/tls_files.h"

#include "kiosk/base/file.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <filesystem>
#include <memory>
#include <vector>

namespace huimin {

namespace {

using Certificate = std::unique_ptr<X509, decltype([](X509 *each) { X509_free(each); })>;
using PrivateKey = std::unique_ptr<EVP_PKEY, decltype([](EVP_PKEY *each) { EVP_PKEY_free(each); })>;
using Text = std::unique_ptr<BIO, decltype([](BIO *each) { BIO_free(each); })>;

Result<std::vector<Certificate>> certificatesIn(const std::string &path)
{
    const auto text = fileText(path);
    if (!text)
        return fail(text.error());
    const Text source(BIO_new_mem_buf(text->data(), static_cast<int>(text->size())));
    std::vector<Certificate> all;
    for (;;) {
        Certificate each(PEM_read_bio_X509(source.get(), nullptr, nullptr, nullptr));
        if (!each)
            break;
        all.push_back(std::move(each));
    }
    if (all.empty())
        return fail(ErrorCode::BadData, path + " holds no certificate in PEM");
    return all;
}

/// Nobody is asked for a password: whoever starts the station is not there.
int noPassword(char *, int, int, void *)
{
    return -1;
}

Result<PrivateKey> keyIn(const std::string &path)
{
    const auto text = fileText(path);
    if (!text)
        return fail(text.error());
    const Text source(BIO_new_mem_buf(text->data(), static_cast<int>(text->size())));
    PrivateKey key(PEM_read_bio_PrivateKey(source.get(), nullptr, noPassword, nullptr));
    if (!key)
        return fail(ErrorCode::BadData, path + " holds no private key in PEM without a password");
    std::error_code error;
    const auto rights = std::filesystem::status(path, error).permissions();
    if (error || (rights & std::filesystem::perms::others_all) != std::filesystem::perms::none)
        return fail(ErrorCode::BadData, path + " can be read or written by everybody");
    return key;
}

std::string dayOf(const ASN1_TIME *time)
{
    std::tm day{};
    if (ASN1_TIME_to_tm(time, &day) != 1)
        return "a day that cannot be read";
    std::array<char, 12> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d", &day)};
}

/// Empty: it holds now.
std::string outOfDate(const std::string &path, const X509 *certificate)
{
    const ASN1_TIME *from = X509_get0_notBefore(certificate);
    const ASN1_TIME *until = X509_get0_notAfter(certificate);
    if (X509_cmp_current_time(from) > 0)
        return path + " holds only from " + dayOf(from);
    return X509_cmp_current_time(until) > 0 ? std::string()
                                            : path + " has run out on " + dayOf(until);
}

} // namespace

std::optional<TlsProblem> problemIn(const TlsFiles &files)
{
    using In = TlsProblem::In;
    const auto authorities = certificatesIn(files.authority);
    if (!authorities)
        return TlsProblem{In::Authority, authorities.error().detail};
    for (const Certificate &each : *authorities) {
        if (const auto why = outOfDate(files.authority, each.get()); !why.empty())
            return TlsProblem{In::Authority, why};
        if (X509_check_ca(each.get()) == 0)
            return TlsProblem{In::Authority, files.authority + " is no authority's certificate"};
    }
    const auto own = certificatesIn(files.certificate);
    if (!own)
        return TlsProblem{In::Certificate, own.error().detail};
    if (const auto why = outOfDate(files.certificate, own->front().get()); !why.empty())
        return TlsProblem{In::Certificate, why};
    const auto key = keyIn(files.key);
    if (!key)
        return TlsProblem{In::Key, key.error().detail};
    if (X509_check_private_key(own->front().get(), key->get()) != 1)
        return TlsProblem{In::Key, files.key + " is not the key of " + files.certificate};
    return std::nullopt;
}

Result<std::string> nameInCertificate(const std::string &path)
{
    const auto all = certificatesIn(path);
    if (!all)
        return fail(all.error());
    std::array<char, 80> name{};
    const int length =
        X509_NAME_get_text_by_NID(X509_get_subject_name(all->front().get()), NID_commonName,
                                  name.data(), static_cast<int>(name.size()));
    if (length <= 0)
        return fail(ErrorCode::BadData, path + " is made out to nobody");
    return std::string(name.data(), static_cast<std::size_t>(length));
}

} // namespace huimin
