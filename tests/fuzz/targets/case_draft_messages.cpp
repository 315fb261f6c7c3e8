// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/open311/case_draft_messages.h"
#include "kiosk/base/characters.h"
#include "services/http/office_fields.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::open311;

// The town's answers about cases that were begun, at the station, and the station's requests there.
HUIMIN_FUZZ("case_draft_messages", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    if (const auto query = parseDraftQuery(text)) {
        const auto again = parseDraftQuery(toJson(*query));
        HUIMIN_CHECK(again && toJson(*again) == toJson(*query), "a query survives");
    } else {
        (void)notUnderstoodJson(query.error().detail);
    }
    if (const auto draft = parseDraft(text)) {
        const auto again = parseDraft(toJson(*draft));
        HUIMIN_CHECK(again && *again == *draft, "a draft survives");
    }
    for (const int status : {200, 403, 404, 409, 429, 500}) {
        const HttpResponse response{status, text};
        const auto kept = understandKept(response);
        if (const auto *until = std::get_if<CaseDrafts::KeptUntil>(&kept)) {
            const auto again = understandKept(HttpResponse{200, toJson(*until)});
            HUIMIN_CHECK(std::get<CaseDrafts::KeptUntil>(again) == *until, "a day survives");
        }
        const auto found = understandFound(response);
        if (const auto *draft = std::get_if<CaseDrafts::Draft>(&found))
            HUIMIN_CHECK(isPlain(draft->description) && isPlain(draft->addressId),
                         "words are plain");
        if (!std::holds_alternative<CaseDrafts::NoAnswer>(found)) {
            const auto again = understandFound(HttpResponse{status, toJson(found)});
            HUIMIN_CHECK(again.index() == found.index() && toJson(again) == toJson(found),
                         "what was begun survives");
        }
    }
}
