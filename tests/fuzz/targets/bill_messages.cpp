// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bills/bill_messages.h"
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
    for (const int status : {200, 201, 404, 409, 500}) {
        (void)bills::understandAccount(HttpResponse{status, text});
        (void)bills::understandPayment(HttpResponse{status, text});
    }
}
