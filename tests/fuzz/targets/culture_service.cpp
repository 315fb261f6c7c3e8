// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/culture/culture_service.h"
#include "kiosk/base/date_time.h"
#include "services/culture/culture_messages.h"
#include "services/culture/programme_messages.h"
#include "tests/fuzz/requests.h"
#include "tests/fuzz/target.h"
#include "tests/support/offers.h"
#include "tests/support/purse_cards.h"

using namespace huimin;
using namespace huimin::culture;

// Whatever is asked, and asked again: what the office says can be understood, its books have two
// sides, and no place is given twice.
HUIMIN_FUZZ("culture_service", 500)(ByteView input)
{
    const HttpRequest request = fuzz::requestIn(input);
    auto database = *sqlite::Database::open(":memory:");
    test::CountingRandom random;
    const WallTime now = *parseUtc("2026-11-26T06:30:00Z");
    town::CultureRules rules{.pool = Money::yuan(100)};
    rules.rules[Culture::Kind::General] = {Money::yuan(100), Money::yuan(80), 4};
    rules.loadMaster = test::LoadMaster;
    rules.tacMaster = test::TacMaster;
    auto office = *town::CultureService::open(database, random, rules);
    const town::CultureCard wang{.serial = "99990000000000012345",
                                 .number = "441302195107120024",
                                 .name = "王秀芳",
                                 .validUntil = "2026-12-31",
                                 .own = Money::yuan(10)};
    HUIMIN_CHECK(office.add(wang) && office.programme().add(test::showOn(now, "show", 1)),
                 "the office knows a card, and a place");
    for (int time = 0; time < 2; ++time) {
        const HttpResponse response = office.answer(request, now);
        HUIMIN_CHECK(response.status != 500, "the office's books cannot be written");
        const bool good = response.status == 200 || response.status == 201;
        const auto isUnderstood = [](const auto &answer) {
            return !std::holds_alternative<Culture::NoAnswer>(answer);
        };
        const bool isAboutPlaces = isUnderstood(understandOffers(response)) ||
                                   isUnderstood(understandBookings(response)) ||
                                   isUnderstood(understandBooking(response)) ||
                                   isUnderstood(understandReleased(response));
        HUIMIN_CHECK(!good || isAboutPlaces || isUnderstood(understandAccount(response)) ||
                         isUnderstood(understandHistory(response)) ||
                         isUnderstood(understandLoss(response)) ||
                         isUnderstood(understandRenewal(response)) ||
                         isUnderstood(understandLoad(response)),
                     "the office says what nobody understands");
    }
    Money sum;
    const auto accounts = office.books().accounts();
    for (const town::Ledger::Account &each : *accounts)
        sum += each.balance;
    HUIMIN_CHECK(sum.isZero(), "the books have two sides");
    HUIMIN_CHECK(office.loads()->size() <= 1, "one load became two");
    HUIMIN_CHECK(office.programme().all()->size() <= 1, "one place became two");
}
