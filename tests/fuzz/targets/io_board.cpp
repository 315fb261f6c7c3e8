// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/io_board/io_board_frame.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::io_board;

HUIMIN_FUZZ("io_board", 8000)(ByteView input)
{
    for (const auto &frame : fuzz::decodedInParts<Decoder>(input)) {
        const auto status = parseStatus(frame ? frame->data : Bytes());
        if (status)
            HUIMIN_CHECK(parseStatus(encode(*status)) == *status,
                         "a status survives being written");
    }
}
