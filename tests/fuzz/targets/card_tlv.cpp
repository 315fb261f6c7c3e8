// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/tlv.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// What is written back is read as the same.
HUIMIN_FUZZ("card_tlv", 5000)(ByteView input)
{
    (void)emv::flatten(input);
    const auto objects = emv::parseTlv(input);
    if (!objects)
        return;
    Bytes written;
    for (const emv::Tlv &object : *objects)
        append(written, emv::encode(object.tag, object.value));
    const auto again = emv::parseTlv(written);
    HUIMIN_CHECK(again && *again == *objects, "data objects survive being written");
}
