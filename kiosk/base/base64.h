// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

namespace huimin {

/// Bytes within a text: RFC 4648, section 4, with padding and without line ends.
std::string toBase64(ByteView bytes);

/// BadData: what toBase64 cannot have written, so there is one text for some bytes and no other.
Result<Bytes> fromBase64(std::string_view text);

} // namespace huimin
