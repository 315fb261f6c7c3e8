// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/emv/data.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// What a card asks for is given at exactly the length that it asks for.
HUIMIN_FUZZ("card_dol", 5000)(ByteView input)
{
    const auto list = emv::parseDol(input);
    if (!list)
        return;
    emv::Data data;
    data.set(emv::tag::AmountAuthorised, hex("000000030000"));
    data.set(emv::tag::Pan, hex("6228480000000000125F"));
    data.set(emv::tag::UnpredictableNumber, hex("01020304"));
    std::size_t asked = 0;
    for (const emv::DolEntry &entry : *list)
        asked += entry.length;
    HUIMIN_CHECK(emv::fillDol(*list, data).size() == asked, "a list is filled to its length");
}
