// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/tls_files.h"

#include <QTcpServer>

#include <memory>

namespace huimin::town {

/// A door that is not open yet. With files only whoever shows a certificate of their authority is
/// heard, and `name` is under which the others are logged; without, everybody is.
Result<std::unique_ptr<QTcpServer>> serverFor(const std::optional<TlsFiles> &files,
                                              const char *name);

} // namespace huimin::town
