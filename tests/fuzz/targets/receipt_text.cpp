// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/escpos/escpos_encoder.h"
#include "kiosk/base/encoding.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// Names from cards and companies end up on paper: whatever they are, they cannot give the
// printer orders in real time.
HUIMIN_FUZZ("receipt_text", 1000)(ByteView input)
{
    const std::string text = textOf(input);
    for (const auto &line : escpos::wrapped(escpos::glyphsOf(text), 48))
        HUIMIN_CHECK(escpos::columnsOf(line) <= 48, "a line is as wide as the paper");
    using Kind = ReceiptLine::Kind;
    const Bytes sent = escpos::encode(
        {{Kind::Text, text, {}}, {Kind::Pair, text, text}, {Kind::Title, text, {}}}, {});
    for (std::size_t at = 0; at + 1 < sent.size(); ++at)
        HUIMIN_CHECK(sent[at] != 0x10 || (sent[at + 1] != 0x04 && sent[at + 1] != 0x14),
                     "no text is a real-time order");
}
