// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/base/bytes.h"

#include <vector>

namespace huimin::emv {

/// A BER-TLV tag, its bytes as one number: 0x9F02.
using Tag = std::uint32_t;

struct Tlv {
    Tag tag = 0;
    Bytes value;

    friend bool operator==(const Tlv &, const Tlv &) = default;
};

/// One level of data objects (EMV Book 3 Annex B). Zero bytes between objects are
/// skipped. Indefinite lengths, tags of more than three bytes, and lengths beyond
/// the data are BadData with their position: what a card sends is outside data.
Result<std::vector<Tlv>> parseTlv(ByteView data);

/// All primitive objects, templates opened, in the order in which they stand.
Result<std::vector<Tlv>> flatten(ByteView data);

bool isConstructed(Tag tag);
Bytes encode(Tag tag, ByteView value);
Bytes encodeTag(Tag tag);

} // namespace huimin::emv
