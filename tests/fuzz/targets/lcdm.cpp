// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/lcdm/lcdm_frame.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::lcdm;

// Both sides of the wire, and every answer in the place of every other.
HUIMIN_FUZZ("lcdm", 8000)(ByteView input)
{
    (void)fuzz::decodedInParts<Decoder>(input, fuzz::Cut::ChangesNothing, Decoder(From::Host));
    for (const auto &frame : fuzz::decodedInParts<Decoder>(input)) {
        const auto *message = frame ? std::get_if<Message>(&*frame) : nullptr;
        if (message == nullptr)
            continue;
        (void)parseDispenseCommand(message->data);
        (void)parseStatusReply(message->data);
        (void)parseLastStatusReply(message->data);
        if (const auto result = parseDispenseReply(message->data))
            for (const UnitResult &unit : result->units)
                HUIMIN_CHECK(unit.exit >= 0 && unit.exit <= NotesPerDispense,
                             "a cassette gives between none and a hundred notes");
    }
}
