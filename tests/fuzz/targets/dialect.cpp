// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/acquirer/dialect.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::iso8583;

// A dialect that is taken can be spoken.
HUIMIN_FUZZ("dialect", 500)(ByteView input)
{
    const auto dialect = Dialect::parse(textOf(input), Scheme::TripleDes);
    if (!dialect)
        return;
    HUIMIN_CHECK(dialect->tpdu().size() == 5 && dialect->header().size() == 6,
                 "a TPDU has 5 bytes, a header 6");
    Message message;
    Bytes answer = hex("0210 7038010282800000 196228480000000000125F 010000 000000030000");
    answer.resize(300);
    (void)dialect->unpack(answer, message);
}
