// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/picture_file/picture_head.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::picture_file;

// What a camera's program leaves, before anybody opens it.
HUIMIN_FUZZ("picture_file", 4000)(ByteView input)
{
    const auto head = parseHead(input);
    if (!head)
        return;
    HUIMIN_CHECK(head->width >= SideLeast && head->width <= SideMost && head->height >= SideLeast &&
                     head->height <= SideMost && head->width * head->height <= PixelsMost,
                 "a picture that is taken has a size that is taken");
}
