// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <optional>

namespace huimin {

/// Nothing when the text has a character (or bytes) that GB18030 has not.
std::optional<Bytes> toGb18030(std::string_view utf8);
std::optional<std::string> fromGb18030(ByteView bytes);

/// Little endian, as chips and Windows write it.
std::optional<Bytes> toUtf16(std::string_view utf8);
std::optional<std::string> fromUtf16(ByteView bytes);

/// How many bytes the UTF-8 sequence at the front takes; 0 when it is none.
std::size_t utf8Length(std::string_view text);
bool isUtf8(std::string_view text);

} // namespace huimin
