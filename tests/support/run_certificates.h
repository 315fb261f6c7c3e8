// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/check.h"
#include "provisioning/certificates/certificates.h"

#include <cstdlib>

namespace huimin::test {

/// Certificates as whoever starts the laptop's station makes them, and $HUIMIN_TLS names them.
inline void setCertificates(const std::string &folder)
{
    const auto done = certificates::equip(folder + "/tls", {"HM000001"});
    HUIMIN_CHECK(done.has_value(), "certificates cannot be written");
    setenv("HUIMIN_TLS", (folder + "/tls").c_str(), 1);
}

} // namespace huimin::test
