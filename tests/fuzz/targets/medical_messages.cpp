// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/medical/medical_messages.h"
#include "services/http/office_fields.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::medical;
using Office = MedicalInsurance;

namespace {

/// What was understood, written and understood again is the same.
template <typename Understand>
void survives(int status, const std::string &text, Understand understand)
{
    const auto answer = understand(HttpResponse{status, text});
    if (std::holds_alternative<Office::NoAnswer>(answer))
        return;
    const std::string written = toJson(answer);
    const auto again = understand(HttpResponse{status, written});
    HUIMIN_CHECK(again.index() == answer.index() && toJson(again) == written,
                 "what the office says survives");
}

} // namespace

// The office's answers at the station, and the station's requests at the office.
HUIMIN_FUZZ("medical_messages", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    if (const auto query = parseCoverQuery(text)) {
        const auto again = parseCoverQuery(toJson(*query));
        HUIMIN_CHECK(again && toJson(*again) == toJson(*query), "a record survives");
    }
    if (const auto query = parseSpendingQuery(text)) {
        const auto again = parseSpendingQuery(toJson(*query));
        HUIMIN_CHECK(again && toJson(*again) == toJson(*query), "a query survives");
    }
    if (const auto query = parseCodeQuery(text)) {
        const auto again = parseCodeQuery(toJson(*query));
        HUIMIN_CHECK(again && toJson(*again) == toJson(*query), "a code survives");
    } else {
        (void)notUnderstoodJson(query.error().detail);
    }
    for (const int status : {200, 403, 404, 409, 429, 500}) {
        survives(status, text, understandCover);
        survives(status, text, understandSpendings);
        survives(status, text, understandHolder);
        const auto guides = understandGuide(HttpResponse{status, text});
        if (const auto *guide = std::get_if<Office::Guide>(&guides)) {
            const auto again = understandGuide(HttpResponse{200, toJson(*guide)});
            const auto *same = std::get_if<Office::Guide>(&again);
            HUIMIN_CHECK(same != nullptr && *same == *guide, "a page survives");
        }
        const auto topics = understandTopics(HttpResponse{status, text});
        if (const auto *all = std::get_if<std::vector<Office::Topic>>(&topics)) {
            const auto again = understandTopics(HttpResponse{200, toJson(*all)});
            const auto *same = std::get_if<std::vector<Office::Topic>>(&again);
            HUIMIN_CHECK(same != nullptr && *same == *all, "topics survive");
        }
    }
}
