// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/town/phone_pay/phone_pay_service.h"
#include "kiosk/base/date_time.h"
#include "services/phone_pay/phone_messages.h"
#include "services/town/bank/acquirer_host.h"
#include "tests/fuzz/requests.h"
#include "tests/fuzz/target.h"
#include "tests/support/bank_cards.h"

using namespace huimin;

// Whatever is asked, and asked again, takes money once at most, and none comes from nowhere.
HUIMIN_FUZZ("phone_pay_service", 500)(ByteView input)
{
    const HttpRequest request = fuzz::requestIn(input);
    auto database = *sqlite::Database::open(":memory:");
    test::CountingRandom random;
    auto ledger = *town::Ledger::open(database);
    for (const char *account : {town::Ledger::Equity, town::AcquirerHost::BillClearing})
        HUIMIN_CHECK(ledger.addAccount(account, account, {}).has_value(), "the bank");
    HUIMIN_CHECK(ledger.addAccount("wang", "wang", Money::yuan(100)).has_value(), "an account");
    auto provider = *town::PhonePayService::open(database, ledger, random);
    HUIMIN_CHECK(provider.addWallet({"wang", "weixin", "wang"}).has_value(), "a wallet");
    const WallTime now = *parseUtc("2026-11-26T06:30:00Z");
    std::string first;
    for (int time = 0; time < 2; ++time) {
        const HttpResponse response = provider.answer(request, now);
        HUIMIN_CHECK(response.status != 500, "the provider's books cannot be written");
        if (request.method == "PUT" && time > 0)
            HUIMIN_CHECK(response.body == first, "the same again is another one");
        first = response.body;
    }
    HUIMIN_CHECK(provider.charges()->size() <= 1, "one payment became two");
    const Money balance = *ledger.balance("wang");
    HUIMIN_CHECK(balance <= Money::yuan(100), "money from nowhere");
    HUIMIN_CHECK(balance + *ledger.balance(town::AcquirerHost::BillClearing) == Money::yuan(100),
                 "the books do not close");
}
