// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/help_desk/help_messages.h"
#include "kiosk/base/date_time.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// The help desk's answers at the station, and the station's calls at the desk.
HUIMIN_FUZZ("help_messages", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    if (const auto call = help_desk::parseCall(text)) {
        const std::string written = help_desk::toJson(*call);
        const auto again = help_desk::parseCall(written);
        HUIMIN_CHECK(again && help_desk::toJson(*again) == written, "a call survives");
    } else {
        (void)help_desk::notACallJson(call.error().detail);
    }
    if (const auto time = parseUtc(text))
        HUIMIN_CHECK(dateTimeText(*time) == text, "a time survives");
    for (const int status : {200, 201, 404, 409, 500}) {
        const auto answer = help_desk::understand(HttpResponse{status, text});
        const auto *state = std::get_if<HelpDesk::State>(&answer);
        if (state == nullptr)
            continue;
        const auto again = help_desk::understand(HttpResponse{status, help_desk::toJson(*state)});
        HUIMIN_CHECK(std::get_if<HelpDesk::State>(&again) != nullptr &&
                         std::get<HelpDesk::State>(again) == *state,
                     "what the desk says survives");
    }
}
