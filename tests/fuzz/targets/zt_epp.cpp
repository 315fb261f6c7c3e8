// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/zt_epp/zt_frame.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::zt_epp;

HUIMIN_FUZZ("zt_epp", 8000)(ByteView input)
{
    for (const auto &frame : fuzz::decodedInParts<Decoder>(input)) {
        const auto *message = frame ? std::get_if<Message>(&*frame) : nullptr;
        if (message != nullptr)
            HUIMIN_CHECK(message->text.size() < TextMax, "a text is as long as its length says");
    }
}
