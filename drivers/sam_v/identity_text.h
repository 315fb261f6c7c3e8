// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/device/identity_reader.h"

namespace huimin::sam_v {

/// Text and photo as command Read gives them: two lengths, 256 bytes of UTF-16LE, and the
/// photo. A number whose check character is wrong, a date that is none, or a text with control
/// characters in it is BadData; the error never says what stood there.
Result<IdentityCard> parseIdentity(ByteView data);
/// The same, for whoever writes cards.
Bytes encodeIdentity(const IdentityCard &card);

} // namespace huimin::sam_v
