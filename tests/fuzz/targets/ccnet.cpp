// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/ccnet/ccnet_frame.h"
#include "drivers/ccnet/ccnet_status.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::ccnet;

HUIMIN_FUZZ("ccnet", 8000)(ByteView input)
{
    for (const auto &data : fuzz::decodedInParts<Decoder>(input)) {
        if (!data)
            continue;
        (void)parsePoll(*data);
        if (const auto table = parseBillTable(*data))
            HUIMIN_CHECK(typeMask(*table, {10'000}).size() == 3, "a mask has three bytes");
    }
    (void)parsePoll(input);
    (void)parseBillTable(input);
}
