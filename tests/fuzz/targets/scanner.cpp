// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/scanner/scanner.h"
#include "kiosk/base/encoding.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"

using namespace huimin;

HUIMIN_FUZZ("scanner", 8000)(ByteView input)
{
    for (const auto &text : fuzz::decodedInParts<scanner::Decoder>(input))
        HUIMIN_CHECK(!text || (!text->empty() && isUtf8(*text)), "a reading is text");
}
