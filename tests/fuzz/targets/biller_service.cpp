// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/billers/biller_service.h"
#include "services/bills/bill_messages.h"
#include "services/bills/question_messages.h"
#include "tests/fuzz/requests.h"
#include "tests/fuzz/target.h"

using namespace huimin;

// Whatever is asked, and asked again, nothing is booked but what was owed.
HUIMIN_FUZZ("biller_service", 500)(ByteView input)
{
    const HttpRequest request = fuzz::requestIn(input);
    auto database = *sqlite::Database::open(":memory:");
    auto water = *town::BillerService::open(database, "water");
    const Money owed = Money::fen(8640);
    (void)water.addAccount("10001234", "王*芳", "曙光路");
    (void)water.addBill("10001234", {"2026-10", "2026-10", owed, {}, "2026-11-20"});
    (void)water.addAccount("10005678", "陈*远", "曙光路");
    water.checks().addField({"phone", {"手机", "Phone"}, {}, 4, 4});
    (void)water.checks().expect("10005678", {"phone", "5188"});
    for (int time = 0; time < 2; ++time) {
        const HttpResponse answer = water.answer(request);
        (void)bills::understandPayment(answer);
        const auto found = bills::understandAccount(answer);
        const auto *account = std::get_if<Biller::Account>(&found);
        if (account == nullptr || account->number != "10005678")
            continue;
        const auto answers = bills::parseAnswers(request.body);
        HUIMIN_CHECK(answers && std::ranges::find(*answers, "5188", &Biller::Answer::value) !=
                                    answers->end(),
                     "an account is shown to those who know");
    }
    const auto booked = water.booked();
    HUIMIN_CHECK(booked && (*booked == Money() || *booked == owed), "what is owed is booked once");
}
