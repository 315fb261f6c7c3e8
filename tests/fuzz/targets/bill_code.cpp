// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session/bill_codes.h"
#include "tests/fuzz/target.h"

using namespace huimin;
using namespace huimin::session;

HUIMIN_FUZZ("bill_code", 5000)(ByteView input)
{
    const std::vector<BillCode> codes{
        {"water", "80", 24, 8}, {"power", "37", 10, 10}, {"", "", 0, 0}};
    const Scan scan = understandScan(textOf(input), codes);
    if (const auto *account = std::get_if<ScannedAccount>(&scan))
        HUIMIN_CHECK(account->account.size() == 8, "an account is as long as its company says");
}
