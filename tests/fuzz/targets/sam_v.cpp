// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/sam_v/identity_text.h"
#include "drivers/sam_v/sam_frame.h"
#include "kiosk/base/characters.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::sam_v;

HUIMIN_FUZZ("sam_v", 8000)(ByteView input)
{
    for (const auto &body : fuzz::decodedInParts<Decoder>(input)) {
        if (!body)
            continue;
        const auto answer = parseAnswer(*body);
        const auto card = answer ? parseIdentity(answer->data) : fail(answer.error());
        if (!card)
            continue;
        HUIMIN_CHECK(isPlain(card->name) && isPlain(card->address) && !card->name.empty(),
                     "a card's words are words");
        const auto again = parseIdentity(encodeIdentity(*card));
        HUIMIN_CHECK(again && again->name == card->name && again->number == card->number,
                     "a card that was read can be written and read");
    }
}
