// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/school/school_messages.h"
#include "services/http/office_fields.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::school;
using Office = SchoolOffice;

// The office's answers at the station, and the station's requests at the office.
HUIMIN_FUZZ("school_messages", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    if (const auto query = parseQuery(text)) {
        const auto again = parseQuery(toJson(*query));
        HUIMIN_CHECK(again && toJson(*again) == toJson(*query), "a query survives");
    } else {
        (void)notUnderstoodJson(query.error().detail);
    }
    if (const auto letter = parseLetter(text)) {
        const auto again = parseLetter(toJson(*letter));
        HUIMIN_CHECK(again && toJson(*again) == toJson(*letter), "a letter survives");
    }
    if (const auto read = parsePaper(text)) {
        const auto again = parsePaper(toJson(read->paper));
        HUIMIN_CHECK(again && toJson(again->paper) == toJson(read->paper), "a paper survives");
        HUIMIN_CHECK(read->paper.bytes.size() < 2 * Office::Paper::BytesMost, "it is not too big");
    }
    if (const auto draft = parseDraftQuery(text)) {
        const auto again = parseDraftQuery(toJson(*draft));
        HUIMIN_CHECK(again && toJson(*again) == toJson(*draft), "a draft survives");
    }
    for (const int status : {200, 201, 403, 404, 409, 429, 500}) {
        const HttpResponse response{status, text};
        const auto seasons = understandSeason(response);
        if (const auto *season = std::get_if<Office::Season>(&seasons)) {
            const auto again = understandSeason(HttpResponse{200, toJson(*season)});
            const auto *same = std::get_if<Office::Season>(&again);
            HUIMIN_CHECK(same != nullptr && *same == *season, "a season survives");
        }
        const auto told = understandFamily(response);
        if (!std::holds_alternative<Office::NoAnswer>(told)) {
            const auto again = understandFamily(HttpResponse{status, toJson(told)});
            HUIMIN_CHECK(again.index() == told.index() && toJson(again) == toJson(told),
                         "what is told survives");
        }
        const auto answer = understandAnswer(response);
        if (!std::holds_alternative<Office::NoAnswer>(answer)) {
            const auto again = understandAnswer(HttpResponse{status, toJson(answer)});
            HUIMIN_CHECK(again.index() == answer.index() && toJson(again) == toJson(answer),
                         "an answer survives");
        }
        const auto brought = understandBrought(response);
        if (const auto *taken = std::get_if<Office::PaperTaken>(&brought)) {
            const auto again = understandBrought(HttpResponse{200, toJson(*taken)});
            HUIMIN_CHECK(std::get<Office::PaperTaken>(again).digest == taken->digest,
                         "a digest survives");
        }
        const auto kept = understandKept(response);
        if (const auto *until = std::get_if<Office::KeptUntil>(&kept)) {
            const auto again = understandKept(HttpResponse{200, toJson(*until)});
            HUIMIN_CHECK(std::get<Office::KeptUntil>(again) == *until, "a day survives");
        }
        const auto found = understandFound(response);
        if (!std::holds_alternative<Office::NoAnswer>(found)) {
            const auto again = understandFound(HttpResponse{status, toJson(found)});
            HUIMIN_CHECK(again.index() == found.index() && toJson(again) == toJson(found),
                         "what was begun survives");
        }
    }
}
