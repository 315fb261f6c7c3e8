// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/open311/georeport.h"
#include "kiosk/base/characters.h"
#include "kiosk/base/date_time.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// The town's answers about cases, at the station; what is shown of them is fit to be shown.
HUIMIN_FUZZ("georeport", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    for (const int status : {200, 201, 400, 404, 500}) {
        const HttpResponse response{status, text};
        const auto services = open311::understandServices(response);
        if (const auto *list = std::get_if<std::vector<Hotline::Service>>(&services)) {
            for (const Hotline::Service &each : *list)
                HUIMIN_CHECK(isPlain(each.name) && isPlain(each.group), "a name is plain");
            const auto again =
                open311::understandServices(HttpResponse{200, open311::toJson(*list)});
            HUIMIN_CHECK(std::get<std::vector<Hotline::Service>>(again) == *list,
                         "a list survives");
        }
        const auto definition = open311::understandDefinition(response, "GR0601");
        if (const auto *asked = std::get_if<std::vector<Hotline::Attribute>>(&definition))
            for (const Hotline::Attribute &each : *asked)
                HUIMIN_CHECK(isPlain(each.question), "a question is plain");
        const auto looked = open311::understandCase(response, "261126004217");
        if (const auto *found = std::get_if<Hotline::Case>(&looked))
            HUIMIN_CHECK(isPlain(found->reply) && isPlain(found->agency), "an answer is plain");
        (void)open311::understandSent(response);
        (void)open311::understandToken(response, "T261126004217");
        (void)open311::understandList(response, "HM000001-1");
    }
    if (const auto time = parseDateTime(text))
        HUIMIN_CHECK(parseDateTime(dateTimeText(*time)).has_value(), "a time survives");
    (void)open311::parseForm(text);
    const auto parts = open311::parseMultipart("multipart/form-data; boundary=b", text);
    if (parts)
        for (const auto &[name, value] : parts->fields)
            HUIMIN_CHECK(isUtf8(name) && isUtf8(value), "a field is UTF-8");
    Hotline::Report report{.service = "GR0301",
                           .addressId = {},
                           .address = {},
                           .attributes = {},
                           .description = text,
                           .device = {},
                           .photo = {}};
    report.photo = Bytes(input.begin(), input.end());
    const open311::Body body = open311::toMultipart(report, "k");
    const auto again = open311::parseMultipart(body.type, body.text);
    // Words that are no text are not sent: the store keeps none.
    if (!report.photo.empty() && isUtf8(text))
        HUIMIN_CHECK(again && again->media == text && again->fields.at("description") == text,
                     "what is sent arrives");
    (void)open311::unmarked(text);
}
