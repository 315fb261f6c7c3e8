// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/medical/medical_service.h"
#include "kiosk/base/date_time.h"
#include "services/medical/medical_messages.h"
#include "tests/fuzz/requests.h"
#include "tests/fuzz/target.h"
#include "tests/support/bank_cards.h"

using namespace huimin;
using namespace huimin::medical;
using Office = MedicalInsurance;

// Whatever is asked, and asked again: what the office says can be understood.
HUIMIN_FUZZ("medical_service", 500)(ByteView input)
{
    const HttpRequest request = fuzz::requestIn(input);
    auto database = *sqlite::Database::open(":memory:");
    test::CountingRandom random;
    const WallTime now = *parseUtc("2026-11-26T06:30:00Z");
    auto office = *town::MedicalService::open(
        database, random, {{{"where", {"报销", "Paid"}}, "2026-09-01", {{"多。", "Much."}}}},
        [](const Office::Person &, const Office::Purpose &) {
            return Result<std::string>(std::string());
        });
    town::MedicalPerson wang{.number = "441302195107120024", .name = "王秀芳"};
    wang.spent.push_back({1, {.where = "卫生站", .own = Money::yuan(1)}});
    HUIMIN_CHECK(office.add(wang, now).has_value(), "somebody is insured");
    for (int time = 0; time < 2; ++time) {
        const HttpResponse response = office.answer(request, now);
        HUIMIN_CHECK(response.status != 500, "the office's books cannot be written");
        const bool understood =
            !std::holds_alternative<Office::NoAnswer>(understandCover(response)) ||
            !std::holds_alternative<Office::NoAnswer>(understandSpendings(response)) ||
            !std::holds_alternative<Office::NoAnswer>(understandTopics(response)) ||
            !std::holds_alternative<Office::NoAnswer>(understandGuide(response)) ||
            !std::holds_alternative<Office::NoAnswer>(understandHolder(response));
        HUIMIN_CHECK(response.status != 200 || understood,
                     "the office says what nobody understands");
    }
}
