// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/crt/crt_frame.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::crt;

HUIMIN_FUZZ("crt", 8000)(ByteView input)
{
    for (const auto &frame : fuzz::decodedInParts<Decoder>(input))
        if (const auto *message = frame ? std::get_if<Message>(&*frame) : nullptr)
            (void)parseStatus(*message);
}
