// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/help_desk/help_desk_service.h"
#include "kiosk/base/date_time.h"
#include "services/help_desk/help_messages.h"
#include "tests/fuzz/requests.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// Whatever is asked, and asked again, is one call, and what the desk says can be understood.
HUIMIN_FUZZ("help_desk_service", 500)(ByteView input)
{
    const HttpRequest request = fuzz::requestIn(input);
    auto database = *sqlite::Database::open(":memory:");
    const WallTime now = *parseUtc("2026-11-26T06:30:00Z");
    auto desk = *town::HelpDeskService::open(database, {"0752-000-1234",
                                                        {{"王莉",
                                                          "Wang Li",
                                                          HelpDesk::Role::GridWorker,
                                                          {"HM000001"},
                                                          std::chrono::minutes(10)}}});
    for (int time = 0; time < 2; ++time) {
        const HttpResponse response = desk.answer(request, now);
        HUIMIN_CHECK(response.status != 500, "the desk's books cannot be written");
        const auto answer = help_desk::understand(response);
        HUIMIN_CHECK((response.status != 200 && response.status != 201) ||
                         std::holds_alternative<HelpDesk::State>(answer),
                     "the desk says what nobody understands");
    }
    HUIMIN_CHECK(desk.calls(now)->size() <= 1, "one call became two");
}
