// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/bill_messages.h"
#include "services/bills/question_messages.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// The company's answers at the station, and the station's orders at the company.
HUIMIN_FUZZ("bill_messages", 8000)(ByteView input)
{
    const std::string text = textOf(input);
    if (const auto account = bills::parseAccount(text)) {
        const std::string written = bills::toJson(*account);
        const auto again = bills::parseAccount(written);
        HUIMIN_CHECK(again && bills::toJson(*again) == written, "an account survives");
    }
    if (const auto order = bills::parseOrder(text))
        HUIMIN_CHECK(bills::parseOrder(bills::toJson(*order)).has_value(), "an order survives");
    else
        (void)bills::notAnOrderJson(order.error().detail);
    if (const auto more = bills::parseNeedsMore(text)) {
        HUIMIN_CHECK(!more->fields.empty() && more->fields.size() <= bills::FieldsMost,
                     "somebody can answer it");
        const std::string written = bills::toJson(*more);
        const auto again = bills::parseNeedsMore(written);
        HUIMIN_CHECK(again && bills::toJson(*again) == written, "a question survives");
    }
    if (const auto several = bills::parseSeveral(text)) {
        const std::string written = bills::toJson(*several);
        const auto again = bills::parseSeveral(written);
        HUIMIN_CHECK(again && bills::toJson(*again) == written, "households survive");
    }
    if (const auto answers = bills::parseAnswers(text))
        HUIMIN_CHECK(bills::parseAnswers(bills::toJson(*answers)).has_value(), "answers survive");
    else
        (void)bills::notAnswersJson(answers.error().detail);
    for (const int status : {200, 201, 300, 403, 404, 409, 429, 500}) {
        (void)bills::understandAccount(HttpResponse{status, text});
        (void)bills::understandPayment(HttpResponse{status, text});
    }
}
