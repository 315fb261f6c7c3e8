// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/tls_files.h"

#include <QSslConfiguration>

namespace huimin {

/// TLS 1.2 at least, suites with forward secrecy; both sides show a certificate, and only that
/// authority's are believed: the computer's own store is not asked. Nobody who has connected can
/// renegotiate: OpenSSL 3 lets no client, and TLS 1.3 nobody.
Result<QSslConfiguration> tlsConfiguration(const TlsFiles &files);

} // namespace huimin
