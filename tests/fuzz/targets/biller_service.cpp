// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/billers/biller_service.h"
#include "services/bills/bill_messages.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// A request: the method and the path on the first line, the body behind it. Whatever is asked,
// and asked again, nothing is booked but what was owed.
HUIMIN_FUZZ("biller_service", 500)(ByteView input)
{
    const std::string text = textOf(input);
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::size_t blank = std::min(text.find(' '), end);
    const HttpRequest request{text.substr(0, blank),
                              text.substr(std::min(blank + 1, end), end - std::min(blank + 1, end)),
                              text.substr(std::min(end + 1, text.size()))};
    auto database = *sqlite::Database::open(":memory:");
    auto water = *town::BillerService::open(database, "water");
    const Money owed = Money::fen(8640);
    (void)water.addAccount("10001234", "王*芳", "曙光路");
    (void)water.addBill("10001234", {"2026-10", "2026-10", owed, {}, "2026-11-20"});
    for (int time = 0; time < 2; ++time)
        (void)bills::understandPayment(water.answer(request));
    const auto booked = water.booked();
    HUIMIN_CHECK(booked && (*booked == Money() || *booked == owed), "what is owed is booked once");
}
