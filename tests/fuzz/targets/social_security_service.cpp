// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/social_security/social_security_service.h"
#include "kiosk/base/date_time.h"
#include "services/social_security/face_messages.h"
#include "services/social_security/record_messages.h"
#include "services/social_security/social_messages.h"
#include "tests/fuzz/requests.h"
#include "tests/fuzz/target.h"
#include "tests/support/bank_cards.h"

using namespace huimin;
using namespace huimin::social_security;

namespace {

/// Everybody is alike.
class Eyes final : public town::Portraits
{
public:
    bool has(const std::string &) const override { return true; }
    Seen compare(const std::string &, Gesture, const Bytes &) const override { return Seen::Alike; }
};

} // namespace

// Whatever is asked, and asked again, is one confirmation, and what the office says can be
// understood.
HUIMIN_FUZZ("social_security_service", 500)(ByteView input)
{
    const HttpRequest request = fuzz::requestIn(input);
    auto database = *sqlite::Database::open(":memory:");
    test::CountingRandom random;
    const WallTime now = *parseUtc("2026-11-26T06:30:00Z");
    auto office = *town::SocialSecurityService::open(database, random, {});
    town::Insured wang{.number = "441302195107120024", .name = "王秀芳"};
    wang.fund = Naming("城乡居民养老保险", "Residents' pension");
    wang.monthly = Money::fen(325'60);
    wang.last = "2025-12-20";
    wang.paid = {{"1996-03",
                  "2004-06",
                  "惠民纺织厂",
                  Money::yuan(28),
                  Money::yuan(70),
                  {Insurance::Kind::Pension}}};
    HUIMIN_CHECK(office.add(wang).has_value(), "the office knows somebody");
    const Eyes eyes;
    office.believe(eyes);
    office.want(Gesture::Left);
    std::string first;
    for (int time = 0; time < 2; ++time) {
        const HttpResponse response = office.answer(request, now);
        HUIMIN_CHECK(response.status != 500, "the office's books cannot be written");
        const bool good = response.status == 200 || response.status == 201;
        const bool understood =
            !std::holds_alternative<SocialSecurity::NoAnswer>(understandPension(response)) ||
            !std::holds_alternative<SocialSecurity::NoAnswer>(understandConfirmation(response)) ||
            !std::holds_alternative<SocialSecurity::NoAnswer>(understandRecord(response)) ||
            !std::holds_alternative<SocialSecurity::NoAnswer>(understandCertificate(response)) ||
            !std::holds_alternative<SocialSecurity::NoAnswer>(understandVerification(response)) ||
            !std::holds_alternative<SocialSecurity::NoAnswer>(understandFaceAsked(response)) ||
            !std::holds_alternative<SocialSecurity::NoAnswer>(understandAccesses(response));
        HUIMIN_CHECK(!good || understood, "the office says what nobody understands");
        const bool isOnce = request.method == "PUT" || request.path == "/v1/verifications";
        if (isOnce && time > 0)
            HUIMIN_CHECK(response.body == first, "the same again is another one");
        first = response.body;
    }
    HUIMIN_CHECK(office.confirmations()->size() <= 1, "one confirmation became two");
    HUIMIN_CHECK(office.papers()->size() <= 1, "one paper became two");
}
