// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/culture/culture_messages.h"
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
    if (std::holds_alternative<Culture::NoAnswer>(answer))
        return;
    const std::string written = toJson(answer);
    const auto again = understand(HttpResponse{status, written});
    HUIMIN_CHECK(again.index() == answer.index() && toJson(again) == written,
                 "what the office says survives");
}

template <typename Value>
void read(const Result<Value> &value, Result<Value> (*parse)(const std::string &))
{
    if (!value)
        return (void)notUnderstoodJson(value.error().detail);
    const auto again = parse(toJson(*value));
    HUIMIN_CHECK(again && toJson(*again) == toJson(*value), "a request survives");
}

} // namespace

// The office's answers at the station, and the station's requests at the office.
HUIMIN_FUZZ("culture_messages", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    read(parseQuery(text), parseQuery);
    read(parseLoss(text), parseLoss);
    read(parseLoad(text), parseLoad);
    read(parseRenewing(text), parseRenewing);
    read(parseEnd(text), parseEnd);
    if (const auto load = parseLoadName(text))
        HUIMIN_CHECK(culture::text(*load) == text, "a load's name survives");
    for (const int status : {200, 201, 404, 409, 429, 500}) {
        survives(status, text, understandAccount);
        survives(status, text, understandHistory);
        survives(status, text, understandLoss);
        survives(status, text, understandRenewal);
        survives(status, text, understandLoad);
    }
}
