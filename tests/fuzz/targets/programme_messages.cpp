// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/programme_messages.h"
#include "services/http/office_fields.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::culture;

namespace {

/// What was understood can be written, and is then understood as the same.
template <typename Understand>
void survives(int status, const std::string &text, Understand understand)
{
    const auto answer = understand(HttpResponse{status, text});
    if (std::holds_alternative<Programme::NoAnswer>(answer))
        return;
    const std::string written = toJson(answer);
    const auto again = understand(HttpResponse{status, written});
    HUIMIN_CHECK(again.index() == answer.index() && toJson(again) == written,
                 "what the office says survives");
}

template <typename Value, typename Write>
void read(const Result<Value> &value, Result<Value> (*parse)(const std::string &), Write write)
{
    if (!value)
        return (void)notUnderstoodJson(value.error().detail);
    const auto again = parse(write(*value));
    HUIMIN_CHECK(again && write(*again) == write(*value), "a request survives");
}

} // namespace

// What is on and what was booked: the office's answers at the station, and the station's requests
// at the office.
HUIMIN_FUZZ("programme_messages", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    read(parseWish(text), parseWish, wishJson);
    read(parseStep(text), parseStep, stepJson);
    read(parseCancel(text), parseCancel, cancelJson);
    read(parseOffer(text), parseOffer, [](const Programme::Offer &offer) { return toJson(offer); });
    for (const int status : {200, 201, 404, 409, 429, 500}) {
        survives(status, text, understandOffers);
        survives(status, text, understandBookings);
        survives(status, text, understandBooking);
        survives(status, text, understandReleased);
    }
}
