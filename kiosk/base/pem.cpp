// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/base/pem.h"

#include "kiosk/base/file.h"

#include <openssl/pem.h>

#include <algorithm>
#include <array>
#include <filesystem>

namespace huimin::pem {

namespace {

using Text = std::unique_ptr<BIO, decltype([](BIO *each) { BIO_free(each); })>;

int noPassword(char *, int, int, void *)
{
    return -1;
}

std::string dayOf(const ASN1_TIME *time)
{
    std::tm day{};
    if (ASN1_TIME_to_tm(time, &day) != 1)
        return "a day that cannot be read";
    std::array<char, 12> text{};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d", &day)};
}

} // namespace

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

std::string outOfDate(const std::string &path, const X509 *certificate)
{
    const ASN1_TIME *from = X509_get0_notBefore(certificate);
    const ASN1_TIME *until = X509_get0_notAfter(certificate);
    if (X509_cmp_current_time(from) > 0)
        return path + " holds only from " + dayOf(from);
    return X509_cmp_current_time(until) > 0 ? std::string()
                                            : path + " has run out on " + dayOf(until);
}

std::string commonName(const X509 *certificate)
{
    std::array<char, 80> name{};
    const int length = X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName,
                                                 name.data(), static_cast<int>(name.size()));
    return {name.data(), static_cast<std::size_t>(std::max(length, 0))};
}

} // namespace huimin::pem
