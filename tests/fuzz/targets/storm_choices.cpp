// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"
#include "tests/storm/choices.h"

using namespace huimin;

HUIMIN_FUZZ("storm_choices", 5000)(ByteView input)
{
    const auto choices = storm::choicesFrom(textOf(input));
    if (!choices)
        return;
    const auto again = storm::choicesFrom(storm::toText(*choices));
    HUIMIN_CHECK(again && *again == *choices, "a list of choices survives being written");
}
