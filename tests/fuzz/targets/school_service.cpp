// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/school/school_service.h"
#include "kiosk/base/date_time.h"
#include "kiosk/base/file.h"
#include "services/school/school_messages.h"
#include "tests/fuzz/requests.h"
#include "tests/fuzz/target.h"
#include "tests/support/bank_cards.h"

using namespace huimin;
using namespace huimin::school;

namespace {

const points::Rule &rule()
{
    static const points::Rule rule =
        *points::parseRule(*fileText(std::string(std::getenv("HUIMIN_SOURCE")) +
                                     "/provisioning/rules/school_shuguang_2027.toml"));
    return rule;
}

} // namespace

// Whatever is asked, and asked again, is one letter, and what the office says can be understood.
HUIMIN_FUZZ("school_service", 500)(ByteView input)
{
    const HttpRequest request = fuzz::requestIn(input);
    auto database = *sqlite::Database::open(":memory:");
    test::CountingRandom random;
    const WallTime now = *parseUtc("2026-11-26T06:30:00Z");
    auto office = *town::SchoolService::open(
        database, random, {rule(), {{"xinmin", {"新民小学", "Xinmin"}, {"新民街", "Xinmin"}}}});
    town::SchoolChild child{"441302202103150026", "陈小雨", false, {}, {"441302198809210036"}};
    child.known.child.born = *parseDay("2021-03-15");
    child.known.parents = {{"father", {}, {}, {}}};
    HUIMIN_CHECK(office.add(child).has_value() && office.begin(now).has_value(),
                 "there is a child");
    std::string first;
    for (int time = 0; time < 2; ++time) {
        const HttpResponse response = office.answer(request, now);
        HUIMIN_CHECK(response.status != 500, "the office's books cannot be written");
        const bool good = response.status == 200 || response.status == 201;
        const bool understood =
            !std::holds_alternative<SchoolOffice::NoAnswer>(understandSeason(response)) ||
            !std::holds_alternative<SchoolOffice::NoAnswer>(understandFamily(response)) ||
            !std::holds_alternative<SchoolOffice::NoAnswer>(understandAnswer(response)) ||
            !std::holds_alternative<SchoolOffice::NoAnswer>(understandBrought(response)) ||
            !std::holds_alternative<SchoolOffice::NoAnswer>(understandKept(response)) ||
            !std::holds_alternative<SchoolOffice::NoAnswer>(understandFound(response));
        HUIMIN_CHECK(!good || understood, "the office says what nobody understands");
        if (request.method == "PUT" && time > 0)
            HUIMIN_CHECK(response.body == first, "the same again is another one");
        first = response.body;
    }
    HUIMIN_CHECK(office.letters()->size() <= 1, "one letter became two");
    HUIMIN_CHECK(office.papers()->size() <= 1, "one paper became two");
}
