// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/result.h"

#include <optional>
#include <string>

namespace huimin {

/// PEM files by which one side of a line proves who it is, and knows the other side.
struct TlsFiles {
    std::string authority;   ///< whose certificates are believed; nobody else's are
    std::string certificate; ///< ours; what stands between it and its authority comes behind it
    std::string key;         ///< that of the certificate
};

struct TlsProblem {
    enum class In { Authority, Certificate, Key };
    In in = In::Authority;
    std::string why;
};

/// Nothing: each can be read, none has run out, and the key is that of the certificate.
std::optional<TlsProblem> problemIn(const TlsFiles &files);

/// Whom a certificate is made out to: its common name.
Result<std::string> nameInCertificate(const std::string &path);

} // namespace huimin
