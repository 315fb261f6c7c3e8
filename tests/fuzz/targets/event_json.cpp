// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/transaction/event_json.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::transaction;

// The kind of a record on the first line, its body behind it.
HUIMIN_FUZZ("event_json", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string kind = text.substr(0, end);
    const auto event = fromJson(kind, end < text.size() ? text.substr(end + 1) : std::string());
    if (!event)
        return;
    HUIMIN_CHECK(name(*event) == kind, "a record is what it says it is");
    const std::string written = toJson(*event);
    const auto again = fromJson(kind, written);
    HUIMIN_CHECK(again && toJson(*again) == written, "an event survives being written");
}
