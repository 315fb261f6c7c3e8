// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/clinic/clinic_service.h"
#include "kiosk/base/date_time.h"
#include "services/clinic/fhir_messages.h"
#include "tests/fuzz/requests.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// Whatever is asked, and asked again: an answer that is FHIR, and one appointment at most.
HUIMIN_FUZZ("clinic_service", 300)(ByteView input)
{
    HttpRequest request = fuzz::requestIn(input);
    request.headers["if-none-exist"] =
        "identifier=urn:ietf:rfc:3986|urn:uuid:6f1c2b4e-0000-4000-8000-00000000000a";
    request.headers["if-match"] = "W/\"1\"";
    auto database = *sqlite::Database::open(":memory:");
    const WallTime now = *parseUtc("2026-11-26T06:30:00Z");
    auto office = *town::ClinicService::open(database, {{"general", "全科门诊", "陈医生"}});
    const town::ClinicPatient wang{"441302195107120024", "王秀芳", '2', "19510712", "390",
                                   {{"药", "每天1片"}},  {}};
    HUIMIN_CHECK(office.add(wang, now).has_value(), "the clinic knows somebody");
    for (int time = 0; time < 2; ++time) {
        const HttpResponse response = office.answer(request, now);
        HUIMIN_CHECK(response.status != 500, "the clinic's books cannot be written");
        const auto json = clinic::parseResource(response.body);
        HUIMIN_CHECK(json && clinic::missingIn(*json).empty(), "the answer is no FHIR");
    }
    HUIMIN_CHECK(office.appointments()->size() <= 1, "one wish became two appointments");
}
