// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acquirer/dialect.h"
#include "services/acquirer/frame.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/source.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::iso8583;

namespace {

const Dialect &unionpay()
{
    static const Dialect dialect = *Dialect::parse(
        fuzz::sourceText("services/acquirer/dialects/unionpay.toml"), Scheme::TripleDes);
    return dialect;
}

} // namespace

// A message that is understood is packed again and means the same. A stream with a length
// that cannot be is given up, so here it matters how it is cut.
HUIMIN_FUZZ("host_frame", 8000)(ByteView input)
{
    for (const auto &frame : fuzz::decodedInParts<Decoder>(input, fuzz::Cut::MayMatter)) {
        Message message;
        if (!frame || !unionpay().unpack(frame->message, message))
            continue;
        Bytes packed;
        HUIMIN_CHECK(unionpay().pack(message, packed).has_value(), "what was read can be written");
        Message again;
        HUIMIN_CHECK(unionpay().unpack(packed, again).has_value(), "what was written can be read");
        HUIMIN_CHECK(again == message, "a message survives being written");
    }
}
