// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/http_answer.h"
#include "tests/fuzz/target.h"

using namespace huimin;

HUIMIN_FUZZ("http_answer", 5000)(ByteView input)
{
    const std::string bytes = textOf(input);
    const auto whole = httpAnswerIn(bytes, true);
    HUIMIN_CHECK(!whole || whole->has_value(), "a line that has ended brings nothing more");
    const auto open = httpAnswerIn(bytes, false);
    if (open && *open)
        HUIMIN_CHECK(whole && (*whole)->body == (*open)->body, "an answer is whole by itself");
    for (const std::size_t cut : {bytes.size() / 3, bytes.size() / 2})
        (void)httpAnswerIn(std::string_view(bytes).substr(0, cut), false);
}
