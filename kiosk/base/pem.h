// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <openssl/x509v3.h>

#include <memory>
#include <string>
#include <vector>

/// Certificates and keys in files, as OpenSSL has them.
namespace huimin::pem {

struct Free {
    void operator()(X509 *each) const { X509_free(each); }
    void operator()(EVP_PKEY *each) const { EVP_PKEY_free(each); }
};
using Certificate = std::unique_ptr<X509, Free>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Free>;

/// One at least.
Result<std::vector<Certificate>> certificatesIn(const std::string &path);

/// Without a password: whoever starts the station is not there. A file that everybody can read
/// is none.
Result<PrivateKey> keyIn(const std::string &path);

/// Empty: it holds now.
std::string outOfDate(const std::string &path, const X509 *certificate);

/// Whom it is made out to; empty: nobody.
std::string commonName(const X509 *certificate);

} // namespace huimin::pem
